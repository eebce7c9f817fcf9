"""One package a language: the words of its grammar, and the constructions that only it has."""

"""Extractors: one module a class of the model. Each reads a `Reading` and gives mentions with their places."""

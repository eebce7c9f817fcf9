"""For the tests of this project and of others that build on it.

`migrationnews.testing.strategies` needs Hypothesis, which `migrationnews` itself does not: nothing is imported here.
"""

"""Press releases as frozen classes: plain text in, quotes, officials, organisations and sums of money out."""

from migrationnews.convert.json import dumps, loads, make_converter
from migrationnews.errors import ParseError
from migrationnews.extract.money import find_money
from migrationnews.parser import Parser, parse

__all__ = ["ParseError", "Parser", "dumps", "find_money", "loads", "make_converter", "parse"]

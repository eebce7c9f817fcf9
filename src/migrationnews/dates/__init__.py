"""Dates and moments in text, in every language that the data files know; needs nothing but the text."""

from migrationnews.dates.moments import read_moment
from migrationnews.dates.reader import find_dates, read_date

__all__ = ["find_dates", "read_date", "read_moment"]

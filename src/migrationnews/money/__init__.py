"""Sums of money in text: numbers, currencies, qualifiers; needs nothing but the text."""

from migrationnews.money.reader import MoneyMention, find_money

__all__ = ["MoneyMention", "find_money"]

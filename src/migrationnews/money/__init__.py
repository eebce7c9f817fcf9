"""Sums of money in text: numbers, currencies, qualifiers; needs nothing but the text."""

from migrationnews.money._currency import may_price
from migrationnews.money._home import Home
from migrationnews.money.reader import MoneyMention, find_money, money_in

__all__ = ["Home", "MoneyMention", "find_money", "may_price", "money_in"]

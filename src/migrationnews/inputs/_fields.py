"""Fields of metadata, as sources write them, made into what `Metadata` holds; what cannot be read is left out."""

from __future__ import annotations

import datetime as dt
from typing import Any

from migrationnews._prepared import prepared
from migrationnews.inputs.source import Metadata

__all__ = ["day_of", "filled", "language_of", "metadata", "opens_with"]

# a day or moment of ISO 8601, of which only the day counts: "2024-05-03T09:00:00+02:00"
_ISO = prepared(r"(\d{4})-(\d{2})-(\d{2})(?![\d-])")
# "2024/05/03", "20240503"
_OTHER = prepared(r"(\d{4})/(\d{2})/(\d{2})(?!\d)|(\d{4})(\d{2})(\d{2})\Z")
_MOST_GAPS = 40  # white space of a title that is broken into lines
# "en", "fr-CA", "pt_BR"
_TAG = prepared(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")


def filled(value: object) -> str | None:
    """A string that says something, with white space folded; None for all else."""
    return (" ".join(value.split()) or None) if isinstance(value, str) else None


def day_of(value: object) -> dt.date | None:
    """The day of a date in the forms of ISO 8601 and RFC 5322; None where it is none."""
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    said = filled(value)
    if said is None or len(said) > 60:
        return None
    found = _ISO.match(said) or _OTHER.match(said)
    try:
        if found:
            year, month, day = (int(part) for part in found.groups() if part)
            return dt.date(year, month, day)
        # only for mail and feeds
        from email.utils import parsedate_to_datetime

        return parsedate_to_datetime(said).date()
    except (ValueError, TypeError, IndexError):
        return None


def language_of(value: object) -> str | None:
    """A BCP 47 tag; None where it is none, or says that the language is not known."""
    said = (filled(value) or "").replace("_", "-")
    return said if _TAG.fullmatch(said) and said.lower() not in ("und", "mul", "zxx", "mis") else None


def metadata(*, others: tuple[tuple[str, object], ...] = (), **fields: Any) -> Metadata:
    """What is stated, without fields that say nothing."""
    more = tuple((name, said) for name, value in others if (said := filled(value)) is not None)
    return Metadata(**fields, others=more)


def opens_with(text: str, title: str) -> bool:
    """Whether the first paragraph of a text is its title."""
    first = text.lstrip()[: 3 * len(title) + _MOST_GAPS].partition("\n\n")[0]
    return "".join(first.split()).casefold() == "".join(title.split()).casefold()

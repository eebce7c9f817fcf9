"""What tables of sentences about money expect of each sum."""

from __future__ import annotations

from migrationnews import FundingFigure

__all__ = ["Said", "said"]

Said = tuple[str, str | None, str | None]


def said(figure: FundingFigure) -> Said:
    """What happens to a sum, who gives it and who gets it, by name."""
    donors, recipients = (", ".join(party.name for party in side) for side in (figure.donors, figure.recipients))
    return figure.role.value, donors or None, recipients or None

"""Dates and months, as the handbook writes and reads them; the only list of months there is."""

import re
from datetime import date

MAANDEN = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)

_CIJFERS = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})", re.ASCII)


def datum(waarde: date) -> str:
    """Write a date in Dutch: 6 februari 2017."""
    return f"{waarde.day} {MAANDEN[waarde.month - 1]} {waarde.year}"


def maand(waarde: str) -> str:
    """Write a month such as 2017-02 in Dutch: februari 2017."""
    year, month = waarde.split("-")
    return f"{MAANDEN[int(month) - 1]} {year}"


def maandnummer(naam: str) -> int:
    """Give the number of a month, from 1. Raises ValueError for what is no month."""
    return MAANDEN.index(naam.lower()) + 1


def in_cijfers(waarde: date) -> str:
    """Write a date as one fills it in: 06-02-2017."""
    return f"{waarde:%d-%m-%Y}"


def uit_cijfers(woorden: str) -> date | None:
    """Read a date that was filled in, such as 6-2-2017; None for one that does not exist."""
    if not (match := _CIJFERS.fullmatch(woorden)):
        return None
    day, month, year = map(int, match.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None

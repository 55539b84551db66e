"""Days that words name: a day, weeks, months, a quarter or a half of a year."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from scripts.berekening.datums import MAANDEN, datum, maand, maandnummer


@dataclass(frozen=True, slots=True)
class Tijdvak:
    """From day to day, both included; `eenheid` is how precisely the source says it."""

    van: date
    tot: date
    eenheid: Literal["dag", "week", "maand"]

    @property
    def woorden(self) -> str:
        """Write it in Dutch."""
        if self.eenheid == "maand":
            first, last = maand(f"{self.van:%Y-%m}"), maand(f"{self.tot:%Y-%m}")
        else:
            first, last = datum(self.van), datum(self.tot)
        return first if first == last else f"{first} tot en met {last}"


def dag(waarde: date) -> Tijdvak:
    """Give one day."""
    return Tijdvak(waarde, waarde, "dag")


def maanden(van: str, tot: str) -> Tijdvak:
    """Give the months from `van` to `tot`, both included, written as 2017-02."""
    return _months(int(van[:4]), int(van[5:]), int(tot[:4]), int(tot[5:]))


def tijdvak(woorden: str) -> Tijdvak | None:
    """Read words such as "14 en 15 januari 2016", "eind mei 2017" or "week 43 van 2016".

    Gives None for whatever is no such words as a whole: only a year or a season, before or after
    something, "uiterlijk", or days, weeks or months that do not adjoin.
    """
    for pattern, read in _FORMS:
        if match := pattern.fullmatch(woorden.strip().rstrip(".")):
            try:
                return read(match)
            except ValueError:  # no such day or week
                return None
    return None


_MONTH = "|".join(MAANDEN)
_NTH = ("eerste", "tweede", "derde", "vierde")


def _days(match: re.Match[str]) -> Tijdvak | None:
    month, year = maandnummer(match["maand"]), int(match["jaar"])
    first = date(year, month, int(match["een"]))
    last = date(year, month, int(match["twee"] or match["een"]))
    return _adjoining(Tijdvak(first, last, "dag"), 1, bool(match["twee"]))


def _weeks(match: re.Match[str]) -> Tijdvak | None:
    year = int(match["jaar"])
    first = date.fromisocalendar(year, int(match["een"]), 1)
    last = date.fromisocalendar(year, int(match["twee"] or match["een"]), 7)
    return _adjoining(Tijdvak(first, last, "week"), 13, bool(match["twee"]))


def _named_months(match: re.Match[str]) -> Tijdvak | None:
    first, last = maandnummer(match["een"]), maandnummer(match["twee"] or match["een"])
    year = int(match["jaar"])
    return _months(year, first, year, last) if last - first == bool(match["twee"]) else None


def _quarter(match: re.Match[str]) -> Tijdvak:
    last = 3 * (_NTH.index(match["nummer"].lower()) + 1)
    return _months(int(match["jaar"]), last - 2, int(match["jaar"]), last)


def _half(match: re.Match[str]) -> Tijdvak:
    last = 6 * (_NTH.index(match["nummer"].lower()) + 1)
    return _months(int(match["jaar"]), last - 5, int(match["jaar"]), last)


def _adjoining(found: Tijdvak, apart: int, two: bool) -> Tijdvak | None:
    """Give what two days or weeks span, if nothing lies between them; one always passes."""
    return found if not two or (found.tot - found.van).days == apart else None


def _months(year: int, month: int, last_year: int, last_month: int) -> Tijdvak:
    after = date(last_year + last_month // 12, last_month % 12 + 1, 1)
    return Tijdvak(date(year, month, 1), after - timedelta(days=1), "maand")


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Tijdvak | None]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), read)
    for pattern, read in (
        (rf"(?P<een>\d+)(?: en (?P<twee>\d+))? (?P<maand>{_MONTH}) (?P<jaar>\d{{4}})", _days),
        (r"week (?P<een>\d+)(?: en (?P<twee>\d+))? van (?P<jaar>\d{4})", _weeks),
        (
            r"(?:(?:begin|medio|eind|in|afgerond in) )?"
            rf"(?P<een>{_MONTH})(?: en (?P<twee>{_MONTH}))? (?P<jaar>\d{{4}})",
            _named_months,
        ),
        (rf"(?P<nummer>{'|'.join(_NTH)}) kwartaal (?:van )?(?P<jaar>\d{{4}})", _quarter),
        (r"(?P<nummer>eerste|tweede) (?:helft|half jaar) van (?P<jaar>\d{4})", _half),
    )
)

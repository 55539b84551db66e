"""How many of the handbook's own texts are B1, by region and collection."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from scripts.berekening.leesbaarheid import MINIMUM, Meting, meet
from scripts.berekening.teksten import teksten
from scripts.berekening.termen import termen
from scripts.handboek import Entry, Handboek


@dataclass(frozen=True, slots=True)
class Gemeten:
    """The texts of one item, or with no `entry` the short texts of a collection together."""

    regio: str
    collectie: str
    entry: Entry | None
    meting: Meting


@lru_cache(maxsize=1)
def metingen(handboek: Handboek) -> tuple[Gemeten, ...]:
    """Measure all texts: each item by itself, those of fewer than `MINIMUM` words together.

    Short items are put together by region and collection, so that no text escapes the measure.
    """
    known = termen(handboek)
    found: list[Gemeten] = []
    short: dict[tuple[str, str], list[str]] = {}
    for entry in handboek.items():
        own = [tekst for _, tekst in teksten(entry.onderdeel)]
        meting = meet(own, known)
        if meting.woorden >= MINIMUM:
            found.append(Gemeten(entry.regio, entry.collectie, entry, meting))
        elif own:
            short.setdefault((entry.regio, entry.collectie), []).extend(own)
    for (regio, collectie), own in short.items():
        found.append(Gemeten(regio, collectie, None, meet(own, known)))
    return tuple(found)


def aandeel_b1(gemeten: Iterable[Gemeten]) -> float:
    """Give which part of the measured texts is B1, from 0 to 1; 1 when there are none."""
    levels = [een.meting.is_b1 for een in gemeten]
    return sum(levels) / len(levels) if levels else 1.0

"""What there is of a source or of a region, counted by collection."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from schemas.registry import COLLECTIES
from scripts.handboek import Entry, Handboek
from scripts.views.vormen import Link


@dataclass(frozen=True, slots=True)
class Telling:
    """How many items of a collection there are, and how many parts in them."""

    collectie: Link
    items: int
    onderdelen: int


def uit_bron(handboek: Handboek, document: str) -> tuple[Telling, ...]:
    """Count what names a document as its source."""
    return _count(
        entry
        for entry in handboek.entries.values()
        if any(
            bron.document == document
            for bron in (entry.onderdeel.bron, *entry.onderdeel.ook_in)
            if bron
        )
    )


def van_regio(handboek: Handboek, regio: str) -> tuple[Telling, ...]:
    """Count what a region owns."""
    return _count(entry for entry in handboek.entries.values() if entry.regio == regio)


def _count(entries: Iterable[Entry]) -> tuple[Telling, ...]:
    items: Counter[str] = Counter()
    parts: Counter[str] = Counter()
    for entry in entries:
        (items if entry.ouder is None else parts)[entry.collectie] += 1
    return tuple(
        Telling(Link(c.titel, f"{naam}/index.html"), items[naam], parts[naam])
        for naam, c in COLLECTIES.items()
        if items[naam] or parts[naam]
    )

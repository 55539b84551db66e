"""How readable the handbook is: how many of its texts are B1, and how hard each region writes."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from schemas.registry import COLLECTIES
from scripts.berekening.leesbaarheid import (
    BANDEN,
    GRENS_B1,
    MINIMUM,
    ZEER_MOEILIJK,
    band,
)
from scripts.berekening.taalniveau import Gemeten, aandeel_b1, metingen
from scripts.handboek import Handboek


@dataclass(frozen=True, slots=True)
class Leesrij:
    """Texts that belong together: how many, how many of them B1, and the share in percent."""

    titel: str
    teksten: int
    b1: int
    procent: int


@dataclass(frozen=True, slots=True)
class Leesband:
    """A band of the measure: which scores, its name and schooling, and how many texts are in it."""

    scores: str
    naam: str
    opleiding: str
    teksten: int


@dataclass(frozen=True, slots=True)
class Leesbaarheid:
    """The share of B1 in all, by region and by collection, and the spread over the bands.

    `procent_alle_woorden` is the share when names and terms count like any word.
    """

    totaal: Leesrij
    procent_alle_woorden: int
    regios: tuple[Leesrij, ...]
    collecties: tuple[Leesrij, ...]
    banden: tuple[Leesband, ...]
    grens: int
    minimum: int


def leesbaarheid(handboek: Handboek) -> Leesbaarheid:
    """Measure all texts of the content."""
    measured = metingen(handboek)
    strict = sum(een.meting.score_alle_woorden >= GRENS_B1 for een in measured)
    return Leesbaarheid(
        totaal=_row("Alle teksten", measured),
        procent_alle_woorden=round(100 * strict / max(len(measured), 1)),
        regios=_rows(measured, lambda een: een.regio, lambda id: handboek.item(id).titel),
        collecties=_rows(measured, lambda een: een.collectie, lambda id: COLLECTIES[id].titel),
        banden=_bands(measured),
        grens=GRENS_B1,
        minimum=MINIMUM,
    )


def _row(titel: str, measured: Sequence[Gemeten]) -> Leesrij:
    b1 = sum(een.meting.is_b1 for een in measured)
    return Leesrij(titel, len(measured), b1, round(100 * aandeel_b1(measured)))


def _rows(
    measured: Sequence[Gemeten],
    key: Callable[[Gemeten], str],
    titel: Callable[[str], str],
) -> tuple[Leesrij, ...]:
    groups: dict[str, list[Gemeten]] = {}
    for een in measured:
        groups.setdefault(key(een), []).append(een)
    return tuple(
        sorted(
            (_row(titel(name), group) for name, group in groups.items()), key=lambda row: row.titel
        )
    )


def _bands(measured: Sequence[Gemeten]) -> tuple[Leesband, ...]:
    counts = Counter(band(een.meting.score) for een in measured)
    ends = ["en hoger", *(f"tot {vanaf}" for vanaf, _, _ in BANDEN)]
    rows = [
        Leesband(f"{vanaf} {end}", naam, opleiding, counts[naam])
        for (vanaf, naam, opleiding), end in zip(BANDEN, ends, strict=False)
    ]
    lowest = f"lager dan {BANDEN[-1][0]}"
    return (*rows, Leesband(lowest, *ZEER_MOEILIJK, counts[ZEER_MOEILIJK[0]]))

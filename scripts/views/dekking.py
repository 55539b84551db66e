"""How much of a source's text the handbook takes over, by the lines that items name."""

from dataclasses import dataclass
from itertools import groupby

from schemas.bronnen import Brondocument
from scripts.handboek import Handboek
from scripts.references import sources
from scripts.views.cijfers import Figuur, Punt

BLOCK = 50
"""Lines in a bar of the figure."""

LONG = 15
"""From how many lines in a row a gap is named."""


@dataclass(frozen=True, slots=True)
class Dekking:
    """How many lines items name, of how many; and the long stretches that none names."""

    genoemd: int
    regels: int
    procent: int
    gaten: tuple[tuple[int, int], ...]
    figuur: Figuur


def dekking(handboek: Handboek, document: Brondocument) -> Dekking | None:
    """Give the coverage of a source; None for a source without a text of its own."""
    if document.regels is None:
        return None
    named = _named_lines(handboek, document.id)
    blocks = range(1, document.regels + 1, BLOCK)
    points = tuple(
        Punt("regels", f"{first}", _percentage(named, first, document.regels)) for first in blocks
    )
    return Dekking(
        genoemd=len(named),
        regels=document.regels,
        procent=round(100 * len(named) / document.regels),
        gaten=_gaps(named, document.regels),
        figuur=Figuur(f"Dekking van {document.titel}", "staven", "procent van de regels", points),
    )


def _named_lines(handboek: Handboek, document: str) -> set[int]:
    lines: set[int] = set()
    for entry in handboek.entries.values():
        if entry.onderdeel.id == document:
            continue
        for _, bron in sources(entry.onderdeel):
            if bron.document == document and bron.regel is not None:
                lines.update(range(bron.regel, (bron.tot_regel or bron.regel) + 1))
    return lines


def _percentage(named: set[int], first: int, last: int) -> float:
    """Give how many of the lines of a block are named; the last block may be shorter."""
    block = range(first, min(first + BLOCK, last + 1))
    return 100 * sum(line in named for line in block) / len(block)


def _gaps(named: set[int], last: int) -> tuple[tuple[int, int], ...]:
    found = []
    for is_named, group in groupby(range(1, last + 1), key=lambda line: line in named):
        lines = list(group)
        if not is_named and len(lines) >= LONG:
            found.append((lines[0], lines[-1]))
    return tuple(found)

"""Counts by two properties, with their totals."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from scripts.views.vormen import Link


@dataclass(frozen=True, slots=True)
class Telrij:
    """A row of counts, one for each column and then their sum."""

    link: Link
    aantallen: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Kruistabel:
    """Counts by what rows and columns stand for; `som` counts all rows together."""

    bijschrift: str
    rijkop: str
    kolommen: tuple[str, ...]
    rijen: tuple[Telrij, ...]
    som: tuple[int, ...]


def kruistabel(
    bijschrift: str,
    rijkop: str,
    paren: Iterable[tuple[str, str]],
    rijen: Mapping[str, Link],
    kolommen: Mapping[str, str],
) -> Kruistabel:
    """Count pairs of a row and a column; columns without any are left out, rows are not."""
    counted = Counter(paren)
    used = [kolom for kolom in kolommen if any(counted[rij, kolom] for rij in rijen)]

    def counts(names: Iterable[str]) -> tuple[int, ...]:
        by_column = [sum(counted[name, kolom] for name in names) for kolom in used]
        return (*by_column, sum(by_column))

    return Kruistabel(
        bijschrift=bijschrift,
        rijkop=rijkop,
        kolommen=(*(kolommen[kolom] for kolom in used), "Samen"),
        rijen=tuple(Telrij(words, counts([name])) for name, words in rijen.items()),
        som=counts(list(rijen)),
    )

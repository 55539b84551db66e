"""The catalogue: every code a problem can have, from one module per layer."""

from collections.abc import Mapping

from scripts.problems.catalogue import lezer, paginas, regels, schema, tips
from scripts.problems.catalogue.entry import Entry, Severity

__all__ = ["CATALOGUE", "Entry", "Severity", "combine"]


def combine(*layers: Mapping[str, Entry]) -> dict[str, Entry]:
    """Put the entries of all layers in one dictionary.

    Raises ValueError when two layers use the same code.
    """
    catalogue: dict[str, Entry] = {}
    for layer in layers:
        if twice := catalogue.keys() & layer.keys():
            raise ValueError(f"code used twice: {', '.join(sorted(twice))}")
        catalogue |= layer
    return catalogue


CATALOGUE = combine(lezer.ENTRIES, schema.ENTRIES, regels.ENTRIES, paginas.ENTRIES, tips.ENTRIES)

"""Filters over rows: only what makes a difference among them can be chosen."""

from collections.abc import Iterable, Mapping

from scripts.views.vormen import Filter, Filterkeuze
from scripts.views.woorden import DOELGROEPEN

Waarden = Mapping[str, tuple[str, ...]]
"""The values that filters look at in a row, by the name of the filter."""

PARTIJ = Filter("partij", "Partij", tuple(Filterkeuze(d, w) for d, w in DOELGROEPEN.items()))
"""The filter over the readers of rows."""


def filters_over(rijen: Iterable[Waarden], mogelijk: Iterable[Filter]) -> tuple[Filter, ...]:
    """Give the filters by which the rows differ, each with the choices that a row has.

    With one choice, or where every row has the same, there is nothing to filter.
    """
    rows = tuple(rijen)
    found = []
    for filter_ in mogelijk:
        values = {row[filter_.naam] for row in rows}
        present = {value for own in values for value in own}
        choices = tuple(keuze for keuze in filter_.keuzes if keuze.waarde in present)
        if len(values) > 1 and len(choices) > 1:
            found.append(Filter(filter_.naam, filter_.titel, choices))
    return tuple(found)

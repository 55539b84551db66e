"""Each item states the numbers that the lists say it does, and no others.

That a number stands at its place in the source does not tell that it is the right one: in a year, a
name or a cell it may have become another number of the same place. So each is written down twice.
A document whose list has no `vermeldingen` at all is not checked.
"""

from collections.abc import Iterator
from itertools import zip_longest

from schemas.brongetallen import Brongetallen
from scripts.berekening.vermeldingen import Vermelding, vermeldingen, yaml_getal
from scripts.handboek import Handboek
from scripts.problems import Problem, problem
from scripts.rules.places import field_place


def check_vermeldingen(handboek: Handboek) -> Iterator[Problem]:
    """Yield a problem for each item that states other numbers than its list, or is in none."""
    lijsten = [lijst for lijst in handboek.alle(Brongetallen) if lijst.vermeldingen]
    if not lijsten:
        return
    written_twice = {lijst.bron.document for lijst in lijsten if lijst.bron}
    stated = vermeldingen(handboek)
    listed = {
        ident: tuple(map(str, getallen))
        for lijst in lijsten
        for ident, getallen in lijst.vermeldingen.items()
    }
    for ident, found in stated.items():
        documents = frozenset().union(*(said.uitspraak.documenten for said in found))
        if ident in listed or (documents and documents <= written_twice):
            yield from _compare(handboek, ident, found, listed.get(ident, ()))
    for lijst in lijsten:
        for ident in lijst.vermeldingen:
            if ident not in stated:
                place = field_place(handboek, lijst, "vermeldingen", ident)
                yield problem("vermelding-ongebruikt", place, item=ident)


def _compare(
    handboek: Handboek, ident: str, found: list[Vermelding], listed: tuple[str, ...]
) -> Iterator[Problem]:
    """Point at the first number that differs."""
    stated = tuple(vermelding.waarde for vermelding in found)
    for index, (one, other) in enumerate(zip_longest(stated, listed)):
        if one != other:
            uitspraak = found[min(index, len(found) - 1)].uitspraak
            yield problem(
                "getal-anders-vermeld",
                field_place(handboek, uitspraak.entry.onderdeel, *uitspraak.path),
                getal=one or "niets",
                vermeld=other or "niets",
                regel=f"{ident}: [{', '.join(map(yaml_getal, stated))}]",
            )
            return

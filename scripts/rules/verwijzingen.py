"""Every id that an item names exists, and is of the kind that the field asks for."""

from collections.abc import Iterator

from scripts.handboek import Handboek
from scripts.load.suggestion import suggestion
from scripts.problems import Problem, problem
from scripts.references import ANYWHERE, Reference, references
from scripts.rules.places import field_place


def check_verwijzingen(handboek: Handboek, ids: frozenset[str] = frozenset()) -> Iterator[Problem]:
    """Yield a problem for each reference to nothing or to an item of another kind.

    `ids` exist too, although their items are faulty and not in the handbook.
    """
    for entry in handboek.entries.values():
        for reference in references(entry.onderdeel):
            target = handboek.entries.get(reference.target)
            if target is None and reference.target in ids:
                continue
            if target is None:
                known = [
                    ident
                    for ident, other in handboek.entries.items()
                    if reference.allows(other.collectie)
                ]
                yield problem(
                    "onbekende-verwijzing",
                    field_place(handboek, entry.onderdeel, *reference.path),
                    doel=reference.target,
                    voorstel=suggestion(reference.target, known),
                    soort=_kinds(reference),
                )
            elif not reference.allows(target.collectie):
                yield problem(
                    "verkeerde-verwijzing",
                    field_place(handboek, entry.onderdeel, *reference.path),
                    doel=reference.target,
                    staat_in=target.collectie,
                    soort=_kinds(reference),
                )


def _kinds(reference: Reference) -> str | tuple[str, ...]:
    return "het handboek" if reference.collecties == ANYWHERE else reference.collecties

"""What explains a number that an item states, besides the place in the source."""

import re
from collections import defaultdict
from collections.abc import Iterator

from schemas.base import Item
from schemas.bronnen import Brondocument
from schemas.rekensommen import Rekensom
from scripts.berekening.getallen import Getal, Regels, getallen_in, vorm
from scripts.berekening.namen import Namen
from scripts.berekening.uitspraken import Uitspraak
from scripts.handboek import Handboek
from scripts.references import references

IDENTIFYING = frozenset({"code", "nummer", "titel", "volgnummer"})
"""Fields whose number may come from the id, which never changes."""

ORDERED = ("nummer", "volgnummer")
ROUNDING = frozenset({"afgerond_op", "delen_afgerond_op"})

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class Verklaring:
    """Says which numbers are a name, an order, an id, a year of the source, or the region's own."""

    def __init__(self, handboek: Handboek) -> None:
        self._handboek = handboek
        self._namen = Namen(handboek)
        self._regios: dict[str, frozenset[str]] = {}
        self._op_volgorde = frozenset(_in_order(handboek))
        self._jaren = {
            document.id: frozenset(_years(document)) for document in handboek.alle(Brondocument)
        }

    def kent(self, uitspraak: Uitspraak) -> bool:
        """Whether a number needs no place in a source."""
        getal = uitspraak.inhoud
        if isinstance(getal, Regels):
            return False
        return (
            self._is_eigen_nummer(uitspraak, getal)
            or _is_besloten(uitspraak)
            or _is_step(uitspraak)
            or _is_of_sum(uitspraak, getal)
            or (uitspraak.link is not None and getal.waarde in self._numbers_of(uitspraak.link))
            or self._is_naam(uitspraak, getal)
        )

    def _is_eigen_nummer(self, uitspraak: Uitspraak, getal: Getal) -> bool:
        """Whether a number is that of the id, the order or (checked by its list) the document."""
        ident = uitspraak.entry.onderdeel.id
        field = uitspraak.path[-1]
        return (
            (field in IDENTIFYING and getal.waarde in _digits(ident))
            or (field in ORDERED and ident in self._op_volgorde)
            or (field == "regels" and uitspraak.entry.collectie == "bronnen")
        )

    def _is_naam(self, uitspraak: Uitspraak, getal: Getal) -> bool:
        """Whether a number is part of a name, or a year of the source; never of its own name."""
        ident = uitspraak.entry.onderdeel.id
        of_source = uitspraak.entry.collectie == "bronnen"
        if not of_source and any(
            getal.waarde in self._jaren[document] for document in uitspraak.documenten
        ):
            return True
        return self._namen.kent(
            getal,
            self._regios_van(ident),
            uitspraak.documenten,
            niet_van=ident if of_source or uitspraak.path[-1] in IDENTIFYING else "",
        )

    def _numbers_of(self, ident: str) -> frozenset[str]:
        """Give the numbers in the id and title of an item that a text links to."""
        titel = getattr(self._handboek.entry(ident).onderdeel, "titel", "")
        return _digits(ident) | {getal.waarde for getal in getallen_in(titel)}

    def _regios_van(self, ident: str) -> frozenset[str]:
        """Give the region of an item or part, and those of the items that it names."""
        if ident not in self._regios:
            entry = self._handboek.entry(ident)
            targets = (reference.target for reference in references(entry.onderdeel))
            self._regios[ident] = frozenset(
                (entry.regio, *(self._handboek.entry(target).regio for target in targets))
            )
        return self._regios[ident]


def _digits(ident: str) -> frozenset[str]:
    return frozenset(vorm(digits) for digits in re.findall(r"\d+", ident))


def _is_besloten(uitspraak: Uitspraak) -> bool:
    """Whether the region itself says so: the decision, and what is decided without a document."""
    decided = uitspraak.entry.onderdeel.status == "vastgesteld" and not uitspraak.documenten
    return decided or uitspraak.path[0] == "besluit"


def _is_step(uitspraak: Uitspraak) -> bool:
    """Whether this is the number of a step or class, that equals its place in the list."""
    match uitspraak.path:
        case (*_, "waarden" | "risicoklassen" | "maatregelklassen", int(index), field):
            return (
                field in {"waarde", "nummer"}
                and isinstance(uitspraak.inhoud, Getal)
                and uitspraak.inhoud.waarde == str(index + 1)
            )
    return False


def _is_of_sum(uitspraak: Uitspraak, getal: Getal) -> bool:
    """Whether a number is of how a sum is made: the names in its quantities, or its rounding.

    A plain number is too if the sum must hold, because the sum itself then checks it.
    """
    rekensom = uitspraak.entry.onderdeel
    if not isinstance(rekensom, Rekensom):
        return False
    if uitspraak.path[-1] == "getal":
        return rekensom.tegenstrijdigheid is None and rekensom.grens is None
    return uitspraak.path[0] in ROUNDING or any(
        getal.waarde == named.waarde
        for grootheid in (rekensom.vermeld, *rekensom.van)
        for name in (grootheid.rij, grootheid.kolom, grootheid.kerncijfer)
        for named in getallen_in(name or "")
    )


def _years(document: Brondocument) -> Iterator[str]:
    yield from _YEAR.findall(document.titel)
    if document.datum:
        yield str(document.datum.year)


def _in_order(handboek: Handboek) -> Iterator[str]:
    """Give the items whose number is 1 or follows the one before, in their collection and region.

    Where a collection has a file for each item, the order is that of the numbers.
    """
    groups: dict[tuple[str, str], list[tuple[int, str, str]]] = defaultdict(list)
    for entry in handboek.entries.values():
        for field in ORDERED:
            number = getattr(entry.onderdeel, field, None)
            if isinstance(entry.onderdeel, Item) and isinstance(number, int):
                key = (entry.collectie, entry.regio)
                groups[key].append((number, entry.place.file, entry.onderdeel.id))
    for members in groups.values():
        if len({file for _, file, _ in members}) > 1:
            members.sort()
        previous = 0
        for number, _, ident in members:
            if number in {1, previous + 1}:
                yield ident
            previous = number

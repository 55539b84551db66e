"""Every number that the content states stands at its place in the source, or is explained.

What the sources hold is listed in `brongetallen`. A source that has no list is not checked.
"""

from collections import defaultdict
from collections.abc import Iterator

from schemas.brongetallen import Brongetallen, Getalplaats
from schemas.bronnen import Brondocument
from scripts.berekening.getallen import Regels
from scripts.berekening.uitspraken import Plaats, Uitspraak, uitspraken
from scripts.berekening.verklaring import Verklaring
from scripts.handboek import Handboek
from scripts.problems import Problem, problem
from scripts.rules.places import field_place

Gebruik = tuple[Plaats | str, str]
"""A number at a place, or one of our own in the item with this id."""


def check_getallen(handboek: Handboek) -> Iterator[Problem]:
    """Yield a problem for each number without a source and each listed number without a use."""
    lijsten = handboek.alle(Brongetallen)
    if not lijsten:
        return
    bekend = bekende_getallen(lijsten)
    eigen = _own_numbers(lijsten)
    documenten = {lijst.bron.document for lijst in lijsten if lijst.bron}
    verklaring = Verklaring(handboek)
    used: set[Gebruik] = set()
    for uitspraak in uitspraken(handboek):
        if not uitspraak.documenten <= documenten or verklaring.kent(uitspraak):
            continue
        found = set(_uses(uitspraak, bekend, eigen))
        if not found:
            yield _unexplained(handboek, uitspraak)
        used |= found
    for lijst in lijsten:
        yield from _unused(handboek, lijst, used)
        yield from _wrong_length(handboek, lijst)


def plaats_van(lijst: Brongetallen, plek: Getalplaats) -> Plaats:
    """Give the place of the source that a line of a list is about."""
    assert lijst.bron
    return Plaats(lijst.bron.document, plek.regel, plek.tot_regel, plek.plaats)


def bekende_getallen(lijsten: tuple[Brongetallen, ...]) -> dict[Plaats, frozenset[str]]:
    """Give the numbers that are listed, by place."""
    return {
        plaats_van(lijst, plek): frozenset(map(str, plek.getallen))
        for lijst in lijsten
        for plek in lijst.plaatsen
    }


def _own_numbers(lijsten: tuple[Brongetallen, ...]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for lijst in lijsten:
        for eigen in lijst.eigen:
            found[eigen.item].update(map(str, eigen.getallen))
    return found


def _uses(
    uitspraak: Uitspraak, bekend: dict[Plaats, frozenset[str]], eigen: dict[str, set[str]]
) -> Iterator[Gebruik]:
    """Give the places where a number stands; only if there is none, whether it is our own."""
    inhoud = uitspraak.inhoud
    if isinstance(inhoud, Regels):
        lines = (inhoud.regel, inhoud.tot_regel)
        for place in bekend.keys() & set(uitspraak.plaatsen):
            if (place.regel, place.tot_regel) == lines:
                yield place, ""
        return
    places = [place for place in uitspraak.plaatsen if inhoud.waarde in bekend.get(place, ())]
    yield from ((place, inhoud.waarde) for place in places)
    ident = uitspraak.entry.ouder or uitspraak.entry.onderdeel.id
    if not places and inhoud.waarde in eigen.get(ident, ()):
        yield ident, inhoud.waarde


def _unexplained(handboek: Handboek, uitspraak: Uitspraak) -> Problem:
    place = field_place(handboek, uitspraak.entry.onderdeel, *uitspraak.path)
    inhoud = uitspraak.inhoud
    if isinstance(inhoud, Regels):
        lines = inhoud.regel if inhoud.tot_regel is None else f"{inhoud.regel}-{inhoud.tot_regel}"
        return problem("bronregel-onbekend", place, regel=lines)
    return problem("getal-zonder-bron", place, getal=inhoud.waarde)


def _unused(handboek: Handboek, lijst: Brongetallen, used: set[Gebruik]) -> Iterator[Problem]:
    named = {place for place, _ in used}
    for index, plek in enumerate(lijst.plaatsen):
        plaats = plaats_van(lijst, plek)
        path = ("plaatsen", index)
        if plaats not in named:
            yield problem("bronregel-ongebruikt", field_place(handboek, lijst, *path))
        for at, getal in enumerate(plek.getallen):
            if plaats in named and (plaats, str(getal)) not in used:
                place = field_place(handboek, lijst, *path, "getallen", at)
                yield problem("getal-ongebruikt", place, getal=getal)
    for index, eigen in enumerate(lijst.eigen):
        for at, getal in enumerate(eigen.getallen):
            if (eigen.item, str(getal)) not in used:
                place = field_place(handboek, lijst, "eigen", index, "getallen", at)
                yield problem("getal-ongebruikt", place, getal=getal)


def _wrong_length(handboek: Handboek, lijst: Brongetallen) -> Iterator[Problem]:
    """Refuse a list for a text with another number of lines."""
    if lijst.bron is None:
        return
    document = handboek.item(lijst.bron.document)
    assert isinstance(document, Brondocument)
    if document.regels is not None and document.regels != lijst.bron.tot_regel:
        yield problem(
            "vermeld-wijkt-af",
            field_place(handboek, document, "regels"),
            veld="regels",
            vermeld=document.regels,
            berekend=lijst.bron.tot_regel or "niets",
        )

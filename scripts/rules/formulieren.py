"""A form can be filled in: it asks in order, calculates with numbers, and its example fits."""

import re
from collections.abc import Iterator

from schemas.formulieren import Berekening, Formulier, Formulierdeel, Kolom, Veld, Voorwaarde
from scripts.berekening.formulier import controleer_veld, voorbeeld
from scripts.handboek import Handboek
from scripts.problems import Problem, problem
from scripts.rules.places import field_place

Vak = Veld | Kolom


def check_formulieren(handboek: Handboek) -> Iterator[Problem]:
    """Yield a problem for each condition, calculation, pattern or example that cannot work."""
    for formulier in handboek.alle(Formulier):
        earlier: dict[str, Vak] = {}
        for deel in formulier.delen:
            yield from _condition(handboek, deel, earlier)
            for veld in deel.velden:
                yield from _condition(handboek, veld, earlier)
                if veld.berekening:
                    yield from _calculation(handboek, veld, veld.berekening, earlier)
                sound = True
                vakken: tuple[Vak, ...] = (veld, *veld.kolommen)
                for vak in vakken:
                    for found in _answers(handboek, vak):
                        sound = False
                        yield found
                    earlier[vak.id] = vak
                if sound:
                    yield from _example(handboek, formulier, veld)


def _condition(
    handboek: Handboek, onderdeel: Formulierdeel | Veld, earlier: dict[str, Vak]
) -> Iterator[Problem]:
    voorwaarde: Voorwaarde | None = onderdeel.toon_als
    if voorwaarde is None:
        return
    asked = earlier.get(voorwaarde.veld)
    if asked is None or asked.soort not in {"keuze", "keuzes"} or isinstance(asked, Kolom):
        place = field_place(handboek, onderdeel, "toon_als", "veld")
        yield problem("voorwaarde-zonder-keuze", place, veld=voorwaarde.veld)
        return
    known = tuple(keuze.waarde for keuze in asked.keuzes)
    for index, value in enumerate(voorwaarde.is_een_van):
        if value not in known:
            place = field_place(handboek, onderdeel, "toon_als", "is_een_van", index)
            yield problem("antwoord-bestaat-niet", place, waarde=value, keuzes=known)


def _calculation(
    handboek: Handboek, veld: Veld, berekening: Berekening, earlier: dict[str, Vak]
) -> Iterator[Problem]:
    for index, ident in enumerate(berekening.van):
        if ident not in earlier or not _is_number(earlier[ident]):
            place = field_place(handboek, veld, "berekening", "van", index)
            yield problem("veld-niet-te-berekenen", place, veld=ident)


def _is_number(vak: Vak) -> bool:
    if vak.soort == "keuze":
        return all(keuze.getal is not None for keuze in vak.keuzes)
    return vak.telt or vak.soort == "berekend"


def _answers(handboek: Handboek, vak: Vak) -> Iterator[Problem]:
    values = [keuze.waarde for keuze in vak.keuzes]
    for index, value in enumerate(values):
        if value in values[:index]:
            place = field_place(handboek, vak, "keuzes", index, "waarde")
            yield problem("dubbele-keuze", place, waarde=value)
    if vak.patroon is not None and not _is_plain_pattern(vak.patroon):
        yield problem("patroon-onbruikbaar", field_place(handboek, vak, "patroon"))


def _is_plain_pattern(patroon: str) -> bool:
    """Whether Python and browsers read a pattern alike: no groups but plain ones."""
    try:
        re.compile(patroon)
    except re.error:
        return False
    return not re.search(r"\(\?(?!:)|\\[AZzpPGN]", patroon)


def _example(handboek: Handboek, formulier: Formulier, veld: Veld) -> Iterator[Problem]:
    answers = voorbeeld(formulier)
    for fout in controleer_veld(veld, answers[veld.id]) if veld.id in answers else ():
        yield problem("voorbeeld-past-niet", handboek.entry(veld.id).place, fout=fout.tekst)

"""Answers to a form: which questions show, what follows from them, and what is wrong with them.

An answer is text as it was typed; several choices are a list of their values, a table is a list
of rows, each with the text by the id of its column.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from schemas.formulieren import (
    VORMEN,
    Formulier,
    Invulvak,
    Kolom,
    Uitkomstklasse,
    Veld,
    Voorwaarde,
    Vorm,
)

Antwoorden = Mapping[str, object]

LANGSTE = {"tekst": 200, "lange-tekst": 5000}
"""The most characters of a text."""

MEESTE_RIJEN = 50
"""The most rows of a table; a page begins with fewer, and a reader adds them."""

MELDINGEN = {
    "leeg": "Vul “{vraag}” in.",
    "niet-gekozen": "Kies een antwoord bij “{vraag}”.",
    "geen-rijen": "Vul bij “{vraag}” minstens één rij in.",
    "te-veel-rijen": "“{vraag}” heeft meer dan {aantal} rijen.",
    "vorm": "Het antwoord bij “{vraag}” heeft niet de goede vorm.",
    "te-lang": "Maak het antwoord bij “{vraag}” korter: hoogstens {aantal} tekens.",
    "te-klein": "Schrijf bij “{vraag}” een getal van minstens {aantal}.",
    "te-groot": "Schrijf bij “{vraag}” een getal van hoogstens {aantal}.",
    "onbekende-keuze": "Kies bij “{vraag}” een antwoord dat op de lijst staat.",
    "patroon": "Kijk “{vraag}” na. {uitleg}",
    **{soort: f"Schrijf bij “{{vraag}}” {vorm.melding}." for soort, vorm in VORMEN.items()},
}
"""What is wrong with an answer, as its reader sees it; the kind if it has not the form of that."""


@dataclass(frozen=True, slots=True)
class Fout:
    """What is wrong: the id of the question or column, its row if any (from 1), and the words."""

    veld: str
    tekst: str
    rij: int | None = None


def voorbeeld(formulier: Formulier) -> dict[str, object]:
    """Give the fictional answers that a form holds."""
    found: dict[str, object] = {}
    for veld in formulier.velden:
        if veld.voorbeeldrijen:
            ids = [kolom.id for kolom in veld.kolommen]
            found[veld.id] = [dict(zip(ids, rij, strict=False)) for rij in veld.voorbeeldrijen]
        elif veld.voorbeelden:
            found[veld.id] = list(veld.voorbeelden)
        elif veld.voorbeeld is not None:
            found[veld.id] = veld.voorbeeld
    return found


def zichtbaar(formulier: Formulier, antwoorden: Antwoorden) -> tuple[Veld, ...]:
    """Give the questions that show with these answers; a hidden choice shows nothing either."""
    shown: list[Veld] = []

    def holds(voorwaarde: Voorwaarde | None) -> bool:
        if voorwaarde is None:
            return True
        if all(veld.id != voorwaarde.veld for veld in shown):
            return False
        answer = antwoorden.get(voorwaarde.veld)
        chosen = answer if isinstance(answer, list) else [answer]
        return any(value in chosen for value in voorwaarde.is_een_van)

    for deel in formulier.delen:
        if holds(deel.toon_als):
            for veld in deel.velden:
                if holds(veld.toon_als):
                    shown.append(veld)
    return tuple(shown)


def uitkomst(formulier: Formulier, veld: Veld, antwoorden: Antwoorden) -> Decimal | None:
    """Calculate an answer; None when an answer that it needs is missing or is no number."""
    if veld.berekening is None:
        return None
    terms: list[Decimal] = []
    for ident in veld.berekening.van:
        found = list(_getallen(formulier, ident, antwoorden))
        if not found:
            return None
        terms.extend(found)
    return _reken(veld.berekening.bewerking, terms)


def klasse(veld: Veld, waarde: Decimal) -> Uitkomstklasse | None:
    """Give the class that an outcome falls in."""
    classes = veld.berekening.klassen if veld.berekening else ()
    return next((each for each in reversed(classes) if waarde >= each.vanaf), None)


def _getallen(formulier: Formulier, ident: str, antwoorden: Antwoorden) -> Iterator[Decimal]:
    for veld in zichtbaar(formulier, antwoorden):
        if veld.id == ident:
            result = (
                uitkomst(formulier, veld, antwoorden)
                if veld.berekening
                else _getal(veld, antwoorden.get(ident))
            )
            if result is not None:
                yield result
        for kolom in veld.kolommen:
            if kolom.id == ident:
                values = (_getal(kolom, rij.get(ident)) for rij in _rijen(antwoorden.get(veld.id)))
                yield from (value for value in values if value is not None)


def _getal(vak: Veld | Kolom, antwoord: object) -> Decimal | None:
    if not isinstance(antwoord, str):
        return None
    if vak.soort == "keuze":
        chosen = next((k.getal for k in vak.keuzes if k.waarde == antwoord), None)
        return None if chosen is None else Decimal(chosen)
    if not vak.vorm or not vak.telt or not _past(vak.vorm, antwoord.strip()):
        return None
    return _decimaal(antwoord)


def _decimaal(antwoord: str) -> Decimal:
    return Decimal(antwoord.strip().lstrip("€ ").replace(".", "").replace(",", "."))


def _reken(bewerking: str, terms: list[Decimal]) -> Decimal | None:
    first, rest = terms[0], terms[1:]
    if bewerking == "som":
        return sum(terms, Decimal(0))
    if bewerking == "verschil":
        return first - sum(rest, Decimal(0))
    if bewerking == "product":
        for term in rest:
            first *= term
        return first
    return 100 * first / rest[0] if rest and rest[0] else None


def controleer(formulier: Formulier, antwoorden: Antwoorden) -> tuple[Fout, ...]:
    """Give what is wrong with the answers to the questions that show, in their order."""
    return tuple(
        fout
        for veld in zichtbaar(formulier, antwoorden)
        if veld.soort != "berekend"
        for fout in controleer_veld(veld, antwoorden.get(veld.id))
    )


def controleer_veld(veld: Veld, antwoord: object) -> Iterator[Fout]:
    """Yield what is wrong with the answer to one question."""
    if veld.soort == "tabel":
        yield from _tabel(veld, antwoord)
    elif veld.soort == "keuzes":
        yield from _keuzes(veld, antwoord)
    else:
        yield from _vak(veld, antwoord, None)


def _fout(vak: Invulvak, code: str, rij: int | None = None, aantal: int | None = None) -> Fout:
    words = vak.vraag if rij is None else f"{vak.vraag}, rij {rij}"
    text = MELDINGEN[code].format(vraag=words, aantal=aantal, uitleg=vak.patroon_uitleg)
    return Fout(vak.id, text, rij)


def _rijen(antwoord: object) -> list[Mapping[str, object]]:
    rows = antwoord if isinstance(antwoord, list) else []
    return [rij for rij in rows if isinstance(rij, Mapping)]


def _tabel(veld: Veld, antwoord: object) -> Iterator[Fout]:
    if antwoord is None:
        antwoord = []
    rows = _rijen(antwoord)
    if not isinstance(antwoord, list) or len(rows) != len(antwoord):
        yield _fout(veld, "vorm")
    elif len(rows) > MEESTE_RIJEN:
        yield _fout(veld, "te-veel-rijen", aantal=MEESTE_RIJEN)
    else:
        filled = [any(cel not in (None, "") for cel in rij.values()) for rij in rows]
        if veld.verplicht and not any(filled):
            yield _fout(veld, "geen-rijen")
        for nummer, (rij, is_filled) in enumerate(zip(rows, filled, strict=True), start=1):
            if is_filled:
                for kolom in veld.kolommen:
                    yield from _vak(kolom, rij.get(kolom.id), nummer)


def _keuzes(veld: Veld, antwoord: object) -> Iterator[Fout]:
    if antwoord is None:
        antwoord = []
    if not isinstance(antwoord, list) or not all(isinstance(value, str) for value in antwoord):
        yield _fout(veld, "vorm")
    elif not set(antwoord) <= {keuze.waarde for keuze in veld.keuzes}:
        yield _fout(veld, "onbekende-keuze")
    elif veld.verplicht and not antwoord:
        yield _fout(veld, "niet-gekozen")


def _vak(vak: Veld | Kolom, antwoord: object, rij: int | None) -> Iterator[Fout]:
    if antwoord is None:
        antwoord = ""
    if not isinstance(antwoord, str):
        yield _fout(vak, "vorm", rij)
    elif not antwoord.strip():
        if vak.verplicht:
            yield _fout(vak, "niet-gekozen" if vak.soort == "keuze" else "leeg", rij)
    elif wrong := _mis(vak, antwoord.strip()):
        yield _fout(vak, wrong, rij, LANGSTE.get(vak.soort))
    else:
        yield from _grenzen(vak, antwoord.strip(), rij)


def _grenzen(vak: Veld | Kolom, antwoord: str, rij: int | None) -> Iterator[Fout]:
    value = _decimaal(antwoord) if vak.telt else None
    if value is not None and vak.minstens is not None and value < vak.minstens:
        yield _fout(vak, "te-klein", rij, vak.minstens)
    elif value is not None and vak.hoogstens is not None and value > vak.hoogstens:
        yield _fout(vak, "te-groot", rij, vak.hoogstens)
    elif vak.patroon is not None and not re.fullmatch(vak.patroon, antwoord):
        yield _fout(vak, "patroon", rij)


def _mis(vak: Veld | Kolom, antwoord: str) -> str | None:
    """Give the code of what is wrong with an answer of its kind, if anything."""
    if vak.soort == "keuze":
        known = {keuze.waarde for keuze in vak.keuzes}
        return None if antwoord in known else "onbekende-keuze"
    if vak.vorm:
        return None if _past(vak.vorm, antwoord) else vak.soort
    return "te-lang" if len(antwoord) > LANGSTE[vak.soort] else None


def _past(vorm: Vorm, antwoord: str) -> bool:
    match = re.fullmatch(vorm.patroon, antwoord)
    if match is None or vorm.is_een != "dag":
        return match is not None
    day, month, year = map(int, match.groups())
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True

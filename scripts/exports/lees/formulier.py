"""The file of a filled form, as the site's page writes and opens it."""

from collections.abc import Mapping

from schemas.formulieren import Formulier, Veld
from scripts.exports.lees.error import ReadError
from scripts.handboek import Handboek

SOORT = "handboek-jeugdhulp-formulier"
SCHEMA = 1
NONE = "-"
"""Stands in a list of choices for no choice."""

SPLIT = "--"
"""Stands in the name of a field between the id of a question and its choice or row."""


def formulier_json(
    handboek: Handboek, ident: str, versie: int, invoer: Mapping[str, str]
) -> dict[str, object]:
    """Give the content of the file from what stands in each field, by the field's name.

    What an older version asked and this one does not is passed on: the site says what it was.
    Raises ReadError with all that is wrong, a line each.
    """
    formulier = next((each for each in handboek.alle(Formulier) if each.id == ident), None)
    if formulier is None:
        raise ReadError(f"Dit handboek heeft geen formulier “{ident}”.")
    if versie > formulier.versie:
        raise ReadError(
            "Dit bestand is van een nieuwere versie van het formulier. "
            "Lees het met een nieuwer handboek."
        )
    left = {name: "" if text == NONE else text for name, text in invoer.items()}
    answers: dict[str, object] = {}
    for veld in formulier.velden:
        answer = _antwoord(veld, left)
        if answer and veld.soort != "berekend":
            answers[veld.id] = answer
    if left and versie == formulier.versie:
        names = ", ".join(sorted(left))
        raise ReadError(f"Dit bestand heeft velden die niet bij het formulier horen: {names}.")
    return {
        "soort": SOORT,
        "schema": SCHEMA,
        "formulier": ident,
        "versie": versie,
        "handboek": handboek.uitgave.versie,
        "antwoorden": answers | {name: text for name, text in left.items() if text},
    }


def _antwoord(veld: Veld, left: dict[str, str]) -> object:
    """Take the answer to a question out of what is left of the fields."""
    if veld.soort == "keuzes":
        chosen = {
            keuze.waarde: left.pop(veld.id + SPLIT + keuze.waarde, "") for keuze in veld.keuzes
        }
        return [waarde for waarde, ticked in chosen.items() if ticked]
    if veld.soort == "tabel":
        rows = [
            {kolom.id: left.pop(f"{kolom.id}{SPLIT}{row}", "") for kolom in veld.kolommen}
            for row in range(1, veld.rijen + 1)
        ]
        return rows if any(cell for row in rows for cell in row.values()) else []
    return left.pop(veld.id, "")

"""What a script of the page needs of a form, to show, check, save and open answers."""

from schemas.formulieren import Formulier, Kolom, Veld, Voorwaarde
from scripts.berekening.formulier import LANGSTE, MEESTE_RIJEN, MELDINGEN
from scripts.handboek import Handboek
from scripts.views.adressen import adres

Definitie = dict[str, object]


def definitie(handboek: Handboek, formulier: Formulier) -> Definitie:
    """Give what a script needs to show, check, save and open answers."""
    return {
        "formulier": formulier.id,
        "titel": formulier.titel,
        "versie": formulier.versie,
        "handboek": handboek.uitgave.versie,
        "adres": adres(handboek, formulier.id),
        "langste": LANGSTE,
        "meeste_rijen": MEESTE_RIJEN,
        "meldingen": MELDINGEN,
        "delen": [
            {
                "id": deel.id,
                "titel": deel.titel,
                "toon_als": _als_data(deel.toon_als),
                "velden": [_veld(veld) for veld in deel.velden],
            }
            for deel in formulier.delen
        ],
    }


def _als_data(voorwaarde: Voorwaarde | None) -> Definitie | None:
    return voorwaarde.model_dump(mode="json") if voorwaarde else None


def _veld(veld: Veld) -> Definitie:
    found = _vak(veld)
    if veld.toon_als:
        found["toon_als"] = _als_data(veld.toon_als)
    if veld.kolommen:
        found |= {"rijen": veld.rijen, "kolommen": [_vak(kolom) for kolom in veld.kolommen]}
    if veld.berekening:
        found["berekening"] = veld.berekening.model_dump(mode="json")
    if veld.heette:
        found["heette"] = veld.heette
    return found


def _vak(vak: Veld | Kolom) -> Definitie:
    found: Definitie = {"id": vak.id, "vraag": vak.vraag, "soort": vak.soort}
    if vak.vorm:
        found["vorm"] = {"patroon": vak.vorm.patroon, "is_een": vak.vorm.is_een}
    if vak.keuzes:
        found["keuzes"] = [keuze.model_dump(mode="json") for keuze in vak.keuzes]
    for name in ("verplicht", "minstens", "hoogstens", "patroon", "patroon_uitleg"):
        value = getattr(vak, name)
        if value is not None and value is not False:
            found[name] = value
    return found

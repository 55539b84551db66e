"""Everything as JSON, whole and by collection, each with the JSON Schema that describes it."""

import json
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from schemas.base import Onderdeel
from schemas.checklists import Checklist, Checklistdeel, Vraagpunt
from schemas.risicomodellen import Klasse
from schemas.risicos import Risico
from scripts.berekening.weging import risicomodel, weeg
from scripts.exports.data_schema import WEGING, Schema, schema, schema_of
from scripts.exports.download import Download
from scripts.handboek import Entry, Handboek
from scripts.html import Renderer
from scripts.views.adressen import adres
from scripts.views.checklist import Checklistview, Punt, berekende_checklists
from scripts.views.combinatie import Combinatie, combinaties
from scripts.views.gegevens import ALLES, COMBINATIES, TITELS, gegevens_adres, schema_adres

Collecties = dict[str, list[dict[str, Any]]]
"""The items of each collection, by its name."""


def data_downloads(handboek: Handboek, _: Renderer) -> Iterator[Download]:
    """Give everything as JSON, then each collection, each with the schema of that."""
    edition = handboek.uitgave.model_dump(mode="json")
    items = collecties(handboek)
    yield from _files(
        ALLES, "Alles bij elkaar", {"handboek": edition, "collecties": items}, schema()
    )
    for naam, titel in TITELS.items():
        own = {"handboek": edition, "collectie": naam, "items": items[naam]}
        yield from _files(naam, titel, own, schema_of(naam))


def collecties(handboek: Handboek) -> Collecties:
    """Give the items of each collection as plain data, calculated ones last."""
    found: Collecties = {naam: [] for naam in TITELS}
    for entry in handboek.items():
        found[entry.collectie].append(_item(handboek, entry))
    for view in berekende_checklists(handboek):
        found["checklists"].append(_calculated(handboek, view))
    found[COMBINATIES] = [_combination(handboek, each) for each in combinaties(handboek)]
    return found


def _files(naam: str, titel: str, data: object, described: Schema) -> Iterator[Download]:
    """Give a file of data and the file that describes it."""
    for address, content in {gegevens_adres(naam): data, schema_adres(naam): described}.items():
        text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
        yield Download(address, titel, "Gegevens", text.encode())


def _calculated(handboek: Handboek, view: Checklistview) -> dict[str, Any]:
    """Give a calculated checklist the form of one that a source holds."""
    regio = handboek.entry(view.regio.id)
    item = Checklist(
        id=view.id,
        status="voorstel",
        titel=view.titel,
        doelgroep=view.doelgroep,
        toelichting=view.uitleg.tekst,
        delen=tuple(
            Checklistdeel(
                id=deel.id,
                status="voorstel",
                titel=deel.titel,
                doelgroep=view.doelgroep,
                punten=tuple(_point(handboek, punt) for punt in deel.punten),
            )
            for deel in view.delen
        ),
    )
    return _row(item, regio, view.adres, berekend=True)


def _combination(handboek: Handboek, combinatie: Combinatie) -> dict[str, Any]:
    """Give the fields of a combination; its place is that of its profile."""
    place = handboek.entry(combinatie.profiel.id).place
    return {
        "id": combinatie.id,
        "titel": combinatie.titel,
        "profiel": combinatie.profiel.id,
        "intensiteit": combinatie.intensiteit.id,
        "ontbreekt_in_bron": combinatie.ontbreekt,
        "regio": combinatie.regio.id,
        "bestand": place.file,
        "regel": place.line,
        "adres": combinatie.adres,
        "berekend": True,
    }


def _point(handboek: Handboek, punt: Punt) -> Vraagpunt:
    words = "; ".join(punt.woorden)
    source = handboek.entry(punt.uit).onderdeel
    own = {name: getattr(source, name) for name in Onderdeel.model_fields}
    return Vraagpunt(**{**own, "id": punt.id, "tekst": f"{punt.titel}: {words}"})


def _item(handboek: Handboek, entry: Entry) -> dict[str, Any]:
    item = entry.onderdeel
    row = _row(item, entry, adres(handboek, item.id), berekend=False)
    return {**row, WEGING: _weight(handboek, item)} if isinstance(item, Risico) else row


def _weight(handboek: Handboek, risico: Risico) -> dict[str, Any] | None:
    """Give what is calculated of a risk; None where its source gives no numbers."""
    found = weeg(risico, risicomodel(handboek, risico))
    if found is None:
        return None
    return {
        "risicogetal": found.risicogetal,
        "risicoklasse": _class(found.risicoklasse),
        "score": found.score,
        "maatregelklasse": _class(found.maatregelklasse),
        "berekend": True,
    }


def _class(klasse: Klasse | None) -> dict[str, Any] | None:
    return {"nummer": klasse.nummer, "naam": klasse.naam} if klasse else None


def _row(item: BaseModel, entry: Entry, where: str, *, berekend: bool) -> dict[str, Any]:
    return {
        **item.model_dump(mode="json"),
        "regio": entry.regio,
        "bestand": entry.place.file,
        "regel": entry.place.line,
        "adres": where,
        "berekend": berekend,
    }

"""Everything as JSON, by collection, and the JSON Schema that describes it."""

import json
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from schemas.checklists import Checklist, Checklistdeel, Vraagpunt
from schemas.registry import COLLECTIES
from scripts.exports.download import Download
from scripts.handboek import Entry, Handboek
from scripts.html import Renderer
from scripts.views.adressen import adres
from scripts.views.checklist import Checklistview, Punt, berekende_checklists
from scripts.views.combinatie import Combinatie, combinaties

OWN_FIELDS: dict[str, dict[str, str]] = {
    "regio": {"type": "string", "description": "Map van de regio."},
    "bestand": {"type": "string", "description": "Bestand in content/."},
    "regel": {"type": "integer", "description": "Regel in dat bestand."},
    "adres": {"type": "string", "description": "Adres op de site."},
    "berekend": {"type": "boolean", "description": "Berekend uit andere items."},
}
COMBINATION_FIELDS: dict[str, dict[str, str]] = {
    "id": {"type": "string", "title": "Id"},
    "titel": {"type": "string", "title": "Titel"},
    "profiel": {"type": "string", "title": "Ondersteuningsprofiel"},
    "intensiteit": {"type": "string", "title": "Intensiteit"},
    "ontbreekt_in_bron": {"type": "boolean", "title": "Ontbreekt in de bron"},
    **OWN_FIELDS,
}


def data_downloads(handboek: Handboek, _: Renderer) -> Iterator[Download]:
    """Give everything as JSON, and the schema of that."""
    files = {"handboek.json": data_json(handboek), "handboek.schema.json": schema_json()}
    titles = ("Alle gegevens van het handboek", "Schema van de gegevens")
    for (name, text), titel in zip(files.items(), titles, strict=True):
        yield Download(f"data/{name}", titel, "Gegevens", text.encode())


def data_json(handboek: Handboek) -> str:
    """Write all items as JSON."""
    collections: dict[str, list[Any]] = {naam: [] for naam in COLLECTIES}
    for entry in handboek.items():
        collections[entry.collectie].append(_item(handboek, entry))
    for view in berekende_checklists(handboek):
        collections["checklists"].append(_calculated(handboek, view))
    collections["combinaties"] = [_combination(handboek, c) for c in combinaties(handboek)]
    edition = handboek.uitgave.model_dump(mode="json")
    return _dump({"handboek": edition, "collecties": collections})


def schema_json() -> str:
    """Write the JSON Schema of `data_json`."""
    definitions: dict[str, Any] = {}
    properties: dict[str, Any] = {}
    for naam, collectie in COLLECTIES.items():
        schema = collectie.model.model_json_schema(
            mode="serialization", ref_template="#/$defs/{model}"
        )
        definitions.update(schema.pop("$defs", {}))
        schema["properties"].update(OWN_FIELDS)
        schema["required"] = sorted({*schema.get("required", []), *OWN_FIELDS})
        definitions[collectie.model.__name__] = schema
        properties[naam] = {
            "type": "array",
            "title": collectie.titel,
            "items": {"$ref": f"#/$defs/{collectie.model.__name__}"},
        }
    properties["combinaties"] = {
        "type": "array",
        "title": "Profielen en intensiteiten",
        "items": {
            "type": "object",
            "properties": COMBINATION_FIELDS,
            "required": list(COMBINATION_FIELDS),
            "additionalProperties": False,
        },
    }
    return _dump(
        {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "Handboek Jeugdhulp",
            "type": "object",
            "required": ["handboek", "collecties"],
            "properties": {
                "handboek": {"type": "object", "required": ["titel", "versie", "datum"]},
                "collecties": {"type": "object", "properties": properties},
            },
            "$defs": definitions,
        }
    )


def _calculated(handboek: Handboek, view: Checklistview) -> dict[str, Any]:
    """Give a calculated checklist the form of one that a source holds."""
    regio = handboek.entry(view.id.removesuffix(f"-checklist-{view.doelgroep[0]}"))
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
    place = handboek.entry(combinatie.profiel_id).place
    return {
        "id": combinatie.id,
        "titel": combinatie.titel,
        "profiel": combinatie.profiel_id,
        "intensiteit": combinatie.intensiteit_id,
        "ontbreekt_in_bron": combinatie.ontbreekt,
        "regio": combinatie.regio_id,
        "bestand": place.file,
        "regel": place.line,
        "adres": combinatie.adres,
        "berekend": True,
    }


def _point(handboek: Handboek, punt: Punt) -> Vraagpunt:
    words = "; ".join(punt.woorden)
    source = handboek.entry(punt.uit).onderdeel.bron
    return Vraagpunt(id=punt.id, bron=source, tekst=f"{punt.titel}: {words}")


def _item(handboek: Handboek, entry: Entry) -> dict[str, Any]:
    where = adres(handboek, entry.onderdeel.id)
    return _row(entry.onderdeel, entry, where, berekend=False)


def _row(item: BaseModel, entry: Entry, where: str, *, berekend: bool) -> dict[str, Any]:
    return {
        **item.model_dump(mode="json"),
        "regio": entry.regio,
        "bestand": entry.place.file,
        "regel": entry.place.line,
        "adres": where,
        "berekend": berekend,
    }


def _dump(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1, sort_keys=False) + "\n"

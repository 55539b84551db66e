"""The JSON Schemas of the data: one for everything, one for each collection."""

from typing import Any

from schemas.base import Item
from schemas.registry import COLLECTIES
from schemas.risicos import Risico
from schemas.uitgave import Uitgave
from scripts.views.gegevens import COMBINATIES, TITELS

Schema = dict[str, Any]

OWN_FIELDS: dict[str, Schema] = {
    "regio": {"type": "string", "description": "Map van de regio."},
    "bestand": {"type": "string", "description": "Bestand in content/."},
    "regel": {"type": "integer", "description": "Regel in dat bestand."},
    "adres": {"type": "string", "description": "Adres op de site."},
    "berekend": {"type": "boolean", "description": "Berekend uit andere items."},
}
"""What the data say of every item beside what its model says."""

COMBINATION_FIELDS: dict[str, Schema] = {
    "id": {"type": "string", "title": "Id"},
    "titel": {"type": "string", "title": "Titel"},
    "profiel": {"type": "string", "title": "Ondersteuningsprofiel"},
    "intensiteit": {"type": "string", "title": "Intensiteit"},
    "ontbreekt_in_bron": {"type": "boolean", "title": "Ontbreekt in de bron"},
    **OWN_FIELDS,
}

WEGING = "weging"
"""The field of a risk with its calculated weight."""

_CLASS: Schema = {
    "properties": {"nummer": {"type": "integer"}, "naam": {"type": "string"}},
    "type": ["object", "null"],
    "required": ["nummer", "naam"],
    "additionalProperties": False,
}

CALCULATED_FIELDS: dict[type[Item], Schema] = {
    Risico: {
        WEGING: {
            "type": ["object", "null"],
            "title": "Weging",
            "description": "Berekend uit kans, impact en invloed met het risicomodel; leeg als de "
            "bron niet weegt, of met woorden.",
            "properties": {
                "risicogetal": {"type": "integer", "description": "Kans × impact."},
                "risicoklasse": {**_CLASS, "description": "Klasse van het risicogetal."},
                "score": {"type": "integer", "description": "Risicogetal × invloed."},
                "maatregelklasse": {**_CLASS, "description": "Klasse van de score."},
                "berekend": {"const": True, "description": "Berekend, niet uit de bron."},
            },
            "required": ["risicogetal", "risicoklasse", "score", "maatregelklasse", "berekend"],
            "additionalProperties": False,
        }
    }
}
"""What is calculated of the items of a collection, beside what stands in their files."""


def schema() -> Schema:
    """Describe the data of all collections."""
    definitions: Schema = {}
    properties: Schema = {}
    for naam in TITELS:
        items, own = _items(naam)
        definitions.update(own)
        properties[naam] = items
    return _document("Gegevens van het handboek", {"collecties": _object(properties)}, definitions)


def schema_of(naam: str) -> Schema:
    """Describe the data of one collection."""
    items, definitions = _items(naam)
    properties = {"collectie": {"const": naam}, "items": items}
    return _document(f"Gegevens van het handboek: {TITELS[naam]}", properties, definitions)


def _items(naam: str) -> tuple[Schema, Schema]:
    """Describe the list of items of a collection, and what that description refers to."""
    if naam == COMBINATIES:
        item: Schema = _object(COMBINATION_FIELDS)
        definitions: Schema = {}
    else:
        model = COLLECTIES[naam].model
        whole = model.model_json_schema(mode="serialization", ref_template="#/$defs/{model}")
        definitions = whole.pop("$defs", {})
        added = OWN_FIELDS | CALCULATED_FIELDS.get(model, {})
        whole["properties"].update(added)
        whole["required"] = sorted({*whole.get("required", []), *added})
        definitions[model.__name__] = whole
        item = {"$ref": f"#/$defs/{model.__name__}"}
    return {"type": "array", "title": TITELS[naam], "items": item}, definitions


def _document(title: str, properties: Schema, definitions: Schema) -> Schema:
    edition = Uitgave.model_json_schema(mode="serialization")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        **_object({"handboek": edition, **properties}),
        "$defs": definitions,
    }


def _object(properties: Schema) -> Schema:
    """Describe an object with exactly these fields."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }

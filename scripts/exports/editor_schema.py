"""The JSON Schemas that help an editor while typing YAML."""

import json
from pathlib import Path
from typing import Any

from schemas.registry import COLLECTIES
from schemas.uitgave import Uitgave


def content_schema() -> dict[str, Any]:
    """Describe a content file: collections by name, each a list of items."""
    definitions: dict[str, Any] = {}
    properties: dict[str, Any] = {}
    for naam, collectie in COLLECTIES.items():
        schema = collectie.model.model_json_schema(ref_template="#/$defs/{model}")
        definitions.update(schema.pop("$defs", {}))
        definitions[collectie.model.__name__] = schema
        properties[naam] = {
            "type": "array",
            "title": collectie.titel,
            "items": {"$ref": f"#/$defs/{collectie.model.__name__}"},
        }
    return _document("Inhoud van het handboek", properties, definitions)


def edition_schema() -> dict[str, Any]:
    """Describe `content/uitgave.yml`."""
    schema = Uitgave.model_json_schema(ref_template="#/$defs/{model}")
    definitions = schema.pop("$defs", {})
    return _document("Uitgave van het handboek", {"uitgave": schema}, definitions)


def _document(
    title: str, properties: dict[str, Any], definitions: dict[str, Any]
) -> dict[str, Any]:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "$defs": definitions,
    }


def write_schemas(out: Path) -> tuple[Path, ...]:
    """Write both schemas to the folder `out` and give their paths."""
    out.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, schema in (("inhoud", content_schema()), ("uitgave", edition_schema())):
        path = out / f"{name}.schema.json"
        path.write_text(json.dumps(schema, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        paths.append(path)
    return tuple(paths)

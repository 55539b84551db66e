"""From what pydantic found wrong to problems that an editor can act on."""

import re
from collections.abc import Iterator
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from scripts.load.suggestion import suggestion
from scripts.problems import Place, Problem, problem
from scripts.problems.catalogue import CATALOGUE
from scripts.source import Document, Value

Path = tuple[str | int, ...]

CODES = {
    "missing": "veld-ontbreekt",
    "extra_forbidden": "onbekend-veld",
    "string_type": "tekst-verwacht",
    "int_type": "getal-verwacht",
    "bool_type": "ja-nee-verwacht",
    "tuple_type": "lijst-verwacht",
    "model_type": "velden-verwacht",
    "model_attributes_type": "velden-verwacht",
    "literal_error": "keuze-onbekend",
    "string_too_long": "tekst-te-lang",
    "too_short": "lijst-te-kort",
    "greater_than_equal": "getal-te-klein",
    "less_than_equal": "getal-te-groot",
}
PATTERN_CODES = {"id": "id-ongeldig"}
EMPTY_CODES = {"keuze-onbekend", "tekst-verwacht", "getal-verwacht", "ja-nee-verwacht"}
KINDS = {
    str: "tekst",
    bool: "ja of nee",
    int: "een getal",
    float: "een getal met een punt",
    list: "een lijst",
    dict: "een groep velden",
    type(None): "niets",
}


def schema_problems(
    error: ValidationError, model: type[BaseModel], document: Document, path: Path
) -> Iterator[Problem]:
    """Turn `error`, found in the item at `path` of `document`, into problems."""
    for detail in error.errors(include_url=False):
        if not _follows_from_others(detail):
            yield _problem(detail, model, document, path)


def _follows_from_others(detail: ErrorDetails) -> bool:
    """Whether a list only seems too short, because what is wrong in it was left out."""
    return detail["type"] == "too_short" and len(detail["input"]) >= detail["ctx"]["min_length"]


def _problem(
    detail: ErrorDetails, model: type[BaseModel], document: Document, path: Path
) -> Problem:
    location = detail["loc"]
    code = _code(detail, location)
    field = next(part for part in reversed((*path, *location)) if isinstance(part, str))
    values: dict[str, object] = {
        "veld": field,
        "gevonden": KINDS.get(type(detail["input"]), "iets anders"),
        **detail.get("ctx", {}),
    }
    position = document.positions.value((*path, *location))
    if code == "onbekend-veld":
        position = document.positions.key((*path, *location))
        fields = _fields_at(model, location[:-1])
        values["voorstel"] = suggestion(field, fields)
        values["velden"] = tuple(sorted(fields))
    if code == "veld-ontbreekt":
        position = document.positions.value((*path, *location[:-1]))
    if code == "keuze-onbekend":
        choices = re.findall(r"'([^']*)'", str(values["expected"]))
        values["keuzes"] = tuple(choices)
        written = isinstance(detail["input"], str) or type(detail["input"]) is int
        values["waarde"] = detail["input"] if written else values["gevonden"]
        values["voorstel"] = suggestion(str(detail["input"]), choices)
    if code in {"verkeerd-patroon", "id-ongeldig"}:
        values["waarde"] = detail["input"]
    return problem(code, Place(document.file, position.line, position.column), **values)


def _code(detail: ErrorDetails, location: Path) -> str:
    kind = detail["type"]
    if kind in CATALOGUE:
        return kind
    if kind == "string_pattern_mismatch":
        return PATTERN_CODES.get(str(location[-1]), "verkeerd-patroon")
    code = CODES.get(kind, "ongeldige-waarde")
    return "veld-leeg" if detail["input"] is None and code in EMPTY_CODES else code


def _fields_at(model: type[BaseModel], location: Path) -> set[str]:
    """Give the names of the fields of the model that `location` leads to."""
    current: Any = model
    for part in location:
        if isinstance(part, str):
            current = _model_in(current.model_fields[part].annotation)
    return set(current.model_fields)


def _model_in(annotation: Any) -> Any:
    """Find the model in a type such as `tuple[Model, ...]` or `Model | None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in (tuple, Union, UnionType):
        for part in get_args(annotation):
            if found := _model_in(part):
                return found
    return None


def kind_of(value: Value) -> str:
    """Say in Dutch what kind of value this is."""
    return KINDS[type(value)]

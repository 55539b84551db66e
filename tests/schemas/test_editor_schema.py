"""The JSON Schemas that help an editor while typing."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from plain_yaml import REGIO

from scripts.exports.editor_schema import write_schemas
from scripts.source import read_file

PROJECT = Path(__file__).parents[2]
JSON = PROJECT / "schemas" / "json"
EXAMPLES = PROJECT / "tests" / "examples"
CONTENT = sorted(REGIO.glob("*/**/*.yml"))


@cache
def validator(name: str) -> Draft202012Validator:
    """Give a schema of the repository, ready to check files."""
    schema: Any = json.loads((JSON / f"{name}.schema.json").read_text("utf-8"))
    return Draft202012Validator(schema, format_checker=FormatChecker())


def errors(name: str, path: Path) -> list[str]:
    """Give what a schema says is wrong with a file."""
    document = read_file(path, path.name).document
    assert document
    return [error.message for error in validator(name).iter_errors(document.data)]


def test_the_schemas_in_the_repository_are_those_of_the_models(tmp_path: Path) -> None:
    """`handboek schemas` would write the files that stand in schemas/json."""
    made = {path.name: path.read_text("utf-8") for path in write_schemas(tmp_path)}
    assert {path.name: path.read_text("utf-8") for path in JSON.iterdir()} == made


def test_the_schemas_are_json_schemas() -> None:
    """Both schemas follow the standard."""
    for path in JSON.iterdir():
        Draft202012Validator.check_schema(json.loads(path.read_text("utf-8")))


@pytest.mark.parametrize("path", CONTENT, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_the_schema_takes_what_loads(path: Path) -> None:
    """An editor sees no error in content that is right."""
    assert errors("inhoud", path) == []


def test_the_schema_takes_the_edition() -> None:
    """An editor sees no error in the edition."""
    assert errors("uitgave", REGIO / "uitgave.yml") == []


@pytest.mark.parametrize(
    "name",
    [
        "akkoordpunten-keuze-met-hoofdletter",
        "ambities-procent-als-tekst",
        "begrippen-zonder-betekenis",
        "berichten-code-zonder-jw",
        "onbekende-collectie",
        "regios-ongeldige-ids",
        "toezicht-onbekende-velden",
    ],
)
def test_the_schema_refuses_what_it_can_see(name: str) -> None:
    """An editor sees an error for a wrong choice, type, number of items, form, id or name."""
    assert errors("inhoud", EXAMPLES / "invalid" / "schema" / f"{name}.yml")

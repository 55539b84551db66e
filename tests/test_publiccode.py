"""publiccode.yml and LICENSE: what catalogues of public code read of this project."""

import tomllib
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from plain_yaml import read_plain

PROJECT = Path(__file__).parents[1]
TEXT: dict[str, Any] = {"type": "string", "minLength": 1}
TEXTS = {"type": "array", "items": TEXT, "minItems": 1}
CONTACTS = {"type": "array", "minItems": 1, "items": {"type": "object", "required": ["name"]}}


def _section(required: dict[str, Any], **others: Any) -> dict[str, Any]:
    return {"type": "object", "required": [*required], "properties": required, **others}


STANDARD = _section(
    {
        "publiccodeYmlVersion": {"enum": ["0.4"]},
        "name": TEXT,
        "url": {"type": "string", "pattern": r"^https://[^\s/]+/\S+$"},
        "releaseDate": {"type": "string", "format": "date"},
        "platforms": TEXTS,
        "categories": {
            "type": "array",
            "items": {"enum": ["content-management", "knowledge-management", "procurement"]},
        },
        "developmentStatus": {"enum": ["concept", "development", "beta", "stable", "obsolete"]},
        "softwareType": {"enum": ["standalone/web", "standalone/other"]},
        "description": _section(
            {
                "nl": _section(
                    {
                        "shortDescription": {**TEXT, "maxLength": 150},
                        "longDescription": {**TEXT, "minLength": 150, "maxLength": 10_000},
                        "features": TEXTS,
                    }
                )
            }
        ),
        "legal": _section({"license": TEXT}),
        "maintenance": _section(
            {"type": {"enum": ["internal", "contract", "community", "none"]}},
            allOf=[
                {
                    "if": {"properties": {"type": {"enum": ["internal", "community"]}}},
                    "then": {"required": ["contacts"], "properties": {"contacts": CONTACTS}},
                },
                {
                    "if": {"properties": {"type": {"const": "contract"}}},
                    "then": {"required": ["contractors"]},
                },
            ],
        ),
        "localisation": _section(
            {"localisationReady": {"type": "boolean"}, "availableLanguages": TEXTS}
        ),
    }
)
"""What publiccode.yml 0.4 requires, written after its text (docs/standard/schema.core.rst)."""


@pytest.fixture
def publiccode() -> dict[str, Any]:
    """Give publiccode.yml as a program reads it."""
    read: dict[str, Any] = read_plain(PROJECT / "publiccode.yml")
    return read


def _faults(data: dict[str, Any]) -> list[str]:
    checker = Draft202012Validator(STANDARD, format_checker=FormatChecker())
    return [error.message for error in checker.iter_errors(data)]


def test_publiccode_follows_the_standard(publiccode: dict[str, Any]) -> None:
    """All that the standard requires is there, in its form; the pictures that it names exist."""
    assert _faults(publiccode) == []
    for picture in publiccode["description"]["nl"]["screenshots"]:
        assert (PROJECT / picture).is_file()


def test_the_check_sees_what_is_missing(publiccode: dict[str, Any]) -> None:
    """Without any one of the required fields, the file does not follow the standard."""
    for name in STANDARD["required"]:
        assert _faults({key: value for key, value in publiccode.items() if key != name})
    maintained = deepcopy(publiccode)
    maintained["maintenance"]["type"] = "internal"
    assert _faults(maintained) == ["'contacts' is a required property"]


def test_the_licence_is_the_same_everywhere(publiccode: dict[str, Any]) -> None:
    """LICENSE, publiccode.yml, the package and the README name the same SPDX identifier."""
    licence = publiccode["legal"]["license"]
    package = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    assert package["license"] == licence
    lines = (PROJECT / "LICENSE").read_text("utf-8").splitlines()
    assert lines[0] == f"SPDX-License-Identifier: {licence}"
    assert "https://eur-lex.europa.eu/eli/dec_impl/2017/863/oj" in lines
    assert f"Licence: [{licence}](LICENSE)" in (PROJECT / "README.md").read_text("utf-8")

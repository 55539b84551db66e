"""The JSON Schemas that help an editor while typing, on this content."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from plain_yaml import read_plain
from real import CONTENT, PROJECT

SCHEMAS = {
    name: Draft202012Validator(
        json.loads((PROJECT / "schemas" / "json" / f"{name}.schema.json").read_text("utf-8")),
        format_checker=FormatChecker(),
    )
    for name in ("inhoud", "uitgave")
}
FILES = (CONTENT / "uitgave.yml", *sorted(CONTENT.glob("*/**/*.yml")))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_an_editor_sees_no_error(path: Path) -> None:
    """What is right in `content/` is right for the schema that an editor reads."""
    schema = SCHEMAS["uitgave" if path.parent == CONTENT else "inhoud"]
    assert [error.message for error in schema.iter_errors(read_plain(path))] == []

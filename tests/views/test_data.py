"""handboek.json: everything that the content says, and where it stands."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from plain_yaml import files

from scripts.exports.data import data_json, schema_json
from scripts.handboek import Handboek

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def data(handboek: Handboek) -> dict[str, Any]:
    """Give handboek.json as a program reads it."""
    read: dict[str, Any] = json.loads(data_json(handboek))
    return read


@pytest.fixture(scope="session")
def items(data: dict[str, Any]) -> list[dict[str, Any]]:
    """Give the items of all collections."""
    return [item for items in data["collecties"].values() for item in items]


def test_the_data_follow_their_schema(data: dict[str, Any]) -> None:
    """handboek.json is what handboek.schema.json says, and that is a JSON Schema."""
    schema = json.loads(schema_json())
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    assert [error.message for error in validator.iter_errors(data)] == []
    assert schema["properties"]["collecties"]["properties"].keys() == data["collecties"].keys()


def test_every_item_says_whose_it_is_and_where(items: list[dict[str, Any]]) -> None:
    """Every item has an id, a region, a file with a line, and an address of its own."""
    for item in items:
        texts = (item["id"], item["regio"], item["bestand"], item["adres"])
        assert all(isinstance(text, str) and text for text in texts)
        assert isinstance(item["regel"], int)
        assert isinstance(item["ontbreekt_in_bron"], bool)
        assert re.fullmatch(r"[a-z0-9-]+/[a-z0-9-]+\.html(#[a-z0-9-]+)?", item["adres"])
    assert len({item["id"] for item in items}) == len(items)
    assert len({item["adres"] for item in items}) == len(items)


def test_the_line_of_an_item_is_its_first(items: list[dict[str, Any]]) -> None:
    """On the line that an item names, that item begins; a calculated one names what it is from."""
    for item in items:
        lines = (PROJECT / item["bestand"]).read_text("utf-8").split("\n")
        line = lines[item["regel"] - 1].strip()
        if item["berekend"]:
            assert line.removeprefix("- id: ") in {item["regio"], item.get("profiel")}
        else:
            assert line == f"- id: {item['id']}"


def test_nothing_of_the_files_is_lost_or_changed(data: dict[str, Any]) -> None:
    """Every field of every item has the value that stands in its file."""
    missing = []
    for collectie, item in _items_of_the_files():
        found = {other["id"]: other for other in data["collecties"][collectie]}
        missing += _differences(item, found.get(item["id"]), (item["id"],))
    assert missing == []


def test_nothing_is_there_that_is_neither_in_a_file_nor_calculated(
    items: list[dict[str, Any]],
) -> None:
    """Every item comes from a file or is marked as calculated."""
    written = {item["id"] for _, item in _items_of_the_files()}
    assert {item["id"] for item in items if not item["berekend"]} == written


def _items_of_the_files() -> Iterator[tuple[str, dict[str, Any]]]:
    for _, data in files():
        for collectie, items in data.items():
            yield from ((collectie, item) for item in items)


def _differences(written: Any, found: Any, path: tuple[str | int, ...]) -> Iterator[object]:
    """Go through the places where what was found is not what was written."""
    if isinstance(written, dict) and isinstance(found, dict):
        for name, inside in written.items():
            yield from _differences(inside, found.get(name), (*path, name))
    elif isinstance(written, list) and isinstance(found, list) and len(written) == len(found):
        for index, inside in enumerate(written):
            yield from _differences(inside, found[index], (*path, index))
    elif written != found:
        yield path, written, found

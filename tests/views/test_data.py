"""The data: everything that the content says, and where it stands; whole and by collection."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from plain_yaml import REGIO, files

from scripts.exports.data import data_downloads
from scripts.handboek import Handboek
from scripts.html import Renderer

ALL = "handboek"
"""The name of the file with every collection."""


@pytest.fixture(scope="session")
def folder(handboek: Handboek, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the data as files, and give their folder."""
    folder = tmp_path_factory.mktemp("gegevens")
    for download in data_downloads(handboek, Renderer(handboek)):
        assert isinstance(download.inhoud, bytes)
        (folder / download.adres.removeprefix("data/")).write_bytes(download.inhoud)
    return folder


@pytest.fixture(scope="session")
def data(folder: Path) -> dict[str, Any]:
    """Give handboek.json as a program reads it."""
    return read(folder / f"{ALL}.json")


@pytest.fixture(scope="session")
def items(data: dict[str, Any]) -> list[dict[str, Any]]:
    """Give the items of all collections."""
    return [item for items in data["collecties"].values() for item in items]


def read(path: Path) -> dict[str, Any]:
    """Read a file of JSON."""
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return found


def validator(folder: Path, naam: str) -> Draft202012Validator:
    """Give what checks the data of this name against their schema."""
    schema = read(folder / f"{naam}.schema.json")
    return Draft202012Validator(schema, format_checker=FormatChecker())


def test_every_collection_follows_its_schema(folder: Path, data: dict[str, Any]) -> None:
    """The whole, and the file of each collection, are what their schemas say."""
    names = {path.name.partition(".")[0] for path in folder.iterdir()}
    assert names == {ALL, *data["collecties"]}
    for naam in names:
        found = validator(folder, naam).iter_errors(read(folder / f"{naam}.json"))
        assert [error.message for error in found] == [], naam


def test_a_schema_refuses_what_it_does_not_describe(folder: Path, data: dict[str, Any]) -> None:
    """An item with a field too many or one too few does not pass."""
    for naam in data["collecties"]:
        whole = read(folder / f"{naam}.json")
        item = whole["items"][0]
        less = {name: value for name, value in item.items() if name != "regio"}
        for wrong in ({**item, "onbekend": 1}, less):
            assert not validator(folder, naam).is_valid({**whole, "items": [wrong]}), naam


def test_another_reader_finds_the_schemas_sound(folder: Path) -> None:
    """The command check-jsonschema takes every schema for one, and the whole for right."""
    checks = [
        ["--check-metaschema", *sorted(folder.glob("*.schema.json"))],
        ["--schemafile", folder / f"{ALL}.schema.json", folder / f"{ALL}.json"],
    ]
    for options in checks:
        words = [sys.executable, "-m", "check_jsonschema", *map(str, options)]
        done = subprocess.run(words, capture_output=True, encoding="utf-8", check=False)
        assert done.returncode == 0, done.stdout


def test_a_collection_has_the_items_of_the_whole(folder: Path, data: dict[str, Any]) -> None:
    """The file of a collection says which it is, and holds its items and the edition."""
    for naam, items in data["collecties"].items():
        own = {"handboek": data["handboek"], "collectie": naam, "items": items}
        assert read(folder / f"{naam}.json") == own


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
        lines = (
            (REGIO / Path(item["bestand"]).relative_to("content")).read_text("utf-8").split("\n")
        )
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

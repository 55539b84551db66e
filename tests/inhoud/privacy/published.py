"""What the finished handbook says of numbers of clients: in its data, pages and search."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lxml import html

Collecties = dict[str, list[dict[str, Any]]]
"""The collections of handboek.json."""

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def read_data(site: Path) -> Collecties:
    """Read the items from the data that the site offers."""
    data: dict[str, Collecties] = json.loads((site / "data" / "handboek.json").read_text("utf-8"))
    return data["collecties"]


def read_pages(site: Path) -> Iterator[tuple[str, str]]:
    """Go through the pages: address, and the text of each block with spaces between its parts."""
    for path in sorted(site.rglob("*.html")):
        for block in html.parse(path).xpath(
            "//body//*[self::p or self::td or self::li or self::dd]"
        ):
            yield path.relative_to(site).as_posix(), " ".join(" ".join(block.itertext()).split())


def read_search(site: Path) -> Iterator[tuple[str, str]]:
    """Go through what the search shows: address, and title with text."""
    for path in sorted(site.glob("zoeken/stuk-*.js")):
        records = path.read_text("utf-8").partition(",")[2].strip().removesuffix(");")
        for address, title, _, _, text in json.loads(records):
            yield address, f"{title}\n{text}"


def texts(value: object) -> Iterator[str]:
    """Go through the texts of an item."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for part in value.values() for text in texts(part))
    elif isinstance(value, list):
        yield from (text for part in value for text in texts(part))


def numbers(value: object) -> frozenset[str]:
    """Give the digits of each number in an item or text, however it is written."""
    written = json.dumps(value, ensure_ascii=False)
    return frozenset(re.sub(r"\D", "", found) for found in NUMBER.findall(written))

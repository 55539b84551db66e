"""YAML as another reader sees it, without our reader, models or views."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

REGIO = Path(__file__).parent / "regio"

Inhoud = dict[str, dict[str, list[dict[str, Any]]]]
"""The items of each collection of each region."""


class DatesAsTextLoader(yaml.CSafeLoader):
    """PyYAML as it is, but for dates."""


DatesAsTextLoader.add_constructor(
    "tag:yaml.org,2002:timestamp", lambda loader, node: loader.construct_scalar(node)
)


def read_plain(path: Path) -> Any:
    """Read a file."""
    return yaml.load(path.read_bytes(), DatesAsTextLoader)


def files(content: Path = REGIO) -> Iterator[tuple[Path, Any]]:
    """Go through the files of all regions of a content folder with what they hold."""
    for path in sorted(content.glob("*/**/*.yml")):
        yield path, read_plain(path)


def read_content(content: Path = REGIO) -> Inhoud:
    """Read the items of all regions of a content folder."""
    found: Inhoud = {}
    for path, data in files(content):
        regio = found.setdefault(path.relative_to(content).parts[0], {})
        for collectie, items in data.items():
            regio.setdefault(collectie, []).extend(items)
    return found


def without_markup(text: str) -> str:
    """Take the links and emphasis out of a text."""
    before, bracket, rest = text.partition("[")
    words, middle, after = rest.partition("](")
    if bracket and middle and "]" not in words:
        return without_markup(before) + words + without_markup(after.partition(")")[2])
    return text.replace("*", "")

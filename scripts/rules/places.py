"""Where in the YAML a field of an item stands, and which texts there are."""

from collections.abc import Iterator

from schemas.base import Onderdeel
from scripts.handboek import Handboek
from scripts.problems import Place

Path = tuple[str | int, ...]


def field_place(handboek: Handboek, onderdeel: Onderdeel, *path: str | int) -> Place:
    """Give the place of the value that `path` leads to below an item or part."""
    entry = handboek.entry(onderdeel.id)
    document = handboek.documents[entry.place.file]
    position = document.positions.value((*entry.path, *path))
    return Place(entry.place.file, position.line, position.column)


def texts(value: object, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Go through the texts of a file with their paths; a key that is a text is one too."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from texts(part, (*path, index))
    elif isinstance(value, dict):
        for key, part in value.items():
            yield (*path, key), key
            yield from texts(part, (*path, key))

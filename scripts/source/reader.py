"""From a file to a document: its data, where everything stands, and all that is wrong with it."""

import re
from dataclasses import dataclass
from pathlib import Path

from scripts.problems import Place, Problem, problem
from scripts.source.builder import Value, build
from scripts.source.characters import check_characters
from scripts.source.decoding import decode
from scripts.source.files import unreadable
from scripts.source.positions import Positions

LARGEST = 2_000_000

_TAB_BEFORE_TEXT = re.compile(r"^ *\t", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Document:
    """One file that was read: the path to show, the text (lines end in a newline), the data."""

    file: str
    text: str
    data: dict[str, Value]
    positions: Positions


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of a file.

    `document` is None when the file has no fields that can be read. With problems beside it, its
    data is a best guess: good for finding more problems, not for building.
    """

    document: Document | None
    problems: tuple[Problem, ...]


def read_file(path: Path, shown_as: str) -> Reading:
    """Read a YAML file; whatever is wrong with it, or with opening it, becomes a problem."""
    data = read_bytes(path, shown_as)
    return Reading(None, (data,)) if isinstance(data, Problem) else read_text(data, shown_as)


def read_bytes(path: Path, shown_as: str) -> bytes | Problem:
    """Return the bytes of a file that is no larger than it may be, or the problem with it."""
    try:
        if path.is_fifo():
            return unreadable(shown_as)  # opening it would wait for ever
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        return unreadable(shown_as, error)
    if len(data) > LARGEST:
        return problem("bestand-te-groot", Place(shown_as), grens=LARGEST // 1_000_000)
    return data


def read_text(data: bytes, shown_as: str) -> Reading:
    """Read YAML from bytes; whatever is wrong with it becomes a problem."""
    text, problems = decode(data, shown_as)
    if text is None:
        return Reading(None, tuple(problems))
    harmless, found = check_characters(text, shown_as)
    problems += found
    if _TAB_BEFORE_TEXT.search(text):  # how far the lines are indented is anybody's guess
        return Reading(None, tuple(sorted(problems)))
    built = build(harmless, shown_as)
    problems += built.problems
    document = None
    if built.fields:
        fields, spot = built.fields
        document = Document(shown_as, text, fields, Positions(spot))
    return Reading(document, tuple(sorted(problems)))

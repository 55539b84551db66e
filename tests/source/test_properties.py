"""What holds for every file, whatever is in it."""

import itertools
import json
from collections.abc import Iterator
from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from scripts.problems.report import report
from scripts.source import Position, Value, read_text
from scripts.source.characters import forbidden_character

Path = tuple[str | int, ...]

CHARACTERS = "aé😀01.,:;-?[]{}'\"|>#&*!%@`~<\\ \n\t\r\xa0\u200b\x07"
WORDS = [
    *("a:", "b:", "-", "[", "]", "{", "}", ",", "'", '"', "#", "&a", "*a", "!t", "<<:", "?", "|"),
    *(">", "x", "yes", "1.5", "1.2.3", "~", "é😀", "---", "..."),
]
MARKUP = st.text(CHARACTERS, max_size=60) | st.lists(
    st.sampled_from([*WORDS, " ", " ", "\n", "\n", "\n  ", "\n    "]), max_size=25
).map("".join)

TEXT = st.text(st.characters(codec="utf-8"), max_size=9).filter(
    lambda x: not forbidden_character(x)
)
SCALAR = st.none() | st.booleans() | st.integers(-(10**15) + 1, 10**15 - 1) | TEXT
DATA = st.dictionaries(
    TEXT,
    st.recursive(
        SCALAR,
        lambda inside: st.lists(inside, max_size=3) | st.dictionaries(TEXT, inside, max_size=3),
        max_leaves=9,
    ),
    min_size=1,
    max_size=3,
)


class PlainDumper(yaml.SafeDumper):
    """PyYAML as it is, but never with an alias."""

    def ignore_aliases(self, _data: object) -> bool:
        """Write equal lists twice."""
        return True


class QuotingDumper(PlainDumper):
    """Writes every text in double quotes."""


QuotingDumper.add_representer(
    str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"')
)


class DatesAsTextLoader(yaml.CSafeLoader):
    """PyYAML as it is, but for dates."""


DatesAsTextLoader.add_constructor(
    "tag:yaml.org,2002:timestamp", lambda loader, node: loader.construct_scalar(node)
)


@given(st.binary(max_size=60) | (MARKUP | st.text()).map(str.encode))
def test_any_bytes_give_a_report(data: bytes) -> None:
    """Whatever the bytes, there is a document or a problem, and each problem can be shown."""
    reading = read_text(data, "x.yml")
    assert reading.document or reading.problems
    text = data.decode(errors="replace").replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    shown = report(reading.problems, "text", lambda _file, line: lines[line - 1])
    assert not forbidden_character(shown)
    assert len(json.loads(report(reading.problems, "json", lambda _file, _line: None))) == len(
        set(reading.problems)
    )


@given(MARKUP)
def test_what_is_accepted_means_the_same_to_another_reader(text: str) -> None:
    """A file without problems has the data that PyYAML finds in it too."""
    reading = read_text(text.encode(), "x.yml")
    if not reading.problems:
        assert reading.document
        assert reading.document.data == yaml.load(text, DatesAsTextLoader)


@given(DATA, st.sampled_from([True, False, None]), st.booleans())
def test_written_data_is_read_back(
    data: dict[str, Value], flow_style: bool | None, allow_unicode: bool
) -> None:
    """Data written with quoted texts comes back equal, type for type."""
    text = _written(data, QuotingDumper, default_flow_style=flow_style, allow_unicode=allow_unicode)
    reading = read_text(text.encode(), "x.yml")
    assert reading.problems == ()
    assert reading.document
    assert repr(reading.document.data) == repr(data)


@given(DATA, st.sampled_from([True, False, None]))
def test_positions_point_at_the_text(data: dict[str, Value], flow_style: bool | None) -> None:
    """The place of a text or a key is the place of its first character in the file."""
    numbered = _number_texts(data, itertools.count())
    text = _written(numbered, PlainDumper, default_flow_style=flow_style, allow_unicode=True)
    reading = read_text(text.encode(), "x.yml")
    assert reading.document
    positions = reading.document.positions
    lines = text.split("\n")

    def at(position: Position) -> str:
        return lines[position.line - 1][position.column - 1 :]

    for path, value in _walk(numbered, ()):
        if isinstance(value, str):
            assert at(positions.value(path)).startswith(value)
        if isinstance(path[-1], str):
            assert at(positions.key(path)).startswith(path[-1])
        else:
            assert positions.key(path) == positions.value(path)
        assert positions.value((*path, "bestaat niet", 0)) == positions.value(path)


def _written(data: Value, dumper: type[yaml.SafeDumper], **options: Any) -> str:
    return yaml.dump(data, Dumper=dumper, sort_keys=False, **options)


def _number_texts(value: Value, numbers: Iterator[int]) -> Any:
    """Replace every text by one that occurs once, with characters of one to four bytes in it."""
    if isinstance(value, dict):
        return {
            _number_texts(key, numbers): _number_texts(inside, numbers)
            for key, inside in value.items()
        }
    if isinstance(value, list):
        return [_number_texts(inside, numbers) for inside in value]
    return f"é日😀{next(numbers)}." if isinstance(value, str) else value


def _walk(value: Value, path: Path) -> Iterator[tuple[Path, Value]]:
    if isinstance(value, list | dict):
        for step, inside in value.items() if isinstance(value, dict) else enumerate(value):
            yield (*path, step), inside
            yield from _walk(inside, (*path, step))

"""From the events of the YAML parser to data, positions and problems."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from scripts.problems import Place, Problem, problem
from scripts.problems.display import code_point
from scripts.source.characters import STRANGE_SPACE, forbidden_character, place_at
from scripts.source.positions import Spot
from scripts.source.scalars import LONGEST_NUMBER, NeedsQuotesError, Scalar, resolve
from scripts.source.syntax import explain

Value = None | bool | int | float | str | list["Value"] | dict[str, "Value"]

DEEPEST = 40

_CAP = 50

_DIRECTIVE = re.compile(r"(?: *(?:#.*)?\n)*%")
_CUT_OFF = re.compile(r" +#[^\s#]")
_DASH_LINE = re.compile(r"\n *- ")


@dataclass(frozen=True, slots=True)
class Built:
    """What came of a text: its fields and their spots, None when there is no reading them.

    Where there are problems beside the fields, these are a best guess, good for finding more.
    """

    fields: tuple[dict[str, Value], Spot] | None
    problems: list[Problem]


def build(text: str, file: str) -> Built:
    """Build the data of one YAML text; whatever is wrong with it becomes a problem."""
    builder = _Builder(text, file)
    builder.run()
    return builder.result()


class _StopError(Exception):
    """There is no use in reading on; the problem that says why is already reported."""


@dataclass(slots=True)
class _Frame:
    """A list or a mapping that is being filled; a mapping without `key` awaits one."""

    data: Any
    is_list: bool
    mark: Any
    inside: dict[str | int, Spot]
    key: str | None = None
    key_mark: Any = None


class _Builder:
    """Fills frames on a stack of its own, so that deep nesting costs no recursion.

    Marks are those of the parser: line and column from 0, and an index into the text.
    """

    def __init__(self, text: str, file: str) -> None:
        self._text = text
        self._file = file
        self._problems: list[Problem] = []
        self._reported = 0
        self._cap_mark: Any = None
        self._stack: list[_Frame] = []
        self._candidate: tuple[Value, Spot] | None = None
        self._top: tuple[Value, Spot] | None = None
        self._good_keys: set[str] = set()
        self._has_comments = " #" in text

    def run(self) -> None:
        """Read events until the end, or until there is no use in reading on."""
        if directive := _DIRECTIVE.match(self._text):
            place = place_at(self._file, self._text, directive.end() - 1)
            self._problems.append(problem("richtlijn", place))
            return
        last: yaml.Event | None = None
        try:
            events = yaml.CSafeLoader(self._text)
            while event := events.get_event():
                if isinstance(event, yaml.ScalarEvent):
                    self._scalar(event)
                elif isinstance(event, yaml.CollectionStartEvent):
                    self._open(event)
                elif isinstance(event, yaml.CollectionEndEvent):
                    self._close()
                else:
                    self._other(event)
                last = event
        except yaml.MarkedYAMLError as error:
            self._problems.append(explain(error, self._text, last, self._file))
        except _StopError:
            pass

    def result(self) -> Built:
        """Return what was read, with a problem when the top level is no mapping."""
        if self._cap_mark:
            place = Place(self._file, self._cap_mark.line + 1, self._cap_mark.column + 1)
            more = problem("meer-fouten", place, aantal=self._reported - _CAP)
            self._problems.append(more)
        value, spot = self._top or (None, (0, 0, 0, 0, None))
        if isinstance(value, dict):
            return Built((value, spot), self._problems)
        if value is not None:
            what = "een lijst" if isinstance(value, list) else "losse tekst"
            place = Place(self._file, spot[0] + 1, spot[1] + 1)
            self._problems.append(problem("geen-velden", place, wat=what))
        elif not self._problems:
            self._problems.append(problem("leeg-bestand", Place(self._file)))
        return Built(None, self._problems)

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        if event.anchor is not None or event.tag is not None:
            self._refuse_marks(event)
        if not self._stack:
            self._put(event.value or None, event.start_mark)
            return
        frame = self._stack[-1]
        if frame.key is None and not frame.is_list:
            self._key(event, frame)
        else:
            self._put(self._value(event), event.start_mark)

    def _open(self, event: yaml.CollectionStartEvent) -> None:
        self._refuse_marks(event)
        if len(self._stack) == DEEPEST:
            self._report("te-diep", event.start_mark, grens=DEEPEST)
            raise _StopError
        if self._stack and self._stack[-1].key is None and not self._stack[-1].is_list:
            self._report("sleutel-geen-tekst", event.start_mark)
        is_list = isinstance(event, yaml.SequenceStartEvent)
        self._stack.append(_Frame([] if is_list else {}, is_list, event.start_mark, {}))

    def _close(self) -> None:
        frame = self._stack.pop()
        self._put(frame.data, frame.mark, frame.inside)

    def _other(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.AliasEvent):
            self._report("verwijzing", event.start_mark)
            self._put(None, event.start_mark)
        elif isinstance(event, yaml.DocumentEndEvent):
            self._top = self._candidate
        elif isinstance(event, yaml.DocumentStartEvent) and self._top:
            self._report("tweede-document", event.start_mark)
            raise _StopError

    def _key(self, event: yaml.ScalarEvent, frame: _Frame) -> None:
        key = event.value
        if key not in self._good_keys:
            self._check_key(event)
        if key in frame.data:
            _, _, line, column, _ = frame.inside[key]
            values = {"sleutel": key, "regel": line + 1, "kolom": column + 1}
            self._report("dubbele-sleutel", event.start_mark, **values)
        frame.key = key
        frame.key_mark = event.start_mark

    def _check_key(self, event: yaml.ScalarEvent) -> None:
        if event.style:
            self._check_styled(event)
        elif event.value == "<<":
            self._report("samenvoegsleutel", event.start_mark)
        elif not isinstance(self._value(event), str):
            self._report("sleutel-geen-tekst", event.start_mark)
        elif strange := STRANGE_SPACE.search(event.value):
            mark = self._mark_after(event.start_mark, strange.start())
            self._report("vreemde-spatie", mark, teken=code_point(strange[0]))
        else:
            self._good_keys.add(event.value)

    def _value(self, event: yaml.ScalarEvent) -> Scalar:
        """Return the value of a scalar, or its text when there is something wrong with it."""
        text = event.value
        if event.style:
            self._check_styled(event)
            return text
        try:
            value = resolve(text)
        except NeedsQuotesError as error:
            self._report(error.code, event.start_mark, waarde=text, grens=LONGEST_NUMBER)
            return text
        if value is None or value is text:
            self._check_plain(event)
        return value

    def _check_plain(self, event: yaml.ScalarEvent) -> None:
        """Report a text that ends sooner or later than its writer will have meant."""
        start: Any = event.start_mark
        end: Any = event.end_mark
        if self._has_comments and _CUT_OFF.match(self._text, end.index):
            self._report("afgekapte-tekst", start)
        if end.line > start.line and (
            dash := _DASH_LINE.search(self._text, start.index, end.index)
        ):
            mark = self._mark_after(start, dash.end() - 2 - start.index)
            self._report("streepje-in-tekst", mark)

    def _check_styled(self, event: yaml.ScalarEvent) -> None:
        if event.style in ("|", ">"):
            if not event.value:
                self._report("lege-bloktekst", event.start_mark)
        elif character := forbidden_character(event.value):
            self._report("teken-via-code", event.start_mark, teken=code_point(character))

    def _refuse_marks(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor is not None:
            self._report("anker", event.start_mark)
        if event.tag is not None:
            self._report("etiket", event.start_mark)

    def _put(self, value: Value, mark: Any, inside: Mapping[str | int, Spot] | None = None) -> None:
        """Put a finished value where it belongs: at the top, in a list, or under its key."""
        line, column = mark.line, mark.column
        if not self._stack:
            self._candidate = value, (line, column, line, column, inside)
            return
        frame = self._stack[-1]
        if frame.is_list:
            frame.inside[len(frame.data)] = (line, column, line, column, inside)
            frame.data.append(value)
        elif frame.key is None:  # a list, mapping or alias where a key belongs, reported already
            frame.key = ""
            frame.key_mark = mark
        else:
            key_mark = frame.key_mark
            frame.inside[frame.key] = (line, column, key_mark.line, key_mark.column, inside)
            frame.data[frame.key] = value
            frame.key = None

    def _mark_after(self, mark: Any, distance: int) -> Any:
        """Return the mark of a character a little further on."""
        index = mark.index + distance
        line = mark.line + self._text.count("\n", mark.index, index)
        column = index - self._text.rfind("\n", 0, index) - 1
        return yaml.Mark("", index, line, column, None, 0)

    def _report(self, code: str, mark: Any, **values: object) -> None:
        self._reported += 1
        if self._reported <= _CAP:
            place = Place(self._file, mark.line + 1, mark.column + 1)
            self._problems.append(problem(code, place, **values))
        elif self._reported == _CAP + 1:
            self._cap_mark = mark

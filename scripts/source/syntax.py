"""From an error of the YAML parser to a problem that says in Dutch what to do."""

import re
from typing import Any

import yaml

from scripts.problems import Problem, problem
from scripts.problems.display import code_point
from scripts.source.characters import STRANGE_SPACE, place_at

_BEGIN, _END = "context_mark", "problem_mark"  # where a construct began, where the parser gave up
_CODES = (  # part of "context: problem" as libyaml writes it, code, mark; the first match counts
    ("directive", "richtlijn", _BEGIN),
    ("incompatible YAML document", "richtlijn", _END),
    ("while scanning an alias", "verwijzing", _BEGIN),
    ("while scanning an anchor", "anker", _BEGIN),
    ("while scanning a tag", "etiket", _BEGIN),
    ("while parsing a tag", "etiket", _BEGIN),
    ("undefined tag handle", "etiket", _END),
    ("while scanning a block scalar", "bloktekst", _BEGIN),
    ("escape", "backslash", _END),
    ("hexdecimal", "backslash", _END),
    ("while scanning a quoted scalar", "aanhalingsteken-open", _BEGIN),
    ("found unexpected ':'", "dubbele-punt-tussen-haken", _END),
    ("could not find expected ':'", "dubbele-punt-ontbreekt", _BEGIN),
    ("mapping values are not allowed", "dubbele-punt", _END),
    ("block sequence entries are not allowed", "streepje", _END),
    ("mapping keys are not allowed", "verboden-begin", _END),
    ("cannot start any token", "verboden-begin", _END),
    ("did not find expected key", "inspringing", _END),
    ("did not find expected '-' indicator", "streepje-ontbreekt", _END),
    ("did not find expected node content", "leesteken", _END),
    ("while parsing a flow", "haak-open", _BEGIN),
    ("did not find expected <document start>", "document-al-af", _END),
    ("", "opbouw", _END),
)
_LAYOUT = {
    "dubbele-punt-ontbreekt",
    "inspringing",
    "streepje-ontbreekt",
    "veld-op-verkeerde-plaats",
}
_LINE_START = r" *(?:- +)*"
_STRANGE_SPACE_AFTER = re.compile(_LINE_START + rf"(?:-|[\w-]+:)?(?={STRANGE_SPACE.pattern})")
_NO_SPACE_AFTER = re.compile(_LINE_START + r"(?:(?=-[^\s-])|[\w-]+(?=:(?!//)\S))")


def explain(error: yaml.MarkedYAMLError, text: str, last: yaml.Event | None, file: str) -> Problem:
    """Translate an error of the parser; `last` is the last event that it gave before the error.

    The parser names what it noticed; the text around it often shows what the writer did.
    """
    code, offset = _locate(error)
    offset = min(offset, len(text.rstrip()))
    before = text[text.rfind("\n", 0, offset) + 1 : offset]
    end: Any = error.problem_mark

    if code in _LAYOUT | {"haak-open"} and (quoted := _quoted_just_before(end.index, text, last)):
        return problem(
            "tekst-na-aanhalingsteken",
            place_at(file, text, _start(quoted)),
            regel=quoted.end_mark.line + 1,
            kolom=quoted.end_mark.column,
        )
    if code in _LAYOUT and before.rstrip().endswith(("]", "}")):
        code = "tekst-na-haak"
    if code == "leesteken" and offset == len(text.rstrip()):
        code = "haak-nog-open"
    suspects = [offset]
    if code == "dubbele-punt" and ": " not in before:
        code = "veld-op-verkeerde-plaats"
        suspects.append(_start(last))
    if code in _LAYOUT:
        for suspect in suspects:
            if found := _wrong_space(file, text, suspect):
                return found
    return problem(code, place_at(file, text, offset), teken=text[offset : offset + 1])


def _locate(error: yaml.MarkedYAMLError) -> tuple[str, int]:
    words = f"{error.context}: {error.problem}"
    code, name = next((code, name) for part, code, name in _CODES if part in words)
    mark: Any = getattr(error, name) or error.problem_mark
    return code, mark.index


def _start(event: yaml.Event | None) -> int:
    mark: Any = event and event.start_mark
    return int(mark.index)


def _quoted_just_before(offset: int, text: str, last: yaml.Event | None) -> Any:
    """Return `last` when it is a quoted text that ends on the line of `offset`, right before it."""
    event: Any = last
    if isinstance(last, yaml.ScalarEvent) and last.style in ("'", '"'):
        between = text[event.end_mark.index : offset]
        return None if between.strip(" ") else event
    return None


def _wrong_space(file: str, text: str, offset: int) -> Problem | None:
    """Report a strange or a missing space at the start of the line of `offset`."""
    line_start = text.rfind("\n", 0, offset) + 1
    if strange := _STRANGE_SPACE_AFTER.match(text, line_start):
        teken = code_point(text[strange.end()])
        return problem("vreemde-spatie", place_at(file, text, strange.end()), teken=teken)
    if missing := _NO_SPACE_AFTER.match(text, line_start):
        teken = text[missing.end()]
        return problem("spatie-ontbreekt", place_at(file, text, missing.end()), teken=teken)
    return None

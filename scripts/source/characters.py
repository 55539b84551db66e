"""Characters that content may not hold: tabs, control, bidirectional and zero-width ones."""

import itertools
import re

from scripts.problems import Place, Problem, problem
from scripts.problems.display import code_point

STRANGE_SPACE = re.compile(r"[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_CAP = 20
_KINDS = {
    "tab": r"\t",
    "stuurteken": r"\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff",
    "leesrichting": r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069",
    "onzichtbaar_teken": (
        r"\xad\u200b-\u200d\u2028\u2029\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb"
        r"\U000e0000-\U000e007f"
    ),
}
_FORBIDDEN = re.compile(f"[{''.join(_KINDS.values())}]")
_RUNS = re.compile("|".join(f"(?P<{kind}>[{range_}]+)" for kind, range_ in _KINDS.items()))


def place_at(file: str, text: str, offset: int) -> Place:
    """Return the place of the character at `offset` in `text`, whose lines end in a newline."""
    line_start = text.rfind("\n", 0, offset) + 1
    return Place(file, text.count("\n", 0, offset) + 1, offset - line_start + 1)


def forbidden_character(text: str) -> str | None:
    """Return the first character of `text` that content may not hold."""
    match = _FORBIDDEN.search(text)
    return match[0] if match else None


def check_characters(text: str, file: str) -> tuple[str, list[Problem]]:
    """Report the forbidden characters of `text`: a run is one problem, and there is a cap.

    Returns the text with each of them replaced by a harmless one, and the problems.
    """
    if not _FORBIDDEN.search(text):
        return text, []
    runs = _RUNS.finditer(text)
    problems = [_describe(run, text, file) for run in itertools.islice(runs, _CAP)]
    if first_left := next(runs, None):
        place = place_at(file, text, first_left.start())
        problems.append(problem("meer-tekens", place, aantal=1 + sum(1 for _ in runs)))
    return _RUNS.sub(_harmless, text), problems


def _describe(run: re.Match[str], text: str, file: str) -> Problem:
    code = str(run.lastgroup).replace("_", "-")
    return problem(code, place_at(file, text, run.start()), teken=code_point(run[0][0]))


def _harmless(run: re.Match[str]) -> str:
    replacement = " " if run.lastgroup == "tab" else _REPLACEMENT
    return replacement * len(run[0])

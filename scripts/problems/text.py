"""Problems as Dutch text for people."""

from collections import Counter
from collections.abc import Callable, Sequence

from scripts.problems.catalogue import Severity
from scripts.problems.display import visible
from scripts.problems.excerpt import excerpt
from scripts.problems.problem import Problem

ReadLine = Callable[[str, int], str | None]

_NAMES: dict[Severity, tuple[str, str, str]] = {  # one, many, colour
    "error": ("fout", "fouten", "31"),
    "warning": ("waarschuwing", "waarschuwingen", "33"),
    "hint": ("tip", "tips", "36"),
}
_BOLD = "1"


def as_text(problems: Sequence[Problem], read_line: ReadLine, colour: bool = False) -> str:
    """Return problems as text, each with its source line and advice, and their number at the end.

    `read_line` gives a line of a file, or None where there is none to show.
    """
    paint = _paint if colour else _leave
    parts = ["\n".join(_lines(problem, read_line, paint)) + "\n" for problem in problems]
    return "\n".join([*parts, _sum(problems) + "\n"])


def _lines(problem: Problem, read_line: ReadLine, paint: Callable[[str, str], str]) -> list[str]:
    name, _, colour = _NAMES[problem.severity]
    place = problem.place
    where = f"{visible(place.file)}:{place.line}:{place.column}:"
    what = paint(f"{name} [{problem.code}]", colour)
    lines = [f"{paint(where, _BOLD)} {what} {problem.message}"]
    source = read_line(place.file, place.line)
    if source is not None:
        shown_line, caret = excerpt(source.rstrip("\r\n"), place.line, place.column)
        lines += [shown_line, paint(caret, colour)]
    return [*lines, f"Advies: {problem.hint}"]


def _sum(problems: Sequence[Problem]) -> str:
    if not problems:
        return "Geen problemen gevonden."
    counts = Counter(problem.severity for problem in problems)
    words = [
        f"{counts[severity]} {one if counts[severity] == 1 else many}"
        for severity, (one, many, _) in _NAMES.items()
        if counts[severity]
    ]
    total = " en ".join(filter(None, [", ".join(words[:-1]), words[-1]]))
    files = len({problem.place.file for problem in problems})
    return f"{total} in {files} {'bestand' if files == 1 else 'bestanden'}."


def _paint(text: str, colour: str) -> str:
    return f"\x1b[{colour}m{text}\x1b[0m"


def _leave(text: str, _colour: str) -> str:
    return text

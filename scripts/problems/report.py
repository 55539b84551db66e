"""One report of all problems, in the format that its reader asks for."""

from collections.abc import Iterable
from typing import Literal

from scripts.problems.machines import as_github, as_gitlab, as_json, as_sarif
from scripts.problems.problem import Problem
from scripts.problems.text import ReadLine, as_text

Format = Literal["text", "json", "github", "gitlab", "sarif"]

_MACHINES = {"json": as_json, "github": as_github, "gitlab": as_gitlab, "sarif": as_sarif}


def report(
    problems: Iterable[Problem], format: Format, read_line: ReadLine, colour: bool = False
) -> str:
    """Return all problems in one format, each once, in the order of file, line and column.

    `read_line` gives the source line to show in the format `text`, and `colour` colours it. The
    result ends in a newline (or is empty: `github` without problems) and is always valid UTF-8.
    """
    ordered = sorted(set(problems))
    if format == "text":
        written = as_text(ordered, read_line, colour)
    else:
        written = _MACHINES[format](ordered)
    return written.encode(errors="replace").decode()

"""The lines of source files, to show beside a problem."""

from functools import lru_cache
from pathlib import Path

from scripts.problems import Problem
from scripts.source.decoding import decode
from scripts.source.reader import read_bytes


class SourceLines:
    """Gives a line of a file as the reporters ask for it: `SourceLines(project)(file, line)`.

    Files are read once, so make a new one for each report.
    """

    def __init__(self, project: Path) -> None:
        self._project = project
        self._lines = lru_cache(maxsize=None)(self._read)

    def __call__(self, file: str, line: int) -> str | None:
        """Return a line of a file, its path relative to the project; None when there is none."""
        lines = self._lines(file)
        return lines[line - 1] if 0 < line <= len(lines) else None

    def _read(self, file: str) -> list[str]:
        data = read_bytes(self._project / file, file)
        text = None if isinstance(data, Problem) else decode(data, file)[0]
        return text.split("\n") if text else []

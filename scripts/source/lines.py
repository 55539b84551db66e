"""The lines of texts and of source files, counted in one way."""

from functools import cache
from pathlib import Path

from scripts.problems import Problem
from scripts.source.decoding import decode
from scripts.source.reader import read_bytes


def lines_of(text: str) -> list[str]:
    """Give the lines of a text, as the reader counts them: only a newline ends a line.

    U+2028 and other signs that end a line elsewhere are signs within it.
    """
    return text.split("\n")


class SourceLines:
    """Gives a line of a file as the reporters ask for it: `SourceLines(content, docs)(file, line)`.

    Only files below these folders are read, no links, and each once; so make a new one for each
    report.
    """

    def __init__(self, *folders: Path) -> None:
        self._folders = folders
        self._lines = cache(self._read)

    def __call__(self, file: str, line: int) -> str | None:
        """Return a line of a file; None when there is none to show."""
        lines = self._lines(file)
        return lines[line - 1] if 0 < line <= len(lines) else None

    def _read(self, file: str) -> list[str]:
        path = Path(file)
        below = any(path.is_relative_to(folder) for folder in self._folders)
        if not below or path.is_symlink() or not path.is_file():
            return []
        data = read_bytes(path, file)
        text = None if isinstance(data, Problem) else decode(data, file)[0]
        return lines_of(text) if text else []

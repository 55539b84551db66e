"""Where every value and every key of a document stands."""

from collections.abc import Mapping
from typing import NamedTuple

Path = tuple[str | int, ...]

Spot = tuple[int, int, int, int, "Mapping[str | int, Spot] | None"]
"""Line and column of a value, those of the key that leads to it, and the spots inside it.

All from 0. It is a bare tuple, because a file has many thousands.
"""


class Position(NamedTuple):
    """A line and a column, both from 1; columns count characters."""

    line: int
    column: int


class Positions:
    """The places of a document's values and keys, asked for by path: ("risicos", 0, "titel")."""

    def __init__(self, top: Spot) -> None:
        self._top = top

    def value(self, path: Path) -> Position:
        """Return the place of the value at `path`, or of its nearest ancestor that exists."""
        line, column, *_ = self._find(path)[0]
        return Position(line + 1, column + 1)

    def key(self, path: Path) -> Position:
        """Return the place of the key that leads to `path`; without one, that of the value."""
        spot, found = self._find(path)
        if not found:
            return self.value(path)
        _, _, line, column, _ = spot
        return Position(line + 1, column + 1)

    def _find(self, path: Path) -> tuple[Spot, bool]:
        spot = self._top
        for step in path:
            inside = spot[-1]
            if inside is None or step not in inside:
                return spot, False
            spot = inside[step]
        return spot, True

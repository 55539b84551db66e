"""Whole numbers that are unknown, and what is known of them: what can they still be?"""

from collections.abc import Iterable, Mapping
from itertools import chain

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import lil_array

MOST = 1_000_000
"""More than any number of clients: who may reach it is not bounded at all."""


class Puzzle:
    """A set of linear equations and inequalities over whole numbers of 0 or more."""

    def __init__(self) -> None:
        self._columns: dict[str, int] = {}
        self._known: list[tuple[dict[str, float], float, float]] = []

    def know(self, terms: Mapping[str, float], low: float, high: float = numpy.inf) -> None:
        """Learn that a weighted sum of unknowns lies between two bounds."""
        for name in terms:
            self._columns.setdefault(name, len(self._columns))
        self._known.append((dict(terms), low, high))

    def is_sum(self, total: str, parts: Iterable[str]) -> None:
        """Learn that an unknown is the sum of others."""
        self.know({total: 1.0, **dict.fromkeys(parts, -1.0)}, 0, 0)

    def at_most(self, less: str, more: Iterable[str]) -> None:
        """Learn that an unknown is not above the sum of others."""
        self.know({less: -1.0, **dict.fromkeys(more, 1.0)}, 0)

    def range_of(self, name: str) -> tuple[int, int]:
        """Give the lowest and highest number that `name` can be.

        Raises AssertionError when no numbers at all fit what is known.
        """
        return self._extreme(name, 1), self._extreme(name, -1)

    def _extreme(self, name: str, direction: int) -> int:
        goal = numpy.zeros(len(self._columns))
        goal[self._columns[name]] = direction
        rows = lil_array((len(self._known), len(self._columns)))
        for number, (terms, _, _) in enumerate(self._known):
            for term, weight in terms.items():
                rows[number, self._columns[term]] = weight
        lows, highs = zip(*((low, high) for _, low, high in self._known), strict=True)
        solution = milp(
            goal,
            integrality=numpy.ones_like(goal),
            bounds=Bounds(0, MOST),
            constraints=LinearConstraint(rows.tocsr(), lows, highs),
        )
        assert solution.success, f"{name}: {solution.message}"
        return round(solution.x[self._columns[name]])

    @property
    def names(self) -> frozenset[str]:
        """The names of all unknowns."""
        return frozenset(chain.from_iterable(terms for terms, _, _ in self._known))

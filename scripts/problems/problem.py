"""One problem: what is wrong, where, and what to do about it."""

from dataclasses import dataclass

from scripts.problems.catalogue import CATALOGUE, Severity
from scripts.problems.display import shown


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A spot in a file: its path below the project folder, and line and column from 1."""

    file: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """What is wrong at a place, in Dutch, with advice.

    `code` is a key of the catalogue; `message` and `hint` are its filled-in texts.
    """

    place: Place
    code: str
    severity: Severity
    message: str
    hint: str


def problem(code: str, place: Place, **values: object) -> Problem:
    """Make the problem `code` at `place`, its texts filled in with `values`.

    Values may hold anything: long ones are shortened (tuples are shown whole), hidden characters
    made visible.
    Raises KeyError when the catalogue does not know the code or a value is missing.
    """
    entry = CATALOGUE[code]
    texts = {name: shown(value) for name, value in values.items()}
    return Problem(
        place=place,
        code=code,
        severity=entry.severity,
        message=entry.message.format_map(texts),
        hint=entry.hint.format_map(texts),
    )

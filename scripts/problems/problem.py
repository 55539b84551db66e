"""One problem: what is wrong, where, and what to do about it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from scripts.problems.catalogue import CATALOGUE, Severity
from scripts.problems.display import shown


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A spot in a file, with line and column from 1.

    The file has the same name on every computer: `content/…`, `docs/…` or `site/…`, wherever that
    folder is.
    """

    file: str
    line: int = 1
    column: int = 1

    def located(self, folders: Mapping[str, Path]) -> "Place":
        """Name the file as it can be opened from here; `folders` says where `content` is."""
        top, _, rest = self.file.partition("/")
        if top not in folders:
            return self
        return replace(self, file=(folders[top] / rest).as_posix())


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

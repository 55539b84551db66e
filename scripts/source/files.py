"""Which files are read, and which have no place among them."""

import os
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from scripts.problems import Place, Problem, problem

_REASONS: dict[type[OSError], str] = {
    FileNotFoundError: "het bestaat niet",
    PermissionError: "u hebt geen rechten om het te lezen",
    IsADirectoryError: "het is een map",
    NotADirectoryError: "het is geen map",
}
_ALLOWED_NAME = re.compile(r"[a-z0-9.-]+")
_OTHER_ENDINGS = {".yml": {".yaml"}, ".md": {".markdown", ".mdown", ".mkd", ".mkdn"}}
"""By the ending that files have: others that other programs take for the same."""


def unreadable(shown_as: str, error: Exception | None = None) -> Problem:
    """Return the problem with a file or folder that the computer does not open."""
    reason = next((reason for kind, reason in _REASONS.items() if isinstance(error, kind)), None)
    return problem("bestand-onleesbaar", Place(shown_as), reden=reason or "het lezen mislukt")


def find_files(root: Path, shown_as: str, ending: str = ".yml") -> tuple[list[Path], list[Problem]]:
    """Find all files with `ending` below `root`, in an order that is the same everywhere.

    Returns them with a problem, shown below `shown_as`, for everything that has no place there:
    symbolic links (never followed), other files, names with other characters than a-z, 0-9, hyphen
    and dot. Dot files and README.md are passed over; beside `.yml` files `.json` may stand below
    a folder `edities`.
    """
    files: list[Path] = []
    problems: list[Problem] = []
    folders = [root]
    while folders:
        folder = folders.pop()
        try:
            entries = list(_entries(folder))
        except OSError as error:
            problems.append(unreadable(_shown(folder, root, shown_as), error))
            continue
        for entry in entries:
            path = folder / entry.name
            if code := _objection(entry, path.relative_to(root), ending):
                place = Place(_shown(path, root, shown_as))
                problems.append(problem(code, place, naam=entry.name, einde=ending))
            if entry.is_dir(follow_symlinks=False):
                folders.append(path)
            elif entry.is_file(follow_symlinks=False) and path.suffix == ending:
                files.append(path)
    return sorted(files, key=Path.as_posix), sorted(problems)


def _entries(folder: Path) -> Iterator["os.DirEntry[str]"]:
    with os.scandir(folder) as entries:
        yield from (
            entry
            for entry in entries
            if not entry.name.startswith(".") and entry.name != "README.md"
        )


def _objection(entry: "os.DirEntry[str]", path: Path, ending: str) -> str | None:
    """Return the code of what is wrong with an entry, judged by its kind and its name."""
    if entry.is_symlink():
        return "symbolische-link"
    if not _ALLOWED_NAME.fullmatch(entry.name):
        return "verkeerde-naam"
    if entry.is_dir() or (entry.is_file() and _is_expected(path, ending)):
        return None
    return "verkeerde-extensie" if path.suffix in _OTHER_ENDINGS[ending] else "onverwacht-bestand"


def _is_expected(path: Path, ending: str) -> bool:
    edition = ending == ".yml" and path.suffix == ".json" and "edities" in path.parts[:-1]
    return path.suffix == ending or edition


def _shown(path: Path, root: Path, shown_as: str) -> str:
    shown = PurePosixPath(shown_as) / path.relative_to(root).as_posix()
    return str(shown).encode(errors="replace").decode()

"""Read every file of a content folder and build the handbook from it."""

from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from schemas.base import Item, Onderdeel, Strict
from schemas.indeling import Indeling
from schemas.registry import COLLECTIES
from schemas.uitgave import Uitgave
from scripts.handboek import Entry, Handboek
from scripts.load.schema_errors import kind_of, schema_problems
from scripts.load.suggestion import suggestion
from scripts.problems import Place, Problem, problem
from scripts.source import Document, Value, find_files, read_file

NAME = "content"
"""What the folder of the content is called in the handbook, wherever it is."""

AnyModel = TypeVar("AnyModel", bound=Strict)

EDITION_FILE = "uitgave.yml"
OUTLINE_FILE = "indeling.yml"
OWN_OUTLINE = Path(__file__).parents[2] / "content" / OUTLINE_FILE
"""The outline of this project, for a content folder that has none."""


@dataclass(frozen=True, slots=True)
class Loading:
    """What loading gave: the handbook unless there were errors, every problem, every text.

    `deels` holds the items that are right, and `ids` every id, when all files could be read.
    """

    handboek: Handboek | None
    problems: tuple[Problem, ...]
    documents: Mapping[str, Document]
    deels: Handboek | None = None
    ids: frozenset[str] = frozenset()


def load(content: Path) -> Loading:
    """Read the folder `content`.

    Never raises for what a file holds; a handbook is given only when nothing is an error.
    """
    paths, problems = find_files(content, NAME)
    documents: dict[str, Document] = {}
    builder = _Builder(content)
    for path in paths:
        if path.suffix != ".yml":
            continue
        relative = path.relative_to(content)
        reading = read_file(path, f"{NAME}/{relative.as_posix()}")
        problems.extend(reading.problems)
        if reading.document is None:
            continue
        documents[reading.document.file] = reading.document
        if relative.as_posix() == EDITION_FILE:
            problems.extend(builder.read_edition(reading.document))
        elif relative.as_posix() == OUTLINE_FILE:
            problems.extend(builder.read_outline(reading.document))
        elif len(relative.parts) == 1:
            problems.append(problem("bestand-buiten-regio", Place(reading.document.file)))
        else:
            problems.extend(builder.read_items(reading.document, relative.parts[0]))
    if not any(path.relative_to(content).as_posix() == OUTLINE_FILE for path in paths):
        own = read_file(OWN_OUTLINE, f"{NAME}/{OUTLINE_FILE}").document
        if own is not None:
            documents[own.file] = own
            problems.extend(builder.read_outline(own))
    edition_file = f"{NAME}/{EDITION_FILE}"
    if builder.edition is None and not any(p.place.file == edition_file for p in problems):
        problems.append(problem("uitgave-ontbreekt", Place(edition_file)))
    read_all = all(f"{NAME}/{path.relative_to(content).as_posix()}" in documents for path in paths)
    deels = None
    if builder.edition is not None and builder.outline is not None and read_all:
        deels = Handboek(builder.edition, builder.outline, builder.entries, documents)
    faultless = not any(p.severity == "error" for p in problems)
    return Loading(
        handboek=deels if faultless else None,
        problems=tuple(sorted(problems)),
        documents=documents,
        deels=deels,
        ids=frozenset(builder.ids),
    )


class _Builder:
    """Collects the edition, the outline and the entries, file by file."""

    def __init__(self, content: Path) -> None:
        self._folders = {NAME: content}
        self.edition: Uitgave | None = None
        self.outline: Indeling | None = None
        self.entries: dict[str, Entry] = {}
        self._places: dict[str, Place] = {}

    @property
    def ids(self) -> Iterable[str]:
        """Every id that was seen, of faulty items too."""
        return self._places.keys()

    def read_edition(self, document: Document) -> Iterator[Problem]:
        """Read `uitgave.yml`."""
        self.edition = yield from _read_one(document, "uitgave", Uitgave)

    def read_outline(self, document: Document) -> Iterator[Problem]:
        """Read `indeling.yml`."""
        self.outline = yield from _read_one(document, "indeling", Indeling)

    def read_items(self, document: Document, regio: str) -> Iterator[Problem]:
        for naam, items in document.data.items():
            if naam not in COLLECTIES:
                yield problem(
                    "onbekende-collectie",
                    _key_place(document, (naam,)),
                    naam=naam,
                    voorstel=suggestion(naam, COLLECTIES),
                    bekend=tuple(COLLECTIES),
                )
            elif not isinstance(items, list):
                place = _place(document, (naam,))
                yield problem("lijst-verwacht", place, veld=naam, gevonden=kind_of(items))
            else:
                for index, data in enumerate(items):
                    yield from self._read_item(document, regio, naam, index, data)

    def _read_item(
        self, document: Document, regio: str, naam: str, index: int, data: Value
    ) -> Iterator[Problem]:
        path = (naam, index)
        duplicates = list(self._register_ids(document, path, data))
        yield from duplicates
        model = COLLECTIES[naam].model
        try:
            item = model.model_validate(data)
        except ValidationError as error:
            yield from schema_problems(error, model, document, path)
            return
        if not duplicates:
            self._add(document, regio, naam, path, item)

    def _register_ids(
        self, document: Document, path: tuple[str | int, ...], data: Value
    ) -> Iterator[Problem]:
        """Remember every id below `path`; yield a problem for each that is taken."""
        if isinstance(data, dict):
            ident = data.get("id")
            if isinstance(ident, str):
                place = _place(document, (*path, "id"))
                if other := self._places.get(ident):
                    first = other.located(self._folders)
                    yield problem(
                        "dubbele-id", place, id=ident, eerder=f"{first.file}:{first.line}"
                    )
                self._places.setdefault(ident, place)
        parts: Iterator[tuple[str | int, Value]] = iter(())
        if isinstance(data, dict):
            parts = iter(data.items())
        elif isinstance(data, list):
            parts = iter(enumerate(data))
        for key, value in parts:
            if isinstance(value, dict | list):
                yield from self._register_ids(document, (*path, key), value)

    def _add(
        self,
        document: Document,
        regio: str,
        naam: str,
        path: tuple[str | int, ...],
        item: Item,
    ) -> None:
        place = _place(document, path)
        self.entries[item.id] = Entry(item, naam, regio, place, path)
        for part_path, part in _parts(item, path):
            part_place = _place(document, part_path)
            self.entries[part.id] = Entry(part, naam, regio, part_place, part_path, item.id)


def _read_one(
    document: Document, naam: str, model: type[AnyModel]
) -> Generator[Problem, None, AnyModel | None]:
    """Read a file that holds one model under `naam`; None if it is not right."""
    for key in document.data.keys() - {naam}:
        yield problem(
            "onbekende-collectie",
            _key_place(document, (key,)),
            naam=key,
            voorstel=suggestion(key, [naam]),
            bekend=naam,
        )
    try:
        return model.model_validate(document.data.get(naam, {}))
    except ValidationError as error:
        yield from schema_problems(error, model, document, (naam,))
        return None


def _parts(
    owner: Onderdeel, path: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], Onderdeel]]:
    """Go through the parts of an item that have an id, deepest last."""
    for name in type(owner).model_fields:
        value = getattr(owner, name)
        if isinstance(value, tuple):
            for index, part in enumerate(value):
                if isinstance(part, Onderdeel):
                    part_path = (*path, name, index)
                    yield part_path, part
                    yield from _parts(part, part_path)


def _place(document: Document, path: tuple[str | int, ...]) -> Place:
    position = document.positions.value(path)
    return Place(document.file, position.line, position.column)


def _key_place(document: Document, path: tuple[str | int, ...]) -> Place:
    position = document.positions.key(path)
    return Place(document.file, position.line, position.column)

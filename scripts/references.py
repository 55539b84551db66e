"""Which items an item names, by fields marked as Verwijzing and links in texts; its sources too."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from types import UnionType
from typing import Annotated, Union, get_args, get_origin

from pydantic import BaseModel

from schemas.base import Bron, Onderdeel, Verwijzing
from schemas.tekst import ItemLink, pieces

ANYWHERE = ("*",)
"""Where a link in a text may point: to any item or part."""


@dataclass(frozen=True, slots=True)
class Reference:
    """The id `target` that an item names, the path of the field, and where it may point."""

    path: tuple[str | int, ...]
    target: str
    collecties: tuple[str, ...]

    def allows(self, collectie: str) -> bool:
        """Whether an item of `collectie` may be named here."""
        return self.collecties == ANYWHERE or collectie in self.collecties


def references(model: BaseModel) -> Iterator[Reference]:
    """Go through all references in `model`, but not into parts with an id of their own."""
    for name, collecties in _targets(type(model)).items():
        yield from _in_value(getattr(model, name), (name,), collecties)


def _in_value(
    value: object, path: tuple[str | int, ...], collecties: tuple[str, ...]
) -> Iterator[Reference]:
    if isinstance(value, str):
        if collecties:
            yield Reference(path, value, collecties)
        else:
            for piece in pieces(value):
                if isinstance(piece, ItemLink):
                    yield Reference(path, piece.target, ANYWHERE)
    elif isinstance(value, tuple):
        for index, part in enumerate(value):
            yield from _in_value(part, (*path, index), collecties)
    elif isinstance(value, BaseModel) and not isinstance(value, Onderdeel):
        for reference in references(value):
            yield Reference((*path, *reference.path), reference.target, reference.collecties)


@cache
def _targets(model: type[BaseModel]) -> dict[str, tuple[str, ...]]:
    """Give for each field of a model the collections that it may point to."""
    found = {}
    for name, field in model.model_fields.items():
        marks = [mark.collecties for mark in field.metadata if isinstance(mark, Verwijzing)]
        found[name] = marks[0] if marks else _collecties(field.annotation)
    return found


def _collecties(annotation: object) -> tuple[str, ...]:
    """Find the Verwijzing in a type such as `tuple[FaseId, ...]` or `PlanId | None`."""
    origin = get_origin(annotation)
    if origin is Annotated:
        base, *marks = get_args(annotation)
        found = next((m.collecties for m in marks if isinstance(m, Verwijzing)), ())
        return found or _collecties(base)
    if origin in (tuple, Union, UnionType):
        return next(filter(None, map(_collecties, get_args(annotation))), ())
    return ()


def sources(model: BaseModel) -> Iterator[tuple[tuple[str | int, ...], Bron]]:
    """Go through the source places in a model with their paths, not into parts with an id."""
    for name in type(model).model_fields:
        value = getattr(model, name)
        values = enumerate(value) if isinstance(value, tuple) else [(None, value)]
        for index, part in values:
            path = (name,) if index is None else (name, index)
            if isinstance(part, Bron):
                yield path, part
            elif isinstance(part, BaseModel) and not isinstance(part, Onderdeel):
                for inner, bron in sources(part):
                    yield (*path, *inner), bron

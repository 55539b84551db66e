"""The handbook's own words: the running texts of an item and its parts, with the path to each."""

from collections.abc import Iterator
from functools import cache
from typing import get_args, get_type_hints

from pydantic import BaseModel

from schemas.tekst import Tekst

Pad = tuple[str | int, ...]


def teksten(model: BaseModel, pad: Pad = ()) -> Iterator[tuple[Pad, str]]:
    """Go through the texts in a model and its parts; titles and cells of a source are no texts."""
    for name, is_text in _fields(type(model)).items():
        value = getattr(model, name)
        values = enumerate(value) if isinstance(value, tuple) else [(None, value)]
        for index, part in values:
            path = (*pad, name) if index is None else (*pad, name, index)
            if isinstance(part, BaseModel):
                yield from teksten(part, path)
            elif is_text and isinstance(part, str):
                yield path, part


@cache
def _fields(model: type[BaseModel]) -> dict[str, bool]:
    """Say of each field of a model whether it holds running text."""
    hints = get_type_hints(model, include_extras=True)
    return {name: _holds_text(hints[name]) for name in model.model_fields}


def _holds_text(annotation: object) -> bool:
    return annotation == Tekst or any(_holds_text(part) for part in get_args(annotation))

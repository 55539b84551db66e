"""The fields of all models, tried on the made-up content."""

from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from typing import Any

import pytest
from plain_yaml import read_content
from pydantic import BaseModel, ValidationError

from schemas.base import Item
from schemas.registry import COLLECTIES
from scripts.references import references

PROGRAMS = ["a <b>c</b>", "a </b>", "a <!-- b -->", "a {{ b }}", "a {% b %}", "a {# b #}"]

Steps = tuple[str | int, ...]


@cache
def example(collectie: str) -> list[dict[str, Any]]:
    """Give the items of a collection in the made-up content, dates as text."""
    return [item for regio in read_content().values() for item in regio.get(collectie, ())]


def texts(value: object, path: Steps = ()) -> Iterator[Steps]:
    """Go through the paths of all texts in an item."""
    if isinstance(value, dict | list):
        for step, inside in value.items() if isinstance(value, dict) else enumerate(value):
            yield from texts(inside, (*path, step))
    elif isinstance(value, str):
        yield path


def replaced(item: dict[str, Any], path: Steps, text: str) -> dict[str, Any]:
    """Give a copy of an item with another text at `path`."""
    copy: Any = deepcopy(item)
    inside = copy
    for step in path[:-1]:
        inside = inside[step]
    inside[path[-1]] = text
    return copy


def accepts(model: type[Item], item: dict[str, Any], text: str) -> bool:
    """Whether the model takes the item, and takes `text` in it as text and not as an id."""
    try:
        found = model.model_validate(item)
    except ValidationError:
        return False
    return text not in ids(found)


def ids(model: BaseModel) -> Iterator[str]:
    """Go through the ids that a model and the parts in it name; whether they exist is a rule."""
    yield from (reference.target for reference in references(model))
    for name in type(model).model_fields:
        value = getattr(model, name)
        for part in value if isinstance(value, tuple) else ():
            if isinstance(part, BaseModel):
                yield from ids(part)


@pytest.mark.parametrize("collectie", COLLECTIES)
def test_no_field_takes_html_or_a_template(collectie: str) -> None:
    """No text of an item may hold HTML or a template, in whatever field."""
    model = COLLECTIES[collectie].model
    for item in example(collectie):
        for path in texts(item):
            for program in PROGRAMS:
                changed = replaced(item, path, program)
                assert not accepts(model, changed, program), (path, program)


@pytest.mark.parametrize("collectie", COLLECTIES)
def test_the_valid_example_shows_every_field(collectie: str) -> None:
    """The valid example of a collection fills each field that it has beside the shared ones."""
    own = set(COLLECTIES[collectie].model.model_fields) - set(Item.model_fields)
    shown = {field for item in example(collectie) for field in item}
    assert own - shown == set()

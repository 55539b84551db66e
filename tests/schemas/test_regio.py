"""The made-up content is small and leaves nothing out: all fields, all choices, all states.

What the tests of the product say of it holds for whatever a region may write. A field, a choice or
a collection that is new needs an example here.
"""

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from typing import Any, Literal, get_args, get_origin

import pytest
from plain_yaml import REGIO
from pydantic import BaseModel

from schemas.base import Item
from schemas.brongetallen import Brongetallen
from schemas.bronnen import Brondocument
from schemas.cijfers import Cijfertabel
from schemas.processen import Proces
from schemas.producten import Product
from schemas.profielen import Profiel
from schemas.raciwoorden import Raciwoord
from schemas.regios import Regio
from schemas.registry import COLLECTIES
from schemas.risicomodellen import Risicomodel
from schemas.risicos import Risico
from schemas.rolverdelingen import Rolverdeling, Taak
from schemas.uitgave import Uitgave
from scripts.berekening.raci import Woordenlijst
from scripts.handboek import Handboek

Vak = tuple[str, str]
"""A field, and the model that has it first: what models share needs one example."""

UNCHOSEN: dict[tuple[Vak, object], str] = {
    (("Regio", "stand"), "historisch"): "it would take a third region",
}
"""The choices without an example, and why."""


def models(annotation: object) -> Iterator[type[BaseModel]]:
    """Go through the models in a type."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from models(part)


@cache
def all_models() -> tuple[type[BaseModel], ...]:
    """Give every model of the content, also those within another."""
    found = {Uitgave: None} | {collectie.model: None for collectie in COLLECTIES.values()}
    todo = list(found)
    while todo:
        for field in todo.pop().model_fields.values():
            for model in models(field.annotation):
                if model not in found:
                    found[model] = None
                    todo.append(model)
    return tuple(found)


def vak(model: type[BaseModel], name: str) -> Vak:
    """Say where a field of a model was first described, or described anew."""
    return next(c.__name__ for c in model.__mro__ if name in c.__annotations__), name


def choices(annotation: object) -> Iterator[object]:
    """Go through what may be chosen in a field."""
    if annotation is bool:
        yield from (True, False)
    elif get_origin(annotation) is Literal:
        yield from get_args(annotation)
    else:
        for part in get_args(annotation):
            yield from choices(part)


def values(value: object) -> Iterator[object]:
    """Go through the values in a field, in lists and all."""
    if isinstance(value, tuple):
        for part in value:
            yield from values(part)
    else:
        yield value


def parts(model: BaseModel) -> Iterator[BaseModel]:
    """Go through a model and the models within it."""
    yield model
    for name in type(model).model_fields:
        for value in values(getattr(model, name)):
            if isinstance(value, BaseModel):
                yield from parts(value)


@pytest.fixture(scope="module")
def written(handboek: Handboek) -> tuple[BaseModel, ...]:
    """Give every model in the made-up content."""
    items = [entry.onderdeel for entry in handboek.items()]
    return tuple(part for item in (handboek.uitgave, *items) for part in parts(item))


def test_every_collection_has_an_item(handboek: Handboek) -> None:
    """Every collection has an item in the made-up content."""
    assert [naam for naam in COLLECTIES if not handboek.collectie(naam)] == []


def test_every_field_is_filled_somewhere(written: tuple[BaseModel, ...]) -> None:
    """Every field of every model says something in the made-up content."""
    fields = {vak(model, name) for model in all_models() for name in model.model_fields}
    filled = {
        vak(type(model), name)
        for model in written
        for name in model.model_fields_set
        if getattr(model, name) not in (None, (), {})
    }
    assert sorted(fields - filled) == []


def test_every_choice_is_made_somewhere(written: tuple[BaseModel, ...]) -> None:
    """Every choice of every field is made in the made-up content, but for those with a reason."""
    may = {
        (vak(model, name), choice)
        for model in all_models()
        for name, field in model.model_fields.items()
        for choice in choices(field.annotation)
    }
    made = {
        (vak(type(model), name), value)
        for model in written
        for name in type(model).model_fields
        for value in values(getattr(model, name))
        if isinstance(value, str | bool)
    }
    assert may - made == UNCHOSEN.keys()


def _taken(handboek: Handboek) -> Iterator[Taak]:
    for rolverdeling in handboek.alle(Rolverdeling):
        yield from rolverdeling.taken


def _doers(handboek: Handboek, taak: Taak) -> int:
    letters = Woordenlijst(handboek.alle(Raciwoord)).lees(taak).letters
    return sum("R" in of_column for of_column in letters.values())


def _items(handboek: Handboek) -> Iterator[Item]:
    for entry in handboek.items():
        assert isinstance(entry.onderdeel, Item)
        yield entry.onderdeel


def _ended(handboek: Handboek, today: date) -> bool:
    return any(item.geldig_tot and item.geldig_tot < today for item in _items(handboek))


def _to_come(handboek: Handboek, today: date) -> bool:
    return any(item.geldig_vanaf and item.geldig_vanaf > today for item in _items(handboek))


STATES: dict[str, Callable[[Handboek], Any]] = {
    "a row of a role table with all cells empty": lambda h: any(
        not any((t.coordinatie_gr, t.uitvoering_gr, t.gemeente, t.zorgaanbieder)) for t in _taken(h)
    ),
    "a row in which nobody does the work": lambda h: any(_doers(h, t) == 0 for t in _taken(h)),
    "a row in which one does it": lambda h: any(_doers(h, t) == 1 for t in _taken(h)),
    "a row with several and a choice": lambda h: any(
        _doers(h, t) > 1 and t.eindverantwoordelijk for t in _taken(h)
    ),
    "a row with several and no choice": lambda h: any(
        _doers(h, t) > 1 and not t.eindverantwoordelijk for t in _taken(h)
    ),
    "an item that has ended": lambda h: _ended(h, h.uitgave.datum),
    "an item that is to come": lambda h: _to_come(h, h.uitgave.datum),
    "a withheld, an empty and a zero cell": lambda h: (
        {"onderdrukt", None, 0}
        <= {cell for t in h.alle(Cijfertabel) for rij in t.rijen for cell in rij.waarden}
    ),
    "a table without a figure": lambda h: any(t.figuur is None for t in h.alle(Cijfertabel)),
    "a profile that is lost": lambda h: any(p.ontbreekt_in_bron for p in h.alle(Profiel)),
    "a product of which the source says little": lambda h: any(
        p.omschrijving is None and p.eenheid is None for p in h.alle(Product)
    ),
    "a risk that is not weighed": lambda h: any(r.model is None for r in h.alle(Risico)),
    "models of risks with numbers, with and without influence, and with words": lambda h: (
        {
            ("getallen", True),
            ("getallen", False),
            ("woorden", False),
        }
        <= {(m.soort, m.invloed is not None) for m in h.alle(Risicomodel)}
    ),
    "a source with a list of its numbers and one without": lambda h: (
        {lijst.bron.document for lijst in h.alle(Brongetallen) if lijst.bron}
        < {document.id for document in h.alle(Brondocument)}
    ),
    "a process without a role table": lambda h: (
        {r.proces for r in h.alle(Rolverdeling)} < {proces.id for proces in h.alle(Proces)}
    ),
}


@pytest.mark.parametrize("state", STATES)
def test_every_state_exists(state: str, handboek: Handboek) -> None:
    """What an item may be without a field that says so, one is in the made-up content."""
    assert STATES[state](handboek)


def test_every_region_says_that_it_is_made_up(handboek: Handboek) -> None:
    """Nobody takes a part of the made-up content for real."""
    assert all("verzonnen" in (regio.toelichting or "") for regio in handboek.alle(Regio))


def test_every_file_says_what_it_holds() -> None:
    """The first line of each file of a region tells in Dutch what it holds."""
    for path in REGIO.glob("*/**/*.yml"):
        assert path.read_text("utf-8").startswith("# "), path

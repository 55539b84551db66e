"""The labelled values of any model, in the order of its fields."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from schemas.base import Bron, Item, Onderdeel
from schemas.brongetallen import Getalplaats
from schemas.meetindicatoren import Meetindicator
from schemas.producten import Product
from schemas.tekst import plain
from scripts.berekening.datums import datum
from scripts.handboek import Handboek
from scripts.references import references
from scripts.views import woorden
from scripts.views.adressen import link
from scripts.views.status import statusmerk
from scripts.views.vormen import Alinea, Bronplaats, Groep, Kenmerk, Link, Waarde

NOT_SHOWN = frozenset(
    {
        "actieplannen",
        "is_doelgroep",
        "ook_gevraagd",
        "paginas",
        "vaak",
        "vermeldingen",
        "volgnummer",
    }
)
"""Fields that only the program needs."""

SAID_WHEN_EMPTY: frozenset[tuple[type[BaseModel], str]] = frozenset({(Meetindicator, "voorbeeld")})
"""Fields of which a reader must know that the source gives none."""

_END = (".", "!", "?")
_WORD = re.compile(r": .*\b[a-z]{2,}\b", re.IGNORECASE)
_MODEL_WORD = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)+")


@cache
def _shared_fields() -> frozenset[str]:
    return frozenset(Item.model_fields)


def kenmerken(
    handboek: Handboek, model: BaseModel, *, zonder: frozenset[str]
) -> tuple[Kenmerk, ...]:
    """Give the filled fields of `model` with their labels, but not those in `zonder`.

    A key figure of a product is labelled by its own name; `herkomst` has its source.
    """
    targets = {reference.path: reference.target for reference in references(model)}
    found: list[Kenmerk] = []
    for name, field in type(model).model_fields.items():
        if name in zonder:
            continue
        if isinstance(model, Product) and name == "kerncijfers":
            found.extend(
                Kenmerk(cijfer.naam, (Alinea(cijfer.waarde or woorden.NIET_GETOOND),))
                for cijfer in model.kerncijfers
            )
            continue
        values = waarden(handboek, getattr(model, name), targets, (name,))
        if not values and (type(model), name) in SAID_WHEN_EMPTY:
            values = (Alinea(woorden.NIET_IN_BRON),)
        if values:
            found.append(Kenmerk(label(name, field), values))
    return tuple(found)


def eigen_kenmerken(handboek: Handboek, item: Item) -> tuple[Kenmerk, ...]:
    """Give the fields that an item has beside those that every item has."""
    return kenmerken(handboek, item, zonder=_shared_fields() | NOT_SHOWN)


def label(name: str, field: FieldInfo) -> str:
    """Give the Dutch label of a field."""
    return field.title or name.replace("_", " ").capitalize()


def waarden(
    handboek: Handboek,
    value: object,
    targets: dict[tuple[str | int, ...], str],
    path: tuple[str | int, ...],
) -> tuple[Waarde, ...]:
    """Turn a field's value into shapes; nothing for what is empty or false."""
    if isinstance(value, tuple):
        return tuple(
            shape
            for index, part in enumerate(value)
            for shape in waarden(handboek, part, targets, (*path, index))
        )
    if isinstance(value, str) and path in targets and targets[path] == value:
        return (link(handboek, value),)
    if isinstance(value, Bron):
        return (bronplaats(handboek, value),)
    if isinstance(value, BaseModel) and not isinstance(value, Getalplaats):
        if isinstance(value, Onderdeel):
            shared = frozenset(Onderdeel.model_fields)
            return (Groep(kenmerken(handboek, value, zonder=shared), value.id, statusmerk(value)),)
        return (Groep(kenmerken(handboek, value, zonder=frozenset())),)
    words = _words(value)
    return (Alinea(words),) if words else ()


def _words(value: object) -> str:
    if isinstance(value, bool):
        return "ja" if value else ""
    if isinstance(value, Getalplaats):
        return _getalplaats(value)
    if isinstance(value, int):
        return woorden.getal(value)
    if isinstance(value, date):
        return datum(value)
    return "" if value is None or isinstance(value, Mapping) else str(value)


def bronplaats(handboek: Handboek, bron: Bron) -> Bronplaats:
    """Turn a source place into its shape."""
    return Bronplaats(link(handboek, bron.document), bron.plaats, _regelnummers(bron))


def _regelnummers(place: Bron | Getalplaats) -> str | None:
    if place.regel is None or place.tot_regel is None:
        return None if place.regel is None else str(place.regel)
    return f"{place.regel} tot en met {place.tot_regel}"


def _getalplaats(place: Getalplaats) -> str:
    """Give a place and its numbers on one line: "Regel 3: 12, 5.5"."""
    lines = _regelnummers(place)
    where = f"Regel {lines}" if lines else place.plaats
    return ": ".join(filter(None, (where, ", ".join(map(_words, place.getallen)))))


def platte_tekst(found: tuple[Kenmerk, ...]) -> str:
    """Give the sentences of labelled values, for the search."""
    return " ".join(_sentences(found))


def gelabelde_woorden(found: tuple[Kenmerk, ...]) -> str:
    """Give what can stand for a text where there is no sentence: values of words, with labels."""
    return " ".join(filter(_WORD.search, _labelled(found)))


def losse_waarden(found: tuple[Kenmerk, ...]) -> str:
    """Give the values that are no sentence with their labels: names, numbers and codes."""
    return " ".join(_labelled(found))


def _sentences(found: tuple[Kenmerk, ...]) -> Iterator[str]:
    for shape in (shape for kenmerk in found for shape in kenmerk.waarden):
        if isinstance(shape, Groep):
            yield from _sentences(shape.kenmerken)
        elif (words := _plain(shape)).endswith(_END):
            yield words


def _labelled(found: tuple[Kenmerk, ...]) -> Iterator[str]:
    for kenmerk in found:
        values = (_plain(shape) for shape in kenmerk.waarden)
        short = [_spoken(words) for words in values if words and not words.endswith(_END)]
        if short:
            yield f"{kenmerk.label}: {', '.join(short)}."
        for shape in kenmerk.waarden:
            if isinstance(shape, Groep):
                yield from _labelled(shape.kenmerken)


def _spoken(words: str) -> str:
    """Give a word of the models as people write it: nu-terzijde is nu terzijde."""
    return words.replace("-", " ") if _MODEL_WORD.fullmatch(words) else words


def _plain(shape: Waarde) -> str:
    if isinstance(shape, Alinea):
        return plain(shape.tekst).strip()
    if isinstance(shape, Link):
        return shape.titel
    return ""

"""Every named line exists in its source, and a source with a text is named with a line."""

from collections.abc import Iterator

from pydantic import BaseModel

from schemas.base import Bron, Onderdeel
from schemas.bronnen import Brondocument
from scripts.handboek import Handboek
from scripts.problems import Problem, problem
from scripts.rules.places import field_place


def check_bronnen(handboek: Handboek) -> Iterator[Problem]:
    """Yield a problem for each source place without its line, or beyond the last one."""
    documents = {document.id: document for document in handboek.alle(Brondocument)}
    for entry in handboek.entries.values():
        for path, bron in sources(entry.onderdeel):
            regels = documents[bron.document].regels
            last = bron.tot_regel or bron.regel
            if regels is not None and last is None:
                place = field_place(handboek, entry.onderdeel, *path)
                yield problem("bronregel-ontbreekt", place, document=bron.document)
            elif regels is not None and last is not None and last > regels:
                place = field_place(handboek, entry.onderdeel, *path)
                yield problem(
                    "bronregel-te-hoog", place, document=bron.document, regel=last, regels=regels
                )


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

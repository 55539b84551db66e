"""Every named line exists in its source, and a source with a text is named with a line."""

from collections.abc import Iterator

from schemas.bronnen import Brondocument
from scripts.handboek import Handboek
from scripts.problems import Problem, problem
from scripts.references import sources
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

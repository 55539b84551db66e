"""The pages that words of readers lead to are in the outline."""

from collections.abc import Iterator

from schemas.zoekwoorden import Zoekwoord
from scripts.handboek import Handboek
from scripts.load.suggestion import suggestion
from scripts.problems import Problem, problem
from scripts.rules.places import field_place


def check_zoekwoorden(handboek: Handboek) -> Iterator[Problem]:
    """Yield a problem for each page that words lead to and that the outline does not have."""
    known = {plek.pagina.id for plek in handboek.indeling.plekken()}
    for zoekwoord in handboek.alle(Zoekwoord):
        for index, ident in enumerate(zoekwoord.paginas):
            if ident not in known:
                yield problem(
                    "indeling-onbekende-pagina",
                    field_place(handboek, zoekwoord, "paginas", index),
                    naam=ident,
                    voorstel=suggestion(ident, known),
                )

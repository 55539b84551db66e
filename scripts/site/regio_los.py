"""Hand-written pages name no region: they are the same for each."""

from collections.abc import Iterator
from pathlib import Path

from scripts.handboek import Handboek
from scripts.problems import Place, Problem, problem
from scripts.rules.regio_los import Regionamen
from scripts.site.handwritten import NAME, handwritten_pages


def check_pages_regio_los(handboek: Handboek, docs: Path) -> Iterator[Problem]:
    """Yield a problem for each name of a region in the pages of `docs`, which can be read."""
    namen = Regionamen(handboek)
    for path in handwritten_pages(docs):
        name = f"{NAME}/{path.relative_to(docs).as_posix()}"
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
            for found, start in namen.in_tekst(line):
                place = Place(name, number, start + 1)
                yield problem("pagina-noemt-regio", place, gevonden=found, regio=namen.regio(found))

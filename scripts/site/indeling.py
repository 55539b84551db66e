"""Check the outline against what there is: collections, views, items, and hand-written pages."""

from collections.abc import Iterator
from pathlib import Path

from schemas.indeling import Deel, Indeling, Pagina
from schemas.registry import COLLECTIES
from scripts.handboek import Handboek
from scripts.load.load import NAME as CONTENT
from scripts.load.load import OUTLINE_FILE
from scripts.load.suggestion import suggestion
from scripts.pages.weergaven import WEERGAVEN
from scripts.problems import Place, Problem, problem
from scripts.site.handwritten import NAME as DOCS
from scripts.site.handwritten import handwritten_file, handwritten_pages
from scripts.source import Document
from scripts.views.adressen import adres

Pad = tuple[str | int, ...]
FILE = f"{CONTENT}/{OUTLINE_FILE}"


def check_indeling(handboek: Handboek, docs: Path) -> Iterator[Problem]:
    """Yield a problem for all that the outline names and is not there, names twice, or leaves out.

    And for each hand-written page that has no place in it.
    """
    document = handboek.documents[FILE]
    pages = list(_pages(handboek.indeling))
    ids = {pagina.id for _, pagina in pages}
    yield from _named_twice(handboek, document, pages)
    for path, pagina in pages:
        yield from _collections(document, path, pagina)
        for index, deel in enumerate(pagina.delen):
            yield from _view(document, (*path, "delen", index), deel)
        for index, ident in enumerate(pagina.zie_ook):
            if ident not in ids:
                yield problem(
                    "indeling-onbekende-pagina",
                    _place(document, (*path, "zie_ook", index)),
                    naam=ident,
                    voorstel=suggestion(ident, ids),
                )
    yield from _left_out(handboek, document, [pagina for _, pagina in pages])
    yield from _handwritten(document, pages, docs)


def _pages(indeling: Indeling) -> Iterator[tuple[Pad, Pagina]]:
    """Go through all pages with where they stand in the file."""
    yield from _below(("indeling", "start"), indeling.start)
    for index, groep in enumerate(indeling.groepen):
        for number, pagina in enumerate(groep.paginas):
            yield from _below(("indeling", "groepen", index, "paginas", number), pagina)
    for name in ("voet", "elders"):
        for number, pagina in enumerate(getattr(indeling, name)):
            yield from _below(("indeling", name, number), pagina)


def _below(path: Pad, pagina: Pagina) -> Iterator[tuple[Pad, Pagina]]:
    yield path, pagina
    for number, under in enumerate(pagina.onder):
        yield from _below((*path, "onder", number), under)


def _named_twice(
    handboek: Handboek, document: Document, pages: list[tuple[Pad, Pagina]]
) -> Iterator[Problem]:
    """Find addresses and collections that have a second place."""
    taken = {adres(handboek, entry.onderdeel.id): entry.place for entry in handboek.items()}
    collections: dict[str, Place] = {}
    for path, pagina in pages:
        place = _place(document, (*path, "id"))
        if other := taken.get(pagina.adres):
            yield problem("indeling-pagina-dubbel", place, naam=pagina.id, eerder=_shown(other))
        taken.setdefault(pagina.adres, place)
        for naam in pagina.collecties:
            if other := collections.get(naam):
                yield problem("indeling-dubbel", place, naam=naam, eerder=_shown(other))
            collections.setdefault(naam, place)


def _collections(document: Document, path: Pad, pagina: Pagina) -> Iterator[Problem]:
    for index, naam in enumerate(pagina.verzamelingen):
        if naam not in COLLECTIES:
            yield problem(
                "indeling-onbekende-verzameling",
                _place(document, (*path, "verzamelingen", index)),
                naam=naam,
                voorstel=suggestion(naam, COLLECTIES),
                bekend=tuple(COLLECTIES),
            )


def _view(document: Document, path: Pad, deel: Deel) -> Iterator[Problem]:
    place = _place(document, (*path, "weergave"))
    if deel.weergave not in WEERGAVEN:
        yield problem(
            "onbekende-weergave",
            place,
            naam=deel.weergave,
            voorstel=suggestion(deel.weergave, WEERGAVEN),
            bekend=tuple(WEERGAVEN),
        )
        return
    choices = WEERGAVEN[deel.weergave].keuzes
    if choices and deel.keuze not in choices:
        yield problem("indeling-keuze", place, naam=deel.weergave, keuzes=choices)
    if deel.keuze and not choices:
        yield problem("indeling-zonder-keuze", place, naam=deel.weergave)


def _left_out(handboek: Handboek, document: Document, pages: list[Pagina]) -> Iterator[Problem]:
    placed = {naam for pagina in pages for naam in pagina.collecties}
    for naam in COLLECTIES:
        if handboek.collectie(naam) and naam not in placed:
            entry = handboek.collectie(naam)[0]
            yield problem(
                "indeling-zonder-verzameling", entry.place, naam=naam, bestand=document.file
            )


def _handwritten(
    document: Document, pages: list[tuple[Pad, Pagina]], docs: Path
) -> Iterator[Problem]:
    there = {path.relative_to(docs).as_posix() for path in handwritten_pages(docs)}
    wanted = {handwritten_file(pagina) for _, pagina in pages if pagina.handgeschreven}
    for path, pagina in pages:
        if pagina.handgeschreven and handwritten_file(pagina) not in there:
            place = _place(document, (*path, "id"))
            yield problem("indeling-zonder-bestand", place, bestand=handwritten_file(pagina))
    for name in sorted(there - wanted):
        yield problem("pagina-nergens", Place(f"{DOCS}/{name}"), bestand=document.file)


def _place(document: Document, path: Pad) -> Place:
    position = document.positions.value(path)
    return Place(document.file, position.line, position.column)


def _shown(place: Place) -> str:
    return f"{place.file}:{place.line}"

"""The pages of the outline: which are there, and those that the outline itself says all of."""

from collections.abc import Iterator, Mapping

from schemas.indeling import START, Indeling, Pagina
from schemas.registry import COLLECTIES
from schemas.tekst import plain
from scripts.handboek import Handboek
from scripts.html import Renderer
from scripts.pages.items import TAAK
from scripts.pages.page import Page, to_root
from scripts.pages.weergaven import WEERGAVEN, Weergever
from scripts.search import SearchRecord
from scripts.views.indeling import Paginas

Aanroep = tuple[str, ...]
"""A view that a page calls: its name, and its choice if it has one."""

Geschreven = Mapping[str, tuple[Aanroep, ...]]
"""The hand-written pages by id, with the views that they call."""

KIND = "Pagina"
PROCES = COLLECTIES["processen"].enkelvoud


def aanroepen(pagina: Pagina, geschreven: Geschreven) -> tuple[Aanroep, ...]:
    """Give the views that a page calls."""
    if pagina.handgeschreven:
        return geschreven.get(pagina.id, ())
    return tuple(tuple(filter(None, (deel.weergave, deel.keuze))) for deel in pagina.weergaven)


def is_altijd_er(pagina: Pagina, geschreven: Geschreven) -> bool:
    """Whether a page is there whatever the handbook holds."""
    called = aanroepen(pagina, geschreven)
    return not called or any(WEERGAVEN[naam].leeg is None for naam, *_ in called)


def aanwezig(indeling: Indeling, geschreven: Geschreven, weergever: Weergever) -> Paginas:
    """Find the pages that are there: those that call no view or one that has something to show."""
    pages = (plek.pagina for plek in indeling.plekken())
    present = (
        pagina.id
        for pagina in pages
        if is_altijd_er(pagina, geschreven)
        or not all(weergever.is_leeg(*called) for called in aanroepen(pagina, geschreven))
    )
    return Paginas(indeling, frozenset(present))


def outline_pages(
    handboek: Handboek, paginas: Paginas, weergever: Weergever, renderer: Renderer
) -> Iterator[Page]:
    """Make every page of the outline that is there and not hand-written."""
    for pagina in paginas.alle:
        if not pagina.handgeschreven:
            yield _page(handboek, paginas, pagina, weergever, renderer)


def _page(
    handboek: Handboek, paginas: Paginas, pagina: Pagina, weergever: Weergever, renderer: Renderer
) -> Page:
    root = to_root(pagina.adres)
    is_start = pagina.id == START
    title = handboek.uitgave.titel if is_start else pagina.naam
    parts = [
        (deel, html)
        for deel in pagina.weergaven
        if (html := weergever.html(root, *filter(None, (deel.weergave, deel.keuze))))
    ]
    return Page(
        adres=pagina.adres,
        titel=title,
        beschrijving=pagina.beschrijving or title,
        html=renderer.render(
            "pagina.html",
            root,
            titel=title,
            inleiding=pagina.inleiding,
            onderdelen=parts,
            bij=paginas.bij(pagina),
        ),
        pagina=pagina,
        eigen_kader=True,
        records=() if is_start else (page_record(pagina, title, plain(pagina.inleiding or "")),),
    )


def soorten(indeling: Indeling) -> tuple[str, ...]:
    """Give the kinds that the search groups by, in the order of the outline."""
    names = (naam for plek in indeling.plekken() for naam in plek.pagina.collecties)
    kinds = (COLLECTIES[naam].enkelvoud for naam in names)
    return tuple(kind for own in kinds for kind in ((own, TAAK) if own == PROCES else (own,)))


def page_record(pagina: Pagina, title: str, words: str) -> SearchRecord:
    """Say what the search knows of a page of the outline, whose own text is `words`."""
    said = " ".join(filter(None, (pagina.beschrijving, words)))
    return SearchRecord(
        adres=pagina.adres,
        titel=title,
        soort=KIND,
        regio="",
        doelgroepen=(),
        tekst=" ".join(said.split()),
        woorden=(),
    )

"""Books hold all that belongs in them, in order, and nothing of the screen."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import get_args

import pytest
from lxml.html import HtmlElement

from schemas.base import Doelgroep, Laag
from schemas.indeling import Groep, Indeling, Pagina
from schemas.regios import GEEN_REGIO
from schemas.regioteksten import Regiotekst
from schemas.registry import COLLECTIES
from schemas.tekst import plain
from scripts.exports.boek import Keuze
from scripts.exports.boek.boek import LINES
from scripts.exports.boek.indeling import boekdelen
from scripts.handboek import Handboek
from scripts.pages.items import has_page
from scripts.views.witte_vlekken import witte_vlekken

ONLY_ON_SCREEN = (
    "//button|//script|//dialog|//input|//select|//textarea|//details|//form|//iframe"
    "|//*[@hidden]|//*[@class='kruimelpad' or @class='filter']"
    "|//*[contains(concat(' ', @class, ' '), ' alleen-scherm ')]"
)
EVERYWHERE = "landelijk"
DOELGROEPEN = ("gemeente", "gr", "aanbieder")
Boek = Callable[[Handboek, Keuze], HtmlElement]


def ids_in(document: HtmlElement) -> Counter[str]:
    """Count the ids of a document."""
    return Counter(document.xpath("//@id"))


def chapters(document: HtmlElement) -> list[str]:
    """Give the ids of the pages that are chapters of a document, in order."""
    names = document.xpath("//section[contains(@class, ' over-')]/@class")
    return [name.partition(" over-")[2] for name in names]


def on_paper(indeling: Indeling, laag: Laag) -> set[str]:
    """Give the collections that have a chapter in the books of a layer."""
    own = (deel for deel in boekdelen(indeling) if deel.laag == laag)
    every = (pagina for deel in own for pagina in deel.hoofdstukken)
    return {naam for pagina in every for naam in pagina.collecties}


def missing(
    handboek: Handboek,
    document: HtmlElement,
    *,
    regio: str = "",
    doelgroep: str = "",
    laag: Laag = "handboek",
) -> list[str]:
    """Give the items of a layer that have no place in a document, or more than one."""
    ids = ids_in(document)
    return [
        entry.onderdeel.id
        for entry in handboek.items()
        if entry.collectie in on_paper(handboek.indeling, laag) - {"bronnen"}
        and regio in {"", entry.regio}
        and (not doelgroep or doelgroep in getattr(entry.onderdeel, "doelgroep", ()))
        and ids[entry.onderdeel.id] != 1
    ]


def test_every_collection_has_a_chapter_or_a_reason(handboek: Handboek) -> None:
    """A collection has one chapter in the books, or its page says why it has none."""
    pages = [plek.pagina for plek in handboek.indeling.plekken()]
    on = [n for d in boekdelen(handboek.indeling) for p in d.hoofdstukken for n in p.collecties]
    off = [naam for pagina in pages if pagina.niet_op_papier for naam in pagina.collecties]
    assert sorted([*on, *off]) == sorted(COLLECTIES)


def divided(handboek: Handboek, *paginas: Pagina, voet: tuple[Pagina, ...] = ()) -> Handboek:
    """Give a handbook with an outline of some pages; all that they leave out is kept off paper."""
    named = {
        naam for boven in (*paginas, *voet) for each in boven.alle() for naam in each.collecties
    }
    rest = tuple(naam for naam in COLLECTIES if naam not in named)
    off = Pagina(id="rest", titel="Rest", verzamelingen=rest, niet_op_papier="proef")
    group = Groep(titel="Alles", paginas=(*paginas, off))
    outline = Indeling(start=handboek.indeling.start, groepen=(group,), voet=voet)
    return replace(handboek, indeling=outline)


def test_chapters_follow_the_outline(handboek: Handboek, boek: Boek) -> None:
    """A page that moves in the outline moves in the book; one kept from paper is not in it."""
    terms = Pagina(id="begrippen", onder=(Pagina(id="vragen"),))
    moved = divided(handboek, terms, Pagina(id="doelen"), voet=(Pagina(id="bronnen"),))
    document = boek(moved, Keuze())
    assert chapters(document) == ["begrippen", "vragen", "doelen", "bronnen"]
    headings = document.xpath("//section[contains(@class, ' over-')]/h1/text()")
    assert headings == ["Begrippen", "Open vragen", "Doelen en uitgangspunten", "Bronnen"]


@pytest.mark.parametrize("keuze", [Keuze(), Keuze(regios=("buur",))])
def test_a_page_with_more_collections_holds_the_items_of_each(
    handboek: Handboek, boek: Boek, keuze: Keuze
) -> None:
    """Items with a page of their own, even only one, leave room for a list of items without."""
    names = ("risicomodellen", "organen", "codes")
    both = divided(handboek, Pagina(id="samen", titel="Samen", verzamelingen=names))
    ids = ids_in(boek(both, keuze))
    own = [
        entry.onderdeel.id
        for naam in names
        for entry in handboek.collectie(naam)
        if not keuze.regios or entry.regio in (*keuze.regios, EVERYWHERE)
    ]
    assert len(own) > 1
    assert [ident for ident in own if ids[ident] != 1] == []


def test_a_chapter_without_anything_is_absent(edities: dict[str, HtmlElement]) -> None:
    """Every part, chapter and heading has something under it."""
    for name, document in edities.items():
        empty = document.xpath("//section[starts-with(@class, 'niveau-') and count(*) < 2]/@id")
        assert empty == [], name


def test_the_id_of_an_item_leads_to_its_own_page(
    handboek: Handboek, edities: dict[str, HtmlElement]
) -> None:
    """Where an item has a page, that page has its id, not a row of an overview."""
    for name, document in edities.items():
        for entry in handboek.items():
            if has_page(entry):
                for place in document.xpath("//*[@id=$ident]", ident=entry.onderdeel.id):
                    assert place.tag == "section", (name, entry.onderdeel.id)


@pytest.mark.parametrize(
    ("option", "values"),
    [
        ("fasen", ("bestellen", "randvoorwaarden")),
        ("routes", ("via-wijkteam", "via-arts")),
        ("verzamelingen", tuple(COLLECTIES)),
    ],
)
def test_each_choice_alone_makes_a_book(
    handboek: Handboek, boek: Boek, option: str, values: tuple[str, ...]
) -> None:
    """A part of the handbook can be printed without what its items name elsewhere."""
    for value in values:
        document = boek(handboek, Keuze(**{option: (value,)}))  # type: ignore[arg-type]
        assert document.xpath("//h1"), value


@pytest.mark.parametrize(
    ("regios", "doelgroepen"), [((), ()), (("voorbeeld",), ()), ((), ("aanbieder",))]
)
def test_a_book_says_what_its_sources_leave_open(
    handboek: Handboek, boek: Boek, regios: tuple[str, ...], doelgroepen: tuple[Doelgroep, ...]
) -> None:
    """The white spots of a region or party stand in the book of its reasons, and no others."""
    document = boek(handboek, Keuze(regios, doelgroepen, lagen=("onderbouwing",)))
    (chapter,) = document.xpath("//section[contains(@class, ' over-witte-vlekken')]")
    expected = [
        vlek
        for groep in witte_vlekken(handboek).groepen
        for vlek in groep.vlekken
        if (not regios or vlek.regio in (*regios, EVERYWHERE))
        and (not doelgroepen or set(doelgroepen) & set(vlek.doelgroepen))
    ]
    assert len(chapter.xpath(".//ul/li")) == len(expected) > 0


@pytest.mark.parametrize("laag", get_args(Laag))
def test_the_book_of_a_layer_holds_every_item_of_it(
    handboek: Handboek, edities: dict[str, HtmlElement], laag: Laag
) -> None:
    """Every item that is for paper has a place of its own in the book of its layer, no other."""
    assert missing(handboek, edities[laag], laag=laag) == []
    indeling = handboek.indeling
    others = {
        naam for other in get_args(Laag) if other != laag for naam in on_paper(indeling, other)
    }
    ids = ids_in(edities[laag])
    strange = [e for e in handboek.items() if e.collectie in others - on_paper(indeling, laag)]
    assert [e.onderdeel.id for e in strange if ids[e.onderdeel.id]] == []


def test_where_it_comes_from_is_there_on_request(handboek: Handboek, boek: Boek) -> None:
    """Sources and what names an item are left out of a book, unless someone asks for them."""
    own = Keuze(verzamelingen=("begrippen", "processen", "rolverdelingen"))
    without, asked = boek(handboek, own), boek(handboek, replace(own, onderbouwing=True))
    for name in ("bronregel", "raci__bron", "verwijzers"):
        assert not without.find_class(name)
        assert asked.find_class(name)
    assert ids_in(without).keys() >= {
        entry.onderdeel.id for entry in handboek.collectie("begrippen")
    }


def test_a_reader_in_a_region_finds_only_what_is_theirs(
    handboek: Handboek, edities: dict[str, HtmlElement]
) -> None:
    """Such a book begins with their page; the rest are tasks, messages, forms, rules and terms."""
    pairs = {name: each for name, each in edities.items() if name.startswith("thuis-")}
    assert "thuis-voorbeeld-aanbieder" in pairs
    wanted = {p.pagina.id for p in handboek.indeling.plekken() if p.pagina.in_thuisboek}
    for name, document in pairs.items():
        first, *rest = chapters(document)
        assert first == name
        assert set(rest) <= wanted
        regio, _, doelgroep = name.removeprefix("thuis-").rpartition("-")
        ids = ids_in(document)
        strange = [
            entry.onderdeel.id
            for entry in handboek.items()
            if ids[entry.onderdeel.id]
            and (
                entry.regio not in {regio, EVERYWHERE}
                or doelgroep not in (getattr(entry.onderdeel, "doelgroep", ()) or (doelgroep,))
            )
        ]
        assert strange == [], name


def test_the_region_of_a_reader_says_how_it_does_a_task(
    handboek: Handboek, edities: dict[str, HtmlElement]
) -> None:
    """Under a task stands what the region of the book says of it."""
    tasks = {entry.onderdeel.id for entry in handboek.collectie("werkwijzen")}
    texts = [each for each in handboek.alle(Regiotekst) if each.over in tasks]
    assert texts
    for tekst in texts:
        (task,) = edities["thuis-voorbeeld-aanbieder"].xpath("//section[@id=$id]", id=tekst.over)
        assert plain(tekst.tekst) in " ".join(task.text_content().split())


def test_a_region_and_a_party_find_all_that_is_theirs(
    handboek: Handboek, edities: dict[str, HtmlElement]
) -> None:
    """The book of a region holds its items and the national ones; that of a party all it is in."""
    regios = {entry.regio for entry in handboek.items()} - GEEN_REGIO
    for regio in regios:
        document = edities[f"regio-{regio}"]
        assert missing(handboek, document, regio=regio) == []
        assert missing(handboek, document, regio=EVERYWHERE) == []
    for doelgroep in DOELGROEPEN:
        assert missing(handboek, edities[doelgroep], doelgroep=doelgroep) == []


def test_the_book_of_a_region_holds_nothing_of_another(
    handboek: Handboek, edities: dict[str, HtmlElement]
) -> None:
    """No item of another region has a place in the book of a region, save a source."""
    for regio in {entry.regio for entry in handboek.items()} - GEEN_REGIO:
        ids = ids_in(edities[f"regio-{regio}"])
        others = [
            entry.onderdeel.id
            for entry in handboek.items()
            if entry.regio not in {regio, EVERYWHERE}
            and entry.collectie != "bronnen"
            and ids[entry.onderdeel.id]
        ]
        assert others == []


def test_headings_skip_no_level(edities: dict[str, HtmlElement]) -> None:
    """A heading is at most one level below the one before it, and none is empty."""
    for name, document in edities.items():
        level = 0
        for heading in document.xpath("//h1|//h2|//h3|//h4|//h5|//h6"):
            words = heading.text_content().strip()
            assert words, (name, heading.getparent().get("id"))
            assert int(heading.tag[1]) <= level + 1, (name, words)
            level = int(heading.tag[1])


def test_ids_occur_once_and_links_lead_somewhere(edities: dict[str, HtmlElement]) -> None:
    """No id occurs twice, and each link leads to an id of the book or to the web."""
    for name, document in edities.items():
        ids = ids_in(document)
        assert [ident for ident, count in ids.items() if count > 1] == [], name
        for href in set(document.xpath("//a/@href")):
            assert href.startswith("https://") or ids[href.removeprefix("#")], (name, href)


def test_nothing_of_the_screen_is_left(edities: dict[str, HtmlElement]) -> None:
    """What can be pressed, folded, filtered or filled in on a screen is not in a book."""
    for name, document in edities.items():
        assert document.xpath(ONLY_ON_SCREEN) == [], name
        for cell in document.xpath("//thead//th"):
            assert cell.get("scope") in {"col", "colgroup"}, (name, cell.text_content())


def test_no_table_is_only_a_header(edities: dict[str, HtmlElement]) -> None:
    """Every table has a row below its header: without one there is nothing to say."""
    for name, document in edities.items():
        empty = document.xpath("//table[not(tbody/tr)]/caption")
        assert [caption.text_content() for caption in empty] == [], name


def test_the_contents_name_every_chapter(edities: dict[str, HtmlElement]) -> None:
    """Parts and chapters stand in the contents in the order of the book, letters do not."""
    for name, document in edities.items():
        named = document.xpath("//nav[@class='inhoud']//a/@href")
        every = document.xpath("//body/section[starts-with(@class, 'niveau-')]/@id")
        every += document.xpath("//section[contains(@class, ' over-')]/@id")
        order = [id for id in document.xpath("//section/@id") if id in every]
        assert [href for href in named if href[1:] in every] == [f"#{id}" for id in order], name
        assert len(named) <= LINES + 1, name
        assert not document.xpath("//nav[@class='inhoud']//a[string-length() = 1]")


def test_figures_are_named_and_need_no_page_around_them(edities: dict[str, HtmlElement]) -> None:
    """A figure brings its own name, font and colours."""
    figures = edities["programma"].xpath("//*[local-name() = 'svg']")
    assert figures
    for figure in figures:
        assert figure[0].tag == "title"
        assert figure[0].text
        assert not any("var(" in value for each in figure.iter() for value in each.attrib.values())

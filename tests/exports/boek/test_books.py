"""Books hold all that belongs in them, in order, and nothing of the screen."""

from collections import Counter

import pytest
from lxml.html import HtmlElement

from schemas.base import Doelgroep
from schemas.registry import COLLECTIES
from scripts.exports.boek.indeling import DELEN, NIET_OP_PAPIER, WITTE_VLEKKEN
from scripts.handboek import Handboek
from scripts.views.witte_vlekken import witte_vlekken

ONLY_ON_SCREEN = (
    "//button|//script|//dialog|//input|//select|//textarea|//details|//form|//iframe"
    "|//*[@hidden]|//*[@class='kruimelpad' or @class='filter']"
    "|//*[contains(concat(' ', @class, ' '), ' alleen-scherm ')]"
)
EVERYWHERE = "landelijk"
NO_BOOK = {EVERYWHERE, "vergelijking"}
DOELGROEPEN = ("gemeente", "gr", "aanbieder")


def ids_in(document: HtmlElement) -> Counter[str]:
    """Count the ids of a document."""
    return Counter(document.xpath("//@id"))


def missing(handboek: Handboek, document: HtmlElement, regio: str, doelgroep: str) -> list[str]:
    """Give the items of a region or of a party that have no place in a document."""
    ids = ids_in(document)
    return [
        entry.onderdeel.id
        for entry in handboek.items()
        if entry.collectie not in {*NIET_OP_PAPIER, "bronnen"}
        and regio in {"", entry.regio}
        and (not doelgroep or doelgroep in getattr(entry.onderdeel, "doelgroep", ()))
        and not ids[entry.onderdeel.id]
    ]


def test_every_collection_has_a_chapter_or_a_reason() -> None:
    """A collection has one chapter in the books, or it says why it has none."""
    chapters = [hoofdstuk.collectie for deel in DELEN for hoofdstuk in deel.hoofdstukken]
    assert sorted([*chapters, *NIET_OP_PAPIER]) == sorted([*COLLECTIES, WITTE_VLEKKEN])


@pytest.mark.parametrize(
    ("book", "regios", "doelgroepen"),
    [
        ("handboek", (), ()),
        ("regio-segment1", ("segment1", EVERYWHERE), ()),
        ("aanbieder", (), ("aanbieder",)),
    ],
)
def test_a_book_says_what_its_sources_leave_open(
    handboek: Handboek,
    edities: dict[str, HtmlElement],
    book: str,
    regios: tuple[str, ...],
    doelgroepen: tuple[Doelgroep, ...],
) -> None:
    """The white spots of a region or party stand in its book, and no others."""
    (chapter,) = edities[book].xpath("//*[contains(@class, 'witte-vlekken')]")
    expected = [
        vlek
        for groep in witte_vlekken(handboek).groepen
        for vlek in groep.vlekken
        if (not regios or vlek.regio in regios)
        and (not doelgroepen or set(doelgroepen) & set(vlek.doelgroepen))
    ]
    assert len(chapter.xpath(".//ul/li")) == len(expected) > 10


def test_the_whole_handbook_holds_every_item(
    handboek: Handboek, edities: dict[str, HtmlElement]
) -> None:
    """Every item that is for paper has a place of its own in the whole handbook."""
    assert missing(handboek, edities["handboek"], "", "") == []


def test_a_region_and_a_party_find_all_that_is_theirs(
    handboek: Handboek, edities: dict[str, HtmlElement]
) -> None:
    """The book of a region holds its items and the national ones; that of a party all it is in."""
    regios = {entry.regio for entry in handboek.items()} - NO_BOOK
    for regio in regios:
        document = edities[f"regio-{regio}"]
        assert missing(handboek, document, regio, "") == []
        assert missing(handboek, document, EVERYWHERE, "") == []
    for doelgroep in DOELGROEPEN:
        assert missing(handboek, edities[doelgroep], "", doelgroep) == []


def test_the_book_of_a_region_holds_nothing_of_another(
    handboek: Handboek, edities: dict[str, HtmlElement]
) -> None:
    """No item of another region has a place in the book of a region, save a source."""
    for regio in {entry.regio for entry in handboek.items()} - NO_BOOK:
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
    """Parts, chapters and groups stand in the contents in the order of the book, letters do not."""
    for name, document in edities.items():
        named = document.xpath("//nav[@class='inhoud']//a/@href")
        places = document.xpath(
            "//section[starts-with(@class, 'niveau-') and string-length(*[1]) > 1]/@id"
        )
        assert [href for href in named if href[1:] in places] == [f"#{id}" for id in places], name
        assert not document.xpath("//nav[@class='inhoud']//a[string-length() = 1]")


@pytest.mark.parametrize("name", ["handboek", "regio-een10"])
def test_figures_are_named_and_need_no_page_around_them(
    edities: dict[str, HtmlElement], name: str
) -> None:
    """A figure brings its own name, font and colours."""
    figures = edities[name].xpath("//*[local-name() = 'svg']")
    assert figures
    for figure in figures:
        assert figure[0].tag == "title"
        assert figure[0].text
        assert not any("var(" in value for each in figure.iter() for value in each.attrib.values())

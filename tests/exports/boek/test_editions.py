"""The editions that are offered: each has something of its own, and no two are the same."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from lxml.html import HtmlElement
from making import handboek_of

from scripts.exports.boek import boeken
from scripts.exports.download import Download, Drukwerk
from scripts.handboek import Handboek
from scripts.html import Renderer

PROJECT = Path(__file__).parents[3]
SHARED = """\
begrippen:
  - id: overal
    titel: Overal
    status: voorstel
    definities: [{lijst: Lijst, tekst: Een betekenis., bron: {document: boek, plaats: Blad 1}}]
bronnen:
  - {id: boek, titel: Boek, status: voorstel, soort: document, eigenaar: Iemand}
regios:
  - {id: landelijk, titel: Landelijk, status: voorstel}
"""
REGION = """\
regios:
  - {id: NAAM, titel: Regio NAAM, status: voorstel, inkooporganisatie: Proef}
"""
TERM = """\
begrippen:
  - id: NAAM-begrip
    titel: Van NAAM
    status: voorstel
    definities: [{lijst: Lijst, tekst: Een betekenis., bron: {document: boek, plaats: Blad 1}}]
"""
CONTROL = """\
softcontrols:
  - {id: NAAM-control, titel: Control van NAAM, status: voorstel, tekst: Beter.}
"""
Made = Callable[..., dict[str, Download]]


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    """Give what makes the editions of a handbook of regions, each with what its file says."""

    def make(**regions: str) -> dict[str, Download]:
        content = tmp_path / "content"
        for name, text in {"landelijk": SHARED, **regions}.items():
            folder = content / name
            folder.mkdir(parents=True)
            (folder / "alles.yml").write_text(text.replace("NAAM", name), encoding="utf-8")
        shutil.copy(PROJECT / "content" / "uitgave.yml", content)
        handboek = handboek_of(content)
        found = boeken(handboek, Renderer(handboek))
        return {each.adres.rpartition("/")[2].removesuffix(".pdf"): each for each in found}

    yield make


def test_one_region_has_no_book_that_is_the_whole_once_more(made: Made) -> None:
    """With one region, its book is the whole handbook, which names it on the cover."""
    editions = made(noord=REGION + TERM)
    assert list(editions) == ["handboek", "onderbouwing", "begrippen-noord"]
    whole = editions["handboek"].inhoud
    assert isinstance(whole, Drukwerk)
    assert "<span>Regio:</span> Regio noord</p>" in whole.html


def test_a_region_with_nothing_has_no_book(made: Made) -> None:
    """A region of which there is only its profile has no edition, nor is it one of more."""
    assert list(made(noord=REGION + TERM, zuid=REGION)) == [
        "handboek",
        "onderbouwing",
        "begrippen-noord",
    ]


def test_a_subject_has_a_book_for_each_region_that_says_something_of_it(made: Made) -> None:
    """A region without terms has no book of terms; a book of all is made where it holds more."""
    some = made(noord=REGION + TERM, zuid=REGION + CONTROL)
    assert list(some) == [
        "handboek",
        "onderbouwing",
        "regio-noord",
        "regio-zuid",
        "begrippen-noord",
    ]


def test_regions_that_say_the_same_subject_share_a_book(made: Made) -> None:
    """Where two regions have terms, there is a book of both."""
    editions = made(noord=REGION + TERM, zuid=REGION + TERM)
    assert [name for name in editions if name.startswith("begrippen")] == [
        "begrippen-noord",
        "begrippen-zuid",
        "begrippen",
    ]
    assert editions["begrippen"].titel == "Begrippen, alle regio's"


def test_what_is_only_national_has_one_book(made: Made) -> None:
    """A subject of which no region says anything has one edition, without a region in its name."""
    editions = made(noord=REGION + CONTROL)
    assert {name: each.titel for name, each in editions.items()} == {
        "handboek": "Het hele handboek",
        "onderbouwing": "Onderbouwing",
        "begrippen": "Begrippen",
    }


def test_a_party_has_a_book_where_something_is_for_it(made: Made) -> None:
    """One item that names a party makes its edition; the others have none."""
    own = CONTROL.replace("tekst: Beter.", "tekst: Beter., doelgroep: [aanbieder]")
    editions = made(noord=REGION + own)
    assert [each.doelgroepen for each in editions.values() if each.doelgroepen] == [("aanbieder",)]


def test_no_two_editions_hold_the_same(handboek: Handboek, edities: dict[str, HtmlElement]) -> None:
    """Each edition has other items than all others, or begins with the page of another reader."""
    items = {entry.onderdeel.id for entry in handboek.items()}
    items |= {f"hoofdstuk-{name}" for name in edities}
    found = [frozenset(items.intersection(each.xpath("//@id"))) for each in edities.values()]
    assert len(set(found)) == len(found)

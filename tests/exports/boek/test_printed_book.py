"""A printed book, read by a reader of PDFs that did not make it."""

import re
import subprocess
from pathlib import Path

import pytest
from gedrukt import Gedrukt
from lxml import html
from lxml.html import HtmlElement
from plain_yaml import REGIO
from pypdf import PdfReader
from typer.testing import CliRunner

from scripts.cli import app

FONT = "IBM-Plex-Sans"


@pytest.fixture(scope="module")
def editie(gedrukt_boek: Gedrukt) -> HtmlElement:
    """Give the document of the printed book, to be searched."""
    return html.document_fromstring(gedrukt_boek.tekst)


def words(text: str) -> str:
    """Write a text with single spaces."""
    return " ".join(text.split())


def test_each_page_number_is_that_of_what_it_names(
    gedrukt_boek: Gedrukt, editie: HtmlElement
) -> None:
    """Contents, index and links in the text give the page on which their heading or id stands."""
    reader = PdfReader(gedrukt_boek.pdf)
    pages = [words(page.extract_text()) for page in reader.pages]
    book = " ".join(pages)
    assert not re.search(r"(?<![.\d])000", book)
    places = {
        name.removeprefix("/"): reader.get_destination_page_number(destination) + 1
        for name, destination in reader.named_destinations.items()
    }
    named = editie.xpath("//a[@class='zie' or @class='blz']|//nav//a|//*[@id='register']//a")
    assert {link.get("class") for link in named} == {"zie", "blz", None}
    for link in named:
        title, number = words(link.text_content()), places[link.get("href")[1:]]
        where = {"zie": rf" \(zie pagina {number}\)", "blz": rf" \(p\. {number}\)"}
        behind = where.get(link.get("class"), rf",? {number}")
        assert re.search(re.escape(title) + behind, book), (title, number)


def test_sheets_say_what_book_and_which_page_they_are(gedrukt_boek: Gedrukt) -> None:
    """Every sheet but the cover names the edition, its version and the page."""
    reader = PdfReader(gedrukt_boek.pdf)
    total = len(reader.pages)
    assert total > 3
    for number, page in enumerate(reader.pages[1:], 2):
        text = words(page.extract_text())
        assert f"pagina {number} van {total}" in text
        assert "Voorbeeldregio" in text
        assert "versie" in text


def test_headings_are_the_outline(gedrukt_boek: Gedrukt, editie: HtmlElement) -> None:
    """The outline of the PDF opens with the headings of the first level."""
    reader = PdfReader(gedrukt_boek.pdf)
    titles = [each.title for each in reader.outline if not isinstance(each, list)]
    assert titles == [words(each.text_content()) for each in editie.xpath("//h1")]


def test_only_our_font_is_in_it(gedrukt_boek: Gedrukt) -> None:
    """All letters are from the font of the project, so that every machine makes the same bytes."""
    listed = subprocess.run(
        ["pdffonts", gedrukt_boek.pdf], capture_output=True, text=True, check=True
    )
    fonts = listed.stdout.splitlines()[2:]
    assert fonts
    assert all(FONT in line.split()[0] for line in fonts), listed.stdout


@pytest.mark.parametrize(
    ("options", "advice"),
    [
        (["--regio", "vorbeeld"], "Kies uit: buur, voorbeeld"),
        (["--doelgroep", "ouder"], "gemeente, gr, aanbieder"),
        (["--laag", "kelder"], "handboek, programma, onderbouwing"),
        (["--regio", "buur", "--proces", "vb-bewaking"], "Kies er minder"),
        (["--engine", "lood"], "weasyprint"),
    ],
)
def test_a_wrong_choice_is_told_what_can_be_chosen(
    options: list[str], advice: str, tmp_path: Path
) -> None:
    """`handboek pdf` refuses what is not there, says what is, and writes nothing."""
    file = tmp_path / "boek.pdf"
    result = CliRunner().invoke(
        app, ["pdf", "--content", str(REGIO), "--out", str(file), *options], env={"COLUMNS": "999"}
    )
    assert result.exit_code == 2
    assert advice in result.output
    assert not file.exists()

"""A printed book, read by a reader of PDFs that did not make it."""

import io
import re
import subprocess
from pathlib import Path

import pytest
from lxml import html
from lxml.html import HtmlElement
from pypdf import PdfReader
from typer.testing import CliRunner

from scripts.cli import app
from scripts.exports.pdf.weasyprint_engine import WeasyPrintEngine

EDITION = "proces-rijnmond-juridisch"
FONT = "IBM-Plex-Sans"


@pytest.fixture(scope="module")
def printed(edities: dict[str, HtmlElement]) -> bytes:
    """Give a small edition as a PDF."""
    document = html.tostring(edities[EDITION], doctype="<!doctype html>", encoding="unicode")
    return WeasyPrintEngine().print(document)


def words(text: str) -> str:
    """Write a text with single spaces."""
    return " ".join(text.split())


def test_the_contents_tell_the_page_of_each_heading(
    printed: bytes, edities: dict[str, HtmlElement]
) -> None:
    """A line of the contents gives the page on which its heading stands, and so does the index."""
    pages = [words(page.extract_text()) for page in PdfReader(io.BytesIO(printed)).pages]
    lines = edities[EDITION].xpath("//nav[@class='inhoud']//a")
    contents = next(page for page in pages if "Inhoud" in page)
    assert lines
    for line in lines:
        title = words(line.text_content())
        found = re.search(rf"{re.escape(title)}[ .]+(\d+)", contents)
        assert found, title
        assert title in pages[int(found[1]) - 1]


def test_sheets_say_what_book_and_which_page_they_are(printed: bytes) -> None:
    """Every sheet but the cover names the edition, its version and the page."""
    reader = PdfReader(io.BytesIO(printed))
    total = len(reader.pages)
    assert total > 3
    for number, page in enumerate(reader.pages[1:], 2):
        text = words(page.extract_text())
        assert f"pagina {number} van {total}" in text
        assert "Juridisch" in text
        assert "versie" in text


def test_headings_are_the_outline(printed: bytes, edities: dict[str, HtmlElement]) -> None:
    """The outline of the PDF opens with the headings of the first level."""
    reader = PdfReader(io.BytesIO(printed))
    titles = [each.title for each in reader.outline if not isinstance(each, list)]
    assert titles == [words(each.text_content()) for each in edities[EDITION].xpath("//h1")]


def test_only_our_font_is_in_it(printed: bytes, tmp_path: Path) -> None:
    """All letters are from the font of the project, so that every machine makes the same bytes."""
    file = tmp_path / "boek.pdf"
    file.write_bytes(printed)
    listed = subprocess.run(["pdffonts", file], capture_output=True, text=True, check=True)
    fonts = listed.stdout.splitlines()[2:]
    assert fonts
    assert all(FONT in line.split()[0] for line in fonts), listed.stdout


@pytest.mark.parametrize(
    ("options", "advice"),
    [
        (["--regio", "rijnmnd"], "rijnmond"),
        (["--doelgroep", "ouder"], "gemeente, gr, aanbieder"),
        (["--regio", "een10", "--proces", "rijnmond-juridisch"], "Kies er minder"),
        (["--engine", "lood"], "weasyprint"),
    ],
)
def test_a_wrong_choice_is_told_what_can_be_chosen(
    options: list[str], advice: str, tmp_path: Path
) -> None:
    """`handboek pdf` refuses what is not there, says what is, and writes nothing."""
    file = tmp_path / "boek.pdf"
    result = CliRunner().invoke(app, ["pdf", "--out", str(file), *options], env={"COLUMNS": "999"})
    assert result.exit_code == 2
    assert advice in result.output
    assert not file.exists()

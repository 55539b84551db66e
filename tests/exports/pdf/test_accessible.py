"""Forms and checklists are PDF/UA-1 and PDF/A-2a in one file, by veraPDF."""

from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from pdf_reading import counted, expected
from playwright.sync_api import Browser

from scripts.exports.download import Drukwerk
from scripts.exports.registry import EXPORTS
from scripts.handboek import Handboek
from scripts.html import Renderer

FILLABLE = ("formulieren", "checklists")


@pytest.fixture(scope="module")
def files(site: Path) -> list[Path]:
    """Give every PDF that can be filled in."""
    return [path for name in FILLABLE for path in sorted((site / "downloads" / name).glob("*.pdf"))]


def test_every_fillable_file_passes(files: list[Path], verapdf: Callable[..., object]) -> None:
    """No form or checklist breaks a rule of PDF/UA-1 or PDF/A-2a."""
    found = verapdf(files)
    assert isinstance(found, dict)
    assert len(found) == 2 * len(files) > 30
    assert {name: faults for name, faults in found.items() if faults} == {}


def test_the_structure_is_that_of_the_text(
    files: list[Path], handboek: Handboek, site: Path
) -> None:
    """A file has as many headings, tables, rows, headers and lists as the text printed in it."""
    printed = EXPORTS["pdf"].downloads(handboek, Renderer(handboek))
    texts = {site / each.adres: each.inhoud for each in printed}
    for file in files:
        work = texts[file]
        assert isinstance(work, Drukwerk)
        assert counted(file) == expected(work.html), file.name


@pytest.mark.browser
def test_the_checker_refuses_what_is_not_accessible(
    browser: Browser, site: Path, tmp_path: Path, verapdf: Callable[..., object]
) -> None:
    """A page printed by a browser breaks rules of both, so that passing means something."""
    page = browser.new_page()
    page.goto((site / "404.html").as_uri())
    page.pdf(path=tmp_path / "browser.pdf")
    page.close()
    found = verapdf([tmp_path / "browser.pdf"])
    assert isinstance(found, dict)
    assert found["browser.pdf ua1"]
    assert found["browser.pdf 2a"]


def test_only_our_typeface_is_used(files: list[Path]) -> None:
    """No font of the machine gets into a file: elsewhere the bytes would differ."""
    for file in files:
        reader = pypdf.PdfReader(file)
        fonts = {
            str(font.get_object()["/BaseFont"]).partition("+")[2]
            for page in reader.pages
            for font in page["/Resources"]["/Font"].values()  # type: ignore[index, union-attr]
        }
        assert fonts, file
        assert all(name.startswith("IBM-Plex-Sans") for name in fonts), (file, fonts)


def test_the_head_of_a_file_says_what_it_is(files: list[Path]) -> None:
    """Title, language, and a page that opens with the title in the bar."""
    for file in files:
        reader = pypdf.PdfReader(file)
        assert reader.metadata
        assert reader.metadata.title
        assert reader.root_object["/Lang"] == "nl"
        assert reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"]  # type: ignore[index]

"""What is printed is PDF/UA-1 and PDF/A-2a in one file, by veraPDF."""

import json
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from gedrukt import Gedrukt
from making import made_once
from pdf_reading import counted, expected
from samples import LISTS_IN_LISTS, ROWS, STYLE, TABLE
from verapdf import Faults, faults_of, sound

from scripts.exports.download import Drukwerk
from scripts.exports.registry import EXPORTS
from scripts.handboek import Handboek
from scripts.html import Renderer

UNTAGGED = "zonder-structuur.pdf"


@pytest.fixture(scope="module")
def files(invulbaar: Path) -> list[Path]:
    """Give every PDF that can be filled in."""
    return sorted(invulbaar.glob("*/*.pdf"))


@pytest.fixture
def faults(
    files: list[Path],
    gedrukt_boek: Gedrukt,
    printed: Callable[..., Path],
    tmp_path_factory: pytest.TempPathFactory,
    worker_id: str,
) -> Faults:
    """Give what veraPDF says of all that is printed here, which is asked once."""

    def check(folder: Path) -> None:
        folder.mkdir()
        writer = pypdf.PdfWriter(clone_from=files[0])
        del writer.root_object["/StructTreeRoot"]
        writer.write(folder / UNTAGGED)
        table = printed(TABLE.format(ROWS), STYLE).rename(folder / "tabel.pdf")
        lists = printed(LISTS_IN_LISTS, STYLE).rename(folder / "lijsten.pdf")
        every = (*files, gedrukt_boek.pdf, table, lists, folder / UNTAGGED)
        (folder / "gevonden.json").write_text(json.dumps(faults_of(every, folder)), "utf-8")

    folder = made_once("verapdf", check, tmp_path_factory, worker_id)
    found: Faults = json.loads((folder / "gevonden.json").read_text("utf-8"))
    return found


def test_all_that_is_printed_passes(
    files: list[Path], gedrukt_boek: Gedrukt, faults: Faults
) -> None:
    """No form, checklist or book, nor a table or list over pages, breaks a rule of either."""
    own = [*files, gedrukt_boek.pdf, Path("tabel.pdf"), Path("lijsten.pdf")]
    assert {name: found for name, found in faults.items() if UNTAGGED not in name} == sound(own)


def test_the_checker_refuses_what_is_not_accessible(faults: Faults) -> None:
    """The same form without its structure breaks rules of both, so that passing means something."""
    assert faults[f"{UNTAGGED} ua1"]
    assert faults[f"{UNTAGGED} 2a"]


def test_the_structure_is_that_of_the_text(
    files: list[Path], gedrukt_boek: Gedrukt, handboek: Handboek, invulbaar: Path
) -> None:
    """A file has as many headings, tables, rows, headers and lists as the text printed in it."""
    made = EXPORTS["pdf"].downloads(handboek, Renderer(handboek))
    texts = {invulbaar.parent / each.adres: each.inhoud for each in made}
    assert texts.keys() == set(files)
    for file, work in texts.items():
        assert isinstance(work, Drukwerk)
        assert counted(file) == expected(work.html), file.name
    assert counted(gedrukt_boek.pdf) == expected(gedrukt_boek.tekst)


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

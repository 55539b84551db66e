"""Books are PDF/UA-1 and PDF/A-2a, and have the structure of their text."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pdf_reading import counted, expected

from scripts.exports.boek import Keuze, boeken, gekozen_boek
from scripts.exports.download import Download, Drukwerk
from scripts.exports.pdf.engine import start_engine
from scripts.handboek import Handboek
from scripts.html import Renderer


def checked(book: Download, folder: Path, verapdf: Callable[..., object]) -> None:
    """Print a book, and compare it with what it must be."""
    assert isinstance(book.inhoud, Drukwerk)
    file = folder / book.adres.rpartition("/")[2]
    file.write_bytes(start_engine("weasyprint").print(book.inhoud.html))
    assert verapdf([file]) == {f"{file.name} ua1": [], f"{file.name} 2a": []}
    assert counted(file) == expected(book.inhoud.html), file.name


def test_a_choice_passes(
    handboek: Handboek, tmp_path: Path, verapdf: Callable[..., object]
) -> None:
    """A book with long lists, values, figures, tables on their side and an index breaks no rule."""
    keuze = Keuze(regios=("een10",), verzamelingen=("organen", "ambities", "producten", "codes"))
    book = gekozen_boek(handboek, Renderer(handboek), keuze, "keuze.pdf")
    checked(book, tmp_path, verapdf)


@pytest.mark.alles
def test_every_edition_passes(
    handboek: Handboek, tmp_path: Path, verapdf: Callable[..., object]
) -> None:
    """No edition breaks a rule."""
    for book in boeken(handboek, Renderer(handboek)):
        checked(book, tmp_path, verapdf)

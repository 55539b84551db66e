"""Books are PDF/UA-1 and PDF/A-2a, and have the structure of their text."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from pdf_reading import counted, expected

from scripts.exports.boek import Keuze, boeken, gekozen_boek
from scripts.exports.download import Download, Drukwerk
from scripts.exports.write import CACHE, write_downloads
from scripts.handboek import Handboek
from scripts.html import Renderer


def checked(
    books: Iterable[Download], folder: Path, verapdf: Callable[..., object], *, long: bool = False
) -> None:
    """Print books, and compare them with what they must be."""
    made = tuple(books)
    write_downloads(made, folder, CACHE, quietly)
    texts = {folder / b.adres: b.inhoud.html for b in made if isinstance(b.inhoud, Drukwerk)}
    sound = {f"{file.name} {profile}": [] for file in texts for profile in ("ua1", "2a")}
    assert verapdf(texts, long=long) == sound
    for file, text in texts.items():
        assert counted(file) == expected(text), file.name


def quietly(*_: object) -> None:
    """Tell nobody how far the work is."""


def test_a_choice_passes(
    handboek: Handboek, tmp_path: Path, verapdf: Callable[..., object]
) -> None:
    """A book with long lists, values, figures, tables on their side and an index breaks no rule."""
    keuze = Keuze(regios=("een10",), verzamelingen=("organen", "ambities", "producten", "codes"))
    checked([gekozen_boek(handboek, Renderer(handboek), keuze, "keuze.pdf")], tmp_path, verapdf)


@pytest.mark.alles
def test_every_edition_passes(
    handboek: Handboek, tmp_path: Path, verapdf: Callable[..., object]
) -> None:
    """No edition breaks a rule."""
    checked(boeken(handboek, Renderer(handboek)), tmp_path, verapdf, long=True)

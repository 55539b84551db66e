"""The books of this content, printed: they take minutes."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination
from verapdf import check_books

from scripts.exports.bladen import werkwijzebladen
from scripts.exports.boek import boeken
from scripts.exports.write import CACHE, write_downloads
from scripts.handboek import Handboek
from scripts.html import Renderer
from scripts.views.adressen import boek_adres


@pytest.mark.alles
def test_every_edition_passes(handboek: Handboek, tmp_path: Path) -> None:
    """No book that readers get breaks a rule of PDF/UA-1 or PDF/A-2a."""
    check_books(boeken(handboek, Renderer(handboek)), tmp_path)


@pytest.mark.alles
def test_books_are_no_thicker_than_a_reader_takes_along(handboek: Handboek, tmp_path: Path) -> None:
    """The whole has at most 200 pages, that of a reader in a region 60, a task 2; contents 2."""
    renderer = Renderer(handboek)
    made = (*boeken(handboek, renderer), *werkwijzebladen(handboek, renderer))
    chosen = [each for each in made if _most(each.adres)]
    for file in write_downloads(chosen, tmp_path, CACHE, lambda *_: None):
        assert file.bladzijden, file.adres
        assert file.bladzijden <= _most(file.adres), file.adres
    reader = PdfReader(tmp_path / boek_adres("handboek"))
    places = {
        str(item["/Title"]): reader.get_destination_page_number(item) for item in _top(reader)
    }
    first = next(group.titel for group in handboek.indeling.groepen)
    assert places[first] - places["Inhoud"] <= 2


def _most(adres: str) -> int:
    """Say how many pages a file may have; nothing where nobody said so."""
    if adres == boek_adres("handboek"):
        return 200
    if "/thuis-" in adres:
        return 60
    return 2 if "/werkwijzen/" in adres else 0


def _top(reader: PdfReader) -> list[Destination]:
    return [each for each in reader.outline if isinstance(each, Destination)]

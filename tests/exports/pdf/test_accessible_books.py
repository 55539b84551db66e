"""All books are PDF/UA-1 and PDF/A-2a, and have the structure of their text."""

from pathlib import Path

import pytest
from verapdf import check_books

from scripts.exports.boek import boeken
from scripts.handboek import Handboek
from scripts.html import Renderer


@pytest.mark.alles
def test_every_edition_passes(handboek: Handboek, tmp_path: Path) -> None:
    """No edition of the made-up handbook breaks a rule."""
    check_books(boeken(handboek, Renderer(handboek)), tmp_path)

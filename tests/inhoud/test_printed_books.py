"""The books of this content, printed: they take minutes."""

from pathlib import Path

import pytest
from verapdf import check_books

from scripts.exports.boek import boeken
from scripts.handboek import Handboek
from scripts.html import Renderer


@pytest.mark.alles
def test_every_edition_passes(handboek: Handboek, tmp_path: Path) -> None:
    """No book that readers get breaks a rule of PDF/UA-1 or PDF/A-2a."""
    check_books(boeken(handboek, Renderer(handboek)), tmp_path)

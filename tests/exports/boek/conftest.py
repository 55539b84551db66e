"""What the tests of books share: every edition as the document that goes to the press."""

from collections.abc import Callable
from functools import cache

import pytest
from lxml import html
from lxml.html import HtmlElement

from scripts.exports.boek import Keuze, boeken, gekozen_boek
from scripts.exports.download import Download, Drukwerk
from scripts.handboek import Handboek
from scripts.html import Renderer


def document(download: Download) -> HtmlElement:
    """Give what goes to the press for a book, to be searched."""
    assert isinstance(download.inhoud, Drukwerk)
    return html.document_fromstring(download.inhoud.html)


renderer = cache(Renderer)
"""One for each handbook, since templates are slow to read."""


@pytest.fixture(scope="session")
def edities(handboek: Handboek) -> dict[str, HtmlElement]:
    """Give the document of each edition by the name of its file."""
    return {
        download.adres.rpartition("/")[2].removesuffix(".pdf"): document(download)
        for download in boeken(handboek, renderer(handboek))
    }


@pytest.fixture(scope="session")
def boek() -> Callable[[Handboek, Keuze], HtmlElement]:
    """Give what makes the document of any choice."""
    return lambda handboek, keuze: document(
        gekozen_boek(handboek, renderer(handboek), keuze, "boek.pdf")
    )

"""What the tests of books share: every edition as the document that goes to the press."""

import pytest
from lxml import html
from lxml.html import HtmlElement

from scripts.exports.boek import boeken
from scripts.exports.download import Drukwerk
from scripts.handboek import Handboek
from scripts.html import Renderer


@pytest.fixture(scope="session")
def edities(handboek: Handboek) -> dict[str, HtmlElement]:
    """Give the document of each edition by the name of its file."""
    found = {}
    for download in boeken(handboek, Renderer(handboek)):
        assert isinstance(download.inhoud, Drukwerk)
        name = download.adres.rpartition("/")[2].removesuffix(".pdf")
        found[name] = html.document_fromstring(download.inhoud.html)
    return found

"""The numbers of pages that are written in a book once its pages are made."""

from collections.abc import Callable
from pathlib import Path

from pypdf import PdfReader

BOOK = """
<p class="lopend">Handboek, versie 1.000.0</p>
<p>Zie <a class="zie" href="#plan-000">Plan 10.000 euro</a> en 000
en <a class="buiten" href="https://voorbeeld.nl/000#000">elders</a>.</p>
<section class="niveau-1" style="break-before: page"><h1>Meldcode 2000-2024</h1>
<h2 id="plan-000">Plan 10.000 euro</h2><p>000</p></section>
"""


def test_a_text_that_looks_like_the_room_of_a_number_stays(
    printed: Callable[..., Path],
) -> None:
    """Only behind a link within the book a number is written; 000 in a text or address stays."""
    file = printed(BOOK, '<link rel="stylesheet" href="druk/boek.css">')
    first, second = (" ".join(page.extract_text().split()) for page in PdfReader(file).pages)
    assert "Plan 10.000 euro (zie pagina 2) en 000" in first
    assert "elders (https://voorbeeld.nl/000#000)" in first
    assert "versie 1.000.0" in second
    assert second.count("Meldcode 2000-2024") == 2

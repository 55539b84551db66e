"""How readable our own texts are."""

from pathlib import Path

from scripts.berekening.leesbaarheid import MINIMUM, meet
from scripts.berekening.taalniveau import aandeel_b1, metingen
from scripts.berekening.termen import termen
from scripts.handboek import Handboek
from scripts.site.leesbaarheid import page_lines

PROJECT = Path(__file__).parents[2]
PROMISED = 0.9


def test_nine_of_ten_texts_are_b1(handboek: Handboek) -> None:
    """At least 90 % of the measured texts of the content score as B1 or easier."""
    measured = metingen(handboek)
    assert len(measured) > 500
    assert aandeel_b1(measured) >= PROMISED


def test_no_text_escapes_the_measure(handboek: Handboek) -> None:
    """An item is measured by itself when it is long enough; shorter ones together, and few."""
    together = [een for een in metingen(handboek) if een.entry is None]
    alone = [een for een in metingen(handboek) if een.entry is not None]
    assert all(een.meting.woorden >= MINIMUM for een in alone)
    assert len({(een.regio, een.collectie) for een in together}) == len(together)


def test_nine_of_ten_pages_are_b1(handboek: Handboek) -> None:
    """At least 90 % of the hand-written pages that are long enough score as B1 or easier."""
    known = termen(handboek)
    pages = [path.read_text("utf-8") for path in sorted((PROJECT / "docs").rglob("*.md"))]
    measured = [meet([line for _, line in page_lines(page)], known) for page in pages]
    long_enough = [meting for meting in measured if meting.woorden >= MINIMUM]
    assert long_enough
    assert sum(meting.is_b1 for meting in long_enough) / len(long_enough) >= PROMISED

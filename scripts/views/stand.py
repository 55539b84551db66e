"""Where an item stands: of which region, decided or planned, and whether it still counts."""

from dataclasses import dataclass

from schemas.base import Item
from schemas.bronnen import Brondocument
from schemas.regios import LANDELIJK, Regio
from scripts.berekening.datums import datum
from scripts.berekening.geldigheid import is_afgelopen
from scripts.handboek import Handboek

STANDEN = {
    "van-kracht": "van kracht",
    "plan": "plan",
    "historisch": "historisch, geldt niet meer",
    "onbekend": "niet bekend of dit geldt",
}
"""The words of the standing of a region's text."""


@dataclass(frozen=True, slots=True)
class Stand:
    """The standing line under a title: its parts in order, and whether the item has ended."""

    delen: tuple[str, ...]
    voorbij: bool

    @property
    def regel(self) -> str:
        """The parts as one line."""
        return " · ".join(self.delen)


def stand(handboek: Handboek, item: Item) -> Stand:
    """Say where an item stands, from the profile of its region and from the item itself."""
    regio = handboek.item(handboek.regio(item))
    assert isinstance(regio, Regio)
    parts = (regio.titel, _grounds(handboek, item, regio), *_validity(handboek, item))
    return Stand(tuple(filter(None, parts)), is_afgelopen(handboek, item))


def regiostand(regio: Regio) -> str:
    """Give the standing of a region's text in words: the reason that it gives, or else the kind."""
    words = STANDEN[regio.stand]
    if not regio.stand_reden:
        return words
    reason = regio.stand_reden.rstrip(".")
    return reason if reason.casefold().startswith(words) else f"{words} ({reason})"


def _grounds(handboek: Handboek, item: Item, regio: Regio) -> str:
    """Say on what an item rests: a decision, our proposal, something public, or its region."""
    if item.besluit:
        return f"vastgesteld door {item.besluit.wie}, {datum(item.besluit.datum)}"
    if item.status == "voorstel":
        return "voorstel van ons"
    if item.status == "historisch":
        return STANDEN["historisch"]
    if item.status == "landelijk" or regio.id == LANDELIJK:
        document = handboek.item(item.bron.document) if item.bron else None
        read = document.gelezen if isinstance(document, Brondocument) else None
        return f"landelijk, gelezen in {read}" if read else "landelijk"
    return regiostand(regio)


def _validity(handboek: Handboek, item: Item) -> tuple[str, ...]:
    today = handboek.uitgave.datum
    words = []
    if item.geldig_vanaf:
        verb = "geldt vanaf" if item.geldig_vanaf > today else "geldt sinds"
        words.append(f"{verb} {datum(item.geldig_vanaf)}")
    if item.geldig_tot:
        verb = "gold tot en met" if is_afgelopen(handboek, item) else "geldt tot en met"
        words.append(f"{verb} {datum(item.geldig_tot)}")
    return tuple(words)

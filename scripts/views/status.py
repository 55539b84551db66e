"""What the status of an item or part says: a badge, a notice, and what stands for a source."""

from schemas.base import Onderdeel, Status
from scripts.berekening.datums import datum
from scripts.views.vormen import Melding, Merk

STATUSSEN: dict[Status, str] = {
    "bron": "uit de bron",
    "vastgesteld": "vastgesteld",
    "voorstel": "voorstel",
    "historisch": "historisch",
    "landelijk": "landelijk",
}
"""The words of each status."""


def statusmerk(onderdeel: Onderdeel) -> Merk | None:
    """Give the badge of an item or part; None for what stands in the source and counts."""
    if onderdeel.status == "bron":
        return None
    return Merk(STATUSSEN[onderdeel.status], onderdeel.status)


def statusmelding(onderdeel: Onderdeel) -> Melding | None:
    """Give the notice of an item that its status asks for, if it does."""
    if onderdeel.status == "historisch":
        return Melding("let-op", "Dit is historisch. Het geldt niet meer.")
    return None


def zonder_bron(onderdeel: Onderdeel) -> str:
    """Say what an item or part without a source is; empty where it has one."""
    if onderdeel.bron or onderdeel.ook_in:
        return ""
    return _decided(onderdeel) or "Voorstel, niet uit een bron"


def _decided(onderdeel: Onderdeel) -> str:
    besluit = onderdeel.besluit
    return f"Vastgesteld door {besluit.wie}, {datum(besluit.datum)}" if besluit else ""

"""What counts no more: items that are called historical, and items whose time has passed."""

from dataclasses import dataclass

from schemas.registry import COLLECTIES
from scripts.berekening.datums import datum
from scripts.berekening.geldigheid import is_afgelopen
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.vormen import Link


@dataclass(frozen=True, slots=True)
class Afgelopen:
    """An item that counts no more: its region, and until when it did, if that is known."""

    item: Link
    regio: str
    tot: str | None


@dataclass(frozen=True, slots=True)
class Historischgroep:
    """The items of a collection that count no more."""

    titel: str
    onderdelen: tuple[Afgelopen, ...]


def historisch(handboek: Handboek) -> tuple[Historischgroep, ...]:
    """List what counts no more, by collection."""
    groups: dict[str, list[Afgelopen]] = {}
    for entry in handboek.items():
        item = handboek.item(entry.onderdeel.id)
        if is_afgelopen(handboek, item):
            until = datum(item.geldig_tot) if item.geldig_tot else None
            regio = link(handboek, entry.regio).titel
            found = Afgelopen(link(handboek, item.id), regio, until)
            groups.setdefault(entry.collectie, []).append(found)
    return tuple(
        Historischgroep(COLLECTIES[naam].titel, tuple(items)) for naam, items in groups.items()
    )

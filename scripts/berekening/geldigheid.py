"""What still counts on the date of the edition, and what came in the place of what does not."""

from schemas.base import Onderdeel
from schemas.berichten import Bericht
from scripts.handboek import Handboek


def is_afgelopen(handboek: Handboek, onderdeel: Onderdeel) -> bool:
    """Whether an item or part counts no more on the date of the edition."""
    until = getattr(onderdeel, "geldig_tot", None)
    return onderdeel.status == "historisch" or (
        until is not None and until < handboek.uitgave.datum
    )


def vervallen_codes(handboek: Handboek) -> dict[str, str]:
    """Give for the code of each message that has ended what to say behind it."""
    found = {}
    for bericht in handboek.alle(Bericht):
        if is_afgelopen(handboek, bericht):
            new = " en ".join(
                other.code for other in handboek.alle(Bericht) if other.id in bericht.vervangen_door
            )
            found[bericht.code] = f"historisch, vervangen door {new}" if new else "historisch"
    return found

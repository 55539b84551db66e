"""What parties are called in the regions."""

import re

from schemas.partijen import Partij
from schemas.regios import Partijnaam, Regio
from scripts.handboek import Handboek

_LIDWOORD = re.compile(r"^(?:de|het|een) ")


def partijnamen(handboek: Handboek, partij: Partij) -> tuple[tuple[Regio, Partijnaam], ...]:
    """Give the regions that have a name for a party, each with that name."""
    return tuple(
        (regio, naam)
        for regio in handboek.alle(Regio)
        for naam in regio.partijnamen
        if naam.partij == partij.id
    )


def woorden_van(naam: Partijnaam) -> tuple[str, ...]:
    """Give the words for a party in a region: the name without its article first."""
    words = (naam.naam, naam.afkorting, *naam.synoniemen)
    return tuple(_LIDWOORD.sub("", word) for word in words if word)


def andere_namen(handboek: Handboek, partij: Partij) -> tuple[str, ...]:
    """Give the names of a party beside its title: those that hold everywhere, then by region."""
    regional = (woorden_van(naam) for _, naam in partijnamen(handboek, partij))
    words = (*partij.synoniemen, *(word for own in regional for word in own))
    return tuple(word for word in dict.fromkeys(words) if word != partij.titel)

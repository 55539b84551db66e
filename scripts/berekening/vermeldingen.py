"""The numbers that each item states, in their order, to compare with what its list says."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scripts.berekening.getallen import Regels
from scripts.berekening.uitspraken import Uitspraak, uitspraken
from scripts.handboek import Handboek


@dataclass(frozen=True, slots=True)
class Vermelding:
    """A number that an item states, in digits or in words, and where."""

    uitspraak: Uitspraak
    waarde: str


def vermeldingen(handboek: Handboek) -> Mapping[str, list[Vermelding]]:
    """Give the numbers that each item with its parts states, by the id of the item."""
    found: dict[str, list[Vermelding]] = defaultdict(list)
    for uitspraak in uitspraken(handboek, in_woorden=True):
        ident = uitspraak.entry.ouder or uitspraak.entry.onderdeel.id
        found[ident].extend(Vermelding(uitspraak, waarde) for waarde in _waarden(uitspraak))
    return found


def _waarden(uitspraak: Uitspraak) -> Iterator[str]:
    inhoud = uitspraak.inhoud
    if isinstance(inhoud, Regels):
        yield str(inhoud.regel)
        if inhoud.tot_regel is not None:
            yield str(inhoud.tot_regel)
    else:
        yield inhoud.waarde


def yaml_getal(getal: str) -> str:
    """Write a number as a list of numbers has it: only what is no whole number is a text."""
    return getal if getal.isdigit() else f'"{getal}"'

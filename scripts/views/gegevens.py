"""The collections of the handbook as data: what each holds, and where its files stand."""

from collections import Counter
from dataclasses import dataclass

from schemas.registry import COLLECTIES
from scripts.handboek import Handboek
from scripts.views.checklist import berekende_checklists
from scripts.views.combinatie import combinaties

ALLES = "handboek"
"""The name of the data that hold every collection."""

COMBINATIES = "combinaties"
"""The collection of which every item is calculated: profiles by intensity."""

TITELS = {naam: collectie.titel for naam, collectie in COLLECTIES.items()} | {
    COMBINATIES: "Profielen en intensiteiten"
}
"""The title of each collection, in the order of the data."""


@dataclass(frozen=True, slots=True)
class Verzameling:
    """A collection as data: its name, its title and how many items it has, calculated or not."""

    naam: str
    titel: str
    aantal: int

    @property
    def adres(self) -> str:
        """Where its data stand."""
        return gegevens_adres(self.naam)

    @property
    def schema_adres(self) -> str:
        """Where the schema of its data stands."""
        return schema_adres(self.naam)


def gegevens_adres(naam: str) -> str:
    """Give the address of the data of a collection, or of all of them."""
    return f"data/{naam}.json"


def schema_adres(naam: str) -> str:
    """Give the address of the JSON Schema of those data."""
    return f"data/{naam}.schema.json"


def gegevens(handboek: Handboek) -> tuple[Verzameling, ...]:
    """List what there is as data: everything, and every collection with its number of items."""
    counts = Counter(entry.collectie for entry in handboek.items())
    counts["checklists"] += len(tuple(berekende_checklists(handboek)))
    counts[COMBINATIES] = len(combinaties(handboek))
    names = {ALLES: "Alles bij elkaar", **TITELS}
    counts[ALLES] = counts.total()
    return tuple(Verzameling(naam, titel, counts[naam]) for naam, titel in names.items())

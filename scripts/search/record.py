"""What the search knows of one item."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SearchRecord:
    """One findable item; `regio` and `doelgroepen` are shown to the reader as they stand."""

    adres: str
    titel: str
    soort: str
    regio: str
    doelgroepen: tuple[str, ...]
    tekst: str
    woorden: tuple[str, ...]

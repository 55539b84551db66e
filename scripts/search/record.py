"""What the search knows of one item."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SearchRecord:
    """One findable item; `regio` and `doelgroepen` are shown to the reader as they stand.

    `gewicht` says how well its kind answers a question: 10 is what the handbook is about.
    `gevraagd_met` is what people type who look for an item of its kind. `waarden` is found like
    `tekst` but not shown: what is no sentence, such as numbers, codes and names.
    """

    adres: str
    titel: str
    soort: str
    regio: str
    doelgroepen: tuple[str, ...]
    tekst: str
    woorden: tuple[str, ...]
    gewicht: int = 10
    gevraagd_met: str = ""
    waarden: str = ""

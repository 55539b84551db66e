"""Numbers that are part of a name: "segment 2", "deelproject 4", "JW315", "bijlage 3"."""

import re
from collections import defaultdict
from collections.abc import Iterator

from pydantic import BaseModel

from schemas.base import Item
from schemas.bronnen import Brondocument
from schemas.regios import LANDELIJK, VERGELIJKING
from schemas.registry import COLLECTIES
from scripts.berekening.datums import MAANDEN
from scripts.berekening.getallen import Getal, getallen_in
from scripts.handboek import Entry, Handboek
from scripts.references import sources

NO_NAME = frozenset(
    {
        "aan",
        "af",
        "als",
        "bij",
        "dan",
        "dat",
        "de",
        "die",
        "dit",
        "en",
        "er",
        "het",
        "in",
        "is",
        "met",
        "na",
        "naar",
        "nog",
        "of",
        "om",
        "op",
        "over",
        "per",
        "sinds",
        "te",
        "tot",
        "uit",
        "van",
        "vanaf",
        "via",
        "wordt",
        "zijn",
    }
)
"""Words that make no name of the number beside them."""

_CHAPTER = re.compile(r"(?:^|, )(\d+(?:\.\d+)*)(?= [A-Z])")

Naam = tuple[str, str]
"""A word and a number in the order in which they are written."""


class Namen:
    """The names with a number that the handbook knows, each with the items that bear them."""

    def __init__(self, handboek: Handboek) -> None:
        self._per_regio: dict[str, dict[Naam, set[str]]] = defaultdict(lambda: defaultdict(set))
        self._delen: dict[str, set[Naam]] = defaultdict(set)
        self._datums: dict[str, set[Naam]] = defaultdict(set)
        for entry in handboek.entries.values():
            if isinstance(entry.onderdeel, Item) and entry.ouder is None:
                for naam in _names_of(entry):
                    self._per_regio[entry.regio][naam].add(entry.onderdeel.id)
            if isinstance(entry.onderdeel, Brondocument):
                self._datums[entry.onderdeel.id].update(_dates(entry.onderdeel))
            for _, bron in sources(entry.onderdeel):
                self._delen[bron.document].update(_chapters(bron.plaats))

    def kent(
        self, getal: Getal, regios: frozenset[str], documenten: frozenset[str], niet_van: str
    ) -> bool:
        """Whether a number is part of a name in one of these regions or sources.

        A name that only the item `niet_van` bears does not count.
        """
        names = set(_around(getal))
        if any(names & self._delen[document] for document in documenten):
            return True
        if any(names & self._datums[document] for document in documenten - {niet_van}):
            return True
        known = self._per_regio if VERGELIJKING in regios else regios | {LANDELIJK}
        return any(
            self._per_regio[regio].get(naam, set()) - {niet_van}
            for regio in known
            for naam in names
        )


def _around(getal: Getal) -> Iterator[Naam]:
    if getal.ervoor and getal.ervoor not in NO_NAME:
        yield getal.ervoor, getal.waarde
    if getal.erna and getal.erna not in NO_NAME:
        yield getal.waarde, getal.erna


def _names_of(entry: Entry) -> Iterator[Naam]:
    item = entry.onderdeel
    for text in _texts(item, ("titel", "code", "inkooporganisatie")):
        for getal in getallen_in(text):
            if getal.ervoor not in MAANDEN:
                yield from _around(getal)
    nummer = getattr(item, "nummer", None)
    if nummer is not None:
        yield COLLECTIES[entry.collectie].enkelvoud.casefold(), str(nummer)


def _texts(model: BaseModel, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        value = getattr(model, name, None)
        if isinstance(value, str):
            yield value


def _dates(document: Brondocument) -> Iterator[Naam]:
    """Give the months and years of a document and its parts: "november 2016"."""
    for text in (document.versie, document.toelichting):
        for getal in getallen_in(text or ""):
            if getal.ervoor in MAANDEN:
                yield getal.ervoor, getal.waarde
    if document.datum:
        yield MAANDEN[document.datum.month - 1], str(document.datum.year)


def _chapters(place: str) -> Iterator[Naam]:
    """Give the parts of a document that the name of a place holds: "Bijlage 5, 2.1 De cijfers"."""
    for getal in getallen_in(place):
        if getal.ervoor:
            yield getal.ervoor, getal.waarde
    for number in _CHAPTER.findall(place):
        yield ("paragraaf" if "." in number else "hoofdstuk"), number

"""The file of a ticked checklist, as the site's page writes and opens it."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, time

from scripts.berekening.datums import in_cijfers, uit_cijfers
from scripts.exports.lees.error import ReadError
from scripts.handboek import Handboek
from scripts.views.checklist import checklists

SOORT = "handboek-jeugdhulp-checklist"
VORM = 1
STANDEN = ("open", "gedaan", "nvt")
LANGSTE_EIGENAAR = 200


@dataclass(frozen=True, slots=True)
class Afgevinkt:
    """What was filled in at a point, with the text of the point and its digest as it was then."""

    id: str
    vingerafdruk: str
    tekst: str
    stand: str
    opmerking: str
    eigenaar: str
    datum: str

    @property
    def leeg(self) -> bool:
        """Whether nothing was filled in."""
        return self.stand == "open" and not (self.opmerking or self.eigenaar or self.datum)


def checklist_json(
    handboek: Handboek,
    checklist: str,
    versie: str,
    punten: Iterable[Afgevinkt],
    gewijzigd: datetime | None,
) -> dict[str, object]:
    """Give the content of the file; `gewijzigd` is when the points were filled in, if known.

    Raises ReadError with all that is wrong, a line each.
    """
    if checklist not in {lijst.id for lijst in checklists(handboek)}:
        raise ReadError(f"Dit handboek heeft geen checklist “{checklist}”.")
    filled = [punt for punt in punten if not punt.leeg]
    if wrong := [line for punt in filled for line in _problems(punt)]:
        raise ReadError("\n".join(wrong))
    moment = gewijzigd or datetime.combine(handboek.uitgave.datum, time(), UTC)
    stamp = moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    rows = [asdict(punt) | {"datum": _datum(punt.datum), "gewijzigd": stamp} for punt in filled]
    head = {"soort": SOORT, "vorm": VORM, "handboek": versie, "checklist": checklist}
    return {**head, "punten": rows}


def _problems(punt: Afgevinkt) -> Iterator[str]:
    name = f"“{punt.tekst}”"
    if punt.stand not in STANDEN:
        yield f"Bij {name} staat een stand die er niet is: {punt.stand}."
    if punt.datum and _datum(punt.datum) is None:
        yield f"Bij {name} klopt de datum niet: {punt.datum}. Schrijf bijvoorbeeld 31-12-2026."
    if len(punt.eigenaar) > LANGSTE_EIGENAAR:
        yield f"Bij {name} is de eigenaar langer dan {LANGSTE_EIGENAAR} tekens."


def _datum(text: str) -> str | None:
    """Write a date with all its digits; None for one that does not exist."""
    if not text:
        return ""
    found = uit_cijfers(text)
    return in_cijfers(found) if found else None

"""What is national names no region, and a region names no other; what compares them may.

So any region makes a handbook with the national part alone. The names of a region are its own, and
those of its parties, municipalities and documents. A name has a capital or a digit in front: a
common word, such as `toegang`, may stand everywhere. So may what is a name nationally.
"""

import re
from collections.abc import Iterator

from schemas.brongetallen import Brongetallen
from schemas.bronnen import Brondocument
from schemas.partijen import Partij
from schemas.regios import GEEN_REGIO, LANDELIJK, VERGELIJKING, Regio
from scripts.berekening.partijnamen import woorden_van
from scripts.handboek import Entry, Handboek
from scripts.load.load import NAME, OUTLINE_FILE
from scripts.problems import Place, Problem, problem
from scripts.references import references
from scripts.rules.places import Path, field_place, texts

OUTLINE = f"{NAME}/{OUTLINE_FILE}"

_SHORTEST = 3
"""A name of fewer letters says too little."""

_WITH_ABBREVIATION = re.compile(r"(?P<naam>.+?) \((?P<afkorting>.+)\)")


def check_regio_los(handboek: Handboek) -> Iterator[Problem]:
    """Yield a problem for each reference to another region and each name in what is national."""
    for entry in handboek.entries.values():
        if entry.regio != VERGELIJKING:
            yield from _check_references(handboek, entry)
    namen = Regionamen(handboek)
    for file in _shared_files(handboek):
        document = handboek.documents[file]
        for path, text in texts(document.data):
            for found, _ in namen.in_tekst(text):
                position = document.positions.value(path)
                place = Place(file, position.line, position.column)
                yield problem(
                    "landelijk-noemt-regio", place, gevonden=found, regio=namen.regio(found)
                )


def _shared_files(handboek: Handboek) -> list[str]:
    """Give the files of what is national; the outline too, where it is that of several regions."""
    files = {entry.place.file for entry in handboek.entries.values() if entry.regio == LANDELIJK}
    several = len({regio.id for regio in handboek.alle(Regio)} - GEEN_REGIO) > 1
    if several and OUTLINE in handboek.documents:
        files.add(OUTLINE)
    return sorted(files)


def _check_references(handboek: Handboek, entry: Entry) -> Iterator[Problem]:
    for path, target in _named(entry):
        owner = handboek.entry(target).regio if target in handboek.entries else LANDELIJK
        if owner not in {LANDELIJK, entry.regio}:
            national = entry.regio == LANDELIJK
            yield problem(
                "landelijk-verwijst-naar-regio" if national else "regio-verwijst-naar-andere",
                field_place(handboek, entry.onderdeel, *path),
                doel=target,
                van=owner,
                regio=entry.regio,
            )


def _named(entry: Entry) -> Iterator[tuple[Path, str]]:
    for reference in references(entry.onderdeel):
        yield reference.path, reference.target
    if isinstance(entry.onderdeel, Brongetallen):
        for ident in entry.onderdeel.vermeldingen:
            yield ("vermeldingen", ident), ident


class Regionamen:
    """The names of all regions, ready to be found in a text."""

    def __init__(self, handboek: Handboek) -> None:
        everywhere = {
            name.casefold()
            for partij in handboek.alle(Partij)
            for name in (partij.titel, partij.afkorting, *partij.synoniemen)
            if name
        }
        self._regio = {
            name: regio.titel
            for regio in handboek.alle(Regio)
            if regio.id not in GEEN_REGIO
            for whole in _names(handboek, regio)
            for name in _parts(whole)
            if _is_name(name) and name.casefold() not in everywhere
        }
        longest_first = sorted(self._regio, key=lambda name: (-len(name), name))
        alternatives = "|".join(map(re.escape, longest_first)) or r"(?!)"
        self._pattern = re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)")

    def in_tekst(self, text: str) -> Iterator[tuple[str, int]]:
        """Give each name in a text, and where it begins."""
        for match in self._pattern.finditer(text):
            yield match[0], match.start()

    def regio(self, naam: str) -> str:
        """Give the title of the region that bears a name. Raises KeyError when none does."""
        return self._regio[naam]


def _names(handboek: Handboek, regio: Regio) -> Iterator[str]:
    yield from (regio.titel, *regio.synoniemen)
    yield from filter(None, (regio.inkooporganisatie, regio.eigenaar))
    for naam in regio.partijnamen:
        yield from woorden_van(naam)
    for subregio in regio.subregios:
        yield from (subregio.naam, *subregio.gemeenten)
    for document in handboek.alle(Brondocument):
        if handboek.regio(document) == regio.id:
            yield document.titel


def _parts(name: str) -> tuple[str, ...]:
    """Give a name, and apart what stands before and between its brackets."""
    match = _WITH_ABBREVIATION.fullmatch(name)
    return (name, match["naam"], match["afkorting"]) if match else (name,)


def _is_name(name: str) -> bool:
    return len(name) >= _SHORTEST and (name[0].isupper() or name[0].isdigit())

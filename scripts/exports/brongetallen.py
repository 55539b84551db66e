"""The lists of numbers in the sources, made again from the texts of those sources."""

import hashlib
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from schemas.brongetallen import Brongetallen
from schemas.bronnen import Brondocument
from schemas.cijfers import Cijfertabel
from schemas.producten import Product
from schemas.risicomodellen import Risicomodel
from scripts.berekening.getallen import WORDS, Regels, getallen_in, regels_in, vorm
from scripts.berekening.uitspraken import Plaats, Uitspraak, plaats, uitspraken
from scripts.berekening.verklaring import Verklaring
from scripts.berekening.vermeldingen import vermeldingen, yaml_getal
from scripts.handboek import Handboek
from scripts.references import sources

FILE = "brongetallen.yml"

_MINUS = re.compile(r"(?<![\w.,])[-\u2212\u2013]\s?(\d+(?:[.,]\d+)*)")
_PARTS = re.compile(r"\d+(?:[.,]\d+)+")
_MILLIONS = re.compile(r"(\d+(?:[.,]\d+)?)\s*(?:miljoen|mln)")
_WORD = re.compile(r"[a-zéë]+")
_PLAIN = str.maketrans("éë", "ee")


def getallen_van(text: str, words: Mapping[str, str] = WORDS) -> frozenset[str]:
    """Give every number that a text may be said to hold, also those in words."""
    found = {getal.waarde for getal in getallen_in(text)}
    for lines in regels_in(text):
        found.update((str(lines.regel), str(lines.tot_regel)))
    found.update(f"-{vorm(digits)}" for digits in _MINUS.findall(text))
    found.update(vorm(part) for run in _PARTS.findall(text) for part in re.split("[.,]", run))
    found.update(
        str(round(float(number.replace(",", ".")) * 1_000_000))
        for number in _MILLIONS.findall(text)
    )
    low = text.casefold().translate(_PLAIN)
    found.update(words[word] for word in _WORD.findall(low) if word in words)
    return frozenset(found)


def schrijf_brongetallen(
    handboek: Handboek, content: Path, texts: Iterable[Path]
) -> Iterator[Path]:
    """Write the list of each document whose text is among `texts`, and give the files.

    A text belongs to the document with its SHA-256. Other lists and our own numbers stay. Raises
    OSError and UnicodeDecodeError when a text cannot be read.
    """
    by_hash = {}
    for path in texts:
        data = path.read_bytes()
        by_hash[hashlib.sha256(data).hexdigest()] = data.decode("utf-8-sig").split("\n")
    numbers = _Bronnen(handboek, by_hash)
    per_regio: dict[str, list[str]] = defaultdict(list)
    for document in handboek.alle(Brondocument):
        per_regio[handboek.regio(document)].append(_list(handboek, document, numbers))
    for regio, lists in per_regio.items():
        if any(lists):
            path = content / regio / FILE
            path.write_text("brongetallen:\n" + "\n".join(lists), encoding="utf-8", newline="\n")
            yield path


class _Bronnen:
    """The texts of sources, and what the handbook takes from them."""

    def __init__(self, handboek: Handboek, by_hash: Mapping[str, list[str]]) -> None:
        self._texts = {
            document.id: by_hash[document.sha256]
            for document in handboek.alle(Brondocument)
            if document.sha256 and document.sha256 in by_hash
        }
        self._words = _words_of_scales(handboek)
        self._limit = handboek.uitgave.minimale_celwaarde
        self._cache: dict[Plaats, frozenset[str]] = {}
        self._stated: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
        self._source: dict[str, str] = {}
        for ident, found in vermeldingen(handboek).items():
            regio = handboek.entry(ident).regio
            named = found[0].uitspraak.documenten
            own = (document for document in named if handboek.entry(document).regio == regio)
            self._source[ident] = min(own, default=ident)
            self._stated[self._source[ident]][ident] = tuple(said.waarde for said in found)
        self.gevonden: dict[str, dict[Plaats, set[str]]] = defaultdict(lambda: defaultdict(set))
        stated = list(uitspraken(handboek))
        withheld = _withheld(handboek)
        shown: dict[str, set[Plaats]] = defaultdict(set)
        for uitspraak in stated:
            if uitspraak.is_cel and not isinstance(uitspraak.inhoud, Regels):
                shown[uitspraak.inhoud.waarde].update(uitspraak.plaatsen)
        verklaring = Verklaring(handboek)
        for uitspraak in stated:
            if verklaring.kent(uitspraak):
                continue
            for place, getal in self._at(uitspraak):
                known = self.gevonden[place.document][place]
                near = any(place.raakt(other) for other in withheld)
                if getal and (not near or self._may_be_named(uitspraak, place, shown)):
                    known.add(getal)

    def _may_be_named(
        self, uitspraak: Uitspraak, place: Plaats, shown: Mapping[str, set[Plaats]]
    ) -> bool:
        """Whether a number may be listed beside a withheld figure.

        It may when it is shown there; a number as small as a withheld one only for its own cell.
        """
        getal = uitspraak.inhoud
        if isinstance(getal, Regels) or not any(
            place.raakt(other) for other in shown[getal.waarde]
        ):
            return False
        small = getal.waarde.isdigit() and int(getal.waarde) < self._limit
        return not small or uitspraak.is_waarde

    def heeft(self, document: str) -> bool:
        """Whether the text of a document is there."""
        return document in self._texts

    def vermeld(self, document: str, old: Brongetallen | None) -> dict[str, tuple[str, ...]]:
        """Give what each item of this region with this source first states; others stay."""
        kept = {
            ident: tuple(map(str, getallen))
            for ident, getallen in (old.vermeldingen if old else {}).items()
            if ident in self._source and not self.heeft(self._source[ident])
        }
        return kept | (self._stated[document] if self.heeft(document) else {})

    def _at(self, uitspraak: Uitspraak) -> Iterator[tuple[Plaats, str]]:
        inhoud = uitspraak.inhoud
        for place in uitspraak.plaatsen:
            if isinstance(inhoud, Regels):
                lines = (inhoud.regel, inhoud.tot_regel)
                if (place.regel, place.tot_regel) == lines and self._lines(place):
                    yield place, ""
            elif inhoud.waarde in self._numbers(place):
                yield place, inhoud.waarde

    def _lines(self, place: Plaats) -> list[str]:
        if place.regel is None or not self.heeft(place.document):
            return []
        return self._texts[place.document][place.regel - 1 : place.tot_regel or place.regel]

    def _numbers(self, place: Plaats) -> frozenset[str]:
        if place not in self._cache:
            words = WORDS | self._words.get(place.document, {})
            self._cache[place] = getallen_van("\n".join(self._lines(place)), words)
        return self._cache[place]


def _words_of_scales(handboek: Handboek) -> dict[str, dict[str, str]]:
    """Give the words with which a source weighs, where it does not use numbers."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for model in handboek.alle(Risicomodel):
        if model.soort == "woorden" and model.bron:
            for schaal in (model.kans, model.impact):
                for step in schaal.waarden:
                    found[model.bron.document][step.naam.casefold()] = str(step.waarde)
    return found


def _withheld(handboek: Handboek) -> frozenset[Plaats]:
    """Give the places that hold a figure which the handbook does not show."""
    found: set[Plaats] = set()
    for tabel in handboek.alle(Cijfertabel):
        if any("onderdrukt" in rij.waarden for rij in tabel.rijen):
            found.update(plaats(bron) for _, bron in sources(tabel))
    for product in handboek.alle(Product):
        found.update(plaats(cijfer.bron) for cijfer in product.kerncijfers if cijfer.onderdrukt)
    return frozenset(found)


def _list(handboek: Handboek, document: Brondocument, numbers: _Bronnen) -> str:
    """Write the list of a document in YAML, or nothing when it has none."""
    old = next(
        (x for x in handboek.alle(Brongetallen) if x.bron and x.bron.document == document.id), None
    )
    if old is None and not numbers.heeft(document.id):
        return ""
    if numbers.heeft(document.id):
        found = sorted(
            numbers.gevonden[document.id].items(),
            key=lambda item: (item[0].regel or 0, item[0].tot_regel or 0),
        )
        places = [
            (place.regel, place.tot_regel, place.naam, sorted(getallen, key=_order))
            for place, getallen in found
        ]
    else:
        assert old
        places = [
            (plek.regel, plek.tot_regel, plek.plaats, [str(getal) for getal in plek.getallen])
            for plek in old.plaatsen
        ]
    lines = [
        f"  - id: {old.id if old else f'brongetallen-{document.id}'}",
        f"    titel: {_text(old.titel if old else f'Getallen in {document.titel}'[:200])}",
        f"    status: {document.status}",
        f"    bron: {_bron(document)}",
        "    plaatsen:",
        *(f"      - {_place(*place)}" for place in places),
    ]
    if old and old.eigen:
        lines.append("    eigen:")
        for eigen in old.eigen:
            getallen = ", ".join(yaml_getal(str(getal)) for getal in eigen.getallen)
            lines += [
                f"      - item: {eigen.item}",
                f"        getallen: [{getallen}]",
                f"        uitleg: {_text(eigen.uitleg)}",
            ]
    if stated := numbers.vermeld(document.id, old):
        lines.append("    vermeldingen:")
        lines += [
            f"      {ident}: [{', '.join(map(yaml_getal, getallen))}]"
            for ident, getallen in sorted(stated.items())
        ]
    return "\n".join(lines) + "\n"


def _bron(document: Brondocument) -> str:
    if document.regels is None:
        return f'{{document: {document.id}, plaats: "Het hele document"}}'
    return (
        f'{{document: {document.id}, plaats: "De hele tekst", '
        f"regel: 1, tot_regel: {document.regels}}}"
    )


def _place(regel: int | None, tot: int | None, naam: str | None, getallen: list[str]) -> str:
    fields = []
    if regel is not None:
        fields.append(f"regel: {regel}")
    if tot is not None:
        fields.append(f"tot_regel: {tot}")
    if naam is not None:
        fields.append(f"plaats: {_text(naam)}")
    if getallen:
        fields.append(f"getallen: [{', '.join(map(yaml_getal, getallen))}]")
    return f"{{{', '.join(fields)}}}"


def _order(getal: str) -> tuple[int, str]:
    return (int(getal), "") if getal.isdigit() else (sys.maxsize, getal)


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)

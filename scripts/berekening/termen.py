"""The names and terms that the handbook explains, and the abbreviations that it leaves open."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from schemas.begrippen import Begrip
from schemas.berichten import Bericht
from schemas.codes import Code
from schemas.organen import Orgaan
from schemas.partijen import Partij
from schemas.regios import Regio
from schemas.tekst import plain
from scripts.berekening.partijnamen import andere_namen
from scripts.berekening.teksten import teksten
from scripts.handboek import Entry, Handboek

AFKORTING = re.compile(r"(?<![\w-])(?:[A-Z]{2,6}|[A-Z][a-z]{1,2}[A-Z]{1,3})(?=s?(?![\w-]))")
"""An abbreviation: capitals, or capitals with one or two small letters between (HoNOS, IenW)."""

_VOLUIT = re.compile(
    rf"(?<=\w) \((?P<na>{AFKORTING.pattern})\)"
    rf"|(?P<voor>{AFKORTING.pattern})(?: \([A-Za-z][^)]{{5,}}\)| is [A-Z]|: [a-z])"
)
"""An abbreviation written out: Naam Voluit (NV), NV (Naam Voluit), NV is Naam Voluit."""

_ENDINGS = ("", "s", "n", "en", "'s")


@dataclass(frozen=True, slots=True)
class Onbekend:
    """An abbreviation that is explained nowhere, and the items of a region that use it."""

    term: str
    regio: str
    entries: tuple[Entry, ...]


def namen(handboek: Handboek) -> frozenset[str]:
    """Give the names and terms that the handbook explains: terms, parties, bodies and regions."""
    found: set[str] = set()
    for begrip in handboek.alle(Begrip):
        found.update((begrip.titel, *begrip.synoniemen))
        found.update(definitie.naam for definitie in begrip.definities if definitie.naam)
    for model in (Partij, Orgaan, Regio):
        found.update(item.titel for item in handboek.alle(model))
    return frozenset(found)


_START = 3
"""Forms are grouped by so many letters, so that a word is tried against few of them."""


def termen(handboek: Handboek) -> re.Pattern[str]:
    """Give the pattern that finds a name or term in a text, in singular and plural."""
    forms = {f"{naam}{ending}" for naam in namen(handboek) for ending in _ENDINGS}
    by_start: dict[str, list[str]] = {}
    for form in sorted(forms, key=lambda form: (-len(form), form)):
        by_start.setdefault(form[:_START].lower(), []).append(re.escape(form[_START:]))
    groups = (f"{re.escape(start)}(?:{'|'.join(rest)})" for start, rest in by_start.items())
    alternatives = "|".join(groups) or r"(?!)"
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", re.IGNORECASE)


def bekende_afkortingen(handboek: Handboek) -> frozenset[str]:
    """Give the abbreviations that the handbook explains or writes out somewhere."""
    titles = [*namen(handboek)]
    titles += [item.titel for model in (Bericht, Code) for item in handboek.alle(model)]
    titles += [item.afkorting for item in handboek.alle(Orgaan) if item.afkorting]
    for partij in handboek.alle(Partij):
        titles += [partij.afkorting or "", *andere_namen(handboek, partij)]
    found = {match[0] for title in titles for match in AFKORTING.finditer(title)}
    for _, tekst in _alle_teksten(handboek):
        found.update(match["na"] or match["voor"] for match in _VOLUIT.finditer(tekst))
    return frozenset(found)


def onbekende_afkortingen(handboek: Handboek) -> tuple[Onbekend, ...]:
    """List the abbreviations that texts use and nothing explains, by word and region."""
    known = bekende_afkortingen(handboek)
    users: dict[tuple[str, str], dict[str, Entry]] = {}
    for entry, tekst in _alle_teksten(handboek):
        for term in AFKORTING.findall(tekst):
            if term not in known:
                users.setdefault((term, entry.regio), {})[entry.onderdeel.id] = entry
    return tuple(
        Onbekend(term, regio, tuple(entries.values()))
        for (term, regio), entries in sorted(users.items())
    )


def _alle_teksten(handboek: Handboek) -> Iterator[tuple[Entry, str]]:
    for entry in handboek.items():
        for _, tekst in teksten(entry.onderdeel):
            yield entry, plain(tekst)

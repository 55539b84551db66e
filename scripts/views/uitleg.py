"""What terms mean in a few words, for where a page uses them first."""

from collections.abc import Iterator
from dataclasses import dataclass

from schemas.begrippen import Begrip
from schemas.tekst import plain
from scripts.berekening.leesbaarheid import zinnen
from scripts.handboek import Handboek
from scripts.views.adressen import adres, titel

Begrippen = tuple[Begrip, ...]
LENGTE = 200
"""As many characters of a meaning are shown beside a word; its page says the rest."""


@dataclass(frozen=True, slots=True)
class Betekenis:
    """What a term means in a region: the title of the region, the term there, the short text."""

    regio: str
    begrip: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Uitleg:
    """The meanings of a word, one for each region that explains it, and where to read more."""

    betekenissen: tuple[Betekenis, ...]
    adres: str


def uitleg(handboek: Handboek, begrippen: Begrippen) -> Uitleg:
    """Say in short what a word means. Terms of several regions stand together in the list."""
    first = adres(handboek, begrippen[0].id)
    return Uitleg(
        betekenissen=tuple(_short(handboek, begrip) for begrip in begrippen),
        adres=first if len(begrippen) == 1 else f"begrippen/index.html#{begrippen[0].id}",
    )


def _short(handboek: Handboek, begrip: Begrip) -> Betekenis:
    words = " ".join(zinnen(plain(begrip.definities[0].tekst))[0].split())
    if len(words) > LENGTE:
        words = f"{words[:LENGTE].rpartition(' ')[0]} …"
    regio = titel(handboek.entry(handboek.regio(begrip)))
    return Betekenis(regio, begrip.titel, words)


def woorden_met_uitleg(handboek: Handboek, regio: str | None) -> dict[str, Begrippen]:
    """Give the words that a page of `regio` explains, as they are written, with their terms.

    A region gives a word its own meaning, and has of other regions only names and abbreviations:
    an ordinary word may mean something else there. On a page of no region all regions count, and
    so they do for a region without terms.
    """
    per_region = _by_region(handboek)
    own = per_region.pop(regio, {}) if regio else {}
    found: dict[str, Begrippen] = {}
    for words in per_region.values():
        for word, begrip in words.items():
            if not own or is_eigennaam(word):
                found[word] = (*found.get(word, ()), begrip)
    return found | {word: (begrip,) for word, begrip in own.items()}


def _by_region(handboek: Handboek) -> dict[str, dict[str, Begrip]]:
    """Give the words of each region. The title of a term comes before a synonym of another."""
    found: dict[str, dict[str, Begrip]] = {}
    begrippen = handboek.alle(Begrip)
    for names in (_title, _other_names):
        for begrip in begrippen:
            words = found.setdefault(handboek.regio(begrip), {})
            for name in names(begrip):
                for word in _forms(name):
                    words.setdefault(word, begrip)
    return found


def _title(begrip: Begrip) -> Iterator[str]:
    yield begrip.titel


def _other_names(begrip: Begrip) -> Iterator[str]:
    yield from begrip.synoniemen
    yield from (definitie.naam for definitie in begrip.definities if definitie.naam)


def is_eigennaam(woord: str) -> bool:
    """Whether a word is an abbreviation or a name: it has a capital after its first letter."""
    return any(letter.isupper() for letter in woord[1:])


def _forms(name: str) -> tuple[str, ...]:
    """Give how a name is written at the start of a sentence and within one."""
    if is_eigennaam(name):
        return (name,)
    return (name[0].lower() + name[1:], name[0].upper() + name[1:])

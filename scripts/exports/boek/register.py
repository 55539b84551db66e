"""The index at the end of a book: names of things, each with the pages where it stands."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from schemas.begrippen import Begrip
from schemas.partijen import Partij
from schemas.registry import COLLECTIES
from schemas.tekst import plain
from scripts.berekening.partijnamen import andere_namen
from scripts.handboek import Handboek
from scripts.views.adressen import titel
from scripts.views.lijst import sorteersleutel


@dataclass(frozen=True, slots=True)
class Registerregel:
    """A name, and the id of where it stands in the book."""

    naam: str
    id: str


@dataclass(frozen=True, slots=True)
class Registerletter:
    """The names that begin with a letter."""

    letter: str
    regels: tuple[Registerregel, ...]


def register(handboek: Handboek, plaats: Callable[[str], str | None]) -> tuple[Registerletter, ...]:
    """Make the index; `plaats` gives the id in the book of an item, if it stands there.

    A name that stands for more than one thing has its region behind it.
    """
    names: dict[str, dict[str, str]] = {}
    for name, ident in _names(handboek):
        if (found := plaats(ident)) is not None:
            names.setdefault(name, {})[found] = titel(handboek.entry(handboek.entry(ident).regio))
    letters: dict[str, list[Registerregel]] = {}
    for name in sorted(names, key=lambda name: (_key(name), name)):
        letter = _key(name)[:1].upper()
        key = letter if letter.isalpha() else "0-9"
        for found, regio in names[name].items():
            words = f"{name} ({regio})" if len(names[name]) > 1 else name
            letters.setdefault(key, []).append(Registerregel(words, found))
    return tuple(Registerletter(letter, tuple(lines)) for letter, lines in letters.items())


def _names(handboek: Handboek) -> Iterator[tuple[str, str]]:
    for entry in handboek.items():
        if COLLECTIES[entry.collectie].titel_is_zin:
            continue
        item = handboek.item(entry.onderdeel.id)
        yield plain(item.titel), item.id
        if isinstance(item, Begrip):
            yield from ((word, item.id) for word in item.synoniemen)
        elif isinstance(item, Partij):
            yield from ((word, item.id) for word in andere_namen(handboek, item))


def _key(name: str) -> str:
    """Sort by the letters and digits of a name; signs in front of it do not count."""
    return sorteersleutel(name.lstrip("“”\"'‘’( "))

"""The shapes that views are made of: plain values that templates turn into HTML."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an address of the site (from its root, without a slash in front).

    `id` is that of the item, part, collection or party that it leads to; empty for another page.
    `voorbij` says that what it leads to counts no more.
    """

    titel: str
    adres: str
    id: str = ""
    voorbij: bool = False


@dataclass(frozen=True, slots=True)
class Merk:
    """A badge: short words, the variant that styles it, and where it leads, if anywhere."""

    titel: str
    variant: str
    adres: str | None = None


@dataclass(frozen=True, slots=True)
class Alinea:
    """Text as an editor wrote it, with its fixed markup; line breaks part paragraphs."""

    tekst: str


@dataclass(frozen=True, slots=True)
class Kenmerk:
    """A label and its values; several values are a list."""

    label: str
    waarden: "tuple[Waarde, ...]"


@dataclass(frozen=True, slots=True)
class Groep:
    """A few labelled values that belong together; a part of an item has an id and its status."""

    kenmerken: tuple[Kenmerk, ...]
    id: str | None = None
    status: Merk | None = None


@dataclass(frozen=True, slots=True)
class Bronplaats:
    """A place in a source, and the link to what the handbook says of that source.

    `regelnummers` are the first and last line, if known: 3, or 3 tot en met 5.
    """

    document: Link
    plaats: str
    regelnummers: str | None

    @property
    def regels(self) -> str | None:
        """The lines in words."""
        return f"regel {self.regelnummers}" if self.regelnummers else None


Waarde = Link | Alinea | Groep | Bronplaats


@dataclass(frozen=True, slots=True)
class Melding:
    """A notice above an item."""

    soort: Literal["let-op", "info", "gat"]
    tekst: str


@dataclass(frozen=True, slots=True)
class Herkomst:
    """Where an item comes from: its sources, and the line of the YAML that says so.

    `bestand` names the file with its folders, `bestandsplaats` without them. `onderdeel` is its
    title and address and `regio` the title of its region, by which others cite it. `status` is its
    badge, if it has one, and `zonder_bron` says what it is where there are no sources.
    `tegenspraak` leads to where other places say something else.
    """

    bronnen: tuple[Bronplaats, ...]
    bestand: Link
    bestandsplaats: str
    id: str
    onderdeel: Link
    regio: str
    status: Merk | None
    zonder_bron: str
    tegenspraak: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Linkgroep:
    """Links under a heading."""

    titel: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Formaat:
    """A format of files: what it is for, and what is known of its accessibility."""

    naam: str
    waarvoor: str
    toegankelijk: str


@dataclass(frozen=True, slots=True)
class Filterkeuze:
    """A choice in a filter: its value and its words."""

    waarde: str
    titel: str


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter over rows of a table or items of a list: its name, its words and its choices."""

    naam: str
    titel: str
    keuzes: tuple[Filterkeuze, ...]

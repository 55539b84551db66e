"""Role tables: the four columns in the source's words, with the RACI letters that we read."""

from dataclasses import dataclass
from functools import lru_cache

from schemas.base import Doelgroep
from schemas.processen import Proces
from schemas.raciwoorden import Raciwoord
from schemas.rolverdelingen import Rolverdeling, Taak
from scripts.berekening.raci import COLUMNS, Grond, Lezing, Woordenlijst
from scripts.handboek import Handboek
from scripts.views.adressen import adres, link
from scripts.views.filters import PARTIJ, filters_over
from scripts.views.item import herkomst
from scripts.views.status import statusmerk
from scripts.views.vormen import Alinea, Filter, Herkomst, Link, Merk
from scripts.views.woorden import DOELGROEPEN, RACI_NAMEN

MET_WERK = Filter(PARTIJ.naam, "Toon alleen rijen met werk voor", PARTIJ.keuzes)

GRONDEN = {
    Grond.BRON: "volgt uit de bron",
    Grond.VOORSTEL: "onze keuze (voorstel)",
    Grond.NIEMAND: "de bron noemt niemand",
    Grond.ZONDER_UITVOERDER: "de bron noemt niemand die het werk doet",
    Grond.MEERDERE: "meer partijen voeren uit; de bron wijst er geen aan",
}


@dataclass(frozen=True, slots=True)
class Letter:
    """A RACI letter and what it means."""

    letter: str
    naam: str


@dataclass(frozen=True, slots=True)
class Racicel:
    """A cell: whose column, its label, the letters and the source's words."""

    doelgroep: Doelgroep
    label: str
    letters: tuple[Letter, ...]
    woorden: str


@dataclass(frozen=True, slots=True)
class Racirij:
    """A row of a role table.

    `is_keuze` says that its A is our proposal, `is_gat` that nobody has the A.
    """

    id: str
    adres: str
    proces: Link
    onderwerp: str
    cellen: tuple[Racicel, ...]
    eindverantwoordelijk: str | None
    grond: str
    reden: Alinea | None
    toelichting: Alinea | None
    is_keuze: bool
    is_gat: bool
    niemand: bool
    doelgroepen: tuple[Doelgroep, ...]
    herkomst: Herkomst

    @property
    def filter(self) -> dict[str, tuple[str, ...]]:
        """The values that filters look at."""
        return {PARTIJ.naam: self.doelgroepen}


@dataclass(frozen=True, slots=True)
class Racitabel:
    """A role table with its legend."""

    id: str
    titel: str
    status: Merk | None
    toelichting: Alinea | None
    kolommen: tuple[str, ...]
    rijen: tuple[Racirij, ...]
    legenda: tuple[Letter, ...]
    filters: tuple[Filter, ...]


@lru_cache(maxsize=1)
def woordenlijst(handboek: Handboek) -> Woordenlijst:
    """Give the table of words and letters of a handbook."""
    return Woordenlijst(handboek.alle(Raciwoord))


def rolverdelingen(handboek: Handboek, proces: Proces) -> tuple[Racitabel, ...]:
    """Give the role tables of a process."""
    return tuple(
        _table(handboek, rolverdeling)
        for rolverdeling in handboek.alle(Rolverdeling)
        if rolverdeling.proces == proces.id
    )


def rijen(handboek: Handboek) -> tuple[tuple[Rolverdeling, Taak, Lezing], ...]:
    """Give every row of every role table with what we read in it."""
    words = woordenlijst(handboek)
    return tuple(
        (rolverdeling, taak, words.lees(taak))
        for rolverdeling in handboek.alle(Rolverdeling)
        for taak in rolverdeling.taken
    )


def legenda() -> tuple[Letter, ...]:
    """Give the RACI letters with what they mean."""
    return tuple(Letter(letter, naam) for letter, naam in RACI_NAMEN.items())


def _table(handboek: Handboek, rolverdeling: Rolverdeling) -> Racitabel:
    rows = tuple(racirij(handboek, rolverdeling, taak) for taak in rolverdeling.taken)
    return Racitabel(
        id=rolverdeling.id,
        titel=rolverdeling.titel,
        status=statusmerk(rolverdeling),
        toelichting=Alinea(rolverdeling.toelichting) if rolverdeling.toelichting else None,
        kolommen=tuple(kolom_label(column) for column in COLUMNS),
        rijen=rows,
        legenda=legenda(),
        filters=filters_over((row.filter for row in rows), (MET_WERK,)),
    )


def racirij(handboek: Handboek, rolverdeling: Rolverdeling, taak: Taak) -> Racirij:
    """Make the view of a row."""
    lezing = woordenlijst(handboek).lees(taak)
    cellen = tuple(_cell(column, taak, lezing) for column in COLUMNS)
    accountable = lezing.eindverantwoordelijk
    choice = taak.eindverantwoordelijk
    return Racirij(
        id=taak.id,
        adres=adres(handboek, taak.id),
        proces=link(handboek, rolverdeling.proces),
        onderwerp=taak.onderwerp,
        cellen=cellen,
        eindverantwoordelijk=DOELGROEPEN[accountable] if accountable else None,
        grond=GRONDEN[lezing.grond],
        reden=Alinea(choice.reden) if choice else None,
        toelichting=Alinea(taak.toelichting) if taak.toelichting else None,
        is_keuze=lezing.grond is Grond.VOORSTEL,
        is_gat=lezing.is_gat,
        niemand=lezing.grond is Grond.NIEMAND,
        doelgroepen=tuple(
            d for d in DOELGROEPEN if any(c.doelgroep == d and c.woorden for c in cellen)
        ),
        herkomst=herkomst(handboek, taak),
    )


def kolom_label(column: str) -> str:
    """Give the head of a column as the source writes it."""
    return str(Taak.model_fields[column].title)


def _cell(column: str, taak: Taak, lezing: Lezing) -> Racicel:
    """Make a cell; the A stands in the cells of the accountable party that hold an R."""
    doelgroep = COLUMNS[column]
    letters = lezing.letters.get(column, ())
    if lezing.eindverantwoordelijk == doelgroep and "R" in letters:
        letters = ("A", *letters)
    return Racicel(
        doelgroep=doelgroep,
        label=kolom_label(column),
        letters=tuple(Letter(letter, RACI_NAMEN[letter]) for letter in letters),
        woorden=getattr(taak, column) or "",
    )


@dataclass(frozen=True, slots=True)
class Stand:
    """How many rows have their A on which ground."""

    grond: str
    aantal: int
    rijen: tuple[Racirij, ...]


def raci_stand(handboek: Handboek) -> tuple[Stand, ...]:
    """Count the rows of all role tables by the ground of their A; a ground without rows is out."""
    all_rows = rijen(handboek)
    standings = (_standing(handboek, grond, all_rows) for grond in Grond)
    return tuple(stand for stand in standings if stand.rijen)


def _standing(
    handboek: Handboek, grond: Grond, all_rows: tuple[tuple[Rolverdeling, Taak, Lezing], ...]
) -> Stand:
    own = tuple(
        racirij(handboek, rolverdeling, taak)
        for rolverdeling, taak, lezing in all_rows
        if lezing.grond is grond
    )
    return Stand(GRONDEN[grond], len(own), own)

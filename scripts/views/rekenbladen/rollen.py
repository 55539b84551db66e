"""Role tables as a workbook: a sheet with every row, and one for each process."""

from schemas.processen import Proces
from schemas.regios import Regio
from schemas.rolverdelingen import Rolverdeling
from scripts.berekening.raci import COLUMNS
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.rekenbladen.vormen import (
    BRON,
    PLAATS,
    Celwaarde,
    Kolom,
    Rekenboek,
    Rekentabel,
    bronnen,
    titels,
    woorden,
)
from scripts.views.rolverdeling import Racirij, kolom_label, legenda, rolverdelingen
from scripts.views.woorden import DOELGROEPEN

DOEL = "Rollentabellen"

_PROCESS = Kolom("Proces", 20)
_WHEN = (Kolom("Fase", 24, op_papier=False), Kolom("Route", 30, op_papier=False))
_ROLES = tuple(
    kolom
    for column in COLUMNS
    for kolom in (
        Kolom(f"RACI {kolom_label(column)}", max(map(len, kolom_label(column).split())) + 3),
        Kolom(kolom_label(column), 17),
    )
)
_ROW = (
    Kolom("Taak", 24),
    *_ROLES,
    Kolom("Eindverantwoordelijk", 22),
    Kolom("Waarop dat berust", 20),
    Kolom("Toelichting", 80, op_papier=False),
    BRON,
    PLAATS,
)

_LETTERS = tuple((f"Letter {letter.letter}", letter.naam) for letter in legenda())
_EXPLAINED = (
    *_LETTERS,
    (
        "Letters en woorden",
        "De woorden zijn die van de bron. De letters zijn onze lezing daarvan. Een lege cel is "
        "leeg in de bron.",
    ),
)


def rollenboeken(handboek: Handboek) -> tuple[Rekenboek, ...]:
    """Give a workbook for each region that has role tables."""
    regions = {handboek.regio(rolverdeling) for rolverdeling in handboek.alle(Rolverdeling)}
    return tuple(
        _workbook(handboek, regio) for regio in handboek.alle(Regio) if regio.id in regions
    )


def _workbook(handboek: Handboek, regio: Regio) -> Rekenboek:
    ident = f"{regio.id}-rollentabellen"
    processes = [
        (proces, tuple(row for tabel in rolverdelingen(handboek, proces) for row in tabel.rijen))
        for proces in handboek.alle(Proces)
        if handboek.regio(proces) == regio.id
    ]
    everything = Rekentabel(
        id=ident,
        naam="Alles",
        titel=f"Rollentabellen van {regio.titel}",
        kolommen=(_PROCESS, *_ROW, *_WHEN),
        rijen=tuple(
            (proces.titel, *_cells(row), *_when(handboek, proces))
            for proces, rows in processes
            for row in rows
        ),
    )
    return Rekenboek(
        id=ident,
        titel=f"Rollentabellen van {regio.titel}",
        doel=DOEL,
        regio_id=regio.id,
        regio=regio.titel,
        doelgroepen=tuple(DOELGROEPEN),
        adres="rolverdelingen/index.html",
        tabellen=(
            everything,
            *(_sheet(handboek, proces, rows) for proces, rows in processes if rows),
        ),
        toelichting=_EXPLAINED,
    )


def _sheet(handboek: Handboek, proces: Proces, rows: tuple[Racirij, ...]) -> Rekentabel:
    phases, routes = _when(handboek, proces)
    return Rekentabel(
        id=f"{proces.id}-rollentabel",
        naam=proces.titel,
        titel=f"Rollentabel: {proces.titel}",
        kolommen=_ROW,
        rijen=tuple(map(_cells, rows)),
        uitleg=(f"Fase: {phases}. Route: {routes or 'alle'}.",),
    )


def _when(handboek: Handboek, proces: Proces) -> tuple[str, str]:
    phases = tuple(link(handboek, ident) for ident in proces.fase)
    routes = tuple(link(handboek, ident) for ident in proces.route)
    return titels(phases), titels(routes)


def _cells(row: Racirij) -> tuple[Celwaarde, ...]:
    roles = (
        text
        for cel in row.cellen
        for text in (" ".join(letter.letter for letter in cel.letters), cel.woorden)
    )
    return (
        row.onderwerp,
        *roles,
        row.eindverantwoordelijk or "niemand",
        "\n".join(filter(None, (row.grond, woorden(row.reden)))),
        woorden(row.toelichting),
        bronnen(row.herkomst),
        row.adres,
    )

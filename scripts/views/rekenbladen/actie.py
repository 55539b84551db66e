"""Actions as workbooks, with room to say how far they are and whose they are."""

from schemas.acties import Actie
from schemas.hervormingsacties import Hervormingsactie
from schemas.regios import Regio
from scripts.handboek import Handboek
from scripts.views.actie import Actieplan, Actierij, Planactie, actieplannen, hervormingsacties
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
from scripts.views.woorden import DOELGROEPEN, NIET_IN_BRON

DOEL = "Acties"
STANDEN = ("Open", "Bezig", "Gedaan", "Niet van toepassing")

_TO_FILL = (
    Kolom(
        "Status",
        14,
        keuzes=STANDEN,
        hint="Kies uit de lijst.",
        invullen=True,
        tinten=(("Bezig", "geel"), ("Gedaan", "groen"), ("Niet van toepassing", "grijs")),
    ),
    Kolom("Eigenaar", 15, invullen=True),
    Kolom("Datum", 12, soort="datum", hint="Bijvoorbeeld 1-9-2026.", invullen=True),
    Kolom("Opmerking", 26, invullen=True),
)
_EMPTY: tuple[Celwaarde, ...] = (STANDEN[0], None, None, None)
_ACTION = (Kolom("Nummer", 8), Kolom("Actie", 26), Kolom("Omschrijving", 42))


def actieboeken(handboek: Handboek) -> tuple[Rekenboek, ...]:
    """Give a workbook for the actions of each region: a sheet for each plan or agenda."""
    found = []
    for regio in handboek.alle(Regio):
        ident = f"{regio.id}-acties"
        tables = (*_plans(handboek, regio, ident), *_reforms(handboek, regio, ident))
        if tables:
            found.append(_workbook(regio, ident, tables))
    return tuple(found)


def _workbook(regio: Regio, ident: str, tables: tuple[Rekentabel, ...]) -> Rekenboek:
    return Rekenboek(
        id=ident,
        titel=f"Acties van {regio.titel}",
        doel=DOEL,
        regio_id=regio.id,
        regio=regio.titel,
        doelgroepen=tuple(DOELGROEPEN),
        adres="acties/index.html",
        tabellen=tables,
        toelichting=(
            (
                "Invullen",
                "Status, Eigenaar, Datum en Opmerking zijn voor uzelf. De bron zegt er niets over: "
                "elke actie begint op Open.",
            ),
        ),
    )


def _plans(handboek: Handboek, regio: Regio, ident: str) -> tuple[Rekentabel, ...]:
    own = {actie.id for actie in handboek.alle(Actie) if handboek.regio(actie) == regio.id}
    return tuple(
        _plan(f"{ident}-{plan.slug}", plan, rows)
        for plan in actieplannen(handboek)
        if (rows := tuple(actie for actie in plan.acties if actie.id in own))
    )


def _plan(ident: str, plan: Actieplan, acties: tuple[Planactie, ...]) -> Rekentabel:
    costs = (Kolom("Kosten", 12), Kolom("Dekking", 22)) if plan.met_kosten else ()
    return Rekentabel(
        id=ident,
        naam=plan.titel,
        titel=f"Acties uit {plan.titel}",
        kolommen=(
            *_ACTION,
            *costs,
            *_TO_FILL,
            Kolom("Wat de actie moet bereiken", 80, op_papier=False),
            Kolom("Hoort bij", 80, op_papier=False),
            BRON,
            PLAATS,
        ),
        rijen=tuple(
            (
                actie.nummer,
                actie.titel,
                woorden(actie.tekst),
                *(_costs(actie) if plan.met_kosten else ()),
                *_EMPTY,
                woorden(actie.bereiken),
                titels(actie.bij),
                bronnen(actie.herkomst),
                actie.herkomst.onderdeel.adres,
            )
            for actie in acties
        ),
    )


def _reforms(handboek: Handboek, regio: Regio, ident: str) -> tuple[Rekentabel, ...]:
    view = hervormingsacties(handboek)
    chapters = {a.id: link(handboek, a.opgave).titel for a in handboek.alle(Hervormingsactie)}
    own = tuple(rij for rij in view.rijen if handboek.entry(rij.id).regio == regio.id)
    if not own:
        return ()
    return (
        Rekentabel(
            id=f"{ident}-{view.id}",
            naam="Hervormingsagenda",
            titel=view.bijschrift,
            kolommen=(
                *_ACTION,
                Kolom("Wie", 16),
                Kolom("Planning", 18),
                *_TO_FILL,
                Kolom("Hoofdstuk", 30, op_papier=False),
                Kolom("Toelichting van de bron", 80, op_papier=False),
                BRON,
                PLAATS,
            ),
            rijen=tuple(_reform_cells(rij, chapters[rij.id]) for rij in own),
        ),
    )


def _costs(actie: Planactie) -> tuple[Celwaarde, Celwaarde]:
    return (actie.kosten or NIET_IN_BRON, woorden(actie.dekking) or NIET_IN_BRON)


def _reform_cells(rij: Actierij, chapter: str) -> tuple[Celwaarde, ...]:
    return (
        rij.nummer,
        rij.titel,
        woorden(rij.tekst),
        rij.wie,
        rij.planning or NIET_IN_BRON,
        *_EMPTY,
        chapter,
        woorden(rij.uitleg),
        bronnen(rij.herkomst),
        rij.herkomst.onderdeel.adres,
    )

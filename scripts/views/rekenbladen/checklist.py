"""Checklists as workbooks to fill in, which can be read back into what the site opens."""

from scripts.handboek import Handboek
from scripts.views.checklist import Checklistdeel, Checklistview, Punt, checklists
from scripts.views.rekenbladen.vormen import (
    BRON,
    PLAATS,
    Celwaarde,
    Formule,
    Kolom,
    Rekenboek,
    Rekentabel,
    bronnen,
    titels,
)

DOEL = "Checklists om af te vinken"
SOORT = "Ingevulde checklist van het handboek"
VORM = 1
"""Kind and form of the file, by which it is known when it is read back."""

BLAD = "Checklist"
STANDEN = {"open": "Open", "gedaan": "Gedaan", "nvt": "Niet van toepassing"}
"""The states of a point and their words, those of the site."""

PUNT = Kolom("Punt", 46)
STATUS = Kolom(
    "Status",
    14,
    keuzes=tuple(STANDEN.values()),
    hint="Kies uit de lijst.",
    invullen=True,
    tinten=((STANDEN["gedaan"], "groen"), (STANDEN["nvt"], "grijs")),
)
OPMERKING = Kolom("Opmerking", 32, invullen=True)
EIGENAAR = Kolom("Eigenaar", 15, invullen=True)
DATUM = Kolom("Datum", 12, soort="datum", hint="Bijvoorbeeld 1-9-2026.", invullen=True)
ID = Kolom("Id", 30, verborgen=True, op_papier=False)
VINGERAFDRUK = Kolom("Vingerafdruk", 16, verborgen=True, op_papier=False)

SOORT_BESTAND, VORM_BESTAND, CHECKLIST_ID = "Soort bestand", "Vorm", "Checklist"
"""The labels of kind, form and id on the sheet about the file."""


def checklistboeken(handboek: Handboek) -> tuple[Rekenboek, ...]:
    """Give a workbook for each checklist."""
    return tuple(map(_workbook, checklists(handboek)))


def _workbook(lijst: Checklistview) -> Rekenboek:
    return Rekenboek(
        id=lijst.id,
        titel=lijst.titel,
        doel=DOEL,
        regio_id=lijst.regio.id,
        regio=lijst.regio.titel,
        doelgroepen=lijst.doelgroep,
        adres=lijst.adres,
        tabellen=(_sheet(lijst),),
        toelichting=(
            (
                "Invullen",
                "Vul Status, Opmerking, Eigenaar en Datum in. De rest van het blad is op slot, "
                "zonder wachtwoord. Schrijf geen namen of andere gegevens van kinderen of ouders "
                "op.",
            ),
            (
                "Teruglezen",
                "Het programma van het handboek maakt van dit bestand een bestand dat de checklist "
                "op de site opent: handboek lees BESTAND.xlsx --out BESTAND.json.",
            ),
            (SOORT_BESTAND, SOORT),
            (VORM_BESTAND, str(VORM)),
            (CHECKLIST_ID, lijst.id),
        ),
        gesloten=True,
    )


def _sheet(lijst: Checklistview) -> Rekentabel:
    points = [(deel, punt) for deel in lijst.delen for punt in deel.punten]
    by_phase = any(deel.fasen for deel in lijst.delen)
    by_route = any(deel.routes for deel in lijst.delen)
    by_status = lijst.berekend and any(punt.status for _, punt in points)
    by_letter = any(punt.letters for _, punt in points)
    columns = (
        (Kolom("Nummer", 8), True),
        (Kolom("Onderdeel", 20), True),
        (Kolom("Voor", 14), not lijst.berekend),
        (Kolom("Fase", 14), by_phase),
        (Kolom("Route", 14), by_route),
        (PUNT, True),
        (Kolom("Geldt als", 12), by_status),
        (Kolom("RACI", 7), by_letter),
        *((kolom, True) for kolom in (STATUS, OPMERKING, EIGENAAR, DATUM)),
        (BRON, not lijst.berekend),
        (PLAATS, True),
        (ID, True),
        (VINGERAFDRUK, True),
    )
    shown = [index for index, (_, used) in enumerate(columns) if used]
    rows = (
        _cells(lijst, number, deel, punt) for number, (deel, punt) in enumerate(points, start=1)
    )
    return Rekentabel(
        id=lijst.id,
        naam=BLAD,
        titel=lijst.titel,
        kolommen=tuple(columns[index][0] for index in shown),
        rijen=tuple(tuple(row[index] for index in shown) for row in rows),
        uitleg=("Schrijf geen namen of andere gegevens van kinderen of ouders op.",),
        stand=_progress(lijst.aantal),
    )


def _cells(
    lijst: Checklistview, number: int, deel: Checklistdeel, punt: Punt
) -> tuple[Celwaarde, ...]:
    return (
        number,
        deel.titel,
        ", ".join(reader.titel for reader in deel.voor),
        titels(deel.fasen),
        titels(deel.routes),
        punt.tekst,
        punt.status.titel if punt.status else "",
        " ".join(letter.letter for letter in punt.letters),
        STANDEN["open"],
        None,
        None,
        None,
        bronnen(punt.bron),
        punt.link.adres if punt.link else f"{lijst.adres}#{punt.id}",
        punt.id,
        punt.vingerafdruk,
    )


def _progress(aantal: int) -> Formule:
    """Count as the site does: how many are done of all, and how many do not apply."""
    done, not_applicable = (
        f'COUNTIF({BLAD}[{STATUS.titel}],"{STANDEN[stand]}")' for stand in ("gedaan", "nvt")
    )
    total = f"ROWS({BLAD}[{STATUS.titel}])"
    return Formule(
        f'{done}&" van "&{total}&" gedaan, "&{not_applicable}&" niet van toepassing"',
        f"0 van {aantal} gedaan, 0 niet van toepassing",
    )

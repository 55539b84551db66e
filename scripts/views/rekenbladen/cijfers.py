"""Tables of figures as workbooks; what is withheld on the site is withheld here."""

from schemas.cijfers import Cel, Cijfertabel
from schemas.regios import Regio
from scripts.handboek import Handboek
from scripts.views.cijfers import Cijferview, cijfer_view
from scripts.views.rekenbladen.vormen import (
    Celwaarde,
    Kolom,
    Rekenboek,
    Rekentabel,
    bronnen,
    woorden,
)
from scripts.views.woorden import NIET_GETOOND, NIET_IN_BRON

DOEL = "Cijfers"


def cijferboeken(handboek: Handboek) -> tuple[Rekenboek, ...]:
    """Give a workbook for the figures of each region: a sheet for each table."""
    found = []
    for regio in handboek.alle(Regio):
        own = [t for t in handboek.alle(Cijfertabel) if handboek.regio(t) == regio.id]
        if own:
            found.append(_workbook(handboek, regio, own))
    return tuple(found)


def _workbook(handboek: Handboek, regio: Regio, tabellen: list[Cijfertabel]) -> Rekenboek:
    parties = dict.fromkeys(party for tabel in tabellen for party in tabel.doelgroep)
    limit = handboek.uitgave.minimale_celwaarde
    return Rekenboek(
        id=f"{regio.id}-cijfers",
        titel=f"Cijfers van {regio.titel}",
        doel=DOEL,
        regio_id=regio.id,
        regio=regio.titel,
        doelgroepen=tuple(parties),
        adres="cijfers/index.html",
        tabellen=tuple(_sheet(tabel, cijfer_view(handboek, tabel)) for tabel in tabellen),
        toelichting=(
            (
                NIET_GETOOND.capitalize(),
                f"Het gaat om minder dan {limit} jeugdigen, of zo'n aantal is anders uit te "
                "rekenen.",
            ),
            (NIET_IN_BRON.capitalize(), "De cel is leeg in de bron."),
        ),
    )


def _sheet(tabel: Cijfertabel, view: Cijferview) -> Rekentabel:
    source = bronnen(view.item.herkomst).replace("\n", "; ")
    lines = (f"Eenheid: {tabel.eenheid}.", f"Bron: {source}.", woorden(view.reden))
    return Rekentabel(
        id=tabel.id,
        naam=tabel.titel,
        titel=f"{tabel.titel}, {tabel.eenheid}",
        kolommen=(
            Kolom("Rij", max(34, 100 - 14 * len(tabel.kolommen))),
            *(Kolom(kolom, 14) for kolom in tabel.kolommen),
        ),
        rijen=tuple((rij.naam, *map(_cell, rij.waarden)) for rij in tabel.rijen),
        uitleg=tuple(filter(None, lines)),
    )


def _cell(value: Cel) -> Celwaarde:
    if value is None:
        return NIET_IN_BRON
    return NIET_GETOOND if isinstance(value, str) else value

"""Forms: their questions in parts, when these show, and what the page knows to check answers."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from schemas.base import Onderdeel
from schemas.formulieren import (
    VORMEN,
    Formulier,
    Formulierdeel,
    Invulvak,
    Kolom,
    Veld,
    Voorwaarde,
)
from scripts.berekening.formulier import klasse, uitkomst, voorbeeld
from scripts.handboek import Handboek
from scripts.views.adressen import link, pdf_adres
from scripts.views.formulierdefinitie import definitie
from scripts.views.item import enig_document, herkomst
from scripts.views.status import STATUSSEN, statusmerk
from scripts.views.vormen import Alinea, Herkomst, Link, Merk
from scripts.views.woorden import DOELGROEPEN, decimaal, zin

HULP = {
    **{soort: vorm.hulp for soort, vorm in VORMEN.items()},
    "tabel": "Rijen die u niet nodig heeft, laat u leeg.",
    "keuzes": "U kunt meer dan één antwoord kiezen.",
}
"""How answers of some kinds are written."""

BEWERKINGEN = {
    "som": ("Tel op: {}.", " en "),
    "verschil": ("Reken uit: {}.", " min "),
    "product": ("Vermenigvuldig: {}.", " en "),
    "aandeel": ("Deel {} en vermenigvuldig met 100.", " door "),
}
"""How an answer is calculated, for who fills it in on paper, and the word between its terms."""


@dataclass(frozen=True, slots=True)
class Hulp:
    """A line that helps with a question: the id by which its answer names it, and its text."""

    id: str
    tekst: Alinea


@dataclass(frozen=True, slots=True)
class Vraag:
    """A question: its model, its status, what helps to answer it, and its source if it has one."""

    veld: Veld
    status: Merk | None
    hulp: tuple[Hulp, ...]
    herkomst: Herkomst | None


@dataclass(frozen=True, slots=True)
class Deel:
    """A part of a form."""

    id: str
    titel: str
    status: Merk | None
    uitleg: Alinea | None
    voorwaarde: str | None
    vragen: tuple[Vraag, ...]


@dataclass(frozen=True, slots=True)
class Voorbeeldantwoord:
    """A question with its fictional answer: one or more lines."""

    vraag: str
    regels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Formulierview:
    """A form as its page shows it; `definitie` is JSON by which a script checks answers,
    `pdf` the address of the same form as a PDF, `document` the only source of its questions."""

    id: str
    versie: int
    invuller: Alinea
    ontvanger: Alinea
    uit_bron: str
    document: Link | None
    delen: tuple[Deel, ...]
    voorbeeld: tuple[Voorbeeldantwoord, ...]
    definitie: str
    pdf: str


@dataclass(frozen=True, slots=True)
class Formulierregel:
    """A form on the list of forms."""

    link: Link
    regio: Link
    voor: tuple[str, ...]
    status: str
    aantal: int


def formulieren(handboek: Handboek) -> tuple[Formulierregel, ...]:
    """List the forms of all regions."""
    return tuple(
        Formulierregel(
            link=link(handboek, formulier.id),
            regio=link(handboek, handboek.regio(formulier)),
            voor=tuple(DOELGROEPEN[doelgroep] for doelgroep in formulier.doelgroep),
            status=STATUSSEN[formulier.status],
            aantal=len(formulier.velden),
        )
        for formulier in handboek.alle(Formulier)
    )


def formulier_view(handboek: Handboek, formulier: Formulier) -> Formulierview:
    """Make the view of a form."""
    delen = tuple(_deel(handboek, formulier, deel) for deel in formulier.delen)
    return Formulierview(
        id=formulier.id,
        versie=formulier.versie,
        invuller=Alinea(formulier.invuller),
        ontvanger=Alinea(formulier.ontvanger),
        uit_bron=_uit_bron(formulier),
        document=enig_document(v.herkomst for deel in delen for v in deel.vragen),
        delen=delen,
        voorbeeld=tuple(_voorbeeld(formulier)),
        definitie=json.dumps(definitie(handboek, formulier), ensure_ascii=False),
        pdf=pdf_adres("formulieren", formulier.id),
    )


def formuliertekst(formulier: Formulier) -> str:
    """Give the words of a form for the search."""
    return " ".join(zin(veld.vraag) for veld in formulier.velden)


def _uit_bron(formulier: Formulier) -> str:
    """Say how much of a form the source names."""
    found = {veld.status for veld in formulier.velden}
    if found == {"bron"}:
        return "Alle vragen komen uit de bron."
    if _all_ours(formulier):
        if formulier.status == "bron":
            return "De bron noemt dit formulier, maar niet de vragen. De vragen zijn ons voorstel."
        return "De vragen zijn ons voorstel. Zij staan niet in een bron."
    if found == {"bron", "voorstel"}:
        return "Bij de vragen uit de bron staat de plaats. De andere vragen zijn ons voorstel."
    return "Bij elke vraag staat of die uit de bron komt, of wat die anders is."


def _all_ours(formulier: Formulier) -> bool:
    return all(veld.status == "voorstel" for veld in formulier.velden)


def _status(formulier: Formulier, onderdeel: Onderdeel) -> Merk | None:
    """Give the status of a part or question, unless the form says it of all its questions."""
    said = onderdeel.status == "voorstel" and _all_ours(formulier)
    return None if said else statusmerk(onderdeel)


def _deel(handboek: Handboek, formulier: Formulier, deel: Formulierdeel) -> Deel:
    return Deel(
        id=deel.id,
        titel=deel.titel,
        status=_status(formulier, deel),
        uitleg=Alinea(deel.uitleg) if deel.uitleg else None,
        voorwaarde=_voorwaarde(formulier, deel.toon_als),
        vragen=tuple(
            Vraag(
                veld=veld,
                status=_status(formulier, veld),
                hulp=tuple(_hulp(formulier, veld)),
                herkomst=herkomst(handboek, veld) if veld.bron else None,
            )
            for veld in deel.velden
        ),
    )


def _hulp(formulier: Formulier, veld: Veld) -> Iterator[Hulp]:
    lines = {
        "voorwaarde": _voorwaarde(formulier, veld.toon_als),
        "uitleg": veld.uitleg,
        "vorm": _vorm(formulier, veld),
    }
    for name, text in lines.items():
        if text:
            yield Hulp(f"{veld.id}--{name}", Alinea(text))


def _vorm(formulier: Formulier, veld: Veld) -> str | None:
    """Say how an answer is written, or how it is calculated."""
    if veld.berekening is None:
        choices = (_keuzes(kolom) for kolom in veld.kolommen if kolom.keuzes)
        lines = (HULP.get(veld.soort), veld.patroon_uitleg, *choices)
        return " ".join(line for line in lines if line) or None
    titles = {vak.id: vak.vraag for each in formulier.velden for vak in (each, *each.kolommen)}
    sentence, between = BEWERKINGEN[veld.berekening.bewerking]
    terms = between.join(f"“{titles[ident]}”" for ident in veld.berekening.van)
    classes = (f"Vanaf {each.vanaf}: {each.titel}." for each in veld.berekening.klassen)
    return " ".join([sentence.format(terms), *classes])


def _keuzes(kolom: Kolom) -> str:
    """Name the choices of a column, which paper cannot unfold."""
    return f"Kies bij “{kolom.vraag}” uit: {'; '.join(k.titel for k in kolom.keuzes)}."


def _voorwaarde(formulier: Formulier, voorwaarde: Voorwaarde | None) -> str | None:
    if voorwaarde is None:
        return None
    asked = next(veld for veld in formulier.velden if veld.id == voorwaarde.veld)
    titles = [_keuzetitel(asked, waarde) for waarde in voorwaarde.is_een_van]
    answers = " of ".join(f"“{title}”" for title in titles)
    return f"Alleen als u bij “{asked.vraag}” kiest voor {answers}."


def _keuzetitel(vak: Invulvak, waarde: str) -> str:
    return next((k.titel for k in vak.keuzes if k.waarde == waarde), waarde)


def _voorbeeld(formulier: Formulier) -> Iterator[Voorbeeldantwoord]:
    answers = voorbeeld(formulier)
    for veld in formulier.velden:
        lines: tuple[str, ...] = ()
        if veld.voorbeeldrijen:
            lines = tuple(_rij(veld, rij) for rij in veld.voorbeeldrijen)
        elif veld.voorbeelden:
            lines = tuple(_keuzetitel(veld, waarde) for waarde in veld.voorbeelden)
        elif veld.voorbeeld is not None:
            lines = (_keuzetitel(veld, veld.voorbeeld),)
        elif (outcome := uitkomst(formulier, veld, answers)) is not None:
            found = klasse(veld, outcome)
            lines = (f"{decimaal(outcome)}{f': {found.titel}' if found else ''}",)
        if lines:
            yield Voorbeeldantwoord(veld.vraag, lines)


def _rij(veld: Veld, rij: tuple[str, ...]) -> str:
    cells = zip(veld.kolommen, rij, strict=False)
    return "; ".join(f"{kolom.vraag}: {_keuzetitel(kolom, cel)}" for kolom, cel in cells)

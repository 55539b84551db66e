"""Stated numbers beside what they are calculated to be."""

from dataclasses import dataclass

from schemas.regios import Regio
from schemas.rekensommen import Bewerking, Rekensom
from scripts.berekening.grootheden import Waarde
from scripts.berekening.rekensommen import Uitkomst, reken
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.item import ItemView, item_view
from scripts.views.vormen import Link
from scripts.views.woorden import NIET_GETOOND, decimaal

TEKENS: dict[Bewerking, str] = {
    "som": " + ",
    "verschil": " − ",
    "product": " × ",
    "deling": " : ",
    "aandeel": " van ",
    "groei": " naar ",
    "gelijk": "",
}
IN_PROCENTEN = ("aandeel", "groei")


@dataclass(frozen=True, slots=True)
class Somregel:
    """One stated number: its name, the sum in words, the outcome and whether it holds."""

    naam: str
    vermeld: str
    som: str
    uitkomst: str
    klopt: bool


@dataclass(frozen=True, slots=True)
class Somblok:
    """A sum with its lines, and the contradiction that it shows, if any."""

    item: ItemView
    regels: tuple[Somregel, ...]
    tegenstrijdigheid: Link | None


@dataclass(frozen=True, slots=True)
class Somgroep:
    """The sums of a region."""

    regio: Link
    blokken: tuple[Somblok, ...]


@dataclass(frozen=True, slots=True)
class Nagerekend:
    """All sums by region, and how many numbers hold and don't."""

    groepen: tuple[Somgroep, ...]
    kloppen: int
    kloppen_niet: int


def nagerekend(handboek: Handboek) -> Nagerekend:
    """Recalculate every stated number."""
    groups = []
    for regio in handboek.alle(Regio):
        own = [r for r in handboek.alle(Rekensom) if handboek.regio(r) == regio.id]
        if own:
            blocks = tuple(_block(handboek, rekensom) for rekensom in own)
            groups.append(Somgroep(link(handboek, regio.id), blocks))
    holds = [regel.klopt for group in groups for blok in group.blokken for regel in blok.regels]
    return Nagerekend(tuple(groups), sum(holds), len(holds) - sum(holds))


def _block(handboek: Handboek, rekensom: Rekensom) -> Somblok:
    ident = rekensom.tegenstrijdigheid
    return Somblok(
        item=item_view(handboek, rekensom),
        regels=tuple(_line(rekensom, uitkomst) for uitkomst in reken(handboek, rekensom)),
        tegenstrijdigheid=link(handboek, ident) if ident else None,
    )


def _line(rekensom: Rekensom, uitkomst: Uitkomst) -> Somregel:
    unit = " %" if rekensom.bewerking in IN_PROCENTEN else ""
    return Somregel(
        naam=uitkomst.vermeld.naam,
        vermeld=_words(uitkomst.vermeld) + unit,
        som=TEKENS[rekensom.bewerking].join(_part(deel) for deel in uitkomst.delen),
        uitkomst=_outcome(rekensom, uitkomst) + unit,
        klopt=uitkomst.klopt,
    )


def _part(deel: Waarde) -> str:
    return _words(deel) if deel.bij is not None else f"{_words(deel)} ({deel.naam})"


def _words(waarde: Waarde) -> str:
    return NIET_GETOOND if waarde.getal is None else decimaal(waarde.getal)


def _outcome(rekensom: Rekensom, uitkomst: Uitkomst) -> str:
    """Write the outcome with its bound or rounding: `2,48, afgerond 2,5`."""
    exact = decimaal(round(uitkomst.exact, 3).normalize())
    if uitkomst.onvolledig:
        return f"minstens {exact}"
    if rekensom.grens is not None:
        return f"{rekensom.grens} {exact}"
    if rekensom.delen_afgerond_op is not None:
        return f"{exact}, door afronding van de delen"
    if uitkomst.berekend == uitkomst.exact:
        return exact
    return f"{exact}, afgerond {decimaal(uitkomst.berekend)}"

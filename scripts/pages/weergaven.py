"""The views that hand-written pages may call by name, and their templates."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from schemas.registry import COLLECTIES
from scripts.handboek import Handboek
from scripts.html import Renderer
from scripts.views.actie import actieplannen, hervormingsacties
from scripts.views.adressen import blad_adres
from scripts.views.agenda import agendaoverzicht
from scripts.views.ambitie import ambities
from scripts.views.bericht import berichtenoverzicht
from scripts.views.checklist import checklists
from scripts.views.cijfers import cijfertabellen
from scripts.views.combinatie import rasters
from scripts.views.deelproject import kostenoverzichten, planningen, samenhang
from scripts.views.download import downloads
from scripts.views.formulier import formulieren
from scripts.views.gegevens import gegevens
from scripts.views.historisch import historisch
from scripts.views.leesbaarheid import leesbaarheid
from scripts.views.lijst import begrippenlijst, lijst
from scripts.views.nagerekend import nagerekend
from scripts.views.orgaan import organen
from scripts.views.plan import alle_plannen, plannen
from scripts.views.product import productcatalogus
from scripts.views.regievorm import regievormen
from scripts.views.register import register
from scripts.views.risico import registers
from scripts.views.start import ik_ben, ik_wil, praktijkvragen, procesrijen, verwezen
from scripts.views.tegenstrijdigheid import tegenstrijdigheden
from scripts.views.vergelijking import misleidende_woorden, naast_elkaar
from scripts.views.vormen import Link
from scripts.views.witte_vlekken import witte_vlekken


@dataclass(frozen=True, slots=True)
class Weergave:
    """A view with its template; `keuzes` are the values that its one argument may have."""

    view: Callable[..., Any]
    template: str
    keuzes: tuple[str, ...] = ()


def _plannen(handboek: Handboek) -> dict[str, object]:
    return {"figuur": plannen(handboek), "plannen": alle_plannen(handboek)}


def _bestanden(handboek: Handboek) -> tuple[Link, ...]:
    return tuple(Link(bestand, blad_adres(bestand)) for bestand in handboek.documents)


def _nothing(_: Handboek) -> None:
    return None


DOWNLOADS = "downloads"
"""The view of the files that were made, which it is given beside the handbook."""

WEERGAVEN: dict[str, Weergave] = {
    "ik_ben": Weergave(ik_ben, "kaarten.html"),
    "praktijkvragen": Weergave(praktijkvragen, "praktijkvragen.html"),
    "verwezen": Weergave(verwezen, "kaarten.html"),
    "ik_wil": Weergave(ik_wil, "kaarten.html"),
    "lijst": Weergave(lijst, "lijst.html", tuple(COLLECTIES)),
    "begrippenlijst": Weergave(begrippenlijst, "begrippenlijst.html"),
    "processen": Weergave(procesrijen, "processen.html"),
    "checklists": Weergave(checklists, "checklists.html"),
    "formulieren": Weergave(formulieren, "formulieren.html"),
    "risicoregisters": Weergave(registers, "risicoregisters.html"),
    "planning": Weergave(planningen, "planning.html"),
    "agenda": Weergave(agendaoverzicht, "agenda.html"),
    "samenhang": Weergave(samenhang, "samenhang.html"),
    "kosten": Weergave(kostenoverzichten, "kosten.html"),
    "plannen": Weergave(_plannen, "plannen.html"),
    "berichten": Weergave(berichtenoverzicht, "berichten.html"),
    "witte_vlekken": Weergave(witte_vlekken, "witte_vlekken.html"),
    "bestanden": Weergave(_bestanden, "bestanden.html"),
    "productcatalogus": Weergave(productcatalogus, "productcatalogus.html"),
    "combinaties": Weergave(rasters, "combinaties.html"),
    "ambities": Weergave(ambities, "ambities.html"),
    "hervormingsacties": Weergave(hervormingsacties, "hervormingsacties.html"),
    "actieplannen": Weergave(actieplannen, "actieplannen.html"),
    "cijfers": Weergave(cijfertabellen, "cijfers.html"),
    "tegenstrijdigheden": Weergave(tegenstrijdigheden, "tegenstrijdigheden.html"),
    "nagerekend": Weergave(nagerekend, "nagerekend.html"),
    "organen": Weergave(organen, "organen.html"),
    "naast_elkaar": Weergave(naast_elkaar, "naast_elkaar.html"),
    "misleidende_woorden": Weergave(misleidende_woorden, "misleidende_woorden.html"),
    "regievormen": Weergave(regievormen, "regievormen.html"),
    "register": Weergave(register, "register.html"),
    "leesbaarheid": Weergave(leesbaarheid, "leesbaarheid.html"),
    DOWNLOADS: Weergave(downloads, "downloads.html"),
    "gegevens": Weergave(gegevens, "gegevens.html"),
    "historisch": Weergave(historisch, "historisch.html"),
    "zoekresultaten": Weergave(_nothing, "zoekresultaten.html"),
}
"""Every view by the name of its macro."""


def render_weergave(
    renderer: Renderer, handboek: Handboek, root: str, naam: str, *args: object
) -> str:
    """Make the HTML of a view. Raises KeyError for an unknown name."""
    weergave = WEERGAVEN[naam]
    view = weergave.view(handboek, *args)
    return renderer.render(f"weergave/{weergave.template}", root, view=view)

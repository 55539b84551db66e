"""The views that pages call by name: how each is made, and when it has nothing to show."""

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

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
from scripts.views.indeling import ingangen
from scripts.views.leesbaarheid import leesbaarheid
from scripts.views.lijst import begrippenlijst, lijst
from scripts.views.nagerekend import nagerekend
from scripts.views.orgaan import organen
from scripts.views.plan import alle_plannen, plannen
from scripts.views.product import productcatalogus
from scripts.views.regievorm import regievormen
from scripts.views.register import register
from scripts.views.risico import registers
from scripts.views.rolverdeling import Letter, raci_stand
from scripts.views.start import praktijkvragen, procesrijen, vaak_gedaan, verwezen
from scripts.views.tegenstrijdigheid import tegenstrijdigheden
from scripts.views.thuis import thuizen
from scripts.views.vergelijking import misleidende_woorden, naast_elkaar
from scripts.views.vormen import Link
from scripts.views.wegwijzer import wegwijzers
from scripts.views.werkwijze import werkwijzen
from scripts.views.witte_vlekken import witte_vlekken
from scripts.views.woorden import RACI_NAMEN
from scripts.views.zoekwoorden import zoekhulp


@dataclass(frozen=True, slots=True)
class Weergave:
    """A view with its template; `keuzes` are the values that its one argument may have.

    `leeg` says whether there is nothing to show; None for a view that always has something. In a
    book, one that adds up (`rekent`) shows all of a region or nothing, since a part has another
    sum; one that looks at the whole handbook (`beperkt`) is given the regions and parties to keep
    to; one by the alphabet (`alfabetisch`) gives way to the pages of its items under their letters.
    """

    view: Callable[..., Any]
    template: str
    keuzes: tuple[str, ...] = ()
    leeg: Callable[[Any], bool] | None = operator.not_
    rekent: bool = False
    beperkt: bool = False
    alfabetisch: bool = False


def _plannen(handboek: Handboek) -> dict[str, object]:
    return {"figuur": plannen(handboek), "plannen": alle_plannen(handboek)}


def _bestanden(handboek: Handboek) -> tuple[Link, ...]:
    return tuple(Link(bestand, blad_adres(bestand)) for bestand in handboek.documents)


def _has_no(name: str) -> Callable[[Any], bool]:
    """Give the question whether a view has nothing under a name."""
    return lambda view: not getattr(view, name)


def _raci(handboek: Handboek) -> dict[str, object]:
    standings = raci_stand(handboek)
    return {
        "standen": standings,
        "aantal": sum(stand.aantal for stand in standings),
        "heeft_woorden": bool(handboek.collectie("raciwoorden")),
        "legenda": tuple(Letter(letter, naam) for letter, naam in RACI_NAMEN.items()),
    }


DOWNLOADS = "downloads"
"""The view of the files that were made, which it is given beside the handbook."""

INGANGEN = "ingangen"
"""The view of the pages that there are, which it is given beside the handbook."""

WEERGAVEN: dict[str, Weergave] = {
    "praktijkvragen": Weergave(praktijkvragen, "praktijkvragen.html"),
    "verwezen": Weergave(verwezen, "kaarten.html"),
    "vaak_gedaan": Weergave(vaak_gedaan, "praktijkvragen.html"),
    INGANGEN: Weergave(ingangen, "ingangen.html", leeg=None),
    "raci": Weergave(_raci, "raci.html", leeg=lambda view: not view["aantal"]),
    "werkwijzen": Weergave(werkwijzen, "werkwijzen.html"),
    "wegwijzers": Weergave(wegwijzers, "wegwijzers.html"),
    "thuizen": Weergave(thuizen, "thuizen.html"),
    "lijst": Weergave(lijst, "lijst.html", tuple(COLLECTIES), leeg=_has_no("aantal")),
    "begrippenlijst": Weergave(
        begrippenlijst, "begrippenlijst.html", leeg=_has_no("aantal"), alfabetisch=True
    ),
    "processen": Weergave(procesrijen, "processen.html"),
    "checklists": Weergave(checklists, "checklists.html"),
    "formulieren": Weergave(formulieren, "formulieren.html"),
    "risicoregisters": Weergave(registers, "risicoregisters.html"),
    "planning": Weergave(planningen, "planning.html"),
    "agenda": Weergave(agendaoverzicht, "agenda.html", leeg=_has_no("agendas")),
    "samenhang": Weergave(samenhang, "samenhang.html"),
    "kosten": Weergave(kostenoverzichten, "kosten.html", rekent=True),
    "plannen": Weergave(_plannen, "plannen.html", leeg=lambda view: not view["plannen"]),
    "berichten": Weergave(
        berichtenoverzicht, "berichten.html", leeg=lambda view: not view.berichten
    ),
    "witte_vlekken": Weergave(
        witte_vlekken, "witte_vlekken.html", beperkt=True, leeg=_has_no("aantal")
    ),
    "bestanden": Weergave(_bestanden, "bestanden.html", leeg=None),
    "productcatalogus": Weergave(productcatalogus, "productcatalogus.html"),
    "combinaties": Weergave(rasters, "combinaties.html"),
    "ambities": Weergave(ambities, "ambities.html", leeg=_has_no("groepen")),
    "hervormingsacties": Weergave(
        hervormingsacties, "hervormingsacties.html", leeg=lambda view: not view.rijen
    ),
    "actieplannen": Weergave(actieplannen, "actieplannen.html"),
    "cijfers": Weergave(cijfertabellen, "cijfers.html"),
    "tegenstrijdigheden": Weergave(
        tegenstrijdigheden, "tegenstrijdigheden.html", leeg=_has_no("aantal")
    ),
    "nagerekend": Weergave(nagerekend, "nagerekend.html", leeg=_has_no("groepen"), rekent=True),
    "organen": Weergave(organen, "organen.html"),
    "naast_elkaar": Weergave(naast_elkaar, "naast_elkaar.html"),
    "misleidende_woorden": Weergave(misleidende_woorden, "misleidende_woorden.html"),
    "regievormen": Weergave(regievormen, "regievormen.html"),
    "register": Weergave(register, "register.html", leeg=None),
    "leesbaarheid": Weergave(leesbaarheid, "leesbaarheid.html", leeg=None),
    DOWNLOADS: Weergave(downloads, "downloads.html", leeg=None),
    "gegevens": Weergave(gegevens, "gegevens.html", leeg=None),
    "historisch": Weergave(historisch, "historisch.html"),
    "zoekresultaten": Weergave(zoekhulp, "zoekresultaten.html", leeg=None),
}
"""Every view by the name of its macro."""


class Weergever:
    """Shows the views of a handbook, each made once; `bij` is what some are given beside it."""

    def __init__(
        self,
        handboek: Handboek,
        renderer: Renderer,
        bij: Mapping[str, tuple[object, ...]] | None = None,
    ) -> None:
        self._handboek = handboek
        self._renderer = renderer
        self._bij = bij or {}
        self._made: dict[tuple[str, ...], Any] = {}

    def is_leeg(self, naam: str, *keuze: str) -> bool:
        """Whether a view has nothing to show. Raises KeyError for an unknown name."""
        leeg = WEERGAVEN[naam].leeg
        return leeg is not None and leeg(self._view(naam, *keuze))

    def html(self, root: str, naam: str, *keuze: str) -> Markup:
        """Make the HTML of a view, nothing for an empty one. Raises KeyError for an unknown name.

        `root` leads from the page to the root of the site.
        """
        if self.is_leeg(naam, *keuze):
            return Markup()
        template = f"weergave/{WEERGAVEN[naam].template}"
        return Markup(self._renderer.render(template, root, view=self._view(naam, *keuze)))

    def _view(self, naam: str, *keuze: str) -> Any:
        if (naam, *keuze) not in self._made:
            made = WEERGAVEN[naam].view(self._handboek, *keuze, *self._bij.get(naam, ()))
            self._made[naam, *keuze] = made
        return self._made[naam, *keuze]

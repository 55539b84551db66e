"""The one registry of collections: what may stand in a content file, under which name."""

from dataclasses import dataclass

from schemas.aanbiedersrisicos import Aanbiedersrisico
from schemas.arrangementregels import Arrangementregel
from schemas.base import Item
from schemas.begrippen import Begrip
from schemas.berichten import Bericht
from schemas.berichtenparen import Berichtenpaar
from schemas.bestekseisen import Bestekseis
from schemas.bevindingen import Bevinding
from schemas.bronnen import Brondocument
from schemas.checklists import Checklist
from schemas.codes import Code
from schemas.deelprojecten import Deelproject
from schemas.fasen import Fase
from schemas.gebeurtenissen import Gebeurtenis
from schemas.kosten import Kostenpost
from schemas.partijen import Partij
from schemas.plannen import Plan
from schemas.procesopmerkingen import Procesopmerking
from schemas.processen import Proces
from schemas.raciwoorden import Raciwoord
from schemas.regios import Regio
from schemas.risicomodellen import Risicomodel
from schemas.risicos import Risico
from schemas.rolverdelingen import Rolverdeling
from schemas.routes import Route
from schemas.scenarios import Scenario
from schemas.softcontrols import Softcontrol
from schemas.vragen import Vraag


@dataclass(frozen=True, slots=True)
class Collectie:
    """A collection: its key in YAML and data, its model and its names.

    `eigen_paginas` says whether each item has a page of its own, or is a part of the
    collection's page.
    """

    naam: str
    model: type[Item]
    titel: str
    enkelvoud: str
    eigen_paginas: bool = True


COLLECTIES: dict[str, Collectie] = {
    collectie.naam: collectie
    for collectie in (
        Collectie("processen", Proces, "Processen", "Proces"),
        Collectie("rolverdelingen", Rolverdeling, "Rolverdelingen", "Rolverdeling"),
        Collectie("checklists", Checklist, "Checklists", "Checklist"),
        Collectie("begrippen", Begrip, "Begrippen", "Begrip"),
        Collectie("plannen", Plan, "Plannen", "Plan", eigen_paginas=False),
        Collectie("berichten", Bericht, "Berichten", "Bericht"),
        Collectie(
            "berichtenparen", Berichtenpaar, "Volgorde van berichten", "Berichtenpaar", False
        ),
        Collectie("codes", Code, "Codes", "Code", eigen_paginas=False),
        Collectie(
            "arrangementregels", Arrangementregel, "Regels voor arrangementen", "Regel", False
        ),
        Collectie("risicos", Risico, "Risico's", "Risico"),
        Collectie("risicomodellen", Risicomodel, "Risicomodellen", "Risicomodel"),
        Collectie(
            "aanbiedersrisicos", Aanbiedersrisico, "Risico's van aanbieders", "Risico", False
        ),
        Collectie("deelprojecten", Deelproject, "Deelprojecten", "Deelproject"),
        Collectie("kosten", Kostenpost, "Kosten", "Kostenpost", eigen_paginas=False),
        Collectie("scenarios", Scenario, "Scenario's herindicatie", "Scenario", False),
        Collectie("bestekseisen", Bestekseis, "Eisen aan het bestek", "Eis", False),
        Collectie(
            "procesopmerkingen", Procesopmerking, "Opmerkingen bij stappen", "Opmerking", False
        ),
        Collectie("softcontrols", Softcontrol, "Soft controls", "Soft control", False),
        Collectie("vragen", Vraag, "Open vragen", "Vraag", eigen_paginas=False),
        Collectie("bevindingen", Bevinding, "Bevindingen", "Bevinding", eigen_paginas=False),
        Collectie("gebeurtenissen", Gebeurtenis, "Gebeurtenissen", "Gebeurtenis", False),
        Collectie("fasen", Fase, "Fasen", "Fase"),
        Collectie("routes", Route, "Routes", "Route"),
        Collectie("partijen", Partij, "Partijen", "Partij"),
        Collectie("regios", Regio, "Regio's", "Regio"),
        Collectie("bronnen", Brondocument, "Bronnen", "Bron"),
        Collectie("raciwoorden", Raciwoord, "RACI-woorden", "RACI-woord", eigen_paginas=False),
    )
}
"""Every collection by its name, in the order in which the handbook shows them."""

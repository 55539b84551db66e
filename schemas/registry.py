"""The one registry of collections: what may stand in a content file, under which name."""

from dataclasses import dataclass

from schemas.aanbiedersrisicos import Aanbiedersrisico
from schemas.acties import Actie
from schemas.akkoordpunten import Akkoordpunt
from schemas.ambities import Ambitie
from schemas.arrangementregels import Arrangementregel
from schemas.base import Item
from schemas.begrippen import Begrip
from schemas.berichten import Bericht
from schemas.berichtenparen import Berichtenpaar
from schemas.bestekseisen import Bestekseis
from schemas.bevindingen import Bevinding
from schemas.brongetallen import Brongetallen
from schemas.bronnen import Brondocument
from schemas.checklists import Checklist
from schemas.cijfers import Cijfertabel
from schemas.codes import Code
from schemas.contractvormen import Contractvorm
from schemas.deelprojecten import Deelproject
from schemas.doelen import Doel
from schemas.fasen import Fase
from schemas.formulieren import Formulier
from schemas.gebeurtenissen import Gebeurtenis
from schemas.hervormingsacties import Hervormingsactie
from schemas.intensiteiten import Intensiteit
from schemas.kosten import Kostenpost
from schemas.kostenmaatregelen import Kostenmaatregel
from schemas.kwaliteitsstandaarden import Kwaliteitsstandaard
from schemas.meetindicatoren import Meetindicator
from schemas.meetmomenten import Meetmoment
from schemas.opgaven import Opgave
from schemas.organen import Orgaan
from schemas.partijen import Partij
from schemas.plannen import Plan
from schemas.procesopmerkingen import Procesopmerking
from schemas.processen import Proces
from schemas.producten import Product
from schemas.profielen import Profiel
from schemas.raciwoorden import Raciwoord
from schemas.regels import Regel
from schemas.regievormen import Regievorm
from schemas.regios import Regio
from schemas.regioteksten import Regiotekst
from schemas.rekensommen import Rekensom
from schemas.resultaten import Resultaat
from schemas.risicomodellen import Risicomodel
from schemas.risicos import Risico
from schemas.rolverdelingen import Rolverdeling
from schemas.routes import Route
from schemas.scenarios import Scenario
from schemas.schrijftips import Schrijftip
from schemas.segmenten import Segment
from schemas.softcontrols import Softcontrol
from schemas.succesfactoren import Succesfactor
from schemas.tegenstrijdigheden import Tegenstrijdigheid
from schemas.toezicht import Toezichtvorm
from schemas.vragen import Vraag
from schemas.wegwijzers import Wegwijzer
from schemas.werkgroepen import Werkgroep
from schemas.woordparen import Woordpaar


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
        Collectie("wegwijzers", Wegwijzer, "Vragen uit de praktijk", "Praktijkvraag", False),
        Collectie("processen", Proces, "Processen", "Proces"),
        Collectie("rolverdelingen", Rolverdeling, "Rolverdelingen", "Rolverdeling"),
        Collectie("checklists", Checklist, "Checklists", "Checklist"),
        Collectie("formulieren", Formulier, "Formulieren", "Formulier"),
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
        Collectie("segmenten", Segment, "Segmenten", "Segment"),
        Collectie("producten", Product, "Producten", "Product"),
        Collectie("profielen", Profiel, "Ondersteuningsprofielen", "Profiel"),
        Collectie("intensiteiten", Intensiteit, "Intensiteiten", "Intensiteit"),
        Collectie(
            "regievormen",
            Regievorm,
            "Regie en hoofdaannemerschap",
            "Regievorm",
            eigen_paginas=False,
        ),
        Collectie("regels", Regel, "Regels", "Regel", eigen_paginas=False),
        Collectie(
            "kwaliteitsstandaarden",
            Kwaliteitsstandaard,
            "Kwaliteitsstandaarden",
            "Kwaliteitsstandaard",
            eigen_paginas=False,
        ),
        Collectie(
            "meetindicatoren",
            Meetindicator,
            "Meetindicatoren",
            "Meetindicator",
            eigen_paginas=False,
        ),
        Collectie("meetmomenten", Meetmoment, "Meetmomenten", "Meetmoment", eigen_paginas=False),
        Collectie("opgaven", Opgave, "Opgaven", "Opgave"),
        Collectie("resultaten", Resultaat, "Resultaten", "Resultaat", eigen_paginas=False),
        Collectie("ambities", Ambitie, "Ambities", "Ambitie", eigen_paginas=False),
        Collectie("acties", Actie, "Acties", "Actie", eigen_paginas=False),
        Collectie(
            "hervormingsacties",
            Hervormingsactie,
            "Acties uit de Hervormingsagenda",
            "Actie",
            eigen_paginas=False,
        ),
        Collectie(
            "kostenmaatregelen",
            Kostenmaatregel,
            "Maatregelen voor de kosten",
            "Maatregel",
            eigen_paginas=False,
        ),
        Collectie("organen", Orgaan, "Organen", "Orgaan", eigen_paginas=False),
        Collectie("toezicht", Toezichtvorm, "Toezicht", "Vorm van toezicht", eigen_paginas=False),
        Collectie("cijfers", Cijfertabel, "Cijfers", "Cijfertabel", eigen_paginas=False),
        Collectie("rekensommen", Rekensom, "Nagerekend", "Rekensom", eigen_paginas=False),
        Collectie("doelen", Doel, "Doelen en uitgangspunten", "Doel", eigen_paginas=False),
        Collectie(
            "akkoordpunten",
            Akkoordpunt,
            "Punten van het Ambitieakkoord",
            "Akkoordpunt",
            eigen_paginas=False,
        ),
        Collectie(
            "succesfactoren", Succesfactor, "Succesfactoren", "Succesfactor", eigen_paginas=False
        ),
        Collectie(
            "contractvormen", Contractvorm, "Contractduur", "Contractvorm", eigen_paginas=False
        ),
        Collectie("werkgroepen", Werkgroep, "Werkgroepen", "Werkgroep", eigen_paginas=False),
        Collectie(
            "woordparen", Woordpaar, "Woorden die misleiden", "Woordpaar", eigen_paginas=False
        ),
        Collectie("bestekseisen", Bestekseis, "Eisen aan het bestek", "Eis", False),
        Collectie(
            "procesopmerkingen", Procesopmerking, "Opmerkingen bij stappen", "Opmerking", False
        ),
        Collectie("softcontrols", Softcontrol, "Soft controls", "Soft control", False),
        Collectie("vragen", Vraag, "Open vragen", "Vraag", eigen_paginas=False),
        Collectie(
            "tegenstrijdigheden",
            Tegenstrijdigheid,
            "Tegenstrijdigheden",
            "Tegenstrijdigheid",
        ),
        Collectie("bevindingen", Bevinding, "Bevindingen", "Bevinding"),
        Collectie("gebeurtenissen", Gebeurtenis, "Gebeurtenissen", "Gebeurtenis", False),
        Collectie("fasen", Fase, "Fasen", "Fase"),
        Collectie("routes", Route, "Routes", "Route"),
        Collectie("partijen", Partij, "Partijen", "Partij"),
        Collectie("regioteksten", Regiotekst, "Zo is het in de regio", "Regiotekst", False),
        Collectie("regios", Regio, "Regio's", "Regio"),
        Collectie("bronnen", Brondocument, "Bronnen", "Bron"),
        Collectie("brongetallen", Brongetallen, "Getallen in de bronnen", "Lijst van getallen"),
        Collectie("raciwoorden", Raciwoord, "RACI-woorden", "RACI-woord", eigen_paginas=False),
        Collectie("schrijftips", Schrijftip, "Schrijftips", "Schrijftip", eigen_paginas=False),
    )
}
"""Every collection by its name, in the order in which the handbook shows them."""

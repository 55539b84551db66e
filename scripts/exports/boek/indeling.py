"""How a book is divided: parts with their chapters, and what is not for paper."""

from dataclasses import dataclass

WITTE_VLEKKEN = "witte-vlekken"
"""The chapter of what the sources leave open; its page on the site belongs to no collection."""


@dataclass(frozen=True, slots=True)
class Hoofdstuk:
    """A chapter with the items of a collection; an overview, if any, comes first.

    `overzicht` is the name of a view, with its argument. Where the items have no pages of their
    own, the overview shows them all; it is the list of the collection unless another is named.
    One that adds up (`rekent`) shows all of a region or nothing: a part has another sum. One by
    the alphabet (`alfabetisch`) has its items in the index, so that the contents leave them out.
    """

    titel: str
    collectie: str
    overzicht: tuple[str, ...] = ()
    rekent: bool = False
    alfabetisch: bool = False

    @property
    def adres(self) -> str:
        """The page on the site that has the same place there."""
        return f"{self.collectie}/index.html"


@dataclass(frozen=True, slots=True)
class Boekdeel:
    """A part of a book."""

    titel: str
    hoofdstukken: tuple[Hoofdstuk, ...]


DELEN = (
    Boekdeel(
        "Wie doet wat",
        (
            Hoofdstuk("Vragen uit de praktijk", "wegwijzers"),
            Hoofdstuk("Partijen", "partijen"),
            Hoofdstuk("Processen", "processen", ("processen",)),
            Hoofdstuk("Zo lezen wij de rollentabellen", "raciwoorden"),
            Hoofdstuk("Fasen", "fasen"),
            Hoofdstuk("Routes", "routes"),
            Hoofdstuk("Zo is het in de regio", "regioteksten"),
            Hoofdstuk("Opmerkingen bij stappen", "procesopmerkingen"),
            Hoofdstuk("Regie en hoofdaannemerschap", "regievormen", ("regievormen",)),
            Hoofdstuk("Organen", "organen", ("organen",)),
            Hoofdstuk("Toezicht", "toezicht"),
            Hoofdstuk("Checklists", "checklists"),
            Hoofdstuk("Formulieren", "formulieren"),
        ),
    ),
    Boekdeel(
        "Afspraken",
        (
            Hoofdstuk("Woorden die misleiden", "woordparen", ("misleidende_woorden",)),
            Hoofdstuk("Plannen", "plannen", ("plannen",)),
            Hoofdstuk("Berichten", "berichten", ("berichten",)),
            Hoofdstuk("Volgorde van berichten", "berichtenparen"),
            Hoofdstuk("Codes", "codes"),
            Hoofdstuk("Regels voor arrangementen", "arrangementregels"),
            Hoofdstuk("Regels", "regels"),
            Hoofdstuk("Kwaliteitsstandaarden", "kwaliteitsstandaarden"),
            Hoofdstuk("Meetindicatoren", "meetindicatoren"),
            Hoofdstuk("Meetmomenten", "meetmomenten"),
            Hoofdstuk("Soft controls", "softcontrols"),
        ),
    ),
    Boekdeel(
        "Wat wordt ingekocht",
        (
            Hoofdstuk("Segmenten", "segmenten"),
            Hoofdstuk("Producten", "producten", ("productcatalogus",)),
            Hoofdstuk("Ondersteuningsprofielen", "profielen", ("combinaties",)),
            Hoofdstuk("Intensiteiten", "intensiteiten"),
            Hoofdstuk("Contractduur", "contractvormen"),
            Hoofdstuk("Cijfers", "cijfers", ("cijfers",)),
        ),
    ),
    Boekdeel(
        "Wat gaat gebeuren",
        (
            Hoofdstuk("Opgaven", "opgaven"),
            Hoofdstuk("Resultaten", "resultaten"),
            Hoofdstuk("Doelen en uitgangspunten", "doelen"),
            Hoofdstuk("Ambities", "ambities", ("ambities",)),
            Hoofdstuk("Punten van het Ambitieakkoord", "akkoordpunten"),
            Hoofdstuk("Acties", "acties", ("actieplannen",)),
            Hoofdstuk(
                "Acties uit de Hervormingsagenda", "hervormingsacties", ("hervormingsacties",)
            ),
            Hoofdstuk("Maatregelen voor de kosten", "kostenmaatregelen"),
            Hoofdstuk("Deelprojecten", "deelprojecten", ("planning",)),
            Hoofdstuk("Kosten", "kosten", ("kosten",), rekent=True),
            Hoofdstuk("Scenario's herindicatie", "scenarios"),
            Hoofdstuk("Succesfactoren", "succesfactoren"),
            Hoofdstuk("Werkgroepen", "werkgroepen"),
        ),
    ),
    Boekdeel(
        "Risico's en vragen",
        (
            Hoofdstuk("Risicomodellen", "risicomodellen"),
            Hoofdstuk("Risico's", "risicos", ("risicoregisters",)),
            Hoofdstuk("Risico's van aanbieders", "aanbiedersrisicos"),
            Hoofdstuk("Nagerekend", "rekensommen", ("nagerekend",), rekent=True),
            Hoofdstuk("Waar bronnen elkaar tegenspreken", "tegenstrijdigheden"),
            Hoofdstuk("Witte vlekken", WITTE_VLEKKEN),
            Hoofdstuk("Open vragen", "vragen"),
            Hoofdstuk("Eisen aan het bestek", "bestekseisen"),
        ),
    ),
    Boekdeel(
        "Naslag",
        (
            Hoofdstuk("Regio's", "regios"),
            Hoofdstuk("Bevindingen", "bevindingen"),
            Hoofdstuk("Gebeurtenissen", "gebeurtenissen"),
            Hoofdstuk("Begrippen", "begrippen", alfabetisch=True),
            Hoofdstuk("Bronnen", "bronnen"),
        ),
    ),
)
"""The parts of a book, in the order of the site's menu."""

NIET_OP_PAPIER = {
    "rolverdelingen": "staan bij hun proces",
    "schrijftips": "zijn voor wie aan het handboek schrijft",
    "brongetallen": "zijn voor wie het handboek controleert",
}
"""Collections without a chapter, each with the reason."""

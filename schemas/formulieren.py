"""Forms that a reader fills in: parts with questions, what may be answered, and when they show."""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from schemas.base import Id, Item, Lijst, Onderdeel, Strict, Verwijzing
from schemas.collectie import Collectie
from schemas.tekst import Tekst, Titel

VeldId = Annotated[str, Verwijzing(("formulieren",))]

Kolomsoort = Literal["tekst", "getal", "bedrag", "datum", "keuze"]
"""What a cell of a table may be; a question may be more."""

Veldsoort = Literal[Kolomsoort, "lange-tekst", "keuzes", "tabel", "berekend"]


@dataclass(frozen=True, slots=True)
class Vorm:
    """How a kind of answer that is one line is written; for the model, the page, paper and check.

    `patroon` fits the whole answer, and Python and browsers read it alike. `melding` follows the
    name of the question when it does not fit, `hulp` stands by the question. `is_een` says what an
    answer that fits must be besides: a number, which is counted with, or a day that exists.
    """

    patroon: str
    melding: str
    hulp: str = ""
    is_een: Literal["tekst", "getal", "dag"] = "tekst"


VORMEN: dict[str, Vorm] = {
    "getal": Vorm(
        r"-?(?:[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,12})(?:,[0-9]{1,6})?",
        "een getal, zoals 12 of 7,5",
        is_een="getal",
    ),
    "bedrag": Vorm(
        r"(?:€ ?)?-?(?:[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,12})(?:,[0-9]{2})?",
        "een bedrag in euro's, zoals 1.250 of 99,50",
        "In euro's, zoals 1.250 of 99,50.",
        is_een="getal",
    ),
    "datum": Vorm(
        r"([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})",
        "een bestaande datum, zoals 31-12-2026",
        "Dag, maand en jaar, zoals 31-12-2026.",
        is_een="dag",
    ),
}
"""Every kind of answer that has a form of its own; a kind with one needs nothing elsewhere."""


class Antwoordkeuze(Strict):
    """An answer to choose; its number is what a calculation takes."""

    waarde: Id = Field(title="Waarde", description="Verandert niet: bewaarde bestanden noemen die.")
    titel: Titel = Field(title="Antwoord")
    getal: int | None = Field(default=None, title="Getal")


class Voorwaarde(Strict):
    """A part or question shows only if an earlier choice has one of these answers."""

    veld: VeldId = Field(title="Vraag")
    is_een_van: Annotated[tuple[Id, ...], Lijst] = Field(min_length=1, title="Is een van")


class Uitkomstklasse(Strict):
    """The name of an outcome from a number on, up to where the next one begins."""

    vanaf: int = Field(title="Vanaf")
    titel: Titel = Field(title="Naam")


class Berekening(Strict):
    """How an answer follows from earlier ones; a column of a table counts all its rows.

    `aandeel` is 100 x first / second, `verschil` the first minus the others.
    """

    bewerking: Literal["som", "verschil", "product", "aandeel"] = Field(title="Bewerking")
    van: Annotated[tuple[VeldId, ...], Lijst] = Field(min_length=1, title="Berekend uit")
    klassen: Annotated[tuple[Uitkomstklasse, ...], Lijst] = Field(
        default=(), title="Klassen", description="Van laag naar hoog."
    )


class Invulvak(Onderdeel):
    """What questions and columns of a table share: the question and what may be answered."""

    vraag: Titel = Field(title="Vraag")
    uitleg: Tekst | None = Field(default=None, title="Uitleg")
    verplicht: bool = Field(default=False, title="Verplicht")
    keuzes: Annotated[tuple[Antwoordkeuze, ...], Lijst] = Field(default=(), title="Keuzes")
    minstens: int | None = Field(default=None, title="Minstens")
    hoogstens: int | None = Field(default=None, title="Hoogstens")
    patroon: Titel | None = Field(
        default=None, title="Patroon", description="Reguliere expressie voor het hele antwoord."
    )
    patroon_uitleg: Titel | None = Field(
        default=None, title="Uitleg bij het patroon", description="Een zin, zoals: Schrijf …"
    )
    soort: str = Field(title="Soort")

    @property
    def vorm(self) -> Vorm | None:
        """How the answer is written, if its kind has a form of its own."""
        return VORMEN.get(self.soort)

    @property
    def telt(self) -> bool:
        """Whether the answer is a number by itself, to count with."""
        return self.vorm is not None and self.vorm.is_een == "getal"

    @model_validator(mode="after")
    def _pattern_is_explained(self) -> "Invulvak":
        if (self.patroon is None) != (self.patroon_uitleg is None):
            raise PydanticCustomError("patroon-zonder-uitleg", "a pattern is explained")
        return self


class Kolom(Invulvak):
    """A column of a table to fill in."""

    soort: Kolomsoort = Field(title="Soort")

    @model_validator(mode="after")
    def _fits_its_kind(self) -> "Kolom":
        _check_kind(self.soort, {"keuze": bool(self.keuzes)})
        return self


class Veld(Invulvak):
    """A question of a form.

    The example is fictional: `voorbeeld` for one answer, `voorbeelden` for several choices,
    `voorbeeldrijen` for a table, cells in the order of the columns.
    """

    soort: Veldsoort = Field(title="Soort")
    toon_als: Voorwaarde | None = Field(default=None, title="Toon als")
    kolommen: Annotated[tuple[Kolom, ...], Lijst] = Field(default=(), title="Kolommen")
    rijen: int = Field(default=4, ge=1, le=20, title="Rijen")
    berekening: Berekening | None = Field(default=None, title="Berekening")
    voorbeeld: Tekst | None = Field(default=None, title="Voorbeeld")
    voorbeelden: Annotated[tuple[Id, ...], Lijst] = Field(default=(), title="Voorbeelden")
    voorbeeldrijen: Annotated[tuple[Annotated[tuple[Titel, ...], Lijst], ...], Lijst] = Field(
        default=(), title="Voorbeeldrijen"
    )
    heette: Annotated[tuple[Id, ...], Lijst] = Field(
        default=(),
        title="Heette",
        description="Id's van deze vraag in oudere versies, om oude bestanden te kunnen openen.",
    )

    @model_validator(mode="after")
    def _fits_its_kind(self) -> "Veld":
        _check_kind(
            self.soort,
            {
                "keuze": bool(self.keuzes),
                "tabel": bool(self.kolommen),
                "berekend": self.berekening is not None,
            },
        )
        return self


class Formulierdeel(Onderdeel):
    """A part of a form under a heading."""

    titel: Titel = Field(title="Deel")
    uitleg: Tekst | None = Field(default=None, title="Uitleg")
    toon_als: Voorwaarde | None = Field(default=None, title="Toon als")
    velden: Annotated[tuple[Veld, ...], Lijst] = Field(min_length=1, title="Vragen")


class Formulier(Item):
    """A form; who fills it in, for whom, and its questions in parts.

    `versie` goes up by one when a question changes, so that an older file is known as such.
    """

    versie: int = Field(ge=1, title="Versie")
    invuller: Tekst = Field(title="Wie vult het in")
    ontvanger: Tekst = Field(title="Voor wie")
    delen: Annotated[tuple[Formulierdeel, ...], Lijst] = Field(min_length=1, title="Delen")

    @property
    def velden(self) -> tuple[Veld, ...]:
        """Every question, in order."""
        return tuple(veld for deel in self.delen for veld in deel.velden)


def _check_kind(soort: str, given: dict[str, bool]) -> None:
    """Refuse what belongs to another kind of question, and a kind without what it needs."""
    needed = "keuze" if soort == "keuzes" else soort
    if any(present != (kind == needed) for kind, present in given.items()):
        raise PydanticCustomError("veld-past-niet-bij-soort", "fields of another kind")


COLLECTIE = Collectie(
    naam="formulieren",
    model=Formulier,
    titel="Formulieren",
    enkelvoud="Formulier",
    icoon="form-select",
)

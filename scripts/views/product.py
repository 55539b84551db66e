"""The catalogue of products, with what the sources do not say."""

from dataclasses import dataclass

from schemas.base import Item
from schemas.producten import Kerncijfer, Product
from schemas.regios import Regio
from schemas.segmenten import Segment
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.kenmerken import kenmerken, label
from scripts.views.status import statusmerk
from scripts.views.vormen import Alinea, Link, Merk, Waarde
from scripts.views.woorden import NIET_GETOOND, NIET_IN_BRON

NO_COLUMN = frozenset({*Item.model_fields, "omschrijving", "kerncijfers"})
"""Fields that are too long for a column, or have a table of their own; the others are columns."""


@dataclass(frozen=True, slots=True)
class Productrij:
    """A product in the catalogue, by column; what the source does not say reads so."""

    link: Link
    status: Merk | None
    cellen: tuple[tuple[Waarde, ...], ...]


@dataclass(frozen=True, slots=True)
class Cijfer:
    """A key figure in words, or that it is withheld."""

    naam: str
    waarde: str
    onderdrukt: bool


@dataclass(frozen=True, slots=True)
class Cijferoverzicht:
    """The key figures of products side by side: for each figure the value of every product."""

    producten: tuple[Link, ...]
    rijen: tuple[tuple[str, tuple[Cijfer, ...]], ...]


@dataclass(frozen=True, slots=True)
class Catalogus:
    """The products of a region, and the segments for which the source names none."""

    regio: Link
    kolommen: tuple[str, ...]
    producten: tuple[Productrij, ...]
    kerncijfers: Cijferoverzicht
    zonder_producten: tuple[Link, ...]


def productcatalogus(handboek: Handboek) -> tuple[Catalogus, ...]:
    """Give the catalogue of each region that has segments."""
    regions = {handboek.regio(segment) for segment in handboek.alle(Segment)}
    return tuple(_catalogue(handboek, r.id) for r in handboek.alle(Regio) if r.id in regions)


def _catalogue(handboek: Handboek, regio: str) -> Catalogus:
    products = [p for p in handboek.alle(Product) if handboek.regio(p) == regio]
    used = {product.segment for product in products}
    return Catalogus(
        regio=link(handboek, regio),
        kolommen=tuple(_columns().values()),
        producten=tuple(_row(handboek, product) for product in products),
        kerncijfers=_figures(handboek, products),
        zonder_producten=tuple(
            link(handboek, segment.id)
            for segment in handboek.alle(Segment)
            if handboek.regio(segment) == regio and segment.id not in used
        ),
    )


def _columns() -> dict[str, str]:
    """Give the fields of a product that are a column, with their labels."""
    fields = Product.model_fields.items()
    return {name: label(name, field) for name, field in fields if name not in NO_COLUMN}


def _row(handboek: Handboek, product: Product) -> Productrij:
    said = {k.label: k.waarden for k in kenmerken(handboek, product, zonder=NO_COLUMN)}
    unsaid = (Alinea(NIET_IN_BRON),)
    return Productrij(
        link=link(handboek, product.id),
        status=statusmerk(product),
        cellen=tuple(said.get(name, unsaid) for name in _columns().values()),
    )


def _figures(handboek: Handboek, products: list[Product]) -> Cijferoverzicht:
    names = dict.fromkeys(figure.naam for product in products for figure in product.kerncijfers)
    by_product = [{f.naam: f for f in product.kerncijfers} for product in products]
    return Cijferoverzicht(
        producten=tuple(link(handboek, product.id) for product in products),
        rijen=tuple(
            (name, tuple(cijfer(name, own.get(name)) for own in by_product)) for name in names
        ),
    )


def cijfer(naam: str, kerncijfer: Kerncijfer | None) -> Cijfer:
    """Put a key figure into words."""
    if kerncijfer is None:
        return Cijfer(naam, NIET_IN_BRON, onderdrukt=False)
    return Cijfer(naam, kerncijfer.waarde or NIET_GETOOND, kerncijfer.onderdrukt)

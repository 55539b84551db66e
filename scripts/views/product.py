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
from scripts.views.vormen import Link, Merk, Waarde
from scripts.views.woorden import NIET_GETOOND

NO_COLUMN = frozenset({*Item.model_fields, "omschrijving", "kerncijfers"})
"""Fields that are too long for a column, or have a table of their own; the others are columns."""

Gezegd = dict[str, tuple[Waarde, ...]]
"""What the source says of a product, by label."""


@dataclass(frozen=True, slots=True)
class Productrij:
    """A product in the catalogue, by column; empty where the source says nothing."""

    link: Link
    status: Merk | None
    cellen: tuple[tuple[Waarde, ...], ...]


@dataclass(frozen=True, slots=True)
class Cijfer:
    """A key figure in words, or that it is withheld; no value where the source has none."""

    naam: str
    waarde: str | None
    onderdrukt: bool


@dataclass(frozen=True, slots=True)
class Cijferoverzicht:
    """The key figures of products side by side: for each figure the value of every product."""

    producten: tuple[Link, ...]
    rijen: tuple[tuple[str, tuple[Cijfer, ...]], ...]


@dataclass(frozen=True, slots=True)
class Catalogus:
    """The products of a region, and the segments for which the source names none.

    A field is a column where the source says it of one product at least.
    """

    regio: Link
    kolommen: tuple[str, ...]
    zonder_kolommen: tuple[str, ...]
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
    said = [
        {k.label: k.waarden for k in kenmerken(handboek, product, zonder=NO_COLUMN)}
        for product in products
    ]
    columns = tuple(name for name in _columns() if any(name in own for own in said))
    return Catalogus(
        regio=link(handboek, regio),
        kolommen=columns,
        zonder_kolommen=tuple(name for name in _columns() if name not in columns),
        producten=tuple(
            _row(handboek, product, own, columns)
            for product, own in zip(products, said, strict=True)
        ),
        kerncijfers=_figures(handboek, products),
        zonder_producten=tuple(
            link(handboek, segment.id)
            for segment in handboek.alle(Segment)
            if handboek.regio(segment) == regio and segment.id not in used
        ),
    )


def _columns() -> tuple[str, ...]:
    """Give the labels of the fields of a product that can be a column."""
    fields = Product.model_fields.items()
    return tuple(label(name, field) for name, field in fields if name not in NO_COLUMN)


def _row(
    handboek: Handboek, product: Product, said: Gezegd, columns: tuple[str, ...]
) -> Productrij:
    return Productrij(
        link=link(handboek, product.id),
        status=statusmerk(product),
        cellen=tuple(said.get(name, ()) for name in columns),
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
        return Cijfer(naam, None, onderdrukt=False)
    return Cijfer(naam, kerncijfer.waarde or NIET_GETOOND, kerncijfer.onderdrukt)

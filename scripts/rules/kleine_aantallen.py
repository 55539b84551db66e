"""No table and no product shows, or gives away, a count of a few children.

A percentage stands for children when its base is known: in a table beside a count, the largest
count of its row; with a product, its clients. An amount divided by the average per client gives the
clients back.
"""

import re
from collections.abc import Iterator

from schemas.cijfers import Cijfertabel
from schemas.producten import Product
from scripts.handboek import Handboek
from scripts.problems import Problem, problem
from scripts.rules.persoonsgegevens import is_small_share
from scripts.rules.places import field_place

COUNTED = re.compile(r"cli[eë]nt|jeugdige|jongere|kind", re.IGNORECASE)
IN_PERCENT = re.compile(r"procent|%|aandeel", re.IGNORECASE)

_SHARE = re.compile(r"(\d+(?:,\d+)?)\s*%")
_NUMBER = re.compile(r"\d+(?:\.\d{3})*(?!\d)")


def check_kleine_aantallen(handboek: Handboek) -> Iterator[Problem]:
    """Yield a problem for each cell, share and amount that means too few children."""
    limit = handboek.uitgave.minimale_celwaarde
    for tabel in handboek.alle(Cijfertabel):
        if COUNTED.search(tabel.eenheid) and not IN_PERCENT.search(tabel.eenheid):
            yield from _check_table(handboek, tabel, limit)
    for product in handboek.alle(Product):
        yield from _check_product(handboek, product, limit)


def _check_table(handboek: Handboek, tabel: Cijfertabel, limit: int) -> Iterator[Problem]:
    shares = {i for i, kolom in enumerate(tabel.kolommen) if IN_PERCENT.search(kolom)}
    for row, rij in enumerate(tabel.rijen):
        shown = {i: v for i, v in enumerate(rij.waarden) if isinstance(v, int | float)}
        base = max((v for i, v in shown.items() if i not in shares), default=0)
        for column, value in shown.items():
            place = field_place(handboek, tabel, "rijen", row, "waarden", column)
            if column in shares:
                if is_small_share(value, int(base), limit):
                    yield problem("klein-aandeel", place, gevonden=f"{value:g}%")
            elif 0 < value < limit:
                yield problem("klein-aantal", place, grens=limit)


def _check_product(handboek: Handboek, product: Product, limit: int) -> Iterator[Problem]:
    """Check the shares of the referrers and the amount of all clients together."""
    clients = _figure(product, "Cliënten (")
    if clients:
        texts: dict[tuple[str | int, ...], str] = {
            ("verwijzers", index): text for index, text in enumerate(product.verwijzers)
        }
        for index, cijfer in enumerate(product.kerncijfers):
            if cijfer.naam == "Verwijzers" and cijfer.waarde:
                texts["kerncijfers", index, "waarde"] = cijfer.waarde
        for path, text in texts.items():
            for match in _SHARE.finditer(text):
                if is_small_share(float(match[1].replace(",", ".")), clients, limit):
                    place = field_place(handboek, product, *path)
                    yield problem("klein-aandeel", place, gevonden=match[0])
    average = _figure(product, "Gemiddelde kosten per cliënt")
    for index, cijfer in enumerate(product.kerncijfers):
        if not average or "bedrag" not in cijfer.naam or not cijfer.waarde:
            continue
        amount = _first_number(cijfer.waarde)
        if 0 < round(amount / average) < limit:
            place = field_place(handboek, product, "kerncijfers", index, "waarde")
            yield problem("bedrag-van-een-kind", place, gevonden=cijfer.waarde)


def _figure(product: Product, naam: str) -> int:
    """Give the number in the key figure whose name begins with `naam`; 0 when it is not shown."""
    values = (k.waarde for k in product.kerncijfers if k.naam.startswith(naam) and k.waarde)
    return _first_number(next(values, ""))


def _first_number(text: str) -> int:
    match = _NUMBER.search(text)
    return int(match[0].replace(".", "")) if match else 0

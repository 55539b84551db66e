"""How published numbers of clients hang together: what an attacker would reckon with."""

import re
from collections.abc import Iterator
from typing import Any

from published import Collecties
from puzzle import Puzzle

COUNTED = re.compile(r"cliënt|jeugdige|personen")
TOTAL = re.compile(r"totaal", re.IGNORECASE)
WITHHELD = "onderdrukt"
CLIENTS = "Cliënten (april 2023)"
WITH_CONTRACT = "Cliënten bij gecontracteerde aanbieders"
WITHOUT_CONTRACT = "Cliënten bij niet-gecontracteerde aanbieders"
AMOUNT = "Beschikt maandbedrag (april 2023)"
AVERAGE = "Gemiddelde kosten per cliënt per maand"

PER_MUNICIPALITY = "een10-cijfertabel-verblijf-per-gemeente"
UNIQUE = "een10-cijfertabel-verblijf-uniek"
HALF_YEAR = "een10-cijfertabel-segment-2-subregio"
IN_CARE = "een10-cijfertabel-jeugdigen-per-gemeente"
SUBREGIONS = {
    "Dommelvallei+": ("Geldrop-Mierlo", "Nuenen", "Son en Breugel", "Waalre"),
    "Helmond": ("Helmond",),
    "Peelgemeenten": ("Asten", "Deurne", "Gemert-Bakel", "Laarbeek", "Someren"),
    "Veldhoven": ("Veldhoven",),
}


def cell(table: str, row: str, column: str) -> str:
    """Give the name of a cell in the puzzle."""
    return f"{table} | {row} | {column}"


def learn_tables(puzzle: Puzzle, collecties: Collecties) -> Iterator[str]:
    """Learn the shown cells and the totals of tables that count clients; yield the withheld."""
    for table in collecties["cijfers"]:
        if not COUNTED.search(table["eenheid"]) or "procent" in table["eenheid"]:
            continue
        for number, column in enumerate(table["kolommen"]):
            cells = {
                cell(table["id"], row["naam"], column): row["waarden"][number]
                for row in table["rijen"]
            }
            for name, value in cells.items():
                shown = isinstance(value, int)
                puzzle.know({name: 1}, value if shown else 0, value if shown else float("inf"))
                if value == WITHHELD:
                    yield name
            totals = [name for name in cells if TOTAL.search(name.split(" | ")[1])]
            parts = [name for name in cells if name not in totals]
            for total in totals:
                if parts and "unieke" in total:
                    puzzle.at_most(total, parts)
                    for part in parts:
                        puzzle.at_most(part, [total])
                elif parts:
                    puzzle.is_sum(total, parts)


def learn_products(puzzle: Puzzle, collecties: Collecties) -> Iterator[str]:
    """Learn the clients of each product, by contract and by referrer; yield the withheld."""
    for product in collecties["producten"]:
        figures = {figure["naam"]: figure["waarde"] for figure in product["kerncijfers"]}
        if CLIENTS not in figures:
            continue
        names = {naam: f"{product['id']} | {naam}" for naam in figures}
        for naam in (CLIENTS, WITH_CONTRACT, WITHOUT_CONTRACT):
            if naam not in figures:
                continue
            if figures[naam] is None:
                puzzle.know({names[naam]: 1}, 0)
                yield names[naam]
            else:
                value = first_number(figures[naam])
                puzzle.know({names[naam]: 1}, value, value)
        if WITH_CONTRACT in figures:
            puzzle.is_sum(names[CLIENTS], [names[WITH_CONTRACT], names[WITHOUT_CONTRACT]])
        if figures.get(AMOUNT) and figures.get(AVERAGE):
            amount, average = (first_number(figures[naam]) for naam in (AMOUNT, AVERAGE))
            puzzle.know({names[CLIENTS]: average + 0.5}, amount - 0.5)
            puzzle.know({names[CLIENTS]: average - 0.5}, 0, amount + 0.5)
        yield from _learn_referrers(puzzle, product, names[CLIENTS])


def _learn_referrers(puzzle: Puzzle, product: dict[str, Any], clients: str) -> Iterator[str]:
    """Learn the rounded shares of the referrers; the rest came by somebody who is not named."""
    parts = [f"{product['id']} | verwijzer niet genoemd"]
    for line in product["verwijzers"]:
        name = f"{product['id']} | verwijzer {re.split(r' *[:(]', line)[0]}"
        parts.append(name)
        share = re.search(r"(\d+)(?:,(\d+))?%", line)
        if share:
            percent = float(f"{share[1]}.{share[2] or 0}")
            rounding = 0.5 / 10 ** len(share[2] or "")
            puzzle.know({name: 100, clients: -(percent - rounding)}, 0)
            puzzle.know({name: -100, clients: percent + rounding}, 0)
        else:
            yield name
    puzzle.is_sum(clients, parts)


def learn_between_tables(puzzle: Puzzle, collecties: Collecties) -> None:
    """Learn how the tables of Een 10 hang together.

    A client counts once among the unique clients of a segment (line 632), and in each group where
    it was during the year; group homes and guided independent living are "wonen" (line 651).
    """
    for year in ("2022", "2023"):
        segment_1, near_home, living = (
            cell(PER_MUNICIPALITY, "Eindtotaal", f"{group} {year}")
            for group in ("S1-verblijf", "S2-gezinsnabij", "S2-wonen")
        )
        unique = cell(UNIQUE, "Segment 2 - wonen", year)
        puzzle.is_sum(segment_1, [cell(UNIQUE, "Segment 1 - verblijf", year)])
        puzzle.at_most(near_home, [unique])
        puzzle.at_most(living, [unique])
        puzzle.at_most(unique, [near_home, living])
        for municipality in (name for group in SUBREGIONS.values() for name in group):
            for group in ("S1-verblijf", "S2-gezinsnabij", "S2-wonen"):
                puzzle.at_most(
                    cell(PER_MUNICIPALITY, municipality, f"{group} {year}"),
                    [cell(IN_CARE, year, municipality)],
                )
    for subregion, municipalities in SUBREGIONS.items():
        year_round = [
            cell(PER_MUNICIPALITY, municipality, f"{group} 2023")
            for municipality in municipalities
            for group in ("S2-gezinsnabij", "S2-wonen")
        ]
        puzzle.at_most(cell(HALF_YEAR, subregion, "Segment 2"), year_round)
    half_year = cell(HALF_YEAR, "Totaal", "Segment 2")
    for product, group in PRODUCT_GROUPS.items():
        if any(item["id"] == product for item in collecties["producten"]):
            clients = f"{product} | {CLIENTS}"
            puzzle.at_most(clients, [half_year])
            puzzle.at_most(clients, [cell(PER_MUNICIPALITY, "Eindtotaal", f"{group} 2023")])


PRODUCT_GROUPS = {
    "een10-product-43a09": "S2-gezinsnabij",
    "een10-product-43a10": "S2-gezinsnabij",
    "een10-product-43a14": "S2-wonen",
    "een10-product-43b99": "S2-wonen",
}


def guess_no_overlap(puzzle: Puzzle) -> None:
    """Guess what no source says: that nobody changed group or product."""
    for year in ("2022", "2023"):
        groups = [
            cell(PER_MUNICIPALITY, "Eindtotaal", f"{group} {year}")
            for group in ("S2-gezinsnabij", "S2-wonen")
        ]
        puzzle.is_sum(cell(UNIQUE, "Segment 2 - wonen", year), groups)
    clients = {product: f"{product} | {CLIENTS}" for product in PRODUCT_GROUPS}
    puzzle.know(
        {cell(HALF_YEAR, "Totaal", "Segment 2"): 1, **dict.fromkeys(clients.values(), -1)}, 0
    )
    for group in set(PRODUCT_GROUPS.values()):
        members = [clients[product] for product, own in PRODUCT_GROUPS.items() if own == group]
        total = cell(PER_MUNICIPALITY, "Eindtotaal", f"{group} 2023")
        puzzle.know({total: 1, **dict.fromkeys(members, -1)}, 0)


def first_number(text: str) -> int:
    """Read the first number in a text, with Dutch points between thousands."""
    found = re.search(r"\d+(?:\.\d{3})*", text)
    assert found, text
    return int(found[0].replace(".", ""))

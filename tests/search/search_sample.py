"""Made-up records, small ones to ask questions about and many to measure with."""

import random
import re
from itertools import product

from scripts.search import SearchRecord

SYNONYMS: list[tuple[str, ...]] = [
    ("toegang", "frontoffice"),
    ("GI", "gecertificeerde instelling"),
    ("jeugdhulp met verblijf", "JmV"),
]


LEADING = [
    (("wie stuurt de rekening", "facturen"), ("bericht/voorbeeld-jw303-factuur.html",)),
    (("kaders",), ("begrip/voorbeeld-er-is-geen-record.html",)),
]


def record(
    titel: str,
    soort: str = "Begrip",
    tekst: str = "",
    woorden: tuple[str, ...] = (),
    voor: str = "gemeente",
) -> SearchRecord:
    """Make a record with an address from its kind and title."""
    naam = "-".join(re.findall("[a-z0-9]+", titel.lower()))
    return SearchRecord(
        adres=f"{soort.lower()}/voorbeeld-{naam}.html",
        titel=titel,
        soort=soort,
        regio="Voorbeeld",
        doelgroepen=(voor,),
        tekst=tekst,
        woorden=woorden,
    )


RECORDS = [
    record("Toegang", tekst="Hier begint de hulpvraag van het gezin.", woorden=("frontoffice",)),
    record("Gemeente", tekst="De gemeente stelt de verordening vast."),
    record("Gemeenteraad", tekst="De raad stelt kaders."),
    record("Aanbieder", tekst="Wie de hulp levert."),
    record("Gezin", tekst="Ouders en kinderen."),
    record("Jeugdhulp", tekst="Hulp aan jeugdigen, ook aan een kind met een coördinatieprobleem."),
    record("Intrekken beschikking", "Proces", "De gemeenten trekken de beschikking in."),
    record("Aanvraag", "Proces", "Wie zich meldt bij de toegang, krijgt een gesprek."),
    record("JW303 Factuur", "Bericht", "De aanbieder stuurt een factuur.", ("JW303",)),
    record("JW315 Verzoek om toewijzing", "Bericht", "Daarna volgt JW316.", ("JW315",)),
    record(
        "Begeleiding", "Product", "Begeleiding van het gezin, per uur.", ("43A09",), "aanbieder"
    ),
    record("Te laat betalen", "Risico", "De jeugdhulpaanbieder krijgt zijn geld te laat."),
    record("Rol <b>van</b> de GI", "Partij", "Een gecertificeerde instelling voert uit."),
    record("Plaatsing", "Proces", "Jeugdhulp met verblijf vraagt om plaatsing in gezinnen."),
]

_SOUNDS = """
b br d dr f g gr h j k kl kr l m n p pl pr r s sch sl sp st str t tr v w z zw
a aa e ee i ie o oe oo u ui ij ei ou
d f g k l lp m n nd ng nk nt p r rd rg rk rm rs rt s st t
"""


def many_records(count: int) -> list[SearchRecord]:
    """Make records of 90 words, with a few common words and many rare ones, as in real texts."""
    chance = random.Random(20_260_101)
    roots = ["".join(each) for each in product(*map(str.split, _SOUNDS.strip().splitlines()))]
    chance.shuffle(roots)
    simple = [root + chance.choice(["", "", "en", "ing", "er"]) for root in roots[:2_500]]
    compound = [chance.choice(simple) + chance.choice(simple) for _ in range(2_500)]
    vocabulary = [word for pair in zip(simple, compound, strict=True) for word in pair]
    weights = [1 / (rank + 8) for rank in range(len(vocabulary))]

    def words(number: int) -> str:
        return " ".join(chance.choices(vocabulary, weights, k=number))

    kinds = ["Begrip", "Proces", "Risico", "Bericht", "Actie", "Eis"]
    return [
        record(f"{words(chance.randint(1, 4))} {number}", kinds[number % 6], f"{words(90)}.")
        for number in range(count)
    ]

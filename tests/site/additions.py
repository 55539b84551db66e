"""One addition of each kind that docs/over/bouw.md tells of: what is written, and where."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Step:
    """A text to write: a new file, or behind words that a file has once."""

    path: str
    text: str
    after: str = ""


PLAN = "{document: vb-plan, plaats: Hoofdstuk 10, regel: 15}"

ADDITIONS: dict[str, tuple[Step, ...]] = {
    "Een veld": (
        Step(
            "schemas/producten.py",
            '    wachttijd: Titel | None = Field(default=None, title="Wachttijd")\n',
            'tarief: Titel | None = Field(default=None, title="Tarief")\n',
        ),
        Step(
            "tests/regio/voorbeeld/producten.yml",
            "    wachttijd: Zesweekse wachttijd\n",
            "    tarief: Vast tarief\n",
        ),
    ),
    "Een verzameling met een pagina": (
        Step(
            "schemas/lessen.py",
            '''\
"""Lessons."""

from pydantic import Field

from schemas.base import Item, ProductId
from schemas.collectie import Collectie
from schemas.tekst import Titel


class Les(Item):
    """A lesson; what it is about."""

    product: ProductId = Field(title="Gaat over")
    duur: Titel = Field(title="Duur")


COLLECTIE = Collectie(
    naam="lessen",
    model=Les,
    titel="Lessen",
    enkelvoud="Les",
    icoon="school-outline",
)
''',
        ),
        Step("schemas/registry.py", "    lessen,\n", "from schemas import (\n"),
        Step("schemas/registry.py", "        lessen,\n", "    for module in (\n"),
        Step(
            "content/indeling.yml",
            "        - id: lessen\n          beschrijving: Leren wat bij een product hoort.\n",
            "    - titel: Afspraken nalezen\n      paginas:\n",
        ),
        Step(
            "tests/regio/voorbeeld/lessen.yml",
            f"""\
# De lessen van de regio.
lessen:
  - id: vb-les
    titel: Zuinig bestellen
    bron: {PLAN}
    product: vb-product
    duur: Anderhalfuurs bijeenkomst
""",
        ),
        Step(
            "tests/examples/invalid/schema/lessen-zonder-duur.yml",
            f"lessen:\n  - {{id: fout-les, titel: Een les, product: vb-product, bron: {PLAN}}}\n",
        ),
    ),
    "Een pagina zonder eigen tekst": (
        Step(
            "content/indeling.yml",
            """\
    - id: kerncijfers
      titel: Producten en hun cijfers
      inleiding: Hier staan de producten nog eens.
      niet_op_papier: staat al bij de producten
      delen:
        - {weergave: productcatalogus}
""",
            "  elders:\n",
        ),
    ),
    "Een pagina met eigen tekst": (
        Step(
            "content/indeling.yml",
            """\
    - id: over/scholing
      titel: Scholing
      handgeschreven: true
      niet_op_papier: gaat over de site
""",
            "  voet:\n",
        ),
        Step("docs/over/scholing.md", "Wij geven *les*.\n\n{{ lesuren() }}\n"),
    ),
    "Een weergave": (
        Step(
            "scripts/views/les.py",
            '''\
"""Lessons by how long they take."""

from schemas.lessen import Les
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.vormen import Link


def lesuren(handboek: Handboek) -> tuple[tuple[Link, str], ...]:
    """List the lessons with how long they take."""
    return tuple((link(handboek, les.id), les.duur) for les in handboek.alle(Les))
''',
        ),
        Step(
            "overrides/views/weergave/lesuren.html",
            """\
{% import "_delen.html" as delen with context %}
<ul class="lesuren">
{% for les, duur in view %}
<li>{{ delen.link(les) }}: {{ duur }}</li>
{% endfor %}
</ul>
""",
        ),
        Step(
            "scripts/pages/weergaven.py",
            "from scripts.views.les import lesuren\n",
            "from scripts.views.leesbaarheid import leesbaarheid\n",
        ),
        Step(
            "scripts/pages/weergaven.py",
            '    "lesuren": Weergave(lesuren, "lesuren.html"),\n',
            "WEERGAVEN: dict[str, Weergave] = {\n",
        ),
    ),
    "Een formaat": (
        Step(
            "scripts/exports/platte_tekst.py",
            '''\
"""The titles of products as plain text."""

from collections.abc import Iterator

from schemas.producten import Product
from scripts.exports.download import Download
from scripts.handboek import Handboek
from scripts.html import Renderer


def tekst_downloads(handboek: Handboek, _: Renderer) -> Iterator[Download]:
    """Give one file."""
    titles = "".join(f"{product.titel}\\n" for product in handboek.alle(Product))
    yield Download("downloads/producten.txt", "Namen van producten", "Lijsten", titles.encode())
''',
        ),
        Step(
            "scripts/exports/registry.py",
            """\
    "txt": Export(
        "scripts.exports.platte_tekst:tekst_downloads",
        {".txt": Formaat("txt", "om over te nemen", "Gewone tekst.")},
    ),
""",
            "EXPORTS: dict[str, Export] = {\n",
        ),
    ),
    "Een regel met zijn melding": (
        Step(
            "scripts/rules/lessen.py",
            '''\
"""A lesson takes less than a day."""

from collections.abc import Iterator

from schemas.lessen import Les
from scripts.handboek import Handboek
from scripts.problems import Problem, problem
from scripts.rules.places import field_place


def check_lessen(handboek: Handboek) -> Iterator[Problem]:
    """Yield a problem for each lesson of a day."""
    for les in handboek.alle(Les):
        if "dag" in les.duur:
            yield problem("les-te-lang", field_place(handboek, les, "duur"), duur=les.duur)
''',
        ),
        Step(
            "scripts/rules/__init__.py",
            "from scripts.rules.lessen import check_lessen\n",
            "from scripts.rules.kosten import check_kosten\n",
        ),
        Step("scripts/rules/__init__.py", "    check_lessen,\n", "    check_kosten,\n"),
        Step(
            "scripts/problems/catalogue/regels.py",
            """\
    "les-te-lang": Entry(
        "error",
        "De les duurt te lang: “{duur}”.",
        "Maak er twee lessen van.",
    ),
""",
            "ENTRIES: dict[str, Entry] = {\n",
        ),
        Step(
            "tests/examples/invalid/regels/lessen-te-lang.yml",
            f"""\
lessen:
  - id: fout-les-dag
    titel: Een lange les
    bron: {PLAN}
    product: vb-product
    duur: Een hele dag
""",
        ),
    ),
    "Een soort vraag": (
        Step(
            "schemas/formulieren.py",
            '"tijd", ',
            "Kolomsoort = Literal[",
        ),
        Step(
            "schemas/formulieren.py",
            """\
    "tijd": Vorm(
        "(?:[01][0-9]|2[0-3]):[0-5][0-9]", "een tijd, zoals 09:30", "Uren en minuten: 09:30."
    ),
""",
            "VORMEN: dict[str, Vorm] = {\n",
        ),
        Step(
            "tests/regio/voorbeeld/formulieren/plan.yml",
            """\
          - id: vb-formulier-plan-tijd
            vraag: Hoe laat begint het eten?
            status: voorstel
            soort: tijd
            voorbeeld: "17:45"
""",
            "            voorbeeld: Weer elke dag samen eten.\n",
        ),
        Step(
            "tests/regio/voorbeeld/formulieren/plan.yml",
            """\
              - {id: vb-formulier-plan-uur, vraag: Hoe laat, status: voorstel, soort: tijd}
""",
            "                patroon_uitleg: Schrijf een code zoals 43A01.\n",
        ),
    ),
    "Een regio": (
        Step(
            "tests/regio/mijn-regio/regio.yml",
            """\
# Een verzonnen regio.
regios:
  - id: mijn-regio
    titel: Mijn Regio
    status: voorstel
    toelichting: Deze regio is verzonnen.
    inkooporganisatie: Mijn bureau
""",
        ),
        Step(
            "tests/regio/mijn-regio/segmenten.yml",
            """\
# De segmenten van de regio.
segmenten:
  - id: mijn-regio-segment
    titel: Hulp thuis
    status: voorstel
    code: A
    omschrijving: Een vindplaats langs de hulp.
""",
        ),
    ),
}
"""By the heading of docs/over/bouw.md under which its places are listed."""

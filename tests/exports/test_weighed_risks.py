"""What is calculated of a risk is the same on its page, in its workbook and in the data."""

from pathlib import Path

import pytest

from scripts.exports.data import collecties
from scripts.handboek import Handboek
from scripts.load import load
from scripts.views.rekenbladen.risico import risicoboeken
from scripts.views.risico import registers

PROJECT = Path(__file__).parents[2]
CONTENT = """\
regios:
  - {id: hier, titel: Hier, status: voorstel, inkooporganisatie: Proef}
bronnen:
  - {id: proefbron, titel: Proefbron, status: voorstel, soort: document, eigenaar: Proef}
risicomodellen:
  - id: model
    titel: Model
    status: voorstel
    soort: getallen
    kans: SCHAAL
    impact: SCHAAL
    invloed: SCHAAL
    risicoklassen:
      - {nummer: 1, naam: laag, van: 1, tot: 4, bron: {document: proefbron, plaats: Blad 1}}
      - {nummer: 2, naam: hoog, van: 5, tot: 9, bron: {document: proefbron, plaats: Blad 1}}
    maatregelklassen:
      - {nummer: 4, naam: nu doen, van: 20, tot: 27, bron: {document: proefbron, plaats: Blad 1}}
risicos:
  - {id: hoog, titel: Hoog, status: voorstel, nummer: 1, omschrijving: Dit kan misgaan.,
     model: model, kans: 3, impact: 3, invloed: 3}
  - {id: laag, titel: Laag, status: voorstel, nummer: 2, omschrijving: Dit kan misgaan.,
     model: model, kans: 1, impact: 3, invloed: 1}
  - {id: geen, titel: Geen, status: voorstel, nummer: 3, omschrijving: Dit kan misgaan.}
"""
SCHAAL = """
      naam: Schaal
      bron: {document: proefbron, plaats: Blad 1}
      waarden: [{waarde: 1, naam: klein}, {waarde: 3, naam: groot}]"""


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Handboek:
    """Give a handbook with three risks: one high, one low, one that nobody weighs."""
    folder = tmp_path_factory.mktemp("risicos") / "content"
    (folder / "hier").mkdir(parents=True)
    (folder / "uitgave.yml").write_bytes((PROJECT / "content" / "uitgave.yml").read_bytes())
    text = CONTENT.replace("SCHAAL", SCHAAL)
    (folder / "hier" / "alles.yml").write_text(text, "utf-8")
    loading = load(folder)
    assert loading.handboek, loading.problems
    return loading.handboek


def test_the_data_give_the_calculated_weight(small: Handboek) -> None:
    """Score and classes stand with each weighed risk and say that they are calculated."""
    found = {risk["id"]: risk["weging"] for risk in collecties(small)["risicos"]}
    assert found["hoog"] == {
        "risicogetal": 9,
        "risicoklasse": {"nummer": 2, "naam": "hoog"},
        "score": 27,
        "maatregelklasse": {"nummer": 4, "naam": "nu doen"},
        "berekend": True,
    }
    assert (found["laag"]["score"], found["laag"]["maatregelklasse"]) == (3, None)
    assert found["geen"] is None


def test_page_workbook_and_data_agree(small: Handboek) -> None:
    """The register, the matrix and the workbook have the numbers and classes of the data."""
    data = {risk["id"]: risk["weging"] for risk in collecties(small)["risicos"]}
    (register,) = registers(small)
    for view in register.risicos:
        weight = data[view.item.id]
        assert view.score == (weight and weight["score"])
        assert (view.risicoklasse and view.risicoklasse.naam) == (
            weight and weight["risicoklasse"]["naam"]
        )
    for row in register.matrix:
        for cell in row.cellen:
            for view in cell.risicos:
                assert (cell.getal, cell.klasse) == (view.risicogetal, view.risicoklasse)
    (book,) = risicoboeken(small)
    sheet = book.tabellen[0]
    heads = [kolom.titel for kolom in sheet.kolommen]
    scores = {row[heads.index("Risico")]: row[heads.index("Score")] for row in sheet.rijen}
    assert scores == {"Hoog": 27, "Laag": 3, "Geen": None}

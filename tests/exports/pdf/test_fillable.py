"""Filled PDFs: their fields, by a reader that did not write them, and what is read back."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdf
import pytest
from pypdf.generic import ArrayObject, NameObject, TextStringObject

from schemas.formulieren import Formulier
from scripts.berekening.formulier import voorbeeld
from scripts.exports.lees.error import ReadError
from scripts.exports.lees.lees import lees
from scripts.handboek import Handboek
from scripts.views.checklist import checklists

CHECKLIST, FORM = "vb-checklist", "vb-formulier-risicokaart"


@pytest.fixture(params=["formulieren", "checklists"])
def folder(invulbaar: Path, request: pytest.FixtureRequest) -> Path:
    """Give a folder of files that can be filled in."""
    return invulbaar / str(request.param)


def expected_names(formulier: Formulier) -> Iterator[str]:
    """Go through the names that the fields of a form have, in the order of the questions."""
    for veld in formulier.velden:
        if veld.soort == "tabel":
            for row in range(1, veld.rijen + 1):
                yield from (f"{kolom.id}--{row}" for kolom in veld.kolommen)
        elif veld.soort == "keuzes":
            yield from (f"{veld.id}--{keuze.waarde}" for keuze in veld.keuzes)
        else:
            yield veld.id


def fill(file: Path, out: Path, values: dict[str, str]) -> Path:
    """Fill fields as a reader of PDFs does; a value with a slash is the state of a box."""
    writer = pypdf.PdfWriter(clone_from=file)
    names = set(writer.get_fields() or {})
    assert set(values) <= names, set(values) - names
    for page in writer.pages:
        writer.update_page_form_field_values(page, dict(values), auto_regenerate=False)
    writer.write(out)
    return out


def as_fields(formulier: Formulier, answers: dict[str, object]) -> dict[str, str]:
    """Give what to fill in for answers."""
    found: dict[str, str] = {}
    for veld in formulier.velden:
        answer: Any = answers.get(veld.id)
        if isinstance(answer, str):
            found[veld.id] = f"/{answer}" if veld.soort == "keuze" else answer
        elif veld.soort == "keuzes" and answer:
            found |= {f"{veld.id}--{value}": "/on" for value in answer}
        elif answer:
            for row, cells in enumerate(answer, start=1):
                found |= {f"{ident}--{row}": cell for ident, cell in cells.items()}
    return found


def test_every_question_has_its_fields(invulbaar: Path, handboek: Handboek) -> None:
    """The fields of a form are those of its questions, in their order, and no others."""
    for formulier in handboek.alle(Formulier):
        file = invulbaar / "formulieren" / f"{formulier.id}.pdf"
        fields = pypdf.PdfReader(file).get_fields() or {}
        assert list(fields) == list(expected_names(formulier)), formulier.id


def test_every_point_has_its_fields(invulbaar: Path, handboek: Handboek) -> None:
    """A checklist asks of every point whether it is done or does not apply, and more."""
    for lijst in checklists(handboek):
        file = invulbaar / "checklists" / f"{lijst.id}.pdf"
        names = list(pypdf.PdfReader(file).get_fields() or {})
        points = [name.partition("--")[0] for name in names if name.endswith("--gedaan")]
        assert points == [punt.id for deel in lijst.delen for punt in deel.punten]
        assert len(names) == 3 + 5 * len(points)


def test_fields_are_named_for_who_does_not_see_them(folder: Path) -> None:
    """Every field and every choice has words of its own; Tab follows the order of the text."""
    for file in sorted(folder.glob("*.pdf")):
        tips = []
        for page in pypdf.PdfReader(file).pages:
            assert page["/Tabs"] == "/S"
            annotations: Any = page.get("/Annots", [])
            widgets = [a.get_object() for a in annotations]
            tips += [w["/TU"] for w in widgets if w["/Subtype"] == "/Widget"]
        assert tips
        assert all(str(tip).strip() for tip in tips), file
        assert len(set(tips)) == len(tips), file


def test_a_filled_form_is_read_back(invulbaar: Path, handboek: Handboek, tmp_path: Path) -> None:
    """The fictional answers of every form, filled in by another program, come back the same."""
    for formulier in handboek.alle(Formulier):
        answers = voorbeeld(formulier)
        blank = invulbaar / "formulieren" / f"{formulier.id}.pdf"
        file = fill(blank, tmp_path / "ingevuld.pdf", as_fields(formulier, answers))
        read = json.loads(lees(handboek, file))
        assert (read["formulier"], read["versie"]) == (formulier.id, formulier.versie)
        for ident, answer in answers.items():
            found = read["antwoorden"][ident]
            rows = isinstance(answer, list) and answer and isinstance(answer[0], dict)
            assert (found[: len(answer)] if rows else found) == answer, ident
        assert set(read["antwoorden"]) == set(answers)


def test_a_ticked_checklist_is_read_back(
    invulbaar: Path, handboek: Handboek, tmp_path: Path
) -> None:
    """Ticks, remarks, owners and dates come back by point, with the text that was ticked."""
    lijst = next(lijst for lijst in checklists(handboek) if lijst.id == CHECKLIST)
    first, second = lijst.delen[0].punten[:2]
    values = {
        f"{first.id}--{first.vingerafdruk}--gedaan": "/on",
        f"{first.id}--{first.vingerafdruk}--opmerking": "Perceel 2\nen 3 – „ja”",
        f"{first.id}--{first.vingerafdruk}--datum": "1-2-2026",
        f"{second.id}--{second.vingerafdruk}--nvt": "/on",
        f"{second.id}--{second.vingerafdruk}--eigenaar": "Team inkoop",
    }
    blank = invulbaar / "checklists" / f"{CHECKLIST}.pdf"
    read = json.loads(lees(handboek, fill(blank, tmp_path / "af.pdf", values)))
    assert (read["soort"], read["checklist"]) == ("handboek-jeugdhulp-checklist", CHECKLIST)
    rows = [{k: v for k, v in row.items() if k != "gewijzigd"} for row in read["punten"]]
    texts = {"vingerafdruk": first.vingerafdruk, "tekst": first.tekst}
    empty = {"opmerking": "", "eigenaar": "", "datum": ""}
    assert rows[0] == empty | texts | {
        "id": first.id,
        "stand": "gedaan",
        "opmerking": "Perceel 2\nen 3 – „ja”",
        "datum": "01-02-2026",
    }
    assert (rows[1]["id"], rows[1]["stand"], rows[1]["eigenaar"]) == (
        second.id,
        "nvt",
        "Team inkoop",
    )
    assert len(rows) == 2


def _truncated(blank: bytes) -> bytes:
    return blank[: len(blank) // 2]


def _not_a_pdf(_: bytes) -> bytes:
    return b"%PDF-1.7\n" + b"A" * 1000


def _nothing(_: bytes) -> bytes:
    return b""


@pytest.mark.parametrize("damage", [_truncated, _not_a_pdf, _nothing])
def test_a_damaged_file_is_refused(
    invulbaar: Path, handboek: Handboek, tmp_path: Path, damage: Any
) -> None:
    """What is no whole PDF of ours gives one clear sentence, whatever it holds."""
    blank = invulbaar / "formulieren" / f"{FORM}.pdf"
    file = tmp_path / "kapot.pdf"
    file.write_bytes(damage(blank.read_bytes()))
    with pytest.raises(ReadError) as refusal:
        lees(handboek, file)
    assert str(refusal.value) in {
        "Dit bestand is beschadigd, beveiligd of geen pdf.",
        "Deze pdf is geen formulier of checklist van dit handboek.",
    }


def edited(file: Path, out: Path, edit: Any) -> Path:
    """Write a copy of a file after a change that `edit` makes in it."""
    writer = pypdf.PdfWriter(clone_from=file)
    edit(writer)
    writer.write(out)
    return out


def _other_form(writer: pypdf.PdfWriter) -> None:
    writer.add_metadata({"/handboekformulier": "bestaat-niet 1"})


def _newer(writer: pypdf.PdfWriter) -> None:
    writer.add_metadata({"/handboekformulier": f"{FORM} 99"})


def _locked(writer: pypdf.PdfWriter) -> None:
    writer.encrypt("geheim")


def _endless(writer: pypdf.PdfWriter) -> None:
    form: Any = writer.root_object["/AcroForm"]
    first = form["/Fields"][0]
    first.get_object()[NameObject("/Kids")] = ArrayObject([first])


def _more(writer: pypdf.PdfWriter) -> None:
    form: Any = writer.root_object["/AcroForm"]
    form["/Fields"][0].get_object()[NameObject("/T")] = TextStringObject("__proto__")


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (_other_form, "Dit handboek heeft geen formulier “bestaat-niet”."),
        (_newer, "Dit bestand is van een nieuwere versie van het formulier."),
        (_locked, "Dit bestand is beschadigd, beveiligd of geen pdf."),
        (_more, "Dit bestand heeft velden die niet bij het formulier horen: __proto__."),
    ],
)
def test_a_file_of_something_else_is_refused(
    invulbaar: Path, handboek: Handboek, tmp_path: Path, edit: Any, message: str
) -> None:
    """Another form, a newer one, a locked file or strange fields are each named."""
    blank = invulbaar / "formulieren" / f"{FORM}.pdf"
    with pytest.raises(ReadError, match=message):
        lees(handboek, edited(blank, tmp_path / "anders.pdf", edit))


def test_fields_within_themselves_end(invulbaar: Path, handboek: Handboek, tmp_path: Path) -> None:
    """A field that is its own child does not keep the reader busy for ever."""
    blank = invulbaar / "formulieren" / f"{FORM}.pdf"
    read = json.loads(lees(handboek, edited(blank, tmp_path / "kring.pdf", _endless)))
    assert read["formulier"] == FORM


def test_both_ticked_is_a_question(invulbaar: Path, handboek: Handboek, tmp_path: Path) -> None:
    """A point that is both done and not applicable is given back to who filled it in."""
    lijst = next(lijst for lijst in checklists(handboek) if lijst.id == CHECKLIST)
    punt = lijst.delen[0].punten[0]
    name = f"{punt.id}--{punt.vingerafdruk}"
    blank = invulbaar / "checklists" / f"{CHECKLIST}.pdf"
    file = fill(blank, tmp_path / "beide.pdf", {f"{name}--gedaan": "/on", f"{name}--nvt": "/on"})
    with pytest.raises(ReadError, match="klaar en n\\.v\\.t\\. allebei aangevinkt"):
        lees(handboek, file)

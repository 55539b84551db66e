"""Loading: what examples cannot show."""

import ast
import shutil
from pathlib import Path

import pytest
from pydantic import BaseModel, Field, ValidationError

from scripts.load import load
from scripts.load.schema_errors import schema_problems
from scripts.problems.catalogue.schema import ENTRIES
from scripts.site.check import check_sources
from scripts.source import read_text

PROJECT = Path(__file__).parents[2]


def test_a_link_out_of_the_folder_is_refused_and_not_followed(
    content: Path, tmp_path: Path
) -> None:
    """What a symbolic link in the content points to is not read, and the link is an error."""
    outside = tmp_path / "buiten.yml"
    outside.write_text("geheim: 1\n", encoding="utf-8")
    (content / "voorbeeld" / "link.yml").symlink_to(outside)
    loading = load(content)
    assert [problem.code for problem in loading.problems] == ["symbolische-link"]
    assert loading.handboek is None
    assert "content/voorbeeld/link.yml" not in loading.documents


def test_a_faulty_file_named_like_the_edition_does_not_hide_that_it_is_missing(
    content: Path,
) -> None:
    """Only the edition itself is the edition, not a file of that name in a region."""
    (content / "uitgave.yml").rename(content / "voorbeeld" / "uitgave.yml")
    codes = {problem.code for problem in load(content).problems}
    assert codes == {"onbekende-collectie", "uitgave-ontbreekt"}


def test_an_item_of_a_faulty_file_is_still_known(content: Path) -> None:
    """With a fault in one item there is no handbook, but also no second problem about it."""
    path = content / "landelijk" / "fasen.yml"
    path.write_text(path.read_text("utf-8").replace("volgnummer: 4", "volgnummer: een"), "utf-8")
    loading = load(content)
    assert [problem.code for problem in loading.problems] == ["getal-verwacht"]
    assert loading.handboek is None


def test_what_pydantic_finds_and_we_have_no_text_for_is_still_a_problem() -> None:
    """An error without a text of its own gives a problem at its place."""

    class Even(BaseModel):
        aantal: int = Field(multiple_of=2)

    document = read_text(b"tellingen:\n  - aantal: 3\n", "x.yml").document
    assert document
    with pytest.raises(ValidationError) as caught:
        Even.model_validate({"aantal": 3})
    (problem,) = schema_problems(caught.value, Even, document, ("tellingen", 0))
    assert (problem.code, problem.place.line, problem.place.column) == ("ongeldige-waarde", 2, 13)


def test_every_objection_of_a_model_has_a_text() -> None:
    """Every code that a model gives to what is wrong is in the catalogue."""
    given = {
        node.args[0].value
        for path in (PROJECT / "schemas").glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "PydanticCustomError"
        and isinstance(node.args[0], ast.Constant)
    }
    assert given
    assert given - ENTRIES.keys() == set()


def test_a_faulty_item_does_not_hide_an_unknown_reference(content: Path, tmp_path: Path) -> None:
    """With a schema error in one file, a reference to nothing in another is still reported."""
    (content / "voorbeeld" / "fout.yml").write_text(
        "vragen:\n"
        "  - id: vraag-zonder-tekst\n    titel: Vraag\n    status: voorstel\n    onderwerp: x\n"
        "  - id: vraag-met-fase\n    titel: Vraag\n    status: voorstel\n    onderwerp: x\n"
        "    tekst: Zie [de vraag](vraag-zonder-tekst).\n    fase: [bestelen]\n",
        encoding="utf-8",
    )
    (tmp_path / "docs").mkdir()
    _, problems = check_sources(content, tmp_path / "docs")
    codes = [p.code for p in problems if p.place.file.endswith("fout.yml")]
    assert codes == ["veld-ontbreekt", "onbekende-verwijzing"]


@pytest.mark.parametrize(
    ("file", "fault"),
    [
        ("voorbeeld/vragen.yml", "    onbekend_veld: x\n"),
        ("voorbeeld/begrippen.yml", "    zie_ook: [vb-nergens]\n"),
        ("voorbeeld/kapot.yml", "vragen: [\n"),
        ("uitgave.yml", "  onbekend_veld: x\n"),
    ],
)
def test_no_other_mistake_hides_a_person(content: Path, file: str, fault: str) -> None:
    """Beside a wrong field, a dead reference or an unreadable file, a name is still found."""
    with (content / file).open("a", encoding="utf-8") as out:
        out.write(fault)
    with (content / "uitgave.yml").open("a", encoding="utf-8") as out:
        out.write("  opmerking: Gemaakt door Sanne de Vries\n")
    (content / "voorbeeld" / "namen.yml").write_text("namen: [Jan Jansen]\n", encoding="utf-8")
    _, problems = check_sources(content, PROJECT / "docs")
    persons = [found.place.file for found in problems if found.code == "persoonsnaam"]
    assert sorted(Path(name).name for name in persons) == ["namen.yml", "uitgave.yml"]
    assert len(problems) > len(persons)


def test_small_counts_of_right_items_are_found_beside_a_fault(content: Path) -> None:
    """A small cell is found when another item of the handbook is faulty."""
    example = PROJECT / "tests" / "examples" / "invalid" / "regels" / "privacy.yml"
    shutil.copy(example, content / "voorbeeld")
    (content / "voorbeeld" / "fout.yml").write_text("fasen: [{id: vb-fout}]\n", encoding="utf-8")
    _, problems = check_sources(content, PROJECT / "docs")
    assert {"veld-ontbreekt", "klein-aantal"} <= {found.code for found in problems}

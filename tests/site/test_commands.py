"""The command line: what it offers, what it answers, and how it says that something is wrong."""

import json
import os
from pathlib import Path

import pytest
from plain_yaml import REGIO
from tiny import PROJECT, Command

TERMS = "content/proef/begrippen.yml"
WRONG = [
    ("nietbestaand",),
    ("check", "--nietbestaand"),
    ("check", "--format", "xml"),
    ("check", "iets"),
    ("serve", "--port", "70000"),
    ("build", "--out", PROJECT / "pyproject.toml"),
]


@pytest.fixture
def broken(sources: Path) -> Path:
    """Break one field of the tiny handbook."""
    with (sources / "content" / "proef" / "begrippen.yml").open("a") as file:
        file.write("    synoniem: [woord]\n")
    return sources


def test_help_names_every_command(command: Command) -> None:
    """`handboek --help` says in Dutch what each command does."""
    result = command("--help")
    assert result.returncode == 0
    for name, what in {
        "check": "Controleert de inhoud",
        "build": "Maakt de site",
        "serve": "Toont het handboek",
        "schemas": "Schrijft de JSON Schema's",
    }.items():
        assert f"{name}  " in result.stdout
        assert what in result.stdout


def test_check_of_good_content_gives_exit_code_0(command: Command) -> None:
    """Content and pages without problems give one line, and one more that counts the tips."""
    result = command("check", "--content", REGIO)
    first, *rest = result.stdout.splitlines()
    assert (result.returncode, first) == (0, "Geen problemen gevonden.")
    assert [line for line in rest if not line.startswith("Het kan leesbaarder: ")] == []
    assert len(rest) <= 1


def test_check_shows_tips_when_asked(command: Command, sources: Path) -> None:
    """With --tips a long sentence is shown with its place and advice; it is no error."""
    page = sources / "docs" / "over" / "index.md"
    with page.open("a", encoding="utf-8") as file:
        file.write("\nDit " + "en dat " * 14 + "is te lang.\n")
    line = page.read_text("utf-8").count("\n")
    options = ["--content", sources / "content", "--docs", sources / "docs"]
    shown = command("check", "--tips", *options)
    assert shown.returncode == 0
    assert f"{page}:{line}:1: tip [lange-zin] Deze zin heeft 32 woorden" in shown.stdout
    assert "tip [" not in command("check", *options).stdout
    hidden = command("check", "--format", "json", *options)
    assert json.loads(hidden.stdout) == []
    found = json.loads(command("check", "--tips", "--format", "json", *options).stdout)
    assert {problem["severity"] for problem in found} == {"hint"}


def test_check_writes_text_for_people(command: Command, broken: Path) -> None:
    """A problem is shown with its place, its line with a caret, and advice; exit code 1."""
    result = command("check", "--content", broken / "content", "--docs", broken / "docs")
    assert result.returncode == 1
    first, line, caret, *rest = result.stdout.splitlines()
    assert first.startswith(f"{broken}/{TERMS}:9:5: fout [onbekend-veld] “synoniem”")
    assert "Bedoelde u “synoniemen”?" in first
    assert line == "     9 |     synoniem: [woord]"
    assert caret.index("^") == line.index("synoniem")
    assert rest[0].startswith("Advies: ")
    assert rest[-1] == "1 fout in 1 bestand."


def test_check_writes_json(command: Command, broken: Path) -> None:
    """JSON is a list of problems with the seven promised keys."""
    (found,) = json.loads(_check(command, broken, "json"))
    assert found.pop("message").startswith("“synoniem”")
    assert found.pop("hint")
    assert found == {
        "code": "onbekend-veld",
        "severity": "error",
        "file": f"{broken}/{TERMS}",
        "line": 9,
        "column": 5,
    }


def test_check_writes_for_github(command: Command, broken: Path) -> None:
    """GitHub gets one workflow command for each problem."""
    (line,) = _check(command, broken, "github").splitlines()
    place = f"file={broken}/{TERMS},line=9,col=5,title=onbekend-veld"
    assert line.startswith(f"::error {place}::“synoniem”")


def test_check_writes_for_gitlab(command: Command, broken: Path) -> None:
    """GitLab gets a code quality report."""
    (found,) = json.loads(_check(command, broken, "gitlab"))
    assert found["location"] == {
        "path": f"{broken}/{TERMS}",
        "lines": {"begin": 9},
    }
    assert found["severity"] == "major"
    assert len(found["fingerprint"]) == 64


def test_check_writes_sarif(command: Command, broken: Path) -> None:
    """Code scanners get SARIF 2.1.0."""
    log = json.loads(_check(command, broken, "sarif"))
    (result,) = log["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]
    assert log["version"] == "2.1.0"
    assert result["ruleId"] == "onbekend-veld"
    assert place["artifactLocation"] == {"uri": (broken / TERMS).as_uri()}
    assert place["region"] == {"startLine": 9, "startColumn": 5}


def _check(command: Command, folder: Path, form: str) -> str:
    options = ["--content", folder / "content", "--docs", folder / "docs"]
    result = command("check", "--format", form, *options)
    assert (result.returncode, result.stderr) == (1, "")
    return str(result.stdout)


def test_a_path_is_named_as_it_was_given(
    command: Command, broken: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Content and pages below other folders are named by those, in each format, also in texts."""
    (broken / "content").rename(broken / "elders")
    (broken / "docs").rename(broken / "bladen")
    monkeypatch.chdir(broken / "elders")
    (broken / "elders/proef/ook.yml").write_text((broken / "elders/proef/regio.yml").read_text())
    (broken / "bladen/over/index.md").write_text("{{ weg() }}\n")
    options = ["--content", "../elders", "--docs", "../bladen"]
    found = json.loads(command("check", "--format", "json", *options).stdout)
    assert [problem["file"] for problem in found] == [
        "../bladen/over/index.md",
        "../elders/proef/begrippen.yml",
        "../elders/proef/regio.yml",
    ]
    assert "../elders/proef/ook.yml:2" in found[-1]["message"]
    text = command("check", *options).stdout
    assert "../elders/proef/begrippen.yml:9:5: fout [onbekend-veld]" in text
    assert "     9 |     synoniem: [woord]\n" in text
    log = json.loads(command("check", "--format", "sarif", *options).stdout)
    places = [result["locations"][0]["physicalLocation"] for result in log["runs"][0]["results"]]
    assert places[0]["artifactLocation"] == {
        "uri": "../bladen/over/index.md",
        "uriBaseId": "%SRCROOT%",
    }


def test_a_sign_that_looks_like_an_end_of_line_ends_none(command: Command, broken: Path) -> None:
    """The line that is shown is the one with the fault, whatever signs stand above it."""
    terms = broken / TERMS
    terms.write_text(terms.read_text("utf-8").replace("Een betekenis.", "Een\u2028\x85betekenis."))
    result = command("check", "--content", broken / "content", "--docs", broken / "docs")
    assert f"{terms}:9:5: fout [onbekend-veld]" in result.stdout
    assert "     9 |     synoniem: [woord]\n" in result.stdout


@pytest.mark.parametrize("args", WRONG, ids=lambda args: " ".join(map(str, args[:2])))
def test_wrong_use_gives_exit_code_2(command: Command, args: tuple[object, ...]) -> None:
    """A command, option or value that does not exist gives exit code 2 and no traceback."""
    result = command(*args)
    assert result.returncode == 2


@pytest.mark.parametrize("missing", ["--content", "--docs"])
def test_missing_folder_is_a_problem(command: Command, sources: Path, missing: str) -> None:
    """A folder that is not there is reported in Dutch by `check` and by `build`."""
    folders = {"--content": sources / "content", "--docs": sources / "docs"}
    folders[missing] = sources / "weg"
    for name in ("check", "build"):
        result = command(name, *(part for option in folders.items() for part in option))
        assert result.returncode == 1
        assert "niet" in result.stdout


def test_impossible_out_folder_gives_no_traceback(sources: Path, command: Command) -> None:
    """Where no folder can be made, the command says so in Dutch."""
    options = ["--content", sources / "content", "--docs", sources / "docs"]
    result = command("build", *options, "--out", Path(os.devnull) / "site")
    assert result.returncode == 1
    assert result.stderr.startswith(f"Dat lukt niet bij {os.devnull}.")


def test_schemas_writes_a_schema_for_every_kind_of_file(command: Command, tmp_path: Path) -> None:
    """`handboek schemas` writes JSON Schemas, the same as those in the project."""
    result = command("schemas", "--out", tmp_path)
    written = sorted(path.name for path in tmp_path.rglob("*.json"))
    assert result.returncode == 0
    assert written
    for path in tmp_path.rglob("*.json"):
        kept = PROJECT / "schemas" / "json" / path.relative_to(tmp_path)
        assert path.read_bytes() == kept.read_bytes()

"""Which files are found, and what is said about the others."""

import os
from pathlib import Path

import pytest

from scripts.source import SourceLines, find_files, read_file


def fill(root: Path, *names: str) -> None:
    """Make empty files, with the folders they are in."""
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def test_files_are_found_in_one_order(tmp_path: Path) -> None:
    """All .yml files are found at any depth, by path, and README.md and dot files are no matter."""
    fill(tmp_path, "b/z.yml", "b.yml", "b-1.yml", "a/diep/10.yml", "a/diep/y.yml", "README.md")
    fill(tmp_path, ".verborgen.yml", ".git/x.yml", "edities/1.0.json", "b/README.md")
    files, problems = find_files(tmp_path, "content")
    found = [file.relative_to(tmp_path).as_posix() for file in files]
    assert found == ["a/diep/10.yml", "a/diep/y.yml", "b-1.yml", "b.yml", "b/z.yml"]
    assert problems == []


def test_what_has_no_place_is_a_problem(tmp_path: Path) -> None:
    """Links, other kinds of files and other characters in names are problems, shown by path."""
    fill(tmp_path, "goed.yml", "a/oud.yaml", "a/Nieuw.yml", "a/é.yml", "a/x_y.yml", "a/plan.docx")
    fill(tmp_path, "a/los.json", "a/Map/b.yml", "a/\x1b[31m.yml", "a/zonder")
    (tmp_path / "link.yml").symlink_to(tmp_path / "goed.yml")
    (tmp_path / "linkmap").symlink_to(tmp_path / "a")
    (tmp_path / "kapot.yml").symlink_to(tmp_path / "weg.yml")
    os.mkfifo(tmp_path / "pijp.yml")
    (tmp_path / os.fsdecode(b"\xff.yml")).touch()
    files, problems = find_files(tmp_path, "content")
    assert {(problem.place.file, problem.code) for problem in problems} == {
        ("content/?.yml", "verkeerde-naam"),
        ("content/a/Map", "verkeerde-naam"),
        ("content/a/Nieuw.yml", "verkeerde-naam"),
        ("content/a/\x1b[31m.yml", "verkeerde-naam"),
        ("content/a/los.json", "onverwacht-bestand"),
        ("content/a/oud.yaml", "verkeerde-extensie"),
        ("content/a/plan.docx", "onverwacht-bestand"),
        ("content/a/x_y.yml", "verkeerde-naam"),
        ("content/a/zonder", "onverwacht-bestand"),
        ("content/a/é.yml", "verkeerde-naam"),
        ("content/kapot.yml", "symbolische-link"),
        ("content/link.yml", "symbolische-link"),
        ("content/linkmap", "symbolische-link"),
        ("content/pijp.yml", "onverwacht-bestand"),
    }
    assert all("\x1b" not in problem.message for problem in problems)
    names = {file.name for file in files}
    assert {"goed.yml", "Nieuw.yml", "b.yml"} <= names
    assert not {"link.yml", "kapot.yml", "pijp.yml", "oud.yaml"} & names


def test_a_folder_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    """Looking for files in nothing, or in a file, gives one problem that says so."""
    fill(tmp_path, "bestand")
    for name, reason in (("weg", "het bestaat niet"), ("bestand", "het is geen map")):
        files, problems = find_files(tmp_path / name, "content")
        assert files == []
        assert [(problem.code, problem.message) for problem in problems] == [
            ("bestand-onleesbaar", f"Dit is niet te openen: {reason}.")
        ]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("weg.yml", "het bestaat niet"),
        ("map", "het is een map"),
        ("pijp", "het lezen mislukt"),
        ("nul\0", "het lezen mislukt"),
    ],
)
def test_what_cannot_be_opened_is_a_problem(tmp_path: Path, name: str, reason: str) -> None:
    """A file that cannot be opened gives a problem with the reason, and never waits."""
    (tmp_path / "map").mkdir()
    os.mkfifo(tmp_path / "pijp")
    reading = read_file(tmp_path / name, "content/x.yml")
    assert reading.document is None
    assert [problem.message for problem in reading.problems] == [
        f"Dit is niet te openen: {reason}."
    ]


def test_source_lines_are_given_as_the_editor_shows_them(tmp_path: Path) -> None:
    """A line is given by its number, and None where there is no such line or file to show."""
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / "x.yml").write_bytes(
        "\ufeffeen\r\ntwee\u2028nog twee\rdrie\xe9".encode("latin-1", "ignore")
    )
    (tmp_path / "y.yml").write_text("van een ander")
    (tmp_path / "map" / "link.yml").symlink_to(tmp_path / "y.yml")
    lines = SourceLines(tmp_path / "map")
    assert [lines(f"{tmp_path}/map/x.yml", number) for number in range(5)] == [
        None,
        "een",
        "tweenog twee",
        "drie\ufffd",
        None,
    ]
    assert lines(f"{tmp_path}/map/weg.yml", 1) is None
    assert lines(f"{tmp_path}/y.yml", 1) is None
    assert lines(f"{tmp_path}/map/link.yml", 1) is None

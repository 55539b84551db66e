"""The report in each of its formats."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.problems import Place, Problem
from scripts.problems.display import visible, width
from scripts.problems.excerpt import excerpt
from scripts.problems.report import report

PROBLEMS = [
    Problem(Place("content/b.yml", 2, 3), "tip-code", "hint", "Een tip.", "Doe iets."),
    Problem(Place("content/a:1,%.yml", 1, 1), "fout-code", "error", "100%: fout,\nja.", "Zo."),
    Problem(Place("content/b.yml", 1, 7), "let-op", "warning", "Let “op”.", "Kijk uit."),
    Problem(Place("content/b.yml", 1, 2), "fout-code", "error", "Fout.", "Herstel."),
]
"""In another order than that of the report."""

ORDER = [1, 3, 2, 0]


def read_line(file: str, line: int) -> str | None:
    """Give a line of the only file that there is."""
    return (
        {1: "titel: Wachttijd", 2: "  \x1b[31mrood"}.get(line) if file.endswith("b.yml") else None
    )


def test_text() -> None:
    """The text names each problem with place, line, caret and advice, and ends in a sum."""
    assert (
        report(PROBLEMS, "text", read_line)
        == """\
content/a:1,%.yml:1:1: fout [fout-code] 100%: fout,
ja.
Advies: Zo.

content/b.yml:1:2: fout [fout-code] Fout.
     1 | titel: Wachttijd
       |  ^
Advies: Herstel.

content/b.yml:1:7: waarschuwing [let-op] Let “op”.
     1 | titel: Wachttijd
       |       ^
Advies: Kijk uit.

content/b.yml:2:3: tip [tip-code] Een tip.
     2 |   <U+001B>[31mrood
       |   ^
Advies: Doe iets.

2 fouten, 1 waarschuwing en 1 tip in 2 bestanden.
"""
    )


def test_text_without_problems() -> None:
    """Where nothing is wrong the report says so."""
    assert report([], "text", read_line) == "Geen problemen gevonden.\n"


def test_colour_only_when_asked() -> None:
    """Colour adds escape codes and nothing else."""
    coloured = report(PROBLEMS, "text", read_line, colour=True)
    assert "\x1b[31mfout [fout-code]\x1b[0m" in coloured
    assert re.sub("\x1b\\[[0-9]+m", "", coloured) == report(PROBLEMS, "text", read_line)


def test_equal_problems_are_reported_once() -> None:
    """The same problem twice is one problem."""
    assert report(PROBLEMS * 2, "json", read_line) == report(PROBLEMS, "json", read_line)


def test_json() -> None:
    """JSON holds every field of every problem, in the order of the text."""
    written = report(PROBLEMS, "json", read_line)
    assert [item["message"] for item in json.loads(written)] == [
        PROBLEMS[index].message for index in ORDER
    ]
    assert json.loads(written)[2] == {
        "code": "let-op",
        "severity": "warning",
        "file": "content/b.yml",
        "line": 1,
        "column": 7,
        "message": "Let “op”.",
        "hint": "Kijk uit.",
    }
    assert "“op”" in written


def test_github() -> None:
    """Each problem is one workflow command, with everything escaped that would end a part."""
    assert report(PROBLEMS, "github", read_line).split("\n") == [
        "::error file=content/a%3A1%2C%25.yml,line=1,col=1,title=fout-code"
        "::100%25: fout,%0Aja.%0AAdvies: Zo.",
        "::error file=content/b.yml,line=1,col=2,title=fout-code::Fout.%0AAdvies: Herstel.",
        "::warning file=content/b.yml,line=1,col=7,title=let-op::Let “op”.%0AAdvies: Kijk uit.",
        "::notice file=content/b.yml,line=2,col=3,title=tip-code::Een tip.%0AAdvies: Doe iets.",
        "",
    ]


def test_gitlab() -> None:
    """GitLab gets what its code quality report asks for, each with a fingerprint of its own."""
    items = json.loads(report(PROBLEMS, "gitlab", read_line))
    assert [item["severity"] for item in items] == ["major", "major", "minor", "info"]
    assert len({item["fingerprint"] for item in items}) == len(items)
    assert items[1] == {
        "description": "Fout. Advies: Herstel.",
        "check_name": "fout-code",
        "fingerprint": "61437c1d2ec9c6cfd6fd30fb984678ed6c1c152a73e021dbaa5db4a2994c3499",
        "severity": "major",
        "location": {"path": "content/b.yml", "lines": {"begin": 1}},
    }


def test_sarif() -> None:
    """SARIF has one run in which every result has a known rule, a level and an exact place."""
    log = json.loads(report(PROBLEMS, "sarif", read_line))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["fout-code", "let-op", "tip-code"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert [(result["ruleId"], result["level"]) for result in run["results"]] == [
        ("fout-code", "error"),
        ("fout-code", "error"),
        ("let-op", "warning"),
        ("tip-code", "note"),
    ]
    assert run["results"][0]["message"] == {"text": "100%: fout,\nja. Advies: Zo."}
    assert run["results"][0]["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {
                    "uri": "content/a%3A1%2C%25.yml",
                    "uriBaseId": "%SRCROOT%",
                },
                "region": {"startLine": 1, "startColumn": 1},
            }
        }
    ]


@pytest.mark.parametrize("format", ["text", "json", "github", "gitlab", "sarif"])
def test_every_report_can_be_printed(format: str) -> None:
    """A file name that is no valid Unicode does not stop any report."""
    broken = Problem(Place("\udcff.yml"), "code", "error", "Fout.", "Herstel.")
    assert report([broken], format, read_line).encode()  # type: ignore[arg-type]


@given(st.text(st.sampled_from("a日\t\x07\u200b😀 "), max_size=250), st.integers(1, 260))
def test_the_caret_stands_under_its_column(line: str, column: int) -> None:
    """The caret is under the character at the column, whatever stands before it, or at the end."""
    shown, caret = excerpt(line, 7, column)
    cells = "".join(character + "\0" * (width(character) - 1) for character in shown)
    assert cells[caret.index("^") :].startswith(visible(line[column - 1 : column]))
    assert column <= len(line) or caret.index("^") == len(cells)


def test_the_caret_of_an_accent_stands_under_its_letter() -> None:
    """A combining character has no cell of its own: its caret is that of the letter below it."""
    assert excerpt("cafe\u0301s", 7, 5)[1].index("^") == excerpt("cafe", 7, 4)[1].index("^")


def test_a_long_line_is_cut_around_the_column() -> None:
    """Of a line of a million characters only the part around the column is shown."""
    shown, _ = excerpt("a" * 500_000 + "b" + "c" * 500_000, 7, 500_001)
    assert shown == f"     7 | …{'a' * 60}b{'c' * 39}…"

"""Every page is valid HTML, by the validator of the W3C; takes long."""

import json
import subprocess
from pathlib import Path

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.alles]

VNU = Path(__file__).parent / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
MEANT = "The “role” attribute must not be used on a “t"
"""Roles said again: a browser may forget that rows are a table where they are blocks."""


def _errors(folder: Path) -> list[str]:
    options = ["--errors-only", "--no-langdetect", "--skip-non-html", "--format", "json"]
    command = ["java", "-Xss8m", "-jar", str(VNU), *options, str(folder)]
    result = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    return [
        f"{found.get('url', '').rpartition('/')[2]}: {found['message']}"
        for found in json.loads(result.stderr)["messages"]
        if not found["message"].startswith(MEANT)
    ]


def test_every_page_is_valid(site: Path) -> None:
    """The validator finds no error on any page but the table roles that are meant."""
    assert _errors(site) == []


def test_the_validator_finds_a_fault(tmp_path: Path) -> None:
    """A list within a paragraph that is not closed well is found, so the test above can fail."""
    fault = "<!doctype html><html lang=nl><title>x</title><p><ul><li>y</ul></p></html>"
    (tmp_path / "fout.html").write_text(fault, encoding="utf-8")
    assert _errors(tmp_path) != []

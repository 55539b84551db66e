"""What the tests of the site share: parsed pages, a copy of the sources, and the command itself."""

import io
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from functools import cache
from pathlib import Path

import pytest
from lxml import html
from lxml.html import HtmlElement
from tiny import PROJECT, Command, write_sources

from scripts.cli import main


@pytest.fixture(scope="session")
def page(site: Path) -> Callable[[str], HtmlElement]:
    """Give a function that parses the page at an address of the built site."""

    @cache
    def parsed(address: str) -> HtmlElement:
        return html.fromstring((site / address).read_text(encoding="utf-8"))

    return parsed


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """Give a folder with a tiny content/ and a copy of docs/, which a test may change."""
    write_sources(tmp_path)
    return tmp_path


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch) -> Command:
    """Give a function that runs the command here, without starting Python anew each time.

    A test in which the command would end with a traceback fails.
    """
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.chdir(PROJECT)

    def run(*args: object) -> subprocess.CompletedProcess[str]:
        monkeypatch.setattr(sys, "argv", ["handboek", *map(str, args)])
        output, errors = io.StringIO(), io.StringIO()
        with redirect_stdout(output), redirect_stderr(errors), pytest.raises(SystemExit) as ended:
            main()
        return subprocess.CompletedProcess(
            sys.argv, int(ended.value.code or 0), output.getvalue(), errors.getvalue()
        )

    return run

"""What the tests of the site share: parsed pages, a copy of the sources, and the command itself."""

import os
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from lxml import html
from lxml.html import HtmlElement
from tiny import PROJECT, Command, write_sources


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


@pytest.fixture(scope="session")
def command() -> Command:
    """Give a function that runs the real command in a process of its own."""

    def run(*args: object, cwd: Path = PROJECT) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "scripts.cli", *map(str, args)],
            cwd=cwd,
            env=os.environ | {"PYTHONPATH": str(PROJECT), "COLUMNS": "100"},
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )

    return run

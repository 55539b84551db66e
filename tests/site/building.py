"""A copy of the program in which a test builds something new, and what became of it."""

import shutil
import subprocess
import sys
from pathlib import Path

from tiny import PROJECT

PARTS = ("schemas", "scripts", "overrides", "docs", "mkdocs.yml", "content/indeling.yml")
"""What a handbook is made with."""

REGIO = "tests/regio"
ASKING = (
    "pyproject.toml",
    "tests/conftest.py",
    "tests/making.py",
    "tests/plain_yaml.py",
    "tests/visiting.py",
    "tests/test_structure.py",
    "tests/schemas/test_fields.py",
    "tests/schemas/test_regio.py",
)
"""The tests that see to it that what is new is complete, and what they need."""

BOOK = """\
import sys
from scripts.exports.boek import boeken
from scripts.html import Renderer
from scripts.load import load
from pathlib import Path
handboek = load(Path("tests/regio")).handboek
books = boeken(handboek, Renderer(handboek))
print(next(book for book in books if book.adres == sys.argv[1]).inhoud.html)
"""
"""A program that gives the book at an address, still to be printed."""


class Copy:
    """A copy of the program with the made-up content, to add to as a test likes."""

    def __init__(self, folder: Path) -> None:
        """Name the folder; `make` makes it."""
        self.folder = folder
        self.site = folder / "site"

    def make(self) -> None:
        """Copy all that a handbook is made with."""
        for part in (*PARTS, REGIO, *ASKING):
            source, target = PROJECT / part, self.folder / part
            target.parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source, target)
        (PROJECT / ".cache").mkdir(exist_ok=True)
        (self.folder / ".cache").symlink_to(PROJECT / ".cache")

    def add(self, path: str, text: str, *, after: str = "") -> None:
        """Write a new file, or add to one behind words that it has once."""
        file = self.folder / path
        if after:
            old = file.read_text("utf-8")
            assert old.count(after) == 1, (path, after)
            text = old.replace(after, after + text)
        else:
            assert not file.exists()
            file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def run(self, *args: str) -> subprocess.CompletedProcess[str]:
        """Run Python in the copy, which is the program that it then uses."""
        return subprocess.run(
            [sys.executable, *args],
            cwd=self.folder,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def command(self, *args: str) -> subprocess.CompletedProcess[str]:
        """Run a command of the copied program on the made-up content."""
        return self.run("-m", "scripts.cli", *args, "--content", REGIO)

    def build(self) -> None:
        """Build the site, without its books."""
        result = self.command("build", "--out", str(self.site), "--zonder-boeken")
        assert result.returncode == 0, result.stdout + result.stderr

    def read(self, address: str) -> str:
        """Read a file of the site."""
        return (self.site / address).read_text("utf-8")

    def book(self, address: str = "downloads/pdf/handboek.pdf") -> str:
        """Give the book at an address: its HTML, still to be printed."""
        result = self.run("-c", BOOK, address)
        assert result.returncode == 0, result.stderr
        return result.stdout

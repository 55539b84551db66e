"""The press: what is printed is kept, the same each time, and never half."""

from pathlib import Path

import pytest

from scripts.exports.download import Drukwerk
from scripts.exports.pdf.engine import PrintError
from scripts.exports.pdf.press import print_all

DOCUMENT = '<html lang="nl"><head><title>Proef</title></head><body><p>{}</p></body></html>'


def quiet(step: str, done: int = 0, total: int = 0) -> None:
    """Say nothing."""


def test_only_what_changed_is_printed_again(tmp_path: Path) -> None:
    """A second build takes a document from the cache, as long as it says the same."""
    works = {name: Drukwerk(DOCUMENT.format(name)) for name in ("een", "twee")}
    first = print_all(works, tmp_path, quiet)
    stamps = {name: file.stat().st_mtime_ns for name, file in first.items()}
    changed = works | {"twee": Drukwerk(DOCUMENT.format("iets anders"))}
    second = print_all(changed, tmp_path, quiet)
    assert second["een"] == first["een"]
    assert second["een"].stat().st_mtime_ns == stamps["een"]
    assert second["twee"] != first["twee"]
    assert len(list(tmp_path.iterdir())) == 3


def test_the_same_document_gives_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another folder, time zone and locale change nothing."""
    body = '<h1>Kop</h1><form><input name="a" title="A"></form><a href="#x">x</a><p id="x">y</p>'
    one = print_all({"a": Drukwerk(DOCUMENT.format(body))}, tmp_path / "een", quiet)["a"]
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    two = print_all({"a": Drukwerk(DOCUMENT.format(body))}, tmp_path / "twee", quiet)["a"]
    assert one.read_bytes() == two.read_bytes()


def test_a_document_that_cannot_be_printed_is_named(tmp_path: Path) -> None:
    """The reason comes with the name of the file, and nothing half is left."""
    bad = DOCUMENT.format('<img src="https://example.org/x.png" alt="x">')
    with pytest.raises(PrintError, match=r"downloads/stuk\.pdf: .*dat mag niet"):
        print_all({"downloads/stuk.pdf": Drukwerk(bad)}, tmp_path, quiet)
    assert list(tmp_path.iterdir()) == []

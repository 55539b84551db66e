"""The press: what is printed is kept, the same each time, and never half."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from scripts.exports.download import Drukwerk
from scripts.exports.pdf.engine import PrintError
from scripts.exports.pdf.press import print_all

PROJECT = Path(__file__).parents[3]
DOCUMENT = '<html lang="nl"><head><title>Proef</title></head><body><p>{}</p></body></html>'


def quiet(step: str, done: int = 0, total: int = 0) -> None:
    """Say nothing."""


def test_only_what_changed_is_printed_again(tmp_path: Path) -> None:
    """A second build takes a document from the cache, as long as it says the same."""
    works = {name: Drukwerk(DOCUMENT.format(name)) for name in ("een", "twee")}
    first = print_all(works, tmp_path, quiet)
    printed = []
    changed = works | {"twee": Drukwerk(DOCUMENT.format("iets anders"))}
    second = print_all(changed, tmp_path, lambda *step: printed.append(step))
    assert printed == [("Pdf's maken", 0, 1)]
    assert second["een"] == first["een"]
    assert second["twee"] != first["twee"]
    assert len(list(tmp_path.iterdir())) == 3


def test_a_damaged_file_in_the_cache_is_printed_again(tmp_path: Path) -> None:
    """A file of the cache that was cut off or changed is not used, but made anew."""
    damages: tuple[Callable[[bytes], bytes], ...] = (
        lambda data: data[:500],
        lambda data: b"x" + data,
        bytes.swapcase,
    )
    works = {str(number): Drukwerk(DOCUMENT.format(number)) for number in range(len(damages))}
    files = print_all(works, tmp_path, quiet)
    whole = {name: file.read_bytes() for name, file in files.items()}
    for file, damage in zip(files.values(), damages, strict=True):
        file.write_bytes(damage(file.read_bytes()))
    again = print_all(works, tmp_path, quiet)
    assert {name: file.read_bytes() for name, file in again.items()} == whole
    assert len(list(tmp_path.iterdir())) == len(works)


def test_what_is_long_not_used_goes(tmp_path: Path) -> None:
    """A file that no build asked for in a month is thrown away; one that is asked for stays."""
    works = {name: Drukwerk(DOCUMENT.format(name)) for name in ("een", "twee")}
    files = print_all(works, tmp_path, quiet)
    long_ago = time.time() - 31 * 24 * 3600
    for file in files.values():
        os.utime(file, (long_ago, long_ago))
    print_all({"een": works["een"]}, tmp_path, quiet)
    assert list(tmp_path.iterdir()) == [files["een"]]


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


PROGRAM = """
import sys
from pathlib import Path
from scripts.exports.download import Drukwerk
from scripts.exports.pdf.press import print_all

if __name__ == "__main__":
    rows = "<p>Een regel tekst.</p>" * 20_000
    html = f'<html lang="nl"><head><title>Lang</title></head><body>{rows}%s</body></html>'
    works = {str(n): Drukwerk(html % n) for n in range(4)}
    try:
        print_all(works, Path(sys.argv[1]), lambda *_: print("bezig", flush=True))
    except KeyboardInterrupt:
        sys.exit(130)
"""


@pytest.fixture
def running(tmp_path: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """Start a program that prints long documents to a folder `cache`, in a group of its own."""
    program, cache = tmp_path / "lang.py", tmp_path / "cache"
    program.write_text(PROGRAM)
    process = subprocess.Popen(
        [sys.executable, program, cache],
        env={"PYTHONPATH": str(PROJECT)},
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    while not cache.exists():
        assert process.poll() is None, process.communicate()
        time.sleep(0.1)
    yield process
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


@pytest.mark.parametrize(("stop", "seconds"), [(os.kill, 3), (os.killpg, 0.4), (os.killpg, 3)])
def test_an_interruption_leaves_nothing_half(
    running: "subprocess.Popen[bytes]",
    tmp_path: Path,
    stop: Callable[[int, int], None],
    seconds: float,
) -> None:
    """Who stops the program while it prints, gets it back soon, and finds no part of a file.

    A terminal stops the workers as well, which may only just have been started.
    """
    time.sleep(seconds)
    stop(running.pid, signal.SIGINT)
    _, errors = running.communicate(timeout=60)
    assert running.returncode == 130
    assert "Traceback" not in errors.decode()
    assert list((tmp_path / "cache").iterdir()) == []


def test_workers_end_with_their_parent(running: "subprocess.Popen[bytes]") -> None:
    """Of a program that is killed nothing prints on: what all its processes hold is let go."""
    time.sleep(3)
    running.kill()
    running.communicate(timeout=20)

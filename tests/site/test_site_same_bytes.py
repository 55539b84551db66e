"""The same content gives the same bytes, wherever and whenever it is built."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from plain_yaml import REGIO

from scripts.site.build import Folders, build_site

PROJECT = Path(__file__).parents[2]
PARTS = ("docs", "overrides", "schemas", "scripts", "mkdocs.yml", "content/indeling.yml")


def _bytes(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def _build_elsewhere(content: Path, folder: Path, *options: str) -> dict[str, bytes]:
    """Build some content with a copy of the program and its pages, in another world."""
    copy = folder / "een map met spaties" / "handboek"
    shutil.copytree(content, copy / "inhoud")
    for name in PARTS:
        source, target = PROJECT / name, copy / name
        target.parent.mkdir(exist_ok=True)
        shutil.copytree(source, target) if source.is_dir() else shutil.copy(source, target)
    for path in copy.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    environment = os.environ | {
        "TZ": "Pacific/Kiritimati",
        "LANG": "tr_TR.UTF-8",
        "LC_ALL": "tr_TR.UTF-8",
        "PYTHONHASHSEED": "4242",
        "PYTHONPATH": str(copy),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [sys.executable, "-m", "scripts.cli", "build", "--content=inhoud", *options]
    subprocess.run(command, cwd=copy, env=environment, check=True, capture_output=True)
    return _bytes(copy / "site")


def _differing(first: dict[str, bytes], second: dict[str, bytes]) -> list[str]:
    return [name for name in first.keys() | second.keys() if first.get(name) != second.get(name)]


def test_same_content_gives_the_same_bytes(sources: Path, tmp_path: Path) -> None:
    """Another folder, time zone, language, hash seed and age of the files change no byte.

    Nor do they in a book.
    """
    content, out = sources / "content", tmp_path / "site"
    assert build_site(Folders(content, PROJECT / "docs", out), lambda *_: None) == ()
    assert _differing(_bytes(out), _build_elsewhere(content, tmp_path)) == []


def test_every_kind_of_content_gives_the_same_bytes(site: Path, tmp_path: Path) -> None:
    """The same holds for all that a region can have."""
    assert _differing(_bytes(site), _build_elsewhere(REGIO, tmp_path, "--zonder-boeken")) == []

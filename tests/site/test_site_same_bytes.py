"""The same content gives the same bytes, wherever and whenever it is built."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parents[2]
PARTS = ("content", "docs", "overrides", "schemas", "scripts", "mkdocs.yml")


def _bytes(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_same_content_gives_the_same_bytes(site: Path, tmp_path: Path) -> None:
    """Another folder, time zone, language, hash seed and age of the files change no byte."""
    copy = tmp_path / "een map met spaties" / "handboek"
    for name in PARTS:
        source, target = PROJECT / name, copy / name
        target.parent.mkdir(parents=True, exist_ok=True)
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
    command = [sys.executable, "-m", "scripts.cli", "build"]
    subprocess.run(command, cwd=copy, env=environment, check=True, capture_output=True)
    first, second = _bytes(site), _bytes(copy / "site")
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []

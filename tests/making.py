"""What tests make once: a handbook of a content folder, and its site."""

import fcntl
from pathlib import Path

import pytest

from scripts.handboek import Handboek
from scripts.load import load
from scripts.site.build import Folders, build_site

PROJECT = Path(__file__).parents[1]


def handboek_of(content: Path) -> Handboek:
    """Load the handbook of a folder in which everything is right."""
    loading = load(content)
    assert loading.handboek is not None, loading.problems
    return loading.handboek


def built_once(name: str, content: Path, folders: pytest.TempPathFactory, worker_id: str) -> Path:
    """Build a site without books, once for all workers, and give its folder."""
    base = folders.getbasetemp()
    out = (base if worker_id == "master" else base.parent) / name
    with out.with_name(f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not out.exists():
            made = Folders(content, PROJECT / "docs", out)
            assert build_site(made, lambda *_: None, met_boeken=False) == ()
    return out

"""Each region makes a handbook by itself, with what is national and without the others."""

import shutil
from pathlib import Path

import pytest
from real import CONTENT

from schemas.regios import GEEN_REGIO, LANDELIJK
from scripts.load import load
from scripts.rules import check

REGIOS = sorted(path.name for path in CONTENT.iterdir() if path.is_dir())


@pytest.mark.parametrize("regio", [regio for regio in REGIOS if regio not in GEEN_REGIO])
def test_a_region_alone_has_no_problems(regio: str, tmp_path: Path) -> None:
    """What is national and one region need nothing of another."""
    for path in CONTENT.glob("*.yml"):
        shutil.copy(path, tmp_path)
    for folder in (LANDELIJK, regio):
        shutil.copytree(CONTENT / folder, tmp_path / folder)
    loading = load(tmp_path)
    assert loading.problems == ()
    assert loading.handboek is not None
    assert check(loading.handboek) == ()

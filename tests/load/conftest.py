"""A small content folder in which everything is right."""

import shutil
from pathlib import Path

import pytest

VALID = Path(__file__).parents[1] / "examples" / "valid"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Give a fresh copy of the valid example of every collection, as the region `voorbeeld`."""
    folder = tmp_path / "content"
    shutil.copytree(VALID / "schema", folder / "voorbeeld")
    shutil.copy(VALID / "uitgave.yml", folder)
    return folder

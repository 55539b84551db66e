"""A small content folder in which everything is right."""

from pathlib import Path

import pytest


@pytest.fixture
def content(regio: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a fresh copy of the made-up content, to lay a fault in.

    It is in the current folder, so that messages name it as `content`.
    """
    monkeypatch.chdir(regio.parent)
    return Path(regio.name)

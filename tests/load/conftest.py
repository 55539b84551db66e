"""A small content folder in which everything is right."""

from pathlib import Path

import pytest


@pytest.fixture
def content(regio: Path) -> Path:
    """Give a fresh copy of the made-up content, to lay a fault in."""
    return regio

"""What the tests of this content share: the content itself, its handbook and its site."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from making import built_once, handboek_of, served
from plain_yaml import Inhoud, read_content
from real import CONTENT

from scripts.handboek import Handboek


@pytest.fixture(scope="session")
def inhoud() -> Inhoud:
    """Give the items of each collection of each region, as they stand in the files."""
    return read_content(CONTENT)


@pytest.fixture(scope="session")
def handboek() -> Handboek:
    """Give the handbook as it stands in content/."""
    return handboek_of(CONTENT)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Build the handbook once, without its books, for all workers; nobody writes in it."""
    return built_once("site-inhoud", CONTENT, tmp_path_factory, worker_id)


@pytest.fixture(scope="session")
def site_url(site: Path) -> Iterator[str]:
    """Serve the built site on 127.0.0.1."""
    with served(site) as url:
        yield url

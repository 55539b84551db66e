"""The handbook in one file."""

import zipfile
from pathlib import Path

import pytest

from scripts.site.verify import verify

FOLDER = "handboek-jeugdhulp/"


@pytest.fixture(scope="module")
def archive(site: Path) -> Path:
    """Give the download of the built site."""
    return site / "downloads" / "handboek-offline.zip"


def test_the_download_holds_every_file_of_the_site(site: Path, archive: Path) -> None:
    """Unpacked, the same pages, styles, scripts and data stand in one folder.

    It is the reader's: a build doesn't know it as its own.
    """
    with zipfile.ZipFile(archive) as packed:
        assert packed.testzip() is None
        names = set(packed.namelist())
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert names == {
        FOLDER + name for name in files - {"downloads/handboek-offline.zip", ".handboek"}
    }


def test_the_unpacked_handbook_is_complete(archive: Path, tmp_path: Path) -> None:
    """Every link, anchor and address in the unpacked folder leads somewhere in it."""
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(tmp_path)
    assert verify(tmp_path / FOLDER) == []

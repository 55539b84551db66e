"""What this content gives to every region is enough for a region that it does not know."""

import shutil
from pathlib import Path

from plain_yaml import REGIO
from real import CONTENT

from scripts.load import load
from scripts.rules import check


def test_the_national_part_is_enough_for_another_region(tmp_path: Path) -> None:
    """The national part with the made-up region is a handbook without a problem."""
    content = tmp_path / "content"
    shutil.copytree(CONTENT / "landelijk", content / "landelijk")
    shutil.copytree(REGIO / "voorbeeld", content / "voorbeeld")
    for path in CONTENT.glob("*.yml"):
        shutil.copy(path, content)
    loading = load(content)
    assert loading.problems == ()
    assert loading.handboek
    assert check(loading.handboek) == ()

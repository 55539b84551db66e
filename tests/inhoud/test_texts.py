"""What may not stand in the content and the hand-written pages."""

import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
FILES = [
    path
    for folder in ("content", "docs")
    for path in sorted((PROJECT / folder).rglob("*"))
    if path.is_file()
]
REFUSED = {
    "an e-mail address": r"[\w.+-]+@[\w-]+\.\w+",
    "a telephone number": r"(?<![\w.])(?:\+31|0031|0)(?:[ ()-]?\d){9}(?!\d)",
    "a tab": r"\t",
}


@pytest.mark.parametrize("refused", REFUSED)
def test_nothing_that_may_not_be_published(refused: str) -> None:
    """No file holds an e-mail address, a telephone number or a tab."""
    found = [
        f"{path.relative_to(PROJECT)}:{number}"
        for path in FILES
        for number, line in enumerate(path.read_text("utf-8").split("\n"), start=1)
        if re.search(REFUSED[refused], line)
    ]
    assert found == []

"""Python makes the stems of the index and JavaScript those of a question: they must agree."""

import hashlib
import random
import re
from pathlib import Path

import pytest
from search_site import OVERRIDES, ROOT, Visit

from scripts.search.words import normalise, positions, root, stem

VENDORED = OVERRIDES / "assets" / "vendor" / "snowball"
TEXTS = ("tests/regio/**/*.yml", "docs/**/*.md", "schemas/**/*.py")


def test_vendored_files_are_the_ones_in_the_readme() -> None:
    listed = re.findall(r"`([\w-]+\.js)` \| `([0-9a-f]{64})`", (VENDORED / "README.md").read_text())
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in _scripts()}
    assert dict(listed) == found


def _scripts() -> list[Path]:
    return sorted(VENDORED.glob("*.js"))


def _words() -> list[str]:
    """Return the words of what we write ourselves, with other endings, and letters in any order."""
    paths = [path for pattern in TEXTS for path in sorted(ROOT.glob(pattern))]
    texts = (path.read_text(encoding="utf-8") for path in paths)
    real = {word for text in texts for position in positions(text) for word in position}
    endings = ("s", "en", "heden", "ing", "baar")
    chance = random.Random(7)
    made = {
        "".join(chance.choices("aaeeeiioouubcdfghjklmnprstvwyz", k=chance.randint(1, 14)))
        for _ in range(2_000)
    }
    return sorted(real | {word + ending for word in real for ending in endings} | made)


@pytest.mark.browser
def test_stems_agree(asked: Visit) -> None:
    words = _words()
    assert len(words) > 10_000
    asked.page.evaluate("handboekZoeken.ready()")
    for python, script in ((stem, "stem"), (root, "rootOf")):
        found = asked.page.evaluate(f"words => words.map(handboekZoeken.{script})", words)
        assert [
            row for row in zip(words, map(python, words), found, strict=True) if row[1] != row[2]
        ] == []


@pytest.mark.browser
def test_normalised_texts_agree(asked: Visit) -> None:
    texts = [
        "Één GEZIN",
        "’s avonds",
        "1.000.000 foto's",
        "İstanbul",
        "ﬁets ½ ĳ",
        "co\u00ad\u00f6p",
    ]
    texts += [chr(code) for code in (*range(0x20, 0x250), *range(0x1E00, 0x2100))]
    asked.page.evaluate("handboekZoeken.ready()")
    found = asked.page.evaluate("texts => texts.map(handboekZoeken.normalise)", texts)
    assert [
        pair for pair in zip(texts, map(normalise, texts), found, strict=True) if pair[1] != pair[2]
    ] == []

"""Report where the content copies a source: `python tests/overlap.py TEXT CONTENTDIR`.

Facts carry over exactly, sentences do not. A run of twelve words or more that also stands in the
source is shown with its place, and then the exit code is 1. Titles, terms and the cells of role
tables are the source's own words, and are left out.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from scripts.source import Document, Value, find_files, read_file

LENGTH = 12
OWN_WORDS = {
    *("titel", "naam", "onderwerp", "lijst", "plaats", "synoniemen", "afkorting"),
    *("coordinatie_gr", "uitvoering_gr", "gemeente", "zorgaanbieder"),
}

Steps = tuple[str | int, ...]


def words(text: str) -> list[str]:
    """Cut a text into words, without case, marks or breaks."""
    return re.findall(r"\w+", text.lower())


def runs(text: str, source: set[tuple[str, ...]]) -> Iterator[str]:
    """Go through the longest runs of words in `text` of which every stretch is in the source."""
    found = words(text)
    start = end = 0
    for index in range(len(found) - LENGTH + 1):
        if tuple(found[index : index + LENGTH]) not in source:
            continue
        if index > end or end == 0:
            if end:
                yield " ".join(found[start:end])
            start = index
        end = index + LENGTH
    if end:
        yield " ".join(found[start:end])


def texts(value: Value, path: Steps = ()) -> Iterator[tuple[Steps, str]]:
    """Go through the texts that we wrote ourselves."""
    if isinstance(value, dict):
        for name, inside in value.items():
            if name not in OWN_WORDS:
                yield from texts(inside, (*path, name))
    elif isinstance(value, list):
        for index, inside in enumerate(value):
            yield from texts(inside, (*path, index))
    elif isinstance(value, str):
        yield path, value


def copies(document: Document, source: set[tuple[str, ...]]) -> Iterator[str]:
    """Go through the runs that a file shares with the source, each with its place."""
    for path, text in texts(document.data):
        line = document.positions.key(path).line
        for run in runs(text, source):
            yield f"{document.file}:{line}: {len(run.split())} words: {run}"


def main(text: Path, content: Path) -> int:
    """Print what the content shares with the text; give 1 if that is anything."""
    found = words(text.read_text("utf-8"))
    source = {tuple(found[i : i + LENGTH]) for i in range(len(found) - LENGTH + 1)}
    hits = []
    for path in find_files(content, str(content))[0]:
        if path.suffix == ".yml" and (document := read_file(path, str(path)).document):
            hits += copies(document, source)
    print(*hits, f"{len(hits)} runs of {LENGTH} words or more.", sep="\n")
    return 1 if hits else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))

"""The folder beside a site in which the next one is made, and how it takes the place of the old."""

import fcntl
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PREFIX = ".handboek-"
LOCK = "bezig"
"""The file that a build locks in its folder for as long as it lives; it names the site."""

OLD = "oud"
"""Where the old site is while the new one takes its place."""


@contextmanager
def staging_for(out: Path) -> Iterator[Path]:
    """Give a folder beside `out`, on the same disk, that goes away whatever happens.

    That of a build that was killed goes first.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    _clear(out.parent)
    staging = Path(tempfile.mkdtemp(prefix=PREFIX, dir=out.parent))
    try:
        with (staging / f"{LOCK}.nieuw").open("w", encoding="utf-8") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            print(out.name, end="", file=lock, flush=True)
            Path(lock.name).rename(staging / LOCK)
            yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def swap(new: Path, out: Path, staging: Path) -> None:
    """Put `new` in the place of `out`; on failure or interruption the old site stands again."""
    old = staging / OLD
    try:
        if out.exists():
            out.rename(old)
        new.rename(out)
    finally:
        _put_back(old, out)


def _put_back(old: Path, out: Path) -> None:
    if old.exists() and not out.exists():
        old.rename(out)


def _clear(folder: Path) -> None:
    """Throw away what killed builds left in `folder`; a site that one had set aside comes back."""
    for path in folder.glob(f"{PREFIX}*/{LOCK}"):
        with suppress(OSError), path.open(encoding="utf-8") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            _put_back(path.parent / OLD, folder / lock.read())
            shutil.rmtree(path.parent)

"""Print documents: what is in the cache is taken from there, the rest on every core at once."""

import gc
import hashlib
import multiprocessing
import os
import signal
import time
from collections.abc import Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from functools import cache as once
from pathlib import Path

import pikepdf

from scripts.exports.download import Drukwerk
from scripts.exports.pdf.engine import MEANS, PrintError
from scripts.exports.pdf.engines import ENGINES, engine_version, start_engine
from scripts.progress import Report

KEPT = 30 * 24 * 3600
"""Seconds after which a file in the cache goes that nothing was made of."""


def print_all(
    works: Mapping[str, Drukwerk], cache: Path, report: Report, engine: str = ENGINES[0]
) -> dict[str, Path]:
    """Print each document, by its name; give the file in `cache` that holds it.

    What nothing was made of for as long as `KEPT` leaves the cache. Raises PrintError
    for a document that cannot be printed, with its name in front.
    """
    cache.mkdir(parents=True, exist_ok=True)
    files = {name: cache / f"{_fingerprint(work, engine)}.pdf" for name, work in works.items()}
    _clear(cache, files.values())
    waiting = {files[name]: name for name in works if not files[name].exists()}
    longest_first = sorted(waiting.items(), key=lambda each: (-len(works[each[1]].html), each[1]))
    if longest_first:
        _print_new(
            [(works[name].html, file) for file, name in longest_first], waiting, engine, report
        )
    return files


def count_pages(file: Path) -> int:
    """Count the pages of a PDF."""
    with pikepdf.open(file) as pdf:
        return len(pdf.pages)


def _clear(cache: Path, wanted: Iterable[Path]) -> None:
    """Mark what is wanted as used now; throw away what was long not used."""
    for file in wanted:
        if file.exists():
            file.touch()
    for file in cache.iterdir():
        if time.time() - file.stat().st_mtime > KEPT:
            file.unlink(missing_ok=True)


def _print_new(
    jobs: list[tuple[str, Path]], names: Mapping[Path, str], engine: str, report: Report
) -> None:
    cores = min(os.cpu_count() or 1, len(jobs))
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(cores, mp_context=context, initializer=_start_worker) as pool:
        futures = {pool.submit(_print_one, html, file, engine): file for html, file in jobs}
        try:
            for done, future in enumerate(as_completed(futures)):
                report("Pdf's maken", done, len(jobs))
                try:
                    future.result()
                except Exception as error:
                    raise PrintError(f"{names[futures[future]]}: {error}") from error
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            for process in multiprocessing.active_children():
                process.terminate()
            raise


def _start_worker() -> None:
    """Let an interruption end a worker without a traceback, and memory be cleared per document.

    All that WeasyPrint makes lives until a document is done: to look for what can go in between
    takes a fifth of its time.
    """
    gc.disable()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _print_one(html: str, file: Path, engine: str) -> None:
    """Print a document to a file that is there whole or not at all."""
    part = file.with_suffix(f".{os.getpid()}.part")
    try:
        part.write_bytes(start_engine(engine).print(html))
        part.rename(file)
    finally:
        part.unlink(missing_ok=True)
        gc.collect()


def _fingerprint(work: Drukwerk, engine: str) -> str:
    """Give a digest of all that the printed file depends on."""
    parts = (engine_version(engine), _digest_of_means(), work.html)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


@once
def _digest_of_means() -> str:
    """Give a digest of the styles and fonts, and of the program that prints."""
    paths = [
        *Path(__file__).parent.glob("*.py"),
        *MEANS.glob("druk/**/*"),
        *MEANS.glob("assets/fonts/*"),
    ]
    digest = hashlib.sha256()
    for path in sorted(path for path in paths if path.is_file()):
        digest.update(path.read_bytes())
    return digest.hexdigest()

"""Print documents: what is in the cache is taken from there, the rest on every core at once."""

import gc
import hashlib
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Iterator, Mapping, Set
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager
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

    What nothing was made of for as long as `KEPT` leaves the cache, and what is damaged is printed
    again. Raises PrintError for a document that cannot be printed, with its name in front.
    """
    cache.mkdir(parents=True, exist_ok=True)
    fingerprints = {name: _fingerprint(work, engine) for name, work in works.items()}
    files = _clear(cache, frozenset(fingerprints.values()))
    waiting = {fingerprints[name]: name for name in works if fingerprints[name] not in files}
    longest_first = sorted(waiting.items(), key=lambda each: (-len(works[each[1]].html), each[1]))
    if longest_first:
        jobs = [(works[name].html, cache / fingerprint) for fingerprint, name in longest_first]
        files |= _print_new(jobs, waiting, engine, report)
    return {name: files[fingerprint] for name, fingerprint in fingerprints.items()}


def count_pages(file: Path) -> int:
    """Count the pages of a PDF."""
    with pikepdf.open(file) as pdf:
        return len(pdf.pages)


def _clear(cache: Path, wanted: Set[str]) -> dict[str, Path]:
    """Throw away what is damaged or was long not used; give the files of `wanted` that are there.

    A file is named after the fingerprint of its document and the digest of what it holds itself.
    """
    files = {}
    for file in [path for path in cache.iterdir() if path.is_file()]:
        fingerprint, _, digest = file.stem.partition(".")
        if fingerprint in wanted and file.suffix == ".pdf":
            if _digest(file.read_bytes()) == digest:
                file.touch()
                files[fingerprint] = file
            else:
                file.unlink(missing_ok=True)
        elif time.time() - file.stat().st_mtime > KEPT:
            file.unlink(missing_ok=True)
    return files


def _print_new(
    jobs: list[tuple[str, Path]], names: Mapping[str, str], engine: str, report: Report
) -> dict[str, Path]:
    """Print each document to the cache; give the files by the fingerprint of their document."""
    files = {}
    cores = min(os.cpu_count() or 1, len(jobs))
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(cores, mp_context=context, initializer=_start_worker) as pool:
        try:
            with _interruption_waits():
                futures = {pool.submit(_print_one, html, to, engine): to.name for html, to in jobs}
            for done, future in enumerate(as_completed(futures)):
                report("Pdf's maken", done, len(jobs))
                try:
                    files[futures[future]] = future.result()
                except Exception as error:
                    raise PrintError(f"{names[futures[future]]}: {error}") from error
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            for process in multiprocessing.active_children():
                process.terminate()
            raise
    return files


@contextmanager
def _interruption_waits() -> Iterator[None]:
    """Hold Ctrl+C up. A worker that starts here does so too, until it knows how to end."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _start_worker() -> None:
    """Let a worker end with its parent and without a traceback, and clear memory per document.

    All that WeasyPrint makes lives until a document is done: to look for what can go in between
    takes a fifth of its time.
    """
    gc.disable()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        os.kill(os.getpid(), signal.SIGTERM)


def _print_one(html: str, to: Path, engine: str) -> Path:
    """Print a document to a file whose name begins as `to`, there whole or not at all."""
    part = to.with_suffix(f".{os.getpid()}.part")
    try:
        data = start_engine(engine).print(html)
        part.write_bytes(data)
        return part.rename(to.with_suffix(f".{_digest(data)}.pdf"))
    finally:
        part.unlink(missing_ok=True)
        gc.collect()


def _fingerprint(work: Drukwerk, engine: str) -> str:
    """Give a digest of all that the printed file depends on."""
    parts = (engine_version(engine), _digest_of_means(), work.html)
    return _digest("\0".join(parts).encode())


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


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

"""Let mkdocs make the hand-written pages and one frame for each section."""

import logging
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, MkDocsException

from schemas.uitgave import Uitgave
from scripts.problems import Problem
from scripts.site.assets import SOURCES, bundles, write_bundles
from scripts.site.handwritten import handwritten_pages
from scripts.site.marks import FRAME, FRAME_VIEW, view_mark, word_mark
from scripts.site.warnings import as_problems

UNUSED = (
    "sitemap.xml",
    "sitemap.xml.gz",
    "assets/javascripts",
    "assets/stylesheets",
    "assets/images",
    *SOURCES,
)
"""What mkdocs and its theme write and our pages do not use."""


class _Collector(logging.Handler):
    """Keeps what mkdocs warns of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


def stage_docs(docs: Path, staging: Path, sections: Iterable[str]) -> None:
    """Copy the hand-written pages to `staging` and put a frame in each section's folder."""
    for page in handwritten_pages(docs):
        copy = staging / page.relative_to(docs)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(page, copy)
    for section in sections:
        folder = staging / section
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{FRAME}.md").write_text(
            f'---\ntitle: "{word_mark("titel")}"\n'
            f'description: "{word_mark("beschrijving")}"\n'
            f"kader: {section}\n---\n\n{view_mark(FRAME_VIEW)}\n",
            encoding="utf-8",
        )


def run_mkdocs(config: Path, docs: Path, out: Path, uitgave: Uitgave) -> list[Problem]:
    """Build `docs` into `out` with the settings of `config`; problems if mkdocs had any."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    os.environ["SOURCE_DATE_EPOCH"] = str(_epoch(uitgave))
    made = bundles()
    collector = _Collector()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(collector)
    logger.propagate = False
    try:
        folders = {"docs_dir": str(docs), "site_dir": str(out)}
        build(load_config(str(config), **folders, extra=made.adressen))
    except (Abort, MkDocsException, SystemExit) as error:
        collector.messages.append(str(error) or type(error).__name__)
    finally:
        logger.removeHandler(collector)
    for path in [path for name in UNUSED for path in out.glob(name)]:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
    write_bundles(made, out)
    return list(as_problems(collector.messages, docs, config.name))


def _epoch(uitgave: Uitgave) -> int:
    """Give the date of the edition in seconds since 1970, so that no clock is read."""
    return (uitgave.datum.toordinal() - 719163) * 86400


def take_frames(out: Path) -> dict[str, str]:
    """Take the frames out of a built site: their HTML by section."""
    frames = {}
    for path in sorted(out.glob(f"*/{FRAME}.html")):
        frames[path.parent.name] = path.read_text(encoding="utf-8")
        path.unlink()
    return frames

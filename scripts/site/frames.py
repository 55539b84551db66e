"""Let mkdocs make the hand-written pages, a frame for each page of the outline and each section."""

import logging
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, MkDocsException

from schemas.indeling import Pagina
from schemas.uitgave import Uitgave
from scripts.pages.page import FRAME, Page
from scripts.problems import Problem
from scripts.site.assets import SOURCES, bundles, write_bundles
from scripts.site.handwritten import handwritten_file
from scripts.site.marks import BESIDE_VIEW, FRAME_VIEW, PATH_VIEW, view_mark, word_mark
from scripts.site.warnings import as_problems
from scripts.views.indeling import Paginas

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


def stage_docs(docs: Path, staging: Path, paginas: Paginas, pages: Iterable[Page]) -> None:
    """Write what mkdocs makes: the hand-written pages that are there, and the frames of `pages`."""
    for pagina in paginas.alle:
        if pagina.handgeschreven:
            text = (docs / handwritten_file(pagina)).read_text(encoding="utf-8")
            body = f"{view_mark(PATH_VIEW)}\n\n<h1>{word_mark('titel')}</h1>\n\n{text}"
            _stage(staging / handwritten_file(pagina), f"{body}\n\n{view_mark(BESIDE_VIEW)}\n")
    for frame, section in {page.kader: page.sectie for page in pages}.items():
        own = section if frame.endswith(f"/{FRAME}") else ""
        body = f"{view_mark(PATH_VIEW)}\n{view_mark(FRAME_VIEW)}\n"
        _stage(staging / f"{frame}.md", body, kader=own)


def _stage(path: Path, body: str, kader: str | None = None) -> None:
    """Write a page for mkdocs. Its title and description are marks; `kader` names its section."""
    path.parent.mkdir(parents=True, exist_ok=True)
    frame = "" if kader is None else f'kader: "{kader}"\n'
    fields = f'title: "{word_mark("titel")}"\ndescription: "{word_mark("beschrijving")}"\n{frame}'
    path.write_text(f"---\n{fields}---\n\n{body}", encoding="utf-8")


def run_mkdocs(
    config: Path, docs: Path, out: Path, uitgave: Uitgave, paginas: Paginas
) -> list[Problem]:
    """Build `docs` into `out` with the settings of `config`; problems if mkdocs had any.

    The name of the site comes from the edition, the navigation from the outline.
    """
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    os.environ["SOURCE_DATE_EPOCH"] = str(_epoch(uitgave))
    made = bundles()
    collector = _Collector()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(collector)
    logger.propagate = False
    try:
        settings = load_config(
            str(config),
            docs_dir=str(docs),
            site_dir=str(out),
            site_name=uitgave.titel,
            nav=_nav(paginas),
            extra={**made.adressen, "voet": _foot(paginas), "plekken": _places(paginas)},
        )
        build(settings)
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


def _nav(paginas: Paginas) -> list[dict[str, object]]:
    """Give the menu as mkdocs wants it: the start page, then the groups with their pages."""
    start = paginas.indeling.start
    nav: list[dict[str, object]] = [{start.naam: _file(start)}]
    for group in paginas.menu:
        nav.append({group.groep.titel: [{each.naam: _file(each)} for each in group.paginas]})
    return nav


def _foot(paginas: Paginas) -> list[dict[str, str]]:
    return [{"titel": pagina.naam, "adres": pagina.adres} for pagina in paginas.voet]


def _places(paginas: Paginas) -> dict[str, str]:
    """Give for each page that is not in the menu, by address, the page of the menu above it.

    Also for each folder with pages of items: the page of the outline of that name.
    """
    found = {}
    for pagina in paginas.alle:
        if shown := paginas.in_menu(pagina):
            found[pagina.adres] = shown.adres
            found[pagina.id] = shown.adres
    return found


def _file(pagina: Pagina) -> str:
    return pagina.adres.removesuffix(".html") + ".md"


def _epoch(uitgave: Uitgave) -> int:
    """Give the date of the edition in seconds since 1970, so that no clock is read."""
    return (uitgave.datum.toordinal() - 719163) * 86400


def take_frames(out: Path, pages: Iterable[Page]) -> dict[str, str]:
    """Take the frames of `pages` out of a built site: their HTML by name."""
    frames = {}
    for name in sorted({page.kader for page in pages}):
        path = out / f"{name}.html"
        frames[name] = path.read_text(encoding="utf-8")
        path.unlink()
    return frames

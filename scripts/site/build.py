"""Build the handbook: staged, checked, and only then put in the place of the old one."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.exports.offline import state_size, write_offline
from scripts.exports.pdf.engine import PrintError
from scripts.exports.registry import all_downloads
from scripts.exports.write import CACHE, CHECKSUMS, checksums, write_downloads
from scripts.handboek import Handboek
from scripts.html import Renderer
from scripts.pages import Weergever, pages
from scripts.pages.indeling import aanwezig, outline_pages, soorten
from scripts.pages.pages import listed_records
from scripts.pages.weergaven import DOWNLOADS, INGANGEN
from scripts.problems import Place, Problem, problem
from scripts.progress import Report
from scripts.search import build_index
from scripts.site.check import check_sources
from scripts.site.fill import Filler
from scripts.site.frames import run_mkdocs, stage_docs, take_frames
from scripts.site.handwritten import geschreven_paginas
from scripts.site.records import handwritten_records
from scripts.site.staging import staging_for, swap
from scripts.site.verify import verify
from scripts.views.zoekwoorden import synoniemen, wegwijzende_woorden

PROJECT = Path(__file__).parents[2]
MARKER = ".handboek"
"""The file by which a folder is known as a site of this program: only a build writes it."""

MARKED = """\
Deze map is gemaakt met “handboek build”. De volgende build vervangt de hele map, met alles erin.
Zet hier dus niets van uzelf.
"""

DOWNLOADS_PAGE = "downloads/index.html"
OFFLINE = "downloads/handboek-offline.zip"


@dataclass(frozen=True, slots=True)
class Folders:
    """Where a build reads and writes."""

    content: Path
    docs: Path
    out: Path


def build_site(folders: Folders, report: Report, *, met_boeken: bool = True) -> tuple[Problem, ...]:
    """Build the site. With errors nothing changes in `folders.out`; else it is replaced whole.

    `report` is told each step in Dutch. Without `met_boeken` the site has no books to take away.
    """
    if folders.out.exists() and not _is_ours(folders.out):
        return (problem("uitvoermap", Place(str(folders.out)), map=folders.out, merk=MARKER),)
    report("Inhoud controleren")
    handboek, problems = check_sources(folders.content, folders.docs)
    if handboek is None or _has_errors(problems):
        return problems
    with staging_for(folders.out) as staging:
        problems += tuple(_make(handboek, folders.docs, staging, report, met_boeken))
        if not _has_errors(problems):
            swap(staging / "site", folders.out, staging)
    return problems


def _make(
    handboek: Handboek, docs: Path, staging: Path, report: Report, met_boeken: bool
) -> Iterator[Problem]:
    """Make the whole site in `staging`; yield what is wrong with it."""
    site = staging / "site"
    renderer = Renderer(handboek)
    report("Downloads maken")
    try:
        downloads = all_downloads(handboek, renderer, met_boeken=met_boeken)
        bestanden = write_downloads(downloads, staging / "mee", CACHE, report)
    except PrintError as error:
        yield problem("download-mislukt", Place("site/downloads"), reden=error)
        return
    report("Pagina's maken")
    paginas = aanwezig(handboek.indeling, geschreven_paginas(docs), Weergever(handboek, renderer))
    weergever = Weergever(handboek, renderer, {DOWNLOADS: (bestanden,), INGANGEN: (paginas,)})
    made = (
        *outline_pages(handboek, paginas, weergever, renderer),
        *pages(handboek, renderer, frozenset(each.adres for each in bestanden)),
    )
    report("Kaders maken")
    stage_docs(docs, staging / "docs", paginas, made)
    config = PROJECT / "mkdocs.yml"
    problems = run_mkdocs(config, staging / "docs", site, handboek.uitgave, paginas)
    yield from problems
    if problems:
        return
    report("Kaders vullen")
    frames = take_frames(site, made)
    records = list(handwritten_records(site, paginas))
    filler = Filler(handboek, renderer, paginas, weergever)
    filler.fill_handwritten(site)
    filler.write_pages(made, frames, site)
    report("Zoekindex maken")
    records = [
        *(record for page in made for record in page.records),
        *listed_records(handboek),
        *records,
    ]
    index = build_index(
        records,
        synoniemen(handboek),
        soorten(handboek.indeling),
        wegwijzende_woorden(handboek),
    )
    files = {f"zoeken/{name}": text for name, text in index.items()}
    files[CHECKSUMS] = checksums(bestanden)
    for name, text in files.items():
        path = site / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    shutil.copytree(staging / "mee", site, dirs_exist_ok=True)
    report("Offline handboek inpakken")
    write_offline(site, site / OFFLINE, handboek.uitgave.datum)
    state_size(site / DOWNLOADS_PAGE, site / OFFLINE)
    (site / MARKER).write_text(MARKED, encoding="utf-8")
    report("Links en adressen controleren")
    yield from verify(site)


def _has_errors(problems: tuple[Problem, ...]) -> bool:
    return any(found.severity == "error" for found in problems)


def _is_ours(out: Path) -> bool:
    return out.is_dir() and ((out / MARKER).is_file() or not any(out.iterdir()))

"""Write the files to take away, and say what each became."""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from scripts.exports.boek import Keuze, gekozen_boek
from scripts.exports.download import Download, Drukwerk
from scripts.exports.pdf.press import count_pages, print_all
from scripts.exports.registry import EXPORTS, formaat_van
from scripts.handboek import Handboek
from scripts.html import Renderer
from scripts.progress import Report
from scripts.views.download import Bestand

CACHE = Path(__file__).parents[2] / ".cache" / "pdf"
"""Where printed documents are kept, so that a second build prints only what changed."""

CHECKSUMS = "downloads/SHA256SUMS"


def write_downloads(
    downloads: Iterable[Download], folder: Path, cache: Path, report: Report
) -> tuple[Bestand, ...]:
    """Write every file below `folder`; what has to be printed comes from `cache` if it is there.

    Raises PrintError for a document that cannot be printed.
    """
    made = tuple(downloads)
    works = {each.adres: each.inhoud for each in made if isinstance(each.inhoud, Drukwerk)}
    printed = print_all(works, cache, report)
    return tuple(_write(each, folder, printed) for each in made)


def export_format(
    formaat: str, handboek: Handboek, folder: Path, report: Report
) -> tuple[Bestand, ...]:
    """Write every file of one format below `folder`. Raises PrintError."""
    made = EXPORTS[formaat].downloads(handboek, Renderer(handboek))
    return write_downloads(made, folder, CACHE, report)


def export_book(handboek: Handboek, keuze: Keuze, file: Path, report: Report, engine: str) -> int:
    """Print the book of a choice to `file`; give its number of pages. Raises PrintError."""
    download = gekozen_boek(handboek, Renderer(handboek), keuze, file.name)
    assert isinstance(download.inhoud, Drukwerk)
    printed = print_all({download.adres: download.inhoud}, CACHE, report, engine)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(printed[download.adres].read_bytes())
    return count_pages(file)


def checksums(bestanden: Iterable[Bestand]) -> str:
    """Write the SHA-256 of each file as `sha256sum --check` reads it, from the site's root."""
    return "".join(f"{bestand.sha256}  {bestand.adres}\n" for bestand in bestanden)


def _write(download: Download, folder: Path, printed: Mapping[str, Path]) -> Bestand:
    content = download.inhoud
    data = printed[download.adres].read_bytes() if isinstance(content, Drukwerk) else content
    path = folder / download.adres
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return Bestand(
        adres=download.adres,
        titel=download.titel,
        doel=download.doel,
        formaat=formaat_van(download.adres),
        grootte=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        regio=download.regio,
        doelgroepen=download.doelgroepen,
        bladzijden=count_pages(path) if isinstance(content, Drukwerk) else None,
    )

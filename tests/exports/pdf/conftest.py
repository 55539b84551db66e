"""What tests of PDFs share: the files to fill in, and a short way to print."""

from collections.abc import Callable
from pathlib import Path

import pytest
from making import made_once

from scripts.exports.pdf.engines import start_engine
from scripts.exports.write import export_format
from scripts.handboek import Handboek


@pytest.fixture(scope="session")
def invulbaar(handboek: Handboek, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Give the folder with every form and checklist to fill in, printed once for all workers."""

    def export(out: Path) -> None:
        export_format("pdf", handboek, out, lambda *_: None)

    return made_once("invulbaar", export, tmp_path_factory, worker_id) / "downloads"


@pytest.fixture
def printed(tmp_path: Path) -> Callable[[str], Path]:
    """Give what prints the body of a document and says in which file."""

    def make(body: str, head: str = "") -> Path:
        html = f'<html lang="nl"><head><title>Proef</title>{head}</head><body>{body}</body></html>'
        file = tmp_path / "proef.pdf"
        file.write_bytes(start_engine("weasyprint").print(html))
        return file

    return make

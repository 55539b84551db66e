"""WeasyPrint as the engine: tagged PDF with real fields, mended to PDF/UA-1 and PDF/A-2a."""

from pathlib import Path
from typing import Any
from urllib.parse import unquote

from scripts.exports.pdf.engine import MEANS, PrintError

try:
    import weasyprint
    from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse
except OSError as error:
    raise PrintError(
        "De bibliotheek Pango ontbreekt. Installeer die met: "
        "apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
    ) from error

from scripts.exports.pdf.fields import mend_fields
from scripts.exports.pdf.identity import add_identity
from scripts.exports.pdf.patches import patched
from scripts.exports.pdf.structure import mend_structure


class _OwnFilesOnly(URLFetcher):  # type: ignore[misc]
    """Opens files of the project's own styles, fonts and figures, and refuses all else."""

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        path = Path(unquote(url.removeprefix("file://"))).resolve()
        if not url.startswith("file://") or not path.is_relative_to(MEANS):
            raise FatalURLFetchingError(f"het document vraagt om {url}, en dat mag niet")
        return super().fetch(url, headers)


class WeasyPrintEngine:
    """Sets a document with WeasyPrint, and mends what that leaves."""

    def print(self, html_text: str) -> bytes:
        """Give the PDF of a whole HTML document. Raises PrintError."""
        fetcher = _OwnFilesOnly(allowed_protocols={"file"})
        try:
            document = weasyprint.HTML(
                string=html_text, base_url=f"{MEANS.as_uri()}/", url_fetcher=fetcher
            )
            _flatten_links(document)
            with patched():
                data: bytes = document.write_pdf(
                    finisher=_mend,
                    pdf_variant="pdf/a-2a",
                    pdf_forms=True,
                    custom_metadata=True,
                )
        except (ValueError, FatalURLFetchingError) as error:
            raise PrintError(str(error)) from error
        return data


def _flatten_links(document: weasyprint.HTML) -> None:
    """Leave a link only its words: WeasyPrint makes a link of each element within it as well."""
    for anchor in document.etree_element.iter("a"):
        if len(anchor):
            anchor.text = "".join(anchor.itertext())
            del anchor[:]


def _mend(_: object, pdf: Any) -> None:
    mend_structure(pdf)
    mend_fields(pdf)
    add_identity(pdf)

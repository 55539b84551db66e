"""The tables of the workbooks as csv, as Dutch spreadsheet programs expect it.

UTF-8 with a byte order mark, semicolons, decimal commas, CRLF, and quotes by RFC 4180. A text that
a program might run as a formula gets an apostrophe in front, as OWASP advises: who reads the file
by program takes it off again.
"""

import csv
import io
from collections.abc import Iterator

from scripts.exports.cellen import lijkt_formule
from scripts.exports.download import Download
from scripts.handboek import Handboek
from scripts.html import Renderer
from scripts.views.rekenbladen import rekenboeken
from scripts.views.rekenbladen.vormen import Celwaarde, Rekentabel


def csv_downloads(handboek: Handboek, _: Renderer) -> Iterator[Download]:
    """Give every table of every workbook as csv."""
    for boek in rekenboeken(handboek):
        for tabel in boek.tabellen:
            yield Download(
                adres=f"downloads/csv/{tabel.id}.csv",
                titel=tabel.titel,
                doel=boek.doel,
                inhoud=schrijf_csv(tabel),
                regio=boek.regio_id,
                doelgroepen=boek.doelgroepen,
            )


def schrijf_csv(tabel: Rekentabel) -> bytes:
    """Write a table as csv, with the heads of its columns."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(kolom.titel for kolom in tabel.kolommen)
    writer.writerows(map(_written, row) for row in tabel.rijen)
    return text.getvalue().encode("utf-8-sig")


def _written(value: Celwaarde) -> Celwaarde:
    if isinstance(value, float):
        return str(value).replace(".", ",")
    return f"'{value}" if isinstance(value, str) and lijkt_formule(value) else value

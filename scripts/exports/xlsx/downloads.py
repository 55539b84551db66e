"""The workbooks to take away."""

from collections.abc import Iterator

from scripts.exports.download import Download
from scripts.exports.xlsx.werkboek import schrijf_werkboek
from scripts.handboek import Handboek
from scripts.html import Renderer
from scripts.views.rekenbladen import rekenboeken


def xlsx_downloads(handboek: Handboek, _: Renderer) -> Iterator[Download]:
    """Give every workbook as xlsx."""
    for boek in rekenboeken(handboek):
        yield Download(
            adres=f"downloads/xlsx/{boek.id}.xlsx",
            titel=boek.titel,
            doel=boek.doel,
            inhoud=schrijf_werkboek(boek, handboek.uitgave),
            regio=boek.regio_id,
            doelgroepen=boek.doelgroepen,
        )

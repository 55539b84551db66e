"""Soft controls: what one can watch without counting production."""

from pydantic import Field

from schemas.base import Item
from schemas.collectie import Collectie
from schemas.tekst import Tekst


class Softcontrol(Item):
    """A way to gain trust in results without counting production."""

    tekst: Tekst = Field(title="Tekst")


COLLECTIE = Collectie(
    naam="softcontrols",
    model=Softcontrol,
    titel="Soft controls",
    enkelvoud="Soft control",
    icoon="shield-check-outline",
    eigen_paginas=False,
)

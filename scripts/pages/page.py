"""One generated page."""

from dataclasses import dataclass

from scripts.search import SearchRecord


@dataclass(frozen=True, slots=True)
class Page:
    """A page: `adres` from the root of the site, one folder deep; `html` is its whole body.

    `regio` is the region whose words it uses, None for a page of all regions; `item` is the id of
    what it shows, empty where that is no one item.
    """

    adres: str
    titel: str
    beschrijving: str
    html: str
    records: tuple[SearchRecord, ...] = ()
    regio: str | None = None
    item: str = ""

    @property
    def sectie(self) -> str:
        """The folder of the page, whose frame it fills."""
        return self.adres.partition("/")[0]


ROOT = "../"
"""From any generated page to the root of the site."""

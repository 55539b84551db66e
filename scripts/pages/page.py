"""One generated page."""

from dataclasses import dataclass

from schemas.indeling import Pagina
from scripts.search import SearchRecord

FRAME = "kader"
"""The name, without ending, of the page that is the frame of a section."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page: `adres` from the root of the site; `html` is its whole body.

    `regio` is the region whose words it uses, None for a page of all regions; `item` is the id of
    what it shows, empty where that is no one item. `pagina` is the page of the outline under
    which it stands, or that it is: then it has an `eigen_kader`, which the menu knows. Others fill
    the frame of their section.
    """

    adres: str
    titel: str
    beschrijving: str
    html: str
    pagina: Pagina | None = None
    records: tuple[SearchRecord, ...] = ()
    regio: str | None = None
    item: str = ""
    eigen_kader: bool = False

    @property
    def sectie(self) -> str:
        """The folder of the page."""
        return self.adres.rpartition("/")[0]

    @property
    def kader(self) -> str:
        """The frame that the page fills, named as its file without ending."""
        if self.eigen_kader:
            return self.adres.removesuffix(".html")
        return f"{self.sectie}/{FRAME}"

    @property
    def root(self) -> str:
        """The way from the page to the root of the site."""
        return to_root(self.adres)


ROOT = "../"
"""From any page of an item to the root of the site."""


def to_root(adres: str) -> str:
    """Give the way from an address to the root of the site."""
    return ROOT * adres.count("/")

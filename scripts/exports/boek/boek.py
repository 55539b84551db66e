"""A book: the pages of an edition set in parts and chapters, with contents and an index."""

from dataclasses import dataclass, field

from lxml import html
from lxml.html import HtmlElement
from markupsafe import Markup

from scripts.exports.boek.bladen import Bladen, Bladgroep, Boekhoofdstuk
from scripts.exports.boek.keuze import Uitsnede
from scripts.exports.boek.register import register
from scripts.exports.boek.verwijzingen import Verwijzingen
from scripts.exports.boek.zetsel import ON_ITS_SIDE, classes, verdeel_tabellen, zet
from scripts.handboek import Handboek
from scripts.html import Renderer
from scripts.pages import WEERGAVEN

LARGE = 8
"""A book with more chapters than this is divided into parts, and each chapter has its own pages."""

LINES = 90
"""As many lines of contents stand on two pages."""

OVERSEEABLE = 30
"""A chapter with more than this right under it has only its own line among the contents."""


@dataclass(frozen=True, slots=True)
class Omslag:
    """What stands on the cover of an edition: what it is about, its regions and its parties."""

    voor: str
    regio: str
    partij: str


@dataclass(slots=True)
class _Kop:
    """A part, chapter, group or section, with what stands under it.

    `element` is the page of a section, which brings its own heading, and `adres` where it stands
    on the site. `alfabetisch` says whether what stands under it is found by its first letter.
    """

    id: str
    titel: str
    niveau: int
    onder: list["_Kop"] = field(default_factory=list)
    element: HtmlElement | None = None
    adres: str = ""
    alfabetisch: bool = False
    klasse: str = ""

    @property
    def liggend(self) -> bool:
        """Whether the first page under this heading is on its side, so that the heading is too."""
        if self.element is not None:
            element = self.element
            while len(element) and ON_ITS_SIDE not in classes(element) and element.tag != "table":
                element = element[0]
            return ON_ITS_SIDE in classes(element)
        return bool(self.onder) and self.onder[0].liggend

    @property
    def html(self) -> Markup:
        """The page of a section."""
        return Markup(html.tostring(self.element, encoding="unicode"))

    def alle(self) -> list["_Kop"]:
        """Give this and all that stands under it."""
        return [self, *(kop for onder in self.onder for kop in onder.alle())]


def maak_boek(
    handboek: Handboek, uitsnede: Uitsnede, bladen: Bladen, renderer: Renderer, omslag: Omslag
) -> str:
    """Write the HTML of a book of a part of the handbook, or of all of it."""
    links = Verwijzingen(handboek.entries)
    delen = tuple(bladen.hoofdstukken(uitsnede))
    keuze = uitsnede.keuze
    large = not keuze.thuis and sum(len(found) for _, found in delen) > LARGE
    koppen: list[_Kop] = []
    every: list[_Kop] = []
    for deel, found in delen:
        level = 2 if large else 1
        chapters = [_chapter(links, each, level, keuze.onderbouwing) for each in found]
        every += chapters
        if large:
            name = f"deel-{len(koppen) + 1}"
            koppen.append(_Kop(links.anker("", name), deel.titel, 1, chapters))
        else:
            koppen.extend(chapters)
    alle = [kop for boven in koppen for kop in boven.alle()]
    for kop in alle:
        if kop.element is not None:
            links.verbind(kop.element, kop.adres)
            verdeel_tabellen(kop.element)
    for kop in alle:
        if kop.element is not None:
            links.ruim_op(kop.element)
    return renderer.render(
        "boek/boek.html",
        "",
        omslag=omslag,
        koppen=koppen,
        inhoud=_contents(alle, koppen, every),
        register=register(uitsnede.handboek, links.plaats),
        large=large,
        onderbouwing=keuze.onderbouwing,
    )


def _contents(alle: list[_Kop], boven: list[_Kop], chapters: list[_Kop]) -> list[_Kop]:
    """Choose what the contents name: parts and chapters, and what is in them while there is room.

    The longest chapters come first: in those a reader loses the way.
    """
    named = {kop.id for kop in (*boven, *chapters)}
    for chapter in sorted(chapters, key=lambda kop: -len(kop.alle())):
        under = {kop.id for kop in chapter.onder if kop.titel}
        is_short = len(under) <= OVERSEEABLE and len(named | under) <= LINES
        if is_short and not chapter.alfabetisch:
            named |= under
    return [kop for kop in alle if kop.titel and kop.id in named]


def _chapter(
    links: Verwijzingen, boekhoofdstuk: Boekhoofdstuk, niveau: int, onderbouwing: bool
) -> _Kop:
    hoofdstuk = boekhoofdstuk.hoofdstuk
    name = hoofdstuk.id.replace("/", "-")
    ident = links.anker(hoofdstuk.adres, f"hoofdstuk-{name}")
    chapter = _Kop(ident, hoofdstuk.naam, niveau, klasse=name)
    for groep in boekhoofdstuk.groepen:
        if groep.titel:
            name = f"{ident}-groep"
            kop = _Kop(links.anker("", name), groep.titel, niveau + 1)
            kop.onder = _sections(links, groep, niveau + 2, onderbouwing)
            chapter.onder.append(kop)
        else:
            chapter.onder.extend(_sections(links, groep, niveau + 1, onderbouwing))
    chapter.alfabetisch = any(WEERGAVEN[deel.weergave].alfabetisch for deel in hoofdstuk.weergaven)
    return chapter


def _sections(links: Verwijzingen, groep: Bladgroep, niveau: int, onderbouwing: bool) -> list[_Kop]:
    found = []
    for blad in groep.bladen:
        section = zet(blad.html, niveau, met_kop=bool(blad.titel), onderbouwing=onderbouwing)
        if blad.titel:
            section.set("id", links.anker(blad.adres, blad.id))
        links.ankers(section, blad.adres)
        kop = _Kop(section.get("id", ""), blad.titel, niveau, element=section, adres=blad.adres)
        found.append(kop)
    return found

"""One thing as a PDF: forms and checklists to fill in, tasks to have at hand."""

from collections.abc import Iterator

from lxml import html
from lxml.html import HtmlElement

from schemas.formulieren import Formulier
from schemas.regios import GEEN_REGIO
from schemas.werkwijzen import Werkwijze
from scripts.exports.download import Download, Drukwerk
from scripts.handboek import Handboek
from scripts.html import Renderer
from scripts.views.adressen import link, pdf_adres
from scripts.views.checklist import checklists
from scripts.views.formulier import formulier_view
from scripts.views.item import item_view
from scripts.views.werkwijze import werkwijze_view
from scripts.views.woorden import DOELGROEPEN, RACI_NAMEN


def pdf_downloads(handboek: Handboek, renderer: Renderer) -> Iterator[Download]:
    """Make each form and checklist to fill in as a PDF, and each task."""
    yield from invulbare_formulieren(handboek, renderer)
    yield from invulbare_checklists(handboek, renderer)
    yield from werkwijzebladen(handboek, renderer)


def invulbare_formulieren(handboek: Handboek, renderer: Renderer) -> Iterator[Download]:
    """Make each form as a PDF with fields, named as the answers of the form on the site are."""
    for formulier in handboek.alle(Formulier):
        regio = handboek.regio(formulier)
        naam = link(handboek, regio).titel
        voor = tuple(DOELGROEPEN[doelgroep] for doelgroep in formulier.doelgroep)
        words = {
            "titel": formulier.titel,
            "beschrijving": f"Formulier: {formulier.titel}.",
            "loopkop": _kop(naam, voor, formulier.titel),
            "regio": naam,
            "voor": voor,
            "toelichting": formulier.toelichting,
            "f": formulier_view(handboek, formulier),
        }
        yield Download(
            adres=pdf_adres("formulieren", formulier.id),
            titel=formulier.titel,
            doel="Formulieren om in te vullen",
            inhoud=Drukwerk(_without_site(renderer.render("druk/formulier.html", "", **words))),
            regio=regio,
            doelgroepen=formulier.doelgroep,
        )


def invulbare_checklists(handboek: Handboek, renderer: Renderer) -> Iterator[Download]:
    """Make each checklist as a PDF with fields: done, not applicable, remark, owner and date."""
    for lijst in checklists(handboek):
        words = {
            "titel": lijst.titel,
            "beschrijving": f"Checklist: {lijst.titel}.",
            "loopkop": _kop(lijst.regio.titel, tuple(r.titel for r in lijst.voor), lijst.titel),
            "letters": RACI_NAMEN if lijst.berekend else {},
            "lijst": lijst,
        }
        yield Download(
            adres=pdf_adres("checklists", lijst.id),
            titel=lijst.titel,
            doel="Checklists om af te vinken",
            inhoud=Drukwerk(_without_site(renderer.render("druk/checklist.html", "", **words))),
            regio=lijst.regio.id,
            doelgroepen=lijst.doelgroep,
        )


def werkwijzebladen(handboek: Handboek, renderer: Renderer) -> Iterator[Download]:
    """Make each task as a sheet: when, what is needed, the steps, and what comes next."""
    for item in handboek.alle(Werkwijze):
        regio = handboek.regio(item)
        voor = tuple(DOELGROEPEN[doelgroep] for doelgroep in item.doelgroep)
        words = {
            "titel": item.titel,
            "beschrijving": f"Werkwijze: {item.titel}.",
            "loopkop": _kop(link(handboek, regio).titel, voor, item.titel),
            "voor": voor,
            "item": item_view(handboek, item),
            "w": werkwijze_view(handboek, item),
        }
        yield Download(
            adres=pdf_adres("werkwijzen", item.id),
            titel=item.titel,
            doel="Eén taak op papier",
            inhoud=Drukwerk(_without_site(renderer.render("druk/werkwijze.html", "", **words))),
            regio=None if regio in GEEN_REGIO else regio,
            doelgroepen=item.doelgroep,
        )


def _kop(regio: str, voor: tuple[str, ...], titel: str) -> str:
    """Give what stands above each page: whose it is and what."""
    return f"{regio}, voor {' en '.join(voor)}: {titel}" if voor else f"{regio}: {titel}"


def _without_site(text: str) -> str:
    """Turn links to pages of the site into plain words: a document may be read anywhere."""
    tree: HtmlElement = html.document_fromstring(text)
    for anchor in tree.iter("a"):
        if not anchor.get("href", "").startswith("https:"):
            anchor.tag = "span"
            anchor.attrib.clear()
    return str(html.tostring(tree, doctype="<!doctype html>", encoding="unicode"))

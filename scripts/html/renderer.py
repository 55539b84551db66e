"""Renders templates of `overrides/views` for a handbook."""

import re
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from schemas.tekst import Emphasis, ItemLink, Piece, WebLink, pieces
from scripts.berekening.datums import datum
from scripts.berekening.geldigheid import vervallen_codes
from scripts.handboek import Handboek
from scripts.html.figuren import figuur_svg
from scripts.html.iconen import icoon
from scripts.views import woorden
from scripts.views.adressen import adres

TEMPLATES = Path(__file__).parents[2] / "overrides" / "views"


class Renderer:
    """Turns views into HTML. Links are relative to the page: `root` leads to the site's root."""

    def __init__(self, handboek: Handboek) -> None:
        self._handboek = handboek
        self._environment = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            finalize=self._finalize,
        )
        ended = vervallen_codes(handboek)
        self._ended = ended
        self._codes = re.compile(rf"\b(?:{'|'.join(map(re.escape, ended)) or '(?!)'})\b")
        self._environment.filters.update(
            url=_url,
            tekst=self._paragraphs,
            regel=self._inline,
            datum=datum,
            aantal=woorden.aantal,
            getal=woorden.getal,
            grootte=woorden.grootte,
            figuur=figuur_svg,
        )
        self._environment.globals.update(uitgave=handboek.uitgave, icoon=icoon)

    def has(self, template: str) -> bool:
        """Whether there is a template of this name."""
        return (TEMPLATES / template).is_file()

    def render(self, template: str, root: str, **context: object) -> str:
        """Render a template. Raises jinja2's errors for a template that is wrong or missing."""
        return self._environment.get_template(template).render(root=root, **context)

    def _finalize(self, value: object) -> object:
        """Say behind the code of a message that has ended what came in its place."""
        if type(value) is not str or "historisch" in value:
            return value
        return self._codes.sub(lambda code: f"{code[0]} ({self._ended[code[0]]})", value)

    @pass_context
    def _paragraphs(self, context: Context, text: str) -> Markup:
        parts = (part.strip() for part in text.splitlines())
        return Markup("\n").join(
            Markup("<p>{}</p>").format(self._inline(context, part)) for part in parts if part
        )

    @pass_context
    def _inline(self, context: Context, text: str) -> Markup:
        return Markup("").join(self._piece(context, piece) for piece in pieces(text))

    def _piece(self, context: Context, piece: Piece) -> Markup:
        if isinstance(piece, Emphasis):
            return Markup("<em>{}</em>").format(piece.text)
        if isinstance(piece, ItemLink):
            target = _url(context, adres(self._handboek, piece.target))
            return Markup('<a href="{}">{}</a>').format(target, piece.text)
        if isinstance(piece, WebLink):
            return Markup('<a href="{}" rel="external noreferrer">{}</a>').format(
                piece.target, piece.text
            )
        return escape(self._finalize(piece.text))


@pass_context
def _url(context: Context, target: str) -> str:
    """Make an address of the site relative to the page that is rendered."""
    return f"{context['root']}{target}"

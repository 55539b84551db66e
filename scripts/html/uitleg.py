"""Marks the first use of each term on a page, and says at the end of the page what it means."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from markupsafe import Markup, escape

from scripts.handboek import Handboek
from scripts.html.renderer import Renderer
from scripts.views.uitleg import Begrippen, Uitleg, uitleg, woorden_met_uitleg

LIST = "begrippen/index.html"
"""The page that explains every term itself."""

PROSE = frozenset({"p", "li", "dd", "td"})
"""Elements in whose text terms are looked for."""

NO_PROSE = frozenset(
    {
        "a",
        "abbr",
        "button",
        "caption",
        "code",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
    }
    | {"h3", "h4", "h5", "h6", "kbd", "label", "legend", "nav", "pre", "samp", "strong", "summary"}
    | {"svg", "th"}
)
"""Elements whose text is no prose, whatever stands around them."""

NO_PROSE_CLASSES = frozenset({"bronregel", "kaart", "merk", "merken", "raci__bron", "soort"})
"""Classes of elements whose text is no prose."""

_PIECE = re.compile(
    r"<!--.*?-->|<(?P<end>/?)(?P<tag>[a-z][a-z0-9]*)(?P<rest>[^>]*)>|(?P<text>[^<]+)|<", re.DOTALL
)
_CLASS = re.compile(r'class="([^"]*)"')
_REGION = re.compile(r'data-regio="([a-z0-9-]+)"')
_VOID = frozenset({"area", "br", "col", "hr", "img", "input", "wbr"})


@dataclass(frozen=True, slots=True)
class _Words:
    """The words that pages of a region explain, as HTML, and the pattern that finds them."""

    begrippen: dict[str, Begrippen]
    pattern: re.Pattern[str]


@dataclass(slots=True)
class _Marking:
    """What was explained so far on a page; `seen` holds the ids of terms."""

    seen: set[str]
    uitleg: list[Uitleg] = field(default_factory=list)


class Uitlegger:
    """Explains terms on finished pages."""

    def __init__(self, handboek: Handboek, renderer: Renderer) -> None:
        self._handboek = handboek
        self._renderer = renderer
        self._words: dict[str | None, _Words] = {}

    def leg_uit(
        self, html: str, adres: str, root: str, regio: str | None = None, item: str = ""
    ) -> str:
        """Mark the terms on the page at `adres`, which belongs to `regio` or to none.

        What stands in an element with the `data-regio` of another region has the terms of that one.

        Headings, links, codes and words within longer words stay as they are, and so does the term
        `item` that the page itself is about. A page without terms comes back unchanged.
        """
        head, main, rest = html.partition("<main")
        body, end, foot = rest.rpartition("</main>")
        if adres == LIST or not end:
            return html
        marking = _Marking(seen={item})
        marked = [
            self._mark(text, self._words_of(of or regio), marking, root) if is_prose else text
            for text, is_prose, of in _pieces(body)
        ]
        if not marking.uitleg:
            return html
        list_ = self._renderer.render("uitleg.html", root, lijst=marking.uitleg)
        return "".join((head, main, *marked, list_, end, foot))

    def _mark(self, text: str, words: _Words, marking: _Marking, root: str) -> str:
        """Turn the words in a text that are used first into links to what they mean."""

        def link(match: re.Match[str]) -> str:
            begrippen = words.begrippen[match[0]]
            new = {begrip.id for begrip in begrippen} - marking.seen
            if not new:
                return match[0]
            marking.seen |= new
            meaning = uitleg(self._handboek, begrippen)
            marking.uitleg.append(meaning)
            return Markup('<a class="begrip" href="{}" aria-describedby="uitleg-{}">{}</a>').format(
                f"{root}{meaning.adres}", len(marking.uitleg), Markup(match[0])
            )

        return words.pattern.sub(link, text)

    def _words_of(self, regio: str | None) -> _Words:
        if regio not in self._words:
            found = woorden_met_uitleg(self._handboek, regio)
            html = {str(escape(word)): begrippen for word, begrippen in found.items()}
            longest_first = sorted(html, key=lambda word: (-len(word), word))
            alternatives = "|".join(map(re.escape, longest_first)) or r"(?!)"
            pattern = re.compile(rf"(?<![\w@&.-])(?:{alternatives})(?![\w@-]|\.\w)")
            self._words[regio] = _Words(html, pattern)
        return self._words[regio]


def _pieces(html: str) -> Iterator[tuple[str, bool, str | None]]:
    """Cut HTML into tags and texts without loss.

    Of each text it is said whether it is prose, and of which region, where an element around it
    names one.
    """
    inside: list[tuple[bool | None, str | None]] = [(None, None)]
    for match in _PIECE.finditer(html):
        if match["text"]:
            prose, regio = inside[-1]
            yield match[0], prose is True, regio
            continue
        tag = match["tag"]
        if tag and match["end"]:
            inside = inside[:-1] or [(None, None)]
        elif tag and tag not in _VOID and not match["rest"].endswith("/"):
            prose, regio = inside[-1]
            named = _REGION.search(match["rest"])
            inside.append((_prose(prose, tag, match["rest"]), named[1] if named else regio))
        yield match[0], False, None


def _prose(around: bool | None, tag: str, attributes: str) -> bool | None:
    """Say whether the text of an element is prose; None where nothing says so yet."""
    if around is False or tag in NO_PROSE:
        return False
    classes = _CLASS.search(attributes)
    if classes and not NO_PROSE_CLASSES.isdisjoint(classes[1].split()):
        return False
    return True if tag in PROSE else around

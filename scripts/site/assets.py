"""Stylesheets and scripts, put together and made small so that a page asks for little.

The sources stay apart in `overrides/assets`. The name of a bundle holds a digest of what is in it,
so that files of two editions never mix in a cache.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from rjsmin import jsmin  # type: ignore[import-untyped]

ASSETS = Path(__file__).parents[2] / "overrides" / "assets"
SOURCES = ("assets/css", "assets/js", "assets/vendor/*/*.js")
"""What mkdocs copies of the sources, and no page asks for."""


@dataclass(frozen=True, slots=True)
class _Bundle:
    """Files in the order in which they stand in one; `end` closes what a file leaves open."""

    folder: str
    name: str
    end: str
    sources: tuple[str, ...]


_BUNDLES = {
    "stijl": _Bundle(
        "css",
        "kader.css",
        "\n",
        (
            "css/tokens.css",
            "css/basis.css",
            "css/kader.css",
            "css/onderdelen.css",
            "css/formulieren.css",
            "css/werkwijzen.css",
            "css/onderbouwing.css",
            "css/afvinken.css",
            "css/tabellen.css",
            "css/figuren.css",
            "css/begrippen.css",
            "css/zoeken.css",
            "css/afdruk.css",
        ),
    ),
    "script": _Bundle(
        "js",
        "kader.js",
        ";\n",
        (
            "js/bewaren.js",
            "js/schema.js",
            "js/onderbouwing.js",
            "js/thuis.js",
            "js/filter.js",
            "js/tabellen.js",
            "js/adres.js",
            "js/openklappen.js",
            "js/begrippen.js",
            "js/zoeken.js",
        ),
    ),
    "zoekscript": _Bundle(
        "js",
        "zoeken.js",
        ";\n",
        (
            "vendor/snowball/base-stemmer.js",
            "vendor/snowball/dutch_porter-stemmer.js",
            "js/zoeken-taal.js",
            "js/zoeken-index.js",
            "js/zoeken-woord.js",
            "js/zoeken-gissen.js",
            "js/zoeken-vraag.js",
            "js/zoeken-rang.js",
            "js/zoeken-tonen.js",
            "js/zoeken-lijst.js",
        ),
    ),
    "zoekpagina": _Bundle("js", "zoekpagina.js", ";\n", ("js/zoeken-pagina.js",)),
    "afvinkscript": _Bundle(
        "js",
        "afvinken.js",
        ";\n",
        (
            "js/afvinken-staat.js",
            "js/afvinken-samen.js",
            "js/afvinken-bestand.js",
            "js/afvinken-punt.js",
            "js/afvinken-venster.js",
            "js/afvinken-pagina.js",
        ),
    ),
    "formulierscript": _Bundle(
        "js",
        "formulier.js",
        ";\n",
        (
            "js/formulier-controle.js",
            "js/formulier-bestand.js",
            "js/formulier-tabel.js",
            "js/formulier-velden.js",
            "js/formulier-fouten.js",
            "js/formulier-papier.js",
            "js/formulier-pagina.js",
        ),
    ),
}
"""What the frame needs at once: a stylesheet and a script; the search and its page on demand; and
what only the pages of checklists and of forms have."""


@dataclass(frozen=True, slots=True)
class Bundles:
    """`adressen` of the bundles by the name that the frame calls them, `teksten` by address."""

    adressen: dict[str, str]
    teksten: dict[str, str]


def bundles(assets: Path = ASSETS) -> Bundles:
    """Put the sources in `assets` together. Raises OSError when one cannot be read."""
    addresses, texts = {}, {}
    for name, bundle in _BUNDLES.items():
        sources = ((assets / source).read_text(encoding="utf-8") for source in bundle.sources)
        text = "".join(source.rstrip() + bundle.end for source in sources)
        stem, _, kind = bundle.name.partition(".")
        text = jsmin(text) if kind == "js" else text
        digest = hashlib.sha256(text.encode()).hexdigest()[:8]
        addresses[name] = f"assets/{bundle.folder}/{stem}-{digest}.{kind}"
        texts[addresses[name]] = text
    return Bundles(addresses, texts)


def write_bundles(made: Bundles, site: Path) -> None:
    """Write the bundles into the folder `site`."""
    for address, text in made.teksten.items():
        path = site / address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

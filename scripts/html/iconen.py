"""Signs from the Material set that the theme of the site brings, drawn in the page itself."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from markupsafe import Markup

SPEC = find_spec("material")
assert SPEC is not None
assert SPEC.origin is not None
ICONS = Path(SPEC.origin).parent / "templates" / ".icons" / "material"


@cache
def icoon(naam: str) -> Markup:
    """Draw the sign with a name, in the colour of the text; words beside it say what it means.

    Raises FileNotFoundError for an unknown name.
    """
    svg = (ICONS / f"{naam}.svg").read_text(encoding="utf-8").strip()
    return Markup(svg.replace("<svg ", '<svg class="icoon" aria-hidden="true" ', 1))

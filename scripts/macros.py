"""The macros of hand-written pages. Each gives a mark, which the site builder fills with a view.

Nothing is loaded here: a generator may run this module anew for every page.
"""

from typing import Protocol

from markupsafe import Markup

from scripts.site.marks import view_mark


class Environment(Protocol):
    """What mkdocs-macros hands to `define_env`, as far as we use it."""

    def macro(self, function: object, name: str) -> object:
        """Register a function under a name."""


def define_env(env: Environment) -> None:
    """Register a macro for each view."""
    from scripts.pages.weergaven import WEERGAVEN  # noqa: PLC0415

    for naam in WEERGAVEN:
        env.macro(_macro(naam), naam)


def _macro(naam: str) -> object:
    def macro(*args: str) -> Markup:
        return Markup(view_mark(naam, args))

    return macro

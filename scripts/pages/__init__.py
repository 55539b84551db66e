"""Pages as data: address, title, finished HTML and what the search knows of them."""

from scripts.pages.page import Page
from scripts.pages.pages import pages
from scripts.pages.weergaven import WEERGAVEN, Weergever

__all__ = ["WEERGAVEN", "Page", "Weergever", "pages"]

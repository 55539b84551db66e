"""The search index: records of pages in, small script files for the browser out."""

from scripts.search.index import build_index
from scripts.search.leads import Leading
from scripts.search.record import SearchRecord

__all__ = ["Leading", "SearchRecord", "build_index"]

"""The search index: records of pages in, small script files for the browser out."""

from scripts.search.everyday import EVERYDAY
from scripts.search.index import build_index
from scripts.search.record import SearchRecord

__all__ = ["EVERYDAY", "SearchRecord", "build_index"]

"""Problems of the pages: hand-written pages, frames and the built site."""

from scripts.problems.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {}

"""Names that stay, for items outside the site.

The handbook has no address of its own: anyone may put it on any host, or on a memory stick. So an
item is named by a UUID, calculated from its id as RFC 9562 (version 5) says, and not by a page. An
id never changes and is never reused, so neither is the UUID, whatever becomes of titles and hosts.
"""

from uuid import UUID, uuid5

NAAMRUIMTE = UUID("3a3278e1-8380-4bef-b7b3-4bad4d854582")
"""The namespace of this handbook. Another one would rename everything that was ever exported."""


def vaste_naam(ident: str) -> str:
    """Give the UUID of an item, or of something made of it, by its id."""
    return str(uuid5(NAAMRUIMTE, ident))

"""Which RACI letter we read in the words of a source."""

from typing import Literal

from pydantic import Field

from schemas.base import Item


class Raciwoord(Item):
    """A verb, or a whole cell without a verb (`zinsdeel`), and the letter we read in it.

    `titel` is the word as it stands in the source's cells, in lower case.
    """

    letter: Literal["R", "C", "I"] = Field(title="Letter")
    soort: Literal["werkwoord", "zinsdeel"] = Field(default="werkwoord", title="Soort")

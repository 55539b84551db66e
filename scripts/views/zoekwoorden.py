"""What the search knows of the words of readers: which mean the same, and where they lead."""

from schemas.begrippen import Begrip
from schemas.partijen import Partij
from schemas.regios import Regio
from schemas.woordparen import Woordpaar
from schemas.zoekwoorden import Zoekwoord
from scripts.berekening.partijnamen import andere_namen
from scripts.handboek import Handboek
from scripts.views.adressen import adres
from scripts.views.indeling import paginalink
from scripts.views.vormen import Link

Woordgroep = tuple[str, ...]


def synoniemen(handboek: Handboek) -> tuple[Woordgroep, ...]:
    """Give the groups of words that mean the same, for the search.

    They are those of terms, parties, regions and pairs, and the words of readers that lead nowhere.
    """
    named = (
        *((item.titel, *item.synoniemen) for item in handboek.alle(Begrip)),
        *((partij.titel, *andere_namen(handboek, partij)) for partij in handboek.alle(Partij)),
        *((regio.titel, *regio.synoniemen) for regio in handboek.alle(Regio)),
    )
    pairs = (paar for paar in handboek.alle(Woordpaar) if paar.soort == "zelfde-betekenis")
    return (
        *(words for words in named if len(words) > 1),
        *(tuple(handboek.item(begrip).titel for begrip in paar.begrippen) for paar in pairs),
        *(word.woorden for word in handboek.alle(Zoekwoord) if not word.wijst),
    )


def wegwijzende_woorden(handboek: Handboek) -> tuple[tuple[Woordgroep, tuple[str, ...]], ...]:
    """Give the words of readers that lead somewhere, each group with the addresses it leads to."""
    paginas = {plek.pagina.id: plek.pagina.adres for plek in handboek.indeling.plekken()}
    return tuple(
        (
            word.woorden,
            (
                *(adres(handboek, ident) for ident in word.leidt_naar),
                *(paginas[ident] for ident in word.paginas),
            ),
        )
        for word in handboek.alle(Zoekwoord)
        if word.wijst
    )


def zoekhulp(handboek: Handboek) -> tuple[Link, ...]:
    """Give the pages where who finds nothing may look: the questions, and all from A to Z."""
    questions = handboek.collectie("wegwijzers")
    pages = (plek.pagina for plek in handboek.indeling.plekken())
    return tuple(
        paginalink(pagina)
        for pagina in pages
        for deel in pagina.weergaven
        if deel.weergave == "register" or (deel.weergave == "wegwijzers" and questions)
    )

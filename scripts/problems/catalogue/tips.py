"""What may be easier to read. Nothing here is wrong: editors ask for it with `--tips`."""

from scripts.problems.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "lange-zin": Entry(
        "hint",
        "Deze zin heeft {woorden} woorden: “{begin} …”.",
        "Maak er twee of meer zinnen van, van hoogstens {grens} woorden.",
    ),
    "moeilijk-woord": Entry(
        "hint",
        "“{woord}” is een moeilijk woord.",
        "Schrijf liever: {liever}.",
    ),
    "onbekend-begrip": Entry(
        "hint",
        "“{term}” wordt in het handboek nergens uitgelegd.",
        "Schrijf het voluit, of voeg een begrip toe met dit woord als titel of bij “synoniemen”.",
    ),
    "tekst-boven-b1": Entry(
        "hint",
        "Deze tekst is moeilijker dan B1: de score is {score}, en B1 begint bij {grens}. Een zin "
        "heeft gemiddeld {zinslengte} woorden en een gewoon woord {woordlengte} lettergrepen.",
        "Kies kortere woorden en maak de zinnen korter.",
    ),
}
"""The entries by code."""

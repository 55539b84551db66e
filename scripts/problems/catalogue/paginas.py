"""What may be wrong with hand-written pages and with the built site."""

from scripts.problems.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "pagina-map-ontbreekt": Entry(
        "error",
        "De map {map} met handgeschreven pagina's is er niet.",
        "Kies met --docs een map die bestaat.",
    ),
    "pagina-geen-utf8": Entry(
        "error",
        "Deze pagina is niet in UTF-8 opgeslagen.",
        "Sla het bestand opnieuw op en kies als codering UTF-8.",
    ),
    "pagina-van-programma": Entry(
        "error",
        "De naam “{naam}” gebruikt het programma zelf.",
        "Geef de pagina een andere naam.",
    ),
    "pagina-merkteken": Entry(
        "error",
        "“{gevonden}” mag hier niet staan: het programma vult het zelf in.",
        "Haal het weg. Een overzicht zet u neer met een naam en haakjes, zoals "
        "{{{{ begrippenlijst() }}}}.",
    ),
    "pagina-sjabloon": Entry(
        "error",
        "Hier staat een sjabloon dat niet mag.",
        "Gebruik alleen een naam met haakjes, zoals {{{{ begrippenlijst() }}}}.",
    ),
    "onbekende-weergave": Entry(
        "error",
        "“{naam}” is geen bekende weergave.{voorstel}",
        "Kies uit: {bekend}.",
    ),
    "weergave-keuze": Entry(
        "error",
        "“{naam}” is hier niet goed ingevuld.",
        "Zet tussen de haakjes een van deze woorden, met aanhalingstekens eromheen: {keuzes}.",
    ),
    "weergave-zonder-keuze": Entry(
        "error",
        "Bij “{naam}” hoort niets tussen de haakjes.",
        "Schrijf {{{{ {naam}() }}}}.",
    ),
    "mkdocs": Entry(
        "error",
        "mkdocs kon de pagina's niet maken: {melding}",
        "Kijk de genoemde pagina in docs/ of de instelling in mkdocs.yml na.",
    ),
    "download-mislukt": Entry(
        "error",
        "Een bestand om mee te nemen kon niet gemaakt worden: {reden}",
        "Kijk de genoemde inhoud na. Blijft het mislukken, meld het dan aan de beheerder.",
    ),
    "site-dubbele-id": Entry(
        "error",
        "De id “{id}” staat twee keer op deze pagina.",
        "Een adres met # moet naar één plaats wijzen. Kijk het sjabloon of de pagina na.",
    ),
    "site-inline": Entry(
        "error",
        "Op deze pagina staat een script of stijl in de tekst: {wat}.",
        "Zet scripts en stijlen in een bestand in overrides/assets.",
    ),
    "site-andere-host": Entry(
        "error",
        "Deze pagina laadt iets van een ander adres: {adres}.",
        "Zet het bestand in overrides/assets en verwijs daarnaar.",
    ),
    "site-dode-link": Entry(
        "error",
        "Deze link gaat nergens heen: {adres}.",
        "Verbeter het adres op de pagina in docs/ of in het sjabloon.",
    ),
    "site-dood-anker": Entry(
        "error",
        "De plaats achter # bestaat niet: {adres}.",
        "Verbeter het adres op de pagina in docs/ of in het sjabloon.",
    ),
    "uitvoermap": Entry(
        "error",
        "De map {map} bestaat al, en “handboek build” heeft die niet gemaakt.",
        "Kies met --out een andere map, of haal deze map zelf weg. Dat laatste moet ook, één keer, "
        "met een site van versie 0.1.0: die heeft nog geen bestand {merk}.",
    ),
}
"""The entries by code."""

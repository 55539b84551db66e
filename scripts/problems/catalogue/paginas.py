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
    "pagina-noemt-regio": Entry(
        "error",
        "“{gevonden}” is een naam uit “{regio}”. Deze pagina is voor elke regio.",
        "Zeg het zonder die naam, of zet de tekst in de map van die regio.",
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
    "pagina-velden": Entry(
        "error",
        "Boven deze pagina staan velden tussen streepjes.",
        "Haal ze weg. De titel en de beschrijving van een pagina staan in {bestand}.",
    ),
    "pagina-kop": Entry(
        "error",
        "Deze pagina heeft zelf een titel: “{gevonden}”.",
        "Haal die regel weg: de titel staat in {bestand}. Is het een tussenkop? Zet er dan twee "
        "hekjes voor (##).",
    ),
    "pagina-link": Entry(
        "error",
        "Deze link mag hier niet staan: {adres}.",
        "Een link gaat naar een handgeschreven pagina (zoals ../downloads/index.md), naar een "
        "plaats op deze pagina (#kop) of naar een adres dat begint met https://.",
    ),
    "pagina-link-leeg": Entry(
        "error",
        "Deze link gaat naar een pagina die er niet altijd is: {adres}.",
        "Haal de link weg. Zet de pagina in {bestand} bij “zie_ook”: daar staat zij alleen als zij "
        "er is.",
    ),
    "pagina-anker": Entry(
        "error",
        "De plaats achter # bestaat niet: {adres}.",
        "Kijk de kop na waar de link heen gaat.",
    ),
    "pagina-nergens": Entry(
        "error",
        "Deze pagina staat niet in de indeling, dus niemand kan haar vinden.",
        "Zet haar in {bestand}, met “handgeschreven: true”, of haal het bestand weg.",
    ),
    "indeling-zonder-bestand": Entry(
        "error",
        "De pagina docs/{bestand} is er niet.",
        "Maak dat bestand, of haal de pagina uit de indeling.",
    ),
    "indeling-pagina-dubbel": Entry(
        "error",
        "Het adres van de pagina “{naam}” bestaat al: {eerder}.",
        "Geef de pagina een andere id, of haal er een weg.",
    ),
    "indeling-dubbel": Entry(
        "error",
        "De verzameling “{naam}” staat al op een andere pagina: {eerder}.",
        "Zet een verzameling op één pagina.",
    ),
    "indeling-onbekende-verzameling": Entry(
        "error",
        "“{naam}” is geen naam van een collectie.{voorstel}",
        "Kies uit: {bekend}.",
    ),
    "indeling-onbekende-pagina": Entry(
        "error",
        "De pagina “{naam}” staat niet in de indeling.{voorstel}",
        "Noem de id van een pagina die in de indeling staat.",
    ),
    "indeling-keuze": Entry(
        "error",
        "Bij de weergave “{naam}” hoort een keuze.",
        "Zet erbij “keuze:” met een van: {keuzes}.",
    ),
    "indeling-zonder-keuze": Entry(
        "error",
        "Bij de weergave “{naam}” hoort geen keuze.",
        "Haal “keuze:” weg.",
    ),
    "indeling-zonder-verzameling": Entry(
        "error",
        "De verzameling “{naam}” staat op geen pagina.",
        "Zet haar in {bestand} bij een pagina.",
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

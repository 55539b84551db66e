"""What may be wrong between a file and its model."""

from scripts.problems.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "bestand-buiten-regio": Entry(
        "error",
        "Dit bestand staat niet in de map van een regio.",
        "Zet het in content/landelijk of in de map van de regio waar het bij hoort.",
    ),
    "uitgave-ontbreekt": Entry(
        "error",
        "De versie en de datum van de uitgave ontbreken.",
        "Maak dit bestand met “uitgave:” en daaronder titel, versie en datum.",
    ),
    "pagina-zonder-titel": Entry(
        "error",
        "Deze pagina heeft geen titel.",
        "Zet “titel:” erbij. Alleen een pagina met de id van een verzameling heeft er vanzelf een.",
    ),
    "pagina-zonder-inhoud": Entry(
        "error",
        "Op deze pagina staat niets.",
        "Zet “verzamelingen:”, “delen:” of “inleiding:” erbij, of “handgeschreven: true”.",
    ),
    "pagina-twee-keer-geschreven": Entry(
        "error",
        "De tekst van deze pagina staat op twee plaatsen: hier en in docs/.",
        "Haal “inleiding” en “delen” weg, of “handgeschreven”.",
    ),
    "zoekwoord-zonder-doel": Entry(
        "error",
        "Dit ene woord leidt nergens naartoe.",
        "Zet bij “leidt_naar” wat vooraan moet komen, of bij “woorden” nog een woord dat hetzelfde "
        "betekent.",
    ),
    "werkwijze-na-zichzelf": Entry(
        "error",
        "Bij “daarna” staat de werkwijze zelf.",
        "Noem bij “daarna” wat er op volgt, of haal het weg.",
    ),
    "startpagina-id": Entry(
        "error",
        "De startpagina heeft een andere id.",
        "Zet bij “start” de regel “id: start”, en gebruik die id nergens anders.",
    ),
    "onbekende-collectie": Entry(
        "error",
        "“{naam}” is geen naam van een collectie.{voorstel}",
        "Op het hoogste niveau van een bestand kan staan: {bekend}.",
    ),
    "dubbele-id": Entry(
        "error",
        "De id “{id}” bestaat al: {eerder}.",
        "Geef een van de twee een andere id. Een id is uniek in het hele handboek.",
    ),
    "veld-ontbreekt": Entry(
        "error",
        "Het verplichte veld “{veld}” ontbreekt.",
        "Voeg een regel toe met “{veld}:” en de waarde.",
    ),
    "veld-leeg": Entry(
        "error",
        "Bij “{veld}” staat niets.",
        "Vul de waarde in, of haal het hele veld weg als het niet verplicht is.",
    ),
    "onbekend-veld": Entry(
        "error",
        "“{veld}” is hier geen bekend veld.{voorstel}",
        "Hier kan staan: {velden}.",
    ),
    "tekst-verwacht": Entry(
        "error",
        "Bij “{veld}” hoort tekst, er staat {gevonden}.",
        "Schrijf één tekst. Is het een getal, ja of nee? Zet dan dubbele aanhalingstekens om de "
        "waarde.",
    ),
    "getal-verwacht": Entry(
        "error",
        "Bij “{veld}” hoort een heel getal, er staat {gevonden}.",
        "Schrijf alleen cijfers, zonder aanhalingstekens, punten of eenheid.",
    ),
    "ja-nee-verwacht": Entry(
        "error",
        "Bij “{veld}” hoort true of false, er staat {gevonden}.",
        "Schrijf true (ja) of false (nee), zonder aanhalingstekens.",
    ),
    "lijst-verwacht": Entry(
        "error",
        "Bij “{veld}” hoort een lijst, er staat {gevonden}.",
        "Begin elke regel van de lijst met een streepje en een spatie.",
    ),
    "velden-verwacht": Entry(
        "error",
        "Bij “{veld}” hoort een groep velden, er staat {gevonden}.",
        "Schrijf op de volgende regels, ingesprongen, de velden als “naam: waarde”.",
    ),
    "keuze-onbekend": Entry(
        "error",
        "“{waarde}” kan niet bij “{veld}”.{voorstel}",
        "Kies uit: {keuzes}.",
    ),
    "id-ongeldig": Entry(
        "error",
        "“{waarde}” is geen goede id.",
        "Gebruik alleen kleine letters, cijfers en enkele streepjes, zoals “mijn-item-2”.",
    ),
    "verkeerd-patroon": Entry(
        "error",
        "“{waarde}” heeft niet de vorm die bij “{veld}” hoort.",
        "Vergelijk met een ander item in dezelfde lijst. Het patroon is {pattern}.",
    ),
    "geen-datum": Entry(
        "error",
        "Bij “{veld}” hoort een bestaande datum.",
        "Schrijf jaar, maand en dag, zoals 2017-02-06.",
    ),
    "tekst-te-lang": Entry(
        "error",
        "De tekst bij “{veld}” is langer dan {max_length} tekens.",
        "Maak de tekst korter, of zet een deel in de toelichting.",
    ),
    "lege-tekst": Entry(
        "error",
        "De tekst bij “{veld}” is leeg.",
        "Vul de tekst in, of haal het hele veld weg.",
    ),
    "opmaak-in-titel": Entry(
        "error",
        "In “{veld}” staat een link of nadruk. Dat kan alleen in een langere tekst.",
        "Schrijf hier gewone woorden. Zet de link in een ander veld, zoals de toelichting.",
    ),
    "titel-op-meer-regels": Entry(
        "error",
        "De titel bij “{veld}” staat op meer dan één regel.",
        "Schrijf een titel op één regel, en gebruik er geen “|” voor.",
    ),
    "lijst-te-kort": Entry(
        "error",
        "De lijst bij “{veld}” is te kort: {actual_length} van minstens {min_length} onderdelen.",
        "Vul de lijst aan.",
    ),
    "getal-te-klein": Entry(
        "error",
        "Het getal bij “{veld}” is te klein.",
        "Schrijf een getal van {ge} of meer.",
    ),
    "regel-of-plaats": Entry(
        "error",
        "Hier hoort een regel of een plaats.",
        "Schrijf “regel:” als de bron een tekst met regels heeft, en anders “plaats:”.",
    ),
    "getal-te-groot": Entry(
        "error",
        "Het getal bij “{veld}” is te groot.",
        "Schrijf een getal van hoogstens {le}.",
    ),
    "regels-omgekeerd": Entry(
        "error",
        "“tot_regel” ligt voor “regel”, of “regel” ontbreekt.",
        "Zet bij “regel” de eerste en bij “tot_regel” de laatste regel van de bron.",
    ),
    "bron-ontbreekt": Entry(
        "error",
        "De bron ontbreekt.",
        "Voeg “bron:” toe met document, plaats en regel. Besloot de regio dit zelf? Zet dan "
        "“status: vastgesteld” erbij. Is de tekst van ons? Zet dan “status: voorstel” erbij.",
    ),
    "besluit-bij-vastgesteld": Entry(
        "error",
        "Bij de status “vastgesteld” hoort een besluit, en bij een andere status niet.",
        "Zet bij “besluit” wie het vaststelde (“wie”, een orgaan of functie) en wanneer (“datum”), "
        "of haal het besluit weg.",
    ),
    "partij-twee-namen": Entry(
        "error",
        "Een partij staat twee keer bij “partijnamen”.",
        "Geef elke partij één naam. Andere namen horen bij “synoniemen”.",
    ),
    "html-in-tekst": Entry(
        "error",
        "In de tekst bij “{veld}” staat HTML: “{gevonden}”.",
        "Schrijf gewone tekst. Een kleiner-dan-teken mag wel voor een spatie of een cijfer.",
    ),
    "sjabloon-in-tekst": Entry(
        "error",
        "In de tekst bij “{veld}” staat een sjabloonteken: “{gevonden}”.",
        "Haal de accolades weg. Teksten kunnen geen programma bevatten.",
    ),
    "verkeerde-link": Entry(
        "error",
        "De link in “{veld}” gaat naar “{doel}”.",
        "Een link gaat naar de id van een item of naar een adres dat begint met https://.",
    ),
    "cel-ongeldig": Entry(
        "error",
        "In deze cel van de tabel staat geen getal.",
        "Schrijf een getal, zoals 12 of 7.5. Een lege cel is null. Schrijf onderdrukt bij een "
        "aantal dat te klein is om te tonen.",
    ),
    "rij-te-kort-of-te-lang": Entry(
        "error",
        "Een rij van deze tabel heeft meer of minder cellen dan er kolommen zijn.",
        "Zet bij “waarden” van elke rij een waarde voor elke kolom. Een lege cel is null.",
    ),
    "grootheid-onduidelijk": Entry(
        "error",
        "Hier hoort precies één van item, elk, telling, getal en veld.",
        "Kies: item of elk (getallen uit het handboek), telling (tel items), getal (een los "
        "getal) of alleen veld (een veld van het item met de uitkomst).",
    ),
    "getal-zonder-naam": Entry(
        "error",
        "Bij een los getal hoort een naam, en een naam hoort bij een los getal.",
        "Vul getal en naam allebei in, of geen van beide.",
    ),
    "getoond-of-onderdrukt": Entry(
        "error",
        "Dit cijfer heeft een waarde en is onderdrukt, of geen van beide.",
        "Vul “waarde” in. Of zet “onderdrukt: true” en laat de waarde weg.",
    ),
    "patroon-zonder-uitleg": Entry(
        "error",
        "Bij een patroon hoort een uitleg, en een uitleg hoort bij een patroon.",
        "Vul patroon en patroon_uitleg allebei in, of geen van beide.",
    ),
    "veld-past-niet-bij-soort": Entry(
        "error",
        "Bij deze vraag staat iets wat niet bij haar soort hoort, of er ontbreekt iets.",
        "Keuzes horen bij keuze en keuzes, kolommen bij tabel, berekening bij berekend.",
    ),
    "ongeldige-waarde": Entry(
        "error",
        "De waarde bij “{veld}” past niet.",
        "Vergelijk met een ander item in dezelfde lijst.",
    ),
}
"""The entries by code."""

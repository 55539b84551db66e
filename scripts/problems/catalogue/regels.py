"""What may be wrong between items."""

from scripts.problems.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "onbekende-verwijzing": Entry(
        "error",
        "“{doel}” bestaat niet.{voorstel}",
        "Gebruik de id van een item uit {soort}.",
    ),
    "verkeerde-verwijzing": Entry(
        "error",
        "“{doel}” staat in {staat_in}, maar hier hoort een item uit {soort}.",
        "Gebruik de id van een item uit {soort}.",
    ),
    "regio-onbeschreven": Entry(
        "error",
        "De regio “{regio}” is nergens beschreven.",
        "Zet in de map van de regio een bestand regio.yml met onder “regios:” een item "
        "met deze id.",
    ),
    "regio-in-andere-map": Entry(
        "error",
        "De regio “{regio}” staat in de map “{map}”.",
        "Zet de beschrijving van een regio in de map met dezelfde naam als haar id.",
    ),
    "actieplan-onbekend": Entry(
        "error",
        "“{plan}” is geen actieplan van de regio “{regio}”.{voorstel}",
        "Zet het plan in regio.yml bij “actieplannen”, met id en titel.",
    ),
    "landelijk-verwijst-naar-regio": Entry(
        "error",
        "“{doel}” is van “{van}”, maar dit is landelijk.",
        "Haal de verwijzing weg. Wat een regio hierover zegt, zet u in haar map onder "
        "“regioteksten”. Wat regio's vergelijkt, zet u in content/vergelijking.",
    ),
    "regio-verwijst-naar-andere": Entry(
        "error",
        "“{doel}” is van “{van}”, maar dit is van “{regio}”.",
        "Verwijs naar iets van “{regio}” of naar iets wat landelijk is. Wat regio's vergelijkt, "
        "zet u in content/vergelijking.",
    ),
    "landelijk-noemt-regio": Entry(
        "error",
        "“{gevonden}” is een naam uit “{regio}”, maar dit is landelijk.",
        "Zeg het zonder die naam. Wat een regio hierover zegt, zet u in haar map onder "
        "“regioteksten”. Hoe een partij daar heet, zet u in regio.yml bij “partijnamen”.",
    ),
    "bronregel-ontbreekt": Entry(
        "error",
        "Bij een plaats in “{document}” hoort een regelnummer.",
        "Voeg “regel:” toe met de eerste regel in de tekst van de bron.",
    ),
    "bronregel-te-hoog": Entry(
        "error",
        "Regel {regel} bestaat niet: “{document}” heeft {regels} regels.",
        "Zoek het regelnummer opnieuw op in de tekst van de bron.",
    ),
    "cel-zonder-raciwoord": Entry(
        "error",
        "In de cel “{cel}” staat geen woord uit de lijst met RACI-woorden.",
        "Vul content/landelijk/raciwoorden.yml aan, of schrijf de cel zoals in de bron.",
    ),
    "rollen-buiten-regio": Entry(
        "error",
        "Dit proces hoort bij de regio “{van_proces}”, en deze rolverdeling bij “{regio}”. De "
        "taken komen zo in geen enkele checklist.",
        "Noem een proces van “{regio}”, of verplaats de rolverdeling naar “{van_proces}”.",
    ),
    "keuze-overbodig": Entry(
        "error",
        "Deze keuze is niet nodig: alleen “{doelgroep}” voert deze taak uit.",
        "Haal “eindverantwoordelijk” weg.",
    ),
    "keuze-zonder-werk": Entry(
        "error",
        "Gekozen is “{doelgroep}”, maar die voert deze taak niet uit. Dat doet: {uitvoerders}.",
        "Kies een partij die de taak uitvoert, of haal “eindverantwoordelijk” weg.",
    ),
    "weging-onvolledig": Entry(
        "error",
        "De weging van dit risico is niet compleet: {ontbreekt} ontbreekt.",
        "Vul alle waarden in, of geen enkele als de bron ze niet noemt.",
    ),
    "buiten-schaal": Entry(
        "error",
        "De waarde {waarde} bij “{veld}” staat niet op de schaal.",
        "Kies uit: {keuzes}.",
    ),
    "vermeld-wijkt-af": Entry(
        "error",
        "Bij “{veld}” staat {vermeld}, maar de berekening geeft {berekend}.",
        "Kijk de waarde en de getallen waaruit zij volgt na in de bron.",
    ),
    "som-zonder-uitleg": Entry(
        "error",
        "Het getal {vermeld} kan niet worden nagerekend.",
        "Leg de som vast: bij een ambitie met basis, procent, soort en afronding, bij een cijfer "
        "in rekensommen. Kan dat niet, schrijf dan bij de tabel waarom: niet_na_te_rekenen.",
    ),
    "waarde-niet-gevonden": Entry(
        "error",
        "Deze rekensom noemt bij “{veld}” iets wat er niet is: “{waarde}”.{voorstel}",
        "Gebruik de naam zoals die in de tabel, het product of het item staat.",
    ),
    "som-onuitvoerbaar": Entry(
        "error",
        "De bewerking “{bewerking}” kan niet met de getallen die er staan.",
        "Deling, aandeel en groei hebben twee getallen nodig; delen door nul kan niet.",
    ),
    "som-klopt-toch": Entry(
        "error",
        "Bij deze som staat een tegenstrijdigheid, maar de som klopt.",
        "Haal “tegenstrijdigheid” weg, of kijk de getallen na.",
    ),
    "getal-zonder-bron": Entry(
        "error",
        "Het getal {getal} staat niet op de genoemde plaats van de bron.",
        "Kijk het getal en de regel na in de bron. Kloppen ze, vul dan brongetallen.yml aan.",
    ),
    "getal-ongebruikt": Entry(
        "error",
        "Het getal {getal} neemt het handboek niet van deze plaats over.",
        "Haal het weg. In deze lijst staan alleen getallen die het handboek noemt.",
    ),
    "getal-anders-vermeld": Entry(
        "error",
        "Hier staat {getal}, maar brongetallen.yml heeft bij dit item: {vermeld}.",
        "Kijk het getal na in de bron. Klopt het, zet dan in brongetallen.yml onder "
        "“vermeldingen”: {regel}",
    ),
    "vermelding-ongebruikt": Entry(
        "error",
        "“{item}” noemt geen getal, of bestaat niet.",
        "Haal deze regel weg uit “vermeldingen”.",
    ),
    "bronregel-onbekend": Entry(
        "error",
        "Regel {regel} staat niet in de lijst met plaatsen in de bron.",
        "Kijk de regel na in de bron. Klopt die, vul dan brongetallen.yml aan.",
    ),
    "bronregel-ongebruikt": Entry(
        "error",
        "Het handboek neemt geen getal van deze plaats over.",
        "Haal de plaats weg uit de lijst, of verbeter de regel.",
    ),
    "voorwaarde-zonder-keuze": Entry(
        "error",
        "“{veld}” is geen keuze die eerder in dit formulier staat.",
        "Noem bij “toon_als” een eerdere vraag van de soort keuze of keuzes.",
    ),
    "antwoord-bestaat-niet": Entry(
        "error",
        "“{waarde}” is geen antwoord op de vraag van “toon_als”.",
        "Kies uit: {keuzes}.",
    ),
    "veld-niet-te-berekenen": Entry(
        "error",
        "“{veld}” is geen getal dat eerder in dit formulier staat.",
        "Reken met eerdere vragen van de soort getal, bedrag of berekend, of met een keuze "
        "waarvan elk antwoord een getal heeft.",
    ),
    "dubbele-keuze": Entry(
        "error",
        "De waarde “{waarde}” staat twee keer bij de keuzes.",
        "Geef elke keuze een eigen waarde.",
    ),
    "patroon-onbruikbaar": Entry(
        "error",
        "Dit patroon is geen goede reguliere expressie.",
        "Gebruik tekens, [klassen], (groepen) en herhalingen, zoals [0-9]{{4}}.",
    ),
    "voorbeeld-past-niet": Entry(
        "error",
        "Het voorbeeld past niet bij de vraag: {fout}",
        "Verander het voorbeeld, of wat de vraag toelaat.",
    ),
    "persoonsnaam": Entry(
        "error",
        "Hier staat een naam van een persoon: “{gevonden}”.",
        "Noem de functie of de rol in plaats van de naam.",
    ),
    "e-mailadres": Entry(
        "error",
        "Hier staat een e-mailadres: “{gevonden}”.",
        "Haal het adres weg. Verwijs zo nodig naar een openbare pagina met https.",
    ),
    "telefoonnummer": Entry(
        "error",
        "Hier staat een telefoonnummer: “{gevonden}”.",
        "Haal het nummer weg.",
    ),
    "burgerservicenummer": Entry(
        "error",
        "Dit getal kan een burgerservicenummer zijn: “{gevonden}”.",
        "Haal het nummer weg, ook als het een voorbeeld is.",
    ),
    "klein-aantal-in-tekst": Entry(
        "error",
        "Hier staat een klein aantal kinderen of cliënten: “{gevonden}”.",
        "Noem geen aantallen onder de grens. Schrijf bijvoorbeeld “enkele” of laat het weg.",
    ),
    "klein-aandeel": Entry(
        "error",
        "Dit deel is een klein aantal kinderen: “{gevonden}”.",
        "Laat het percentage weg, en zo nodig ook de andere, of laat het hele aantal weg.",
    ),
    "bedrag-van-een-kind": Entry(
        "error",
        "Dit bedrag hoort bij één kind of een paar kinderen: “{gevonden}”.",
        "Laat het bedrag weg, of noem het gemiddelde van een grotere groep.",
    ),
    "klein-aantal": Entry(
        "error",
        "Deze cel telt minder dan {grens} kinderen.",
        "Schrijf onderdrukt, en doe dat ook bij andere cellen als de waarde anders uit te "
        "rekenen is.",
    ),
}
"""The entries by code."""

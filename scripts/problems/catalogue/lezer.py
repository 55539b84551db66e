"""Problems of the reader: files, characters and the writing of YAML itself."""

from scripts.problems.catalogue.entry import Entry


def _error(message: str, hint: str) -> Entry:
    return Entry("error", message, hint)


_FILES = {
    "symbolische-link": _error(
        "“{naam}” is een snelkoppeling (symbolische link).",
        "Haal de snelkoppeling weg en zet het bestand of de map zelf op deze plaats.",
    ),
    "verkeerde-naam": _error(
        "In de naam “{naam}” staan tekens die niet mogen.",
        "Gebruik in namen van bestanden en mappen alleen kleine letters a tot en met z, cijfers, "
        "koppeltekens en punten. Bijvoorbeeld: risicos-2025{einde}.",
    ),
    "verkeerde-extensie": _error(
        "De naam “{naam}” eindigt niet op {einde}.",
        "Hernoem het bestand naar {einde}.",
    ),
    "onverwacht-bestand": _error(
        "“{naam}” hoort hier niet: in deze map staan alleen bestanden die eindigen op {einde}.",
        "Verplaats het bestand naar een andere map, of haal het weg.",
    ),
    "bestand-onleesbaar": _error(
        "Dit is niet te openen: {reden}.",
        "Controleer of het bestand of de map bestaat en of u het mag lezen.",
    ),
    "bestand-te-groot": _error(
        "Dit bestand is te groot: het mag hoogstens {grens} MB zijn.",
        "Verdeel de inhoud over meer bestanden.",
    ),
    "leeg-bestand": _error(
        "In dit bestand staan geen velden.",
        "Vul het bestand met velden, of haal het bestand weg.",
    ),
}

_CHARACTERS = {
    "andere-codering": _error(
        "Dit bestand is bewaard als {codering}. Het moet UTF-8 zijn.",
        "Open het bestand in uw editor, kies 'Opslaan met codering' en kies daar UTF-8.",
    ),
    "geen-tekst": _error(
        "Dit is geen tekstbestand.",
        "Misschien is het een Word-, Excel- of pdf-bestand met een andere naam. Maak in een "
        "teksteditor een nieuw bestand en zet de inhoud daarin.",
    ),
    "geen-utf8": _error(
        "Dit teken is niet te lezen: het bestand is niet bewaard als UTF-8.",
        "Open het bestand in uw editor, kies 'Opslaan met codering' en kies daar UTF-8. "
        "Controleer daarna letters met een accent, zoals é en ë.",
    ),
    "regeleinde": _error(
        "De regels in dit bestand eindigen op een verouderde manier (alleen CR).",
        "Bewaar het bestand met regeleinden LF of CRLF. Dat kunt u in uw editor kiezen.",
    ),
    "tab": _error(
        "Hier staat een tab.",
        "Vervang de tab door spaties.",
    ),
    "stuurteken": _error(
        "Hier staat een stuurteken ({teken}). Dat is geen leesbare tekst.",
        "Haal het teken weg. Het komt vaak mee bij kopiëren uit een ander programma.",
    ),
    "leesrichting": _error(
        "Hier staat een onzichtbaar teken dat de leesrichting verandert ({teken}).",
        "Haal het teken weg: zet de cursor erachter en druk op Backspace.",
    ),
    "onzichtbaar-teken": _error(
        "Hier staat een onzichtbaar teken ({teken}).",
        "Haal het teken weg: zet de cursor erachter en druk op Backspace. Zulke tekens komen "
        "vaak mee bij kopiëren uit Word, een pdf of een website.",
    ),
    "meer-tekens": _error(
        "Vanaf hier noemen we niet elk verboden teken meer (nog {aantal}).",
        "Herstel eerst de plaatsen hierboven en controleer daarna opnieuw.",
    ),
    "teken-via-code": _error(
        "In deze tekst staat een code met een \\ die een teken maakt dat niet mag ({teken}).",
        "Haal de code weg. Hoort de \\ bij de tekst? Zet dan 'enkele' aanhalingstekens om de "
        "tekst in plaats van dubbele.",
    ),
}

_STRUCTURE = {
    "geen-velden": _error(
        "Dit bestand bevat {wat} in plaats van velden.",
        "Begin het bestand met de naam van een veld en een dubbele punt met een spatie erachter. "
        "Bijvoorbeeld: titel: Inkoop van jeugdhulp.",
    ),
    "te-diep": _error(
        "Hier zitten meer dan {grens} lijsten en velden in elkaar.",
        "Maak de opbouw eenvoudiger. Begint een tekst met haken of streepjes? Zet dan "
        "aanhalingstekens om die tekst.",
    ),
    "dubbele-sleutel": _error(
        "Het veld “{sleutel}” staat hier voor de tweede keer. Het staat ook op regel {regel}, "
        "teken {kolom}.",
        "Haal een van de twee weg. Is het een nieuw onderdeel van een lijst? Begin dat dan met "
        "een streepje.",
    ),
    "sleutel-geen-tekst": _error(
        "De naam van dit veld is geen tekst.",
        "Zet aanhalingstekens om de naam van het veld. Is dit geen veld maar een tekst die begint "
        "met een haak? Zet dan aanhalingstekens om die hele tekst.",
    ),
    "meerduidige-waarde": _error(
        "De waarde “{waarde}” is op meer manieren te lezen: als tekst, en als ja, nee of leeg.",
        'Is het een tekst, zet aanhalingstekens: "{waarde}". Bedoelt u ja of nee? Schrijf dan true '
        "of false. Bedoelt u dat er niets staat? Laat de waarde dan weg.",
    ),
    "meerduidig-getal": _error(
        "De waarde “{waarde}” is op meer manieren te lezen: als tekst, of als een ander getal dan "
        "u bedoelt.",
        'Is het een tekst, een tijd of een nummer, zet aanhalingstekens: "{waarde}". Is het een '
        "getal om mee te rekenen? Schrijf het dan zoals 1000 of 2.5.",
    ),
    "getal-te-lang": _error(
        "Het getal {waarde} heeft te veel cijfers: het mogen er hoogstens {grens} zijn.",
        "Is het een nummer waarmee u niet rekent? Zet aanhalingstekens om het nummer.",
    ),
    "afgekapte-tekst": _error(
        "Deze tekst stopt voor het hekje: wat na de spatie en # staat, telt niet mee.",
        "Hoort het hekje bij de tekst? Zet aanhalingstekens om de hele tekst. Is het een "
        "opmerking? Zet dan een spatie achter het hekje.",
    ),
    "streepje-in-tekst": _error(
        "Deze regel begint met een streepje, maar telt mee als vervolg van de tekst erboven.",
        "Is het een onderdeel van een lijst? Laat het streepje dan evenveel inspringen als de "
        "andere streepjes. Hoort het bij de tekst? Zet dan aanhalingstekens om de hele tekst.",
    ),
    "lege-bloktekst": _error(
        "Na | of > hoort de tekst op de volgende regels te staan, maar daar staat niets.",
        "Zet de tekst op de volgende regel en laat die inspringen. Hoort het teken bij de tekst? "
        "Zet dan aanhalingstekens om de hele tekst.",
    ),
    "meer-fouten": _error(
        "Vanaf hier noemen we niet elke fout meer (nog {aantal}).",
        "Herstel eerst de fouten hierboven en controleer daarna opnieuw.",
    ),
    "anker": _error(
        "Hier staat een anker (een woord met & ervoor). Dat gebruikt het handboek niet.",
        "Haal het anker weg en schrijf de waarde voluit. Begint een tekst met &? Zet dan "
        "aanhalingstekens om die tekst.",
    ),
    "verwijzing": _error(
        "Hier begint de waarde met een *. Dat leest de computer als een verwijzing, en die "
        "gebruikt het handboek niet.",
        "Begint een tekst met *? Zet dan aanhalingstekens om die tekst. Is het een opsomming? "
        "Gebruik dan een streepje. Is het echt een verwijzing? Schrijf de waarde dan voluit.",
    ),
    "etiket": _error(
        "Hier begint de waarde met een !. Dat leest de computer als een etiket, en dat gebruikt "
        "het handboek niet.",
        "Haal het woord met het uitroepteken weg. Begint een tekst met !? Zet dan "
        "aanhalingstekens om die tekst.",
    ),
    "samenvoegsleutel": _error(
        "Hier staat <<: om velden van een andere plaats over te nemen. Dat gebruikt het handboek "
        "niet.",
        "Haal de regel weg en schrijf de velden hier voluit.",
    ),
    "tweede-document": _error(
        "Hier begint een tweede document in hetzelfde bestand.",
        "Haal de regel met --- of ... weg, of zet wat erna komt in een eigen bestand.",
    ),
    "richtlijn": _error(
        "Hier begint een regel met een %. Dat leest de computer als een opdracht, en die "
        "gebruikt het handboek niet.",
        "Haal de regel weg. Hoort de regel bij een tekst? Laat de regel dan inspringen.",
    ),
}

_SYNTAX = {
    "dubbele-punt": _error(
        "In deze tekst staat een dubbele punt met een spatie erachter. Daardoor lijkt het een "
        "nieuw veld.",
        "Zet aanhalingstekens om de hele tekst.",
    ),
    "dubbele-punt-tussen-haken": _error(
        "Tussen haken kan een tekst niet zomaar een dubbele punt hebben.",
        "Zet aanhalingstekens om de tekst. Is het een veld? Zet dan een spatie achter de dubbele "
        "punt.",
    ),
    "veld-op-verkeerde-plaats": _error(
        "Dit veld kan hier niet beginnen: de regel erboven is nog niet af.",
        "Laat de regel evenveel inspringen als het veld erboven waar hij bij hoort. Is de regel "
        "erboven zelf een veld? Zet daar dan een dubbele punt achter. Hoort deze regel bij de "
        "tekst erboven? Zet dan aanhalingstekens om de hele tekst.",
    ),
    "dubbele-punt-ontbreekt": _error(
        "Hier wordt een veld verwacht, maar er staat geen dubbele punt.",
        "Is dit een veld? Zet dan een dubbele punt en een spatie achter de naam. Gaat hier de "
        "tekst van de regel erboven verder? Laat deze regel dan verder inspringen.",
    ),
    "spatie-ontbreekt": _error(
        "Achter dit teken ({teken}) ontbreekt een spatie.",
        "Zet een spatie achter het teken.",
    ),
    "vreemde-spatie": _error(
        "Hier staat een bijzondere spatie ({teken}). Die telt hier niet als gewone spatie.",
        "Haal de spatie weg en typ een gewone spatie.",
    ),
    "inspringing": _error(
        "Deze regel past niet bij de regels erboven: de inspringing klopt niet.",
        "Laat velden die bij elkaar horen evenveel inspringen, met spaties. Zet de streepjes van "
        "een lijst recht onder elkaar.",
    ),
    "streepje-ontbreekt": _error(
        "Deze regel staat in een lijst, maar begint niet met een streepje.",
        "Zet een streepje en een spatie voor het onderdeel, recht onder de andere streepjes. "
        "Hoort de regel niet bij de lijst? Laat hem dan evenveel inspringen als het veld waar hij "
        "bij hoort.",
    ),
    "streepje": _error(
        "Een lijst kan hier niet beginnen.",
        "Zet elk onderdeel van een lijst op een eigen regel, onder de naam van het veld. Hoort "
        "het streepje bij een tekst? Zet dan aanhalingstekens om die tekst.",
    ),
    "aanhalingsteken-open": _error(
        "Hier begint een tekst met een aanhalingsteken, maar het sluitende aanhalingsteken "
        "ontbreekt.",
        "Zet hetzelfde aanhalingsteken aan het eind van de tekst. Begint de tekst met een "
        'apostrof, zoals \'s morgens? Zet dan "dubbele" aanhalingstekens om de hele tekst.',
    ),
    "tekst-na-aanhalingsteken": _error(
        "De tekst die hier met een aanhalingsteken begint, stopt op regel {regel}, teken {kolom}. "
        "Daarachter staat nog tekst.",
        "Zet aanhalingstekens om de hele tekst. Staat er in de tekst ook een aanhalingsteken of "
        'apostrof? Gebruik dan buitenom de andere soort: "\'s morgens" of \'de "pilot"\'.',
    ),
    "haak-open": _error(
        "Wat hier met een haak begint, wordt niet goed afgesloten.",
        "Zet komma's tussen de onderdelen en sluit af met dezelfde soort haak: ] of }}. Hoort de "
        "haak bij een tekst? Zet dan aanhalingstekens om de hele tekst.",
    ),
    "haak-nog-open": _error(
        "Het bestand is hier afgelopen, maar er is nog een haak open.",
        "Sluit af met dezelfde soort haak: ] of }}. Hoort de haak bij een tekst? Zet dan "
        "aanhalingstekens om de hele tekst.",
    ),
    "tekst-na-haak": _error(
        "Na de sluitende haak staat nog tekst.",
        "Hoort de haak bij de tekst? Zet dan aanhalingstekens om de hele tekst.",
    ),
    "verboden-begin": _error(
        "Het teken {teken} kan hier niet aan het begin van een tekst staan.",
        "Zet aanhalingstekens om de hele tekst.",
    ),
    "backslash": _error(
        "De \\ betekent tussen dubbele aanhalingstekens iets bijzonders, en deze code bestaat "
        "niet.",
        "Zet 'enkele' aanhalingstekens om de tekst, of schrijf \\\\ waar u een \\ bedoelt.",
    ),
    "bloktekst": _error(
        "Achter | of > kan op deze regel geen tekst staan.",
        "Zet de tekst op de volgende regel en laat die inspringen. Hoort het teken bij de tekst? "
        "Zet dan aanhalingstekens om de hele tekst.",
    ),
    "document-al-af": _error(
        "Hier staat nog tekst, maar wat erboven staat is al een compleet bestand.",
        "Staat erboven een regel met drie punten? Haal die weg. Begint het bestand met een haak "
        "of een aanhalingsteken? Schrijf het dan als velden, elk op een eigen regel.",
    ),
    "leesteken": _error(
        "Dit teken kan hier niet staan.",
        "Haal het teken weg. Hoort het bij een tekst? Zet dan aanhalingstekens om de hele tekst.",
    ),
    "opbouw": _error(
        "Vanaf hier is het bestand niet te lezen: de opbouw klopt niet.",
        "Kijk naar deze regel en de regel erboven. Let op het inspringen, op dubbele punten en op "
        "aanhalingstekens die niet zijn afgesloten.",
    ),
}

ENTRIES: dict[str, Entry] = {**_FILES, **_CHARACTERS, **_STRUCTURE, **_SYNTAX}

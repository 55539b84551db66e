"""Words that people type and the sources write otherwise; terms have theirs in `content/`.

Each group is words for nearly the same thing: who types one of them also finds the others.
"""

EVERYDAY: tuple[tuple[str, ...], ...] = (
    ("wisselen", "overstappen", "wijzigen"),
    ("instemmen", "toestemming", "goedkeuren"),
    ("bijstellen", "aanpassen", "wijzigen"),
    ("melden", "signaleren"),
    ("snel", "termijn", "werkdagen"),
    ("bestellen", "verwijzen", "toewijzen"),
    ("rekening", "factuur", "declaratie"),
    ("prijs", "tarief"),
    ("huisarts", "arts", "dokter"),
    ("gezinsvoogd", "gezinsmanager"),
    ("Bureau Jeugdzorg", "BJZ", "gecertificeerde instelling", "GI"),
    ("ondertoezichtstelling", "OTS", "jeugdbescherming"),
    ("jeugdzorg", "jeugdhulp"),
    ("kind", "jeugdige", "jongere", "cliënt"),
    ("indicatie", "toewijzing", "beschikking"),
    ("ruzie", "geschil", "conflict"),
    ("wachtlijst", "wachttijd"),
    ("stoppen", "beëindigen", "opzeggen"),
    ("behalen", "gehaald", "bereikt"),
    ("crisis", "spoed", "acuut"),
    ("dwang", "gedwongen"),
    ("privacy", "AVG", "persoonsgegevens"),
)

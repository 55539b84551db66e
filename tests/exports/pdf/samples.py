"""Small documents with what is hard to print well."""

STYLE = """<style>@page { size: A5; @bottom-left { content: "voet"; } }
thead { display: table-header-group; }
@font-face { font-family: Plex; src: url(assets/fonts/ibm-plex-sans.woff2); }
body { font-family: Plex; }</style>"""
HEADERS = "<tr><th scope=col>Naam</th><th scope=col>Wat</th></tr>"
TABLE = f"<table><thead>{HEADERS}</thead><tbody>{{}}</tbody></table>"
ROWS = "".join(f"<tr><th scope=row>Rij {n}</th><td>Cel {n}</td></tr>" for n in range(90))
LIST = "<ul>" + "".join(f"<li>Punt {n}</li>" for n in range(60)) + "</ul>"
LONG = "<p>" + "Een zin die doorloopt. " * 400 + "</p>"
LISTS_IN_LISTS = (
    "<h1>Kop</h1><ul><li>Woorden<div>Blok</div><div>Nog een</div></li></ul>"
    '<ul><li style="display: inline">Een</li> <li style="display: inline">Twee</li></ul>'
    "<ul><li>Boven<ul><li>Onder<div>Blok</div></li></ul></li></ul>"
)
"""Blocks behind words, items on one line, and a list in a list."""

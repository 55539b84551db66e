"""What a program for spreadsheets would take for a formula."""

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""With these a formula can begin, also in their full width.

Source: OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection.
"""


def lijkt_formule(tekst: str) -> bool:
    """Whether a program might run this text as a formula."""
    return tekst.lstrip(" ").startswith(_STARTS)

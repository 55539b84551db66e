"""What a plain scalar means: the types of YAML 1.2, and only where nobody can doubt it."""

import re

LONGEST_NUMBER = 15

Scalar = bool | int | float | str | None

_CONSTANTS: dict[str, bool | None] = {
    "": None,
    "~": None,
    "null": None,
    "true": True,
    "false": False,
}
_AMBIGUOUS_WORDS = {"yes", "no", "on", "off", "y", "n", "true", "false", "null"}
_LONGEST_WORD = 5
_BEGINS_NUMBER = frozenset("+-.0123456789")
_INTEGER = re.compile(r"0|-?[1-9][0-9]*")
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)\.[0-9]+")
_THOUSANDS = re.compile(r"-?[1-9][0-9]{0,2}\.[0-9]{3}")
_NUMBER_TO_SOME = re.compile(
    r"""[-+]?(
        [0-9][0-9_]* (\.[0-9_]*)? (e[-+]?[0-9]+)?   # 010, 1_000, 1., 1e5
      | \.[0-9_]+ (e[-+]?[0-9]+)?                   # .5
      | 0x[0-9a-f_]+ | 0o[0-7_]+ | 0b[01_]+         # 0x1F, 0o17, 0b11
      | [0-9][0-9_]* (:[0-9]+)+ (\.[0-9_]*)?        # 12:30, which is 750 to YAML 1.1
      | \.inf | \.nan
    )""",
    re.VERBOSE | re.IGNORECASE,
)


class NeedsQuotesError(ValueError):
    """A plain scalar that is not what it seems; the code of the catalogue says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def resolve(text: str) -> Scalar:
    """Return the value of a plain scalar.

    Raises NeedsQuotesError when another reader of YAML, or a person, may take it for something
    else, and when it is a number with more digits than a computer keeps exactly.
    """
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] in _BEGINS_NUMBER:
        return _resolve_number(text)
    if len(text) <= _LONGEST_WORD and text.lower() in _AMBIGUOUS_WORDS:
        raise NeedsQuotesError("meerduidige-waarde")
    return text


def _resolve_number(text: str) -> int | float | str:
    if not _NUMBER_TO_SOME.fullmatch(text):
        return text
    integer = _INTEGER.fullmatch(text)
    if not integer and (not _DECIMAL.fullmatch(text) or _THOUSANDS.fullmatch(text)):
        raise NeedsQuotesError("meerduidig-getal")
    if sum(map(str.isdigit, text)) > LONGEST_NUMBER:
        raise NeedsQuotesError("getal-te-lang")
    return int(text) if integer else float(text)

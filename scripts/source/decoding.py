"""From bytes to text: UTF-8, and nothing else."""

import codecs
import re

from scripts.problems import Place, Problem, problem
from scripts.source.characters import place_at

_OTHER_ENCODINGS = {  # UTF-32 first: its mark begins with that of UTF-16
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a]")
_LONE_RETURN = re.compile(r"\r(?!\n)")


def decode(data: bytes, file: str) -> tuple[str | None, list[Problem]]:
    """Decode the bytes of a file to text whose lines end in a newline, without a BOM.

    Returns None for the text when the bytes are no UTF-8 text at all. A broken byte is a problem,
    and a replacement character in the text.
    """
    if encoding := _other_encoding(data):
        return None, [problem("andere-codering", Place(file), codering=encoding)]
    data = data.removeprefix(codecs.BOM_UTF8)
    problems = []
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        if _BINARY.search(data):
            return None, [problem("geen-tekst", Place(file))]
        text = data.decode(errors="replace")
        readable = _with_newlines(data[: error.start].decode())
        problems.append(problem("geen-utf8", place_at(file, readable, len(readable))))
    if lone_return := _LONE_RETURN.search(text):
        readable = _with_newlines(text[: lone_return.start()])
        problems.append(problem("regeleinde", place_at(file, readable, len(readable))))
    return _with_newlines(text), problems


def _other_encoding(data: bytes) -> str | None:
    for mark, name in _OTHER_ENCODINGS.items():
        if data.startswith(mark):
            return name
    mostly_empty = data.count(0) * 3 > len(data) and data.strip(b"\0")
    return "UTF-16 of UTF-32" if mostly_empty else None


def _with_newlines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")

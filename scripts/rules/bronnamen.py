"""Names of persons that stand in the sources, as salted hashes: the list itself is not here.

To add one, put what `naam_hash` gives for it in the set.
"""

import hashlib
import unicodedata

SALT = "handboek-jeugdhulp:"


def naam_hash(naam: str) -> str:
    """Give the hash of a name or surname, whatever its capitals and diacritics."""
    decomposed = unicodedata.normalize("NFD", naam.casefold())
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    return hashlib.sha256(f"{SALT}{' '.join(plain.split())}".encode()).hexdigest()[:24]


BRONNAMEN = frozenset(
    {
        "078b73fb06a01e4ef230c36a",
        "18bcd42642bca199098a8d00",
        "1ab81e358d16ffbbe26a6428",
        "1c86398a26bffa1011116d92",
        "1f54a12370c3296f29fb949c",
        "2962b12c3dc72eac3a14a827",
        "3ac237c2a654a5fd3aa436e8",
        "45c86b2bd7ffccaf1474c42d",
        "53595d45f2d7b318b69363f7",
        "5480c0d957258b7f6c229da8",
        "57c5d295533f6d7ab8e0b398",
        "5b051c83e80f557e011149dc",
        "5b7fc1c291ba6770bb2c8070",
        "77784b12b925f4642ef87183",
        "7d9e44d2ebd76d5aac2c482f",
        "88ea3e43693d04dcc33a90ed",
        "96d87004181ae7f66ef9e692",
        "9f42127caafd4736163ccba6",
        "a596077acd5dda941d8c8163",
        "ad1b5bd646e896476330a6b5",
        "af2a3f8278490ff58d47fafa",
        "b5d9744756ed9446eef4912f",
        "cc7a6287569f55de784e1b41",
        "cd281f69302586c585fbda0e",
        "d71fcd353c6c98e2f71a1ee3",
        "f7c37e07118060a976c01cfb",
    }
)
"""The hashes of the names that stand in the four sources."""

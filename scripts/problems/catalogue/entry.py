"""What the catalogue holds for one code."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "hint"]


@dataclass(frozen=True, slots=True)
class Entry:
    """The texts of one code, in Dutch: `message` says what is wrong, `hint` what to do about it.

    Both are templates for `str.format_map`.
    """

    severity: Severity
    message: str
    hint: str

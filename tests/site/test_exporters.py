"""The command `handboek export` knows every format that the handbook can be taken away in."""

from scripts.cli import FORMATEN
from scripts.exports.registry import EXPORTERS


def test_the_command_line_names_every_format() -> None:
    """The names in the help of `handboek export` are those of the registry, in its order."""
    assert tuple(EXPORTERS) == FORMATEN

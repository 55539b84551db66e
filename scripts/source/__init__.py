"""Source: YAML files in, data with the line and column of every value out; all else a problem.

The only package that imports yaml.
"""

from scripts.source.builder import Value
from scripts.source.files import find_files, unreadable
from scripts.source.lines import SourceLines, lines_of
from scripts.source.positions import Position, Positions
from scripts.source.reader import Document, Reading, read_file, read_text

__all__ = [
    "Document",
    "Position",
    "Positions",
    "Reading",
    "SourceLines",
    "Value",
    "find_files",
    "lines_of",
    "read_file",
    "read_text",
    "unreadable",
]

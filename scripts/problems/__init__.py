"""Problems: one value, a catalogue of Dutch texts, and one reporter per output format."""

from scripts.problems.catalogue import Severity
from scripts.problems.problem import Place, Problem, problem

__all__ = ["Place", "Problem", "Severity", "problem"]

"""Problems: one value, a catalogue of Dutch texts, and one reporter per output format."""

from scripts.problems.problem import Place, Problem, Severity, problem

__all__ = ["Place", "Problem", "Severity", "problem"]

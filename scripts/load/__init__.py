"""Load: files become models, and models become the handbook. All problems at once."""

from scripts.load.load import Loading, load

__all__ = ["Loading", "load"]

"""Workbooks to take away: the tables that people fill in, sort and count for themselves."""

from scripts.views.rekenbladen.rekenbladen import rekenboeken

__all__ = ["rekenboeken"]

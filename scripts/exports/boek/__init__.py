"""Editions of the handbook as books, still to be printed."""

from scripts.exports.boek.keuze import Keuze, lees_keuze
from scripts.exports.boek.uitgaven import boeken, gekozen_boek

__all__ = ["Keuze", "boeken", "gekozen_boek", "lees_keuze"]

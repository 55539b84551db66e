"""Exports: the handbook as files to take away."""

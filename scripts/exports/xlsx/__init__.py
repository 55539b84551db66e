"""Workbooks: views written as xlsx, the same bytes each time."""

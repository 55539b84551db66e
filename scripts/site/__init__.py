"""The site: pages in frames, checked and swapped in whole. Only this knows mkdocs, with macros."""

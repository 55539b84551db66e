"""HTML: views through autoescaped templates. Nothing else in the project writes HTML."""

from scripts.html.renderer import Renderer

__all__ = ["Renderer"]

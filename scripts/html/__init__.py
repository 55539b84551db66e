"""HTML: views through autoescaped templates. Nothing else in the project writes HTML."""

from scripts.html.renderer import Renderer
from scripts.html.uitleg import Uitlegger

__all__ = ["Renderer", "Uitlegger"]

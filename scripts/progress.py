"""How far long work is, on a terminal only."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeRemainingColumn,
)


class Report(Protocol):
    """Is told each step, and how far a long one is."""

    def __call__(self, step: str, done: int = 0, total: int = 0) -> None:
        """Begin a step, named in Dutch; `total` is 0 where the end is not known."""


@contextmanager
def progress_bar() -> Iterator[Report]:
    """Show steps on standard error, with a bar and the time left where the end is known."""
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description} …"),
        BarColumn(),
        TextColumn("{task.fields[stand]}"),
        TimeRemainingColumn(),
    )
    console = Console(stderr=True)
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as bar:
        task = bar.add_task("Beginnen", total=None, stand="")

        def report(step: str, done: int = 0, total: int = 0) -> None:
            stand = f"{done} van {total}" if total else ""
            bar.update(
                task,
                description=step,
                completed=done,
                total=total or None,
                stand=stand,
                refresh=True,
            )

        yield report

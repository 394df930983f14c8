"""Where the command enters: a verb goes to the command line without Qt, no verb opens the window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

WINDOW_WORDS = ("demo", "--workspace", "--as", "--theme")
_NEW_OBJECTS = 100_000


def collect_seldom() -> None:
    """Look for circular rubbish after 100,000 new objects instead of 700: a verb that reads many posts keeps all it makes, and
    spent a fifth of its time looking. (The window has a way of its own.)"""
    gc.set_threshold(_NEW_OBJECTS, *gc.get_threshold()[1:])


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and given[0] not in WINDOW_WORDS:
        from editorial.cli.main import main as run_verb

        collect_seldom()
        return run_verb(given)
    from ui.app import run_window

    return run_window(given)


if __name__ == "__main__":
    sys.exit(main())

"""Where the command enters: a verb goes to the command line without Qt, no verb opens the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence

WINDOW_WORDS = ("demo", "--workspace", "--as", "--theme")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and given[0] not in WINDOW_WORDS:
        from editorial.cli.main import main as run_verb

        return run_verb(given)
    from ui.app import run_window

    return run_window(given)


if __name__ == "__main__":
    sys.exit(main())

"""`python -m editorial.demo FOLDER` builds the demo and prints "done all" after each step, for a window that waits."""

from __future__ import annotations

import sys
from pathlib import Path

from editorial.demo.build import build_demo
from editorial.errors import UserError


def _say(done: int, everything: int) -> bool:
    print(done, everything, flush=True)
    return True


def main(arguments: list[str]) -> int:
    """Exit 0 when it is built, 2 with a sentence when it could not be."""
    if len(arguments) != 1:
        print("Say where: python -m editorial.demo FOLDER", file=sys.stderr)
        return 2
    try:
        build_demo(Path(arguments[0]), progress=_say)
    except UserError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

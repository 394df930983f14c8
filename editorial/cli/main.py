"""`proofdesk VERB …`: finds the verb, says plainly what went wrong, answers with an exit code."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from editorial import __version__
from editorial.errors import Refused, UserError
from editorial.importers.document import nearest

OK, SOME, FAILED = 0, 1, 2
"""Exit codes: nothing to report, something to report or a refusal, could not run."""

VERBS = ("check", "count", "rules", "platforms", "library", "queue", "journal", "export", "serve")


class Parser(argparse.ArgumentParser):
    """Arguments whose misspelling is answered with the word that was meant."""

    def error(self, message: str) -> NoReturn:
        known = [option for action in self._actions for option in action.option_strings]
        if message.startswith("unrecognized arguments: "):
            wrong = message.removeprefix("unrecognized arguments: ").split()[0]
            message = f"There is no option “{wrong}”.{nearest(wrong, known)}"
        self.exit(FAILED, f"{self.prog}: {message}\nTry `{self.prog} --help`.\n")


def build_parser() -> Parser:
    """The whole command line."""
    from editorial.cli import check, count, export, journal, library, queue, show

    parser = Parser(
        prog="proofdesk",
        description="The copy desk of a small newsroom or marketing team. Without a verb, the window opens.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"proofdesk {__version__}")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", parser_class=Parser)
    verbs.add_parser("demo", help="the window on a throw-away workspace of realistic samples", allow_abbrev=False)
    for module in (check, count, show, library, queue, journal, export):
        module.add_to(verbs)
    return parser


def main(arguments: Sequence[str]) -> int:
    """Run one verb and return its exit code; messages go to standard error, results to standard output."""
    parser = build_parser()
    given = parser.parse_args(list(arguments))
    if not hasattr(given, "run"):
        parser.print_help(sys.stderr)
        return FAILED
    try:
        return int(given.run(given))
    except Refused as error:
        say(str(error))
        return SOME
    except UserError as error:
        say(str(error))
        return FAILED
    except BrokenPipeError:
        # The reader has gone (`… | head`): nobody is left to tell, and Python must not try on its way out.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except KeyboardInterrupt:
        say("Stopped.")
        return FAILED


def say(message: str) -> None:
    """A message for the person, on standard error."""
    print(message, file=sys.stderr)

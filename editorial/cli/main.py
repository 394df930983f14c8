"""`proofdesk VERB …`: finds the verb, says plainly what went wrong, answers with an exit code."""

from __future__ import annotations

import argparse
import contextlib
import importlib
import io
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO, NoReturn, cast

from editorial import __version__
from editorial.bootstrap import toolbox
from editorial.errors import Refused, UserError
from editorial.importers.document import nearest
from editorial.media.files import printable
from editorial.model.platform import Platform

OK, SOME, FAILED = 0, 1, 2
"""Exit codes: nothing to report, something to report or a refusal, could not run."""

_VERBS = {
    "check": ("check", "check posts against the house style"),
    "count": ("count", "count standard input as a network does"),
    "rules": ("show", "the checks there are: list, explain"),
    "platforms": ("show", "the networks there are, with sources"),
    "library": ("library", "make, search, import, verify, back up a workspace"),
    "queue": ("queue", "list, submit, approve, return, allow, revoke, hold"),
    "journal": ("journal", "the history of who did what: verify, export"),
    "export": ("export", "approved posts for a scheduling tool"),
    "recipes": ("recipes", "exports that have a name: list, run"),
    "calendar": ("calendar", "what goes out when, and what is not ready"),
    "report": ("report", "the review sheet and the calendar, for people"),
    "serve": ("show", "the check worker: JSON lines on standard streams"),
    "demo": ("", "the window on a throw-away workspace of realistic samples"),
}
"""Each verb's module and what it is for. Only the module of the verb that is run is loaded: `check` never waits for the
store."""


class Parser(argparse.ArgumentParser):
    """Arguments whose misspelling is answered with the word that was meant."""

    def parse_known_args(  # pyright: ignore[reportIncompatibleMethodOverride] - one of several forms
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """Refuse here what is left over, because only the verb itself knows its options."""
        given, rest = super().parse_known_args(args, namespace or argparse.Namespace())
        if rest:
            self.error("unrecognized arguments: " + " ".join(rest))
        return given, rest

    def error(self, message: str) -> NoReturn:
        known = [option for action in self._actions for option in action.option_strings]
        if message.startswith("unrecognized arguments: "):
            wrong = message.removeprefix("unrecognized arguments: ").split()[0]
            message = f"There is no option “{wrong}”.{nearest(wrong, known)}"
        self.exit(FAILED, f"{self.prog}: {message}\nTry `{self.prog} --help`.\n")


def build_parser(verb: str = "") -> Parser:
    """The command line as far as `verb` needs it; all of it, loaded, for "*"."""
    parser = Parser(
        prog="proofdesk",
        description="The copy desk of a small newsroom or marketing team. Without a verb, the window opens.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"proofdesk {__version__}")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", parser_class=Parser)
    wanted = {module for name, (module, _about) in _VERBS.items() if module and verb in (name, "*")}
    for module in sorted(wanted):
        importlib.import_module(f"editorial.cli.{module}").add_to(verbs)
    for name, (module, about) in _VERBS.items():
        if module not in wanted:
            verbs.add_parser(name, help=about, allow_abbrev=False)
    return parser


def main(arguments: Sequence[str]) -> int:
    """Run one verb and return its exit code; messages go to standard error, results to standard output."""
    verb = next((word for word in arguments if not word.startswith("-")), "")
    if verb and verb not in _VERBS:
        say(f"There is no verb “{verb}”.{nearest(verb, list(_VERBS))} Try `proofdesk --help`.")
        return FAILED
    _set_output()
    parser = build_parser(verb)
    given = parser.parse_args(list(arguments))
    if not hasattr(given, "run"):
        parser.print_help(sys.stderr)
        return FAILED
    try:
        code = int(given.run(given))
        sys.stdout.flush()
        return code
    except Refused as error:
        say(str(error))
        return SOME
    except UserError as error:
        say(str(error))
        return FAILED
    except BrokenPipeError:
        # The reader has gone (`… | head`): nobody is left to tell.
        _drop_output()
        return FAILED
    except KeyboardInterrupt:
        say("Stopped.")
        return FAILED
    except OSError as error:
        named = f"{error.filename}: " if error.filename else ""
        say(f"{named}It could not be read or written: {error.strerror}.")
        _drop_output()
        return FAILED
    except Exception as error:
        if isinstance(error, UnicodeEncodeError) and any(printable(word) != word for word in arguments):
            say("A word on the command line is not in UTF-8. Write it in UTF-8.")
            return FAILED
        traceback.print_exc()
        say("This is a fault of Proofdesk, not yours. Please report the lines above.")
        return FAILED


def _set_output() -> None:
    """Results are UTF-8 whatever the computer's language; a file name that is no text is shown with question marks."""
    if sys.stdout is None:  # closed (>&-)
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 (for the rest of the run)
    elif isinstance(sys.stdout, io.TextIOWrapper):
        cast("io.TextIOWrapper[Any]", sys.stdout).reconfigure(encoding="utf-8", errors="replace")


def _drop_output() -> None:
    """Python must not try once more, on its way out, to write what could not be written."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def read_bytes() -> BinaryIO:
    """Standard input. Raises UserError when it is closed."""
    if sys.stdin is None:  # closed (<&-)
        raise UserError("Standard input is closed.", hint="Give the text with < FILE or a pipe.", code="no_input")
    return sys.stdin.buffer


def one_platform(ids: str) -> Platform:
    """The network of an option that takes one. Raises UserError for none, several, or one that is unknown."""
    found = toolbox().platforms_named(ids)
    if len(found) != 1:
        said = "names no network" if not found else f"names {len(found)} networks, and here it takes one"
        raise UserError(f"“{ids}” {said}.", hint="`proofdesk platforms` shows their ids.", code="unknown_platform")
    return found[0]


def say(message: str) -> None:
    """A message for the person, on standard error."""
    print(message, file=sys.stderr)

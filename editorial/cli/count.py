"""`proofdesk count`: how long a text is, as a network counts it."""

from __future__ import annotations

import argparse
import json
import sys

from editorial.cli.main import FAILED, OK, SOME, Parser, one_platform, read_bytes
from editorial.errors import UserError
from editorial.importers.document import nearest
from editorial.text.counting import measure


def add_to(verbs: argparse._SubParsersAction[Parser]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the verb to the command line."""
    parser = verbs.add_parser("count", help="count standard input as a network does", allow_abbrev=False)
    parser.add_argument("--platform", required=True, metavar="ID")
    parser.add_argument("--field", default="text", metavar="NAME", help="text (default), title, alt …")
    parser.add_argument("--jsonl", action="store_true", help="a JSON string a line in, a JSON object a line out")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Exit 0 when everything fits and is valid, 1 when something does not, 2 when it could not be counted."""
    platform = one_platform(given.platform)
    field = platform.fields.get(given.field)
    if field is None:
        known = sorted(platform.fields)
        raise UserError(
            f"{platform.title} has no “{given.field}”.{nearest(given.field, known)}",
            hint=f"It has: {', '.join(known)}.",
            code="unknown_field",
        )
    if not given.jsonl:
        length = measure(_decoded(read_bytes().read()), field)
        print(json.dumps(length.as_json()))
        return OK if length.fits and length.valid else SOME
    code = OK
    for number, line in enumerate(read_bytes(), 1):
        if not line.strip():
            continue
        try:
            text = json.loads(line)
        except (ValueError, RecursionError) as error:
            said = f"Line {number} is not JSON: {error}."
            answer: dict[str, object] = {"error": {"code": "bad_json", "message": said}}
            code = FAILED
        else:
            if isinstance(text, str):
                length = measure(text, field)
                answer = length.as_json()
                code = code if length.fits and length.valid else max(code, SOME)
            else:
                answer = {"error": {"code": "bad_json", "message": f"Line {number} is not a JSON string."}}
                code = FAILED
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
    return code


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UserError("Standard input is not in UTF-8.", hint="Save the text as UTF-8.", code="encoding") from error

"""The papers that go with an export: the manifest, and the lists for people of what is not in the files."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence

from editorial import __version__
from editorial.exporters.base import Options, Problem, Row
from editorial.model.canonical import canonical

COLUMNS = ("post", "title", "account", "network", "field", "what", "fix")


def manifest(
    target: str,
    options: Options,
    layout: Mapping[str, Sequence[Row]],
    problems: Sequence[Problem],
    sums: Mapping[str, str],
    head: str,
) -> bytes:
    """What left, for whoever wants to prove it: RFC 8785 JSON with the digest and file of every row, `sha256` of every
    file, the `options`, and the `journal_head` from before the export."""
    value: dict[str, object] = {
        "schema": 1,
        "program": f"Proofdesk {__version__}",
        "target": target,
        "options": options.as_json(),
        "journal_head": head,
        "rows": [
            {
                "variant": row.variant_id,
                "post": row.label,
                "channel": row.channel.id,
                "revision": row.revision_id,
                "digest": row.digest,
                "file": name,
                "changed_since": row.changed,
            }
            for name, group in layout.items()
            for row in group
        ],
        "refused": [{"variant": problem.row.variant_id, "field": problem.field} for problem in problems],
        "sha256": dict(sums),
    }
    return canonical(value)


def for_people(problems: Sequence[Problem]) -> bytes:
    """A CSV for a spreadsheet program: with the mark that tells it UTF-8, and no cell that it would compute."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for problem in problems:
        row = problem.row
        cells = (
            row.label,
            row.title,
            row.channel.name,
            row.platform.title,
            _in_words(problem.field),
            problem.message,
            problem.fix,
        )
        writer.writerow([_defused(text) for text in cells])
    return target.getvalue().encode("utf-8-sig")


def _in_words(field: str) -> str:
    """A field as people call it: "alt text of picture 1" for `media[0].alt`."""
    medium = re.fullmatch(r"media\[(\d+)\](?:\.(\w+))?", field)
    if medium is None:
        return field.replace("_", " ")
    picture = f"picture {int(medium[1]) + 1}"
    what = {"alt": "alt text"}.get(medium[2], medium[2])
    return " of ".join(part for part in (what, picture) if part)


def _defused(text: str) -> str:
    return f"'{text}" if text.lstrip()[:1] in tuple("=+-@＝＋－＠") or text[:1] in ("\t", "\r", "\n") else text

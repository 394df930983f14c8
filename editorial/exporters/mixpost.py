"""Mixpost Pro: the body of a request to its interface for each post, neither scheduled nor queued.

Unconfirmed: the interface of Pro is known from a client of others (pfarag/mixpost-mcp-server, March 2026), the form of a post
from the free edition (inovector/mixpost, PostFormRequest): a list of parts, each line of a body a <div>, which is decoded
before tags are taken out, so that no text may hold a “<”. Pictures are named by their number in Mixpost's own library, which
nobody knows here.
"""

from __future__ import annotations

from html import escape

from editorial.exporters.base import Options, Row
from editorial.exporters.columns import account_in
from editorial.exporters.letters import taken_for_a_sign
from editorial.exporters.requests import RequestExporter
from editorial.exporters.times import output_zone, wall_time

_ID = "mixpost"


def _body(row: Row, options: Options) -> dict[str, object]:
    account = account_in(_ID)(row, options)
    known = int(account) if account.isascii() and account.isdigit() else account
    place = output_zone(row, options)
    local = wall_time(row.slot, place) if row.slot else None
    return {
        "date": f"{local:%Y-%m-%d}" if local else None,
        "time": f"{local:%H:%M}" if local else None,
        "timezone": place,
        "accounts": [known],
        "tags": [],
        "schedule": False,
        "schedule_now": False,
        "queue": False,
        "versions": [
            {
                "account_id": known,
                "is_original": True,
                "content": [{"body": _as_html(text), "media": list[object]()} for text in row.texts],
                "options": {},
            }
        ],
    }


def _as_html(text: str) -> str:
    return "".join(f"<div>{escape(line, quote=False)}</div>" for line in text.split("\n"))


EXPORTER = RequestExporter(
    id=_ID,
    label="Mixpost",
    about="A request for each post, neither scheduled nor queued, for Mixpost Pro. Unconfirmed: from a client of others, 2026.",
    needs_text=True,
    carries=frozenset({"thread"}),
    account_word="account id",
    unconfirmed=True,
    rules=(taken_for_a_sign("Mixpost", "<"),),
    body=_body,
)

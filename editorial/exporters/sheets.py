"""CSV for machines, byte for byte what was approved; and what a sheet of text cannot carry."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence

from editorial.exporters.base import Options, Problem, Row
from editorial.model.clock import zone

_SPECIAL_KINDS = {"story": "a story", "reel": "a reel", "video": "a video", "article": "an article"}
_FIELDS = {
    "title": "a title",
    "description": "a description",
    "first_comment": "a first comment",
    "link": "a link",
}
_CURES = {
    "first_comment": "Move it into the text.",
    "link": "Place links in the text, in the account's settings, and have it approved again.",
}


def cell(text: str) -> str:
    """One field by RFC 4180: quoted where a comma, a quote, a line end or a space at its edge asks for it.

    Nothing is put before =, +, - or @: a scheduler would publish it.
    """
    if any(letter in ',"' or (letter.isspace() and letter != " ") for letter in text) or text != text.strip():
        return '"' + text.replace('"', '""') + '"'
    return text


def table(rows: Iterable[Sequence[str]]) -> bytes:
    """Rows ended with CR LF, line ends inside a field as they are, UTF-8 without a byte order mark."""
    return "".join(",".join(cell(text) for text in row) + "\r\n" for row in rows).encode("utf-8")


def slug(name: str) -> str:
    """A name as part of a file's name, in whatever script it is written: "Green & Co" becomes green-co."""
    kept = [
        letter if unicodedata.category(letter)[0] in "LMN" else " "
        for letter in unicodedata.normalize("NFC", name).casefold()
    ]
    return "-".join("".join(kept).split())[:40].strip("-")


def free_name(stem: str, taken: Collection[str]) -> str:
    """`stem`, or with the first number behind it that makes it another name than those taken."""
    name, number = stem, 1
    while name in taken:
        number += 1
        name = f"{stem}-{number}"
    return name


def by_account(exporter_id: str, rows: Sequence[Row], options: Options) -> dict[str, tuple[Row, ...]]:
    """The rows of each account, by the name of its file without an ending: buffer-green-co-x-2026-12-01.

    The account is called what the tool calls it, where that is known; the day is the export's, in the account's zone.
    """
    accounts: dict[str, list[Row]] = {}
    for row in rows:
        accounts.setdefault(row.channel.id, []).append(row)
    names = _account_names(exporter_id, {key: group[0] for key, group in accounts.items()})
    found: dict[str, tuple[Row, ...]] = {}
    for key, group in accounts.items():
        day = options.now.astimezone(zone(options.zone or group[0].channel.zone)).date()
        found[f"{exporter_id}-{names[key]}-{day}"] = tuple(group)
    return found


def _account_names(exporter_id: str, firsts: dict[str, Row]) -> dict[str, str]:
    """A file-name word for each account, each different."""
    names: dict[str, str] = {}
    for key in sorted(firsts):
        channel = firsts[key].channel
        account = slug(channel.exporter_names.get(exporter_id) or channel.name)
        network = slug(firsts[key].platform.id)
        plain = account if account.endswith(network) else f"{account}-{network}".strip("-")
        names[key] = free_name(plain, names.values())
    return names


def left_over(row: Row, tool: str, carries: Collection[str]) -> Iterator[Problem]:
    """What leaves with this post and has no place in a table that `carries` these: it is refused rather than dropped."""
    outgoing, has = row.outgoing, row.platform.fields
    kind = str(outgoing["kind"])
    if kind in _SPECIAL_KINDS and kind not in carries:
        yield Problem(
            row=row,
            field="kind",
            message=f"This is {_SPECIAL_KINDS[kind]}, and {tool}'s file makes ordinary posts only.",
            fix="Post it by hand: export what is left as a posting pack.",
            fix_kind="posting_pack",
        )
        return  # what else its row could not carry does not matter then
    if len(row.texts) > 1 and "thread" not in carries:
        yield Problem(
            row=row,
            field="text[1]",
            message=f"{tool}'s file takes one text a row, and this has {len(row.texts)} parts.",
            fix="Say it in one part, or post it by hand.",
            fix_kind="posting_pack",
        )
    for name, word in _FIELDS.items():
        if outgoing[name] and name not in carries and (name in has or name in _CURES):
            yield _no_column(row, name, word, tool, _CURES.get(name, f"Take the {name} out of the draft."))
    if outgoing["byline"] and "byline" not in carries and outgoing["byline"] not in row.text:
        cure = "Place bylines in the text, in the account's settings, and have it approved again."
        yield _no_column(row, "byline", "a byline", tool, cure)
    if outgoing["ai_use"] == "generated" and not outgoing["disclosure"]:
        yield _no_column(row, "ai_use", "the label for AI", tool, "Say it in words, as the disclosure.")


def _no_column(row: Row, name: str, word: str, tool: str, fix: str) -> Problem:
    return Problem(row=row, field=name, message=f"{tool}'s file has no column for {word}.", fix=fix, fix_kind="edit")

"""A query read back as a sentence, so that somebody sees what was understood."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping

from editorial.model.query import Query

Named = Callable[[str, str], str]
"""Makes of a key and a value what a person calls it."""
Day = Callable[[dt.date], str]

_ENGLISH = {
    "posts": "Posts",
    "shelf": "Approved posts",
    "state.idea": "Ideas",
    "state.draft": "Posts that are being written",
    "state.in_review": "Posts in review",
    "state.changes_wanted": "Posts that went back to their writer",
    "state.approved": "Approved posts that have not left yet",
    "state.exported": "Exported posts",
    "state.refused": "Posts that a tool refused",
    "state.published": "Published posts",
    "shelf.draft": "Approved posts that are being changed",
    "number": " with the number {}",
    "platform": " on {}",
    "account": " for the account {}",
    "words": " about {}",
    "author": ", by {}",
    "campaign": ", for {}",
    "label": ", labelled {}",
    "collection": ", in the collection {}",
    "expires": ", with a last day {}",
    "expires.one": "on {}",
    "expires.between": "from {} to {}",
    "has.picture": ", with a picture",
    "has.video": ", with a video",
    "has.alt": ", with an alt text",
    "has.comment": ", with comments",
    "has.time": ", with a time",
    "is.mine": ", of yours",
    "is.evergreen": ", that may go out again",
    "is.held": ", on hold",
    "without": ", without {}",
    "not": ", but not {}",
    "one": ", of {}",
    "between": ", from {} to {}",
    "since": ", from {}",
    "until": ", until {}",
    "none": ", at no time",
    "strange": ". “{}” is no condition here and is looked for as it stands",
    "or": " or ",
    "and": " and ",
    "quoted": "“{}”",
}
_THAI = {
    "posts": "โพสต์",
    "shelf": "โพสต์ที่อนุมัติแล้ว",
    "state.idea": "ไอเดีย",
    "state.draft": "โพสต์ที่กำลังเขียน",
    "state.in_review": "โพสต์ที่รอตรวจ",
    "state.changes_wanted": "โพสต์ที่ส่งกลับให้ผู้เขียน",
    "state.approved": "โพสต์ที่อนุมัติแล้วและยังไม่ได้ออก",
    "state.exported": "โพสต์ที่ส่งออกแล้ว",
    "state.refused": "โพสต์ที่เครื่องมือไม่รับ",
    "state.published": "โพสต์ที่เผยแพร่แล้ว",
    "shelf.draft": "โพสต์ที่อนุมัติแล้วและกำลังแก้ไข",
    "number": " หมายเลข {}",
    "platform": " บน {}",
    "account": " ของบัญชี {}",
    "words": " ที่มีคำว่า {}",
    "author": " โดย {}",
    "campaign": " ในแคมเปญ {}",
    "label": " ติดป้าย {}",
    "collection": " ในชุดรวม {}",
    "expires": " ที่มีวันสุดท้าย{}",
    "expires.one": "วันที่ {}",
    "expires.between": "ระหว่าง {} กับ {}",
    "has.picture": " ที่มีรูป",
    "has.video": " ที่มีวิดีโอ",
    "has.alt": " ที่มีข้อความแทนรูป",
    "has.comment": " ที่มีความเห็น",
    "has.time": " ที่มีเวลา",
    "is.mine": " ของคุณ",
    "is.evergreen": " ที่ใช้ได้เสมอ",
    "is.held": " ที่พักไว้",
    "without": " ที่ไม่มี {}",
    "not": " ยกเว้น {}",
    "one": " ของ {}",
    "between": " ตั้งแต่ {} ถึง {}",
    "since": " ตั้งแต่ {}",
    "until": " ถึง {}",
    "none": " ซึ่งไม่มีวันใดตรง",
    "strange": " “{}” ไม่ใช่เงื่อนไขที่นี่ จึงค้นหาตามที่เขียน",
    "or": " หรือ ",
    "and": " และ ",
    "quoted": "“{}”",
}
_TONGUES: dict[str, Mapping[str, str]] = {"en": _ENGLISH, "th": _THAI}
_AFTER_SUBJECT = ("number", "platform", "account")
_AFTER_WORDS = ("author", "campaign", "label", "collection")


def explained(query: Query, tongue: str, *, named: Named, day: Day, shelf: bool = True) -> str:
    """What `query` asks for as a person would say it, in English or Thai ("th"); `shelf`: among approved posts."""
    said = _TONGUES.get(tongue, _ENGLISH)
    wanted: dict[str, list[str]] = {}
    for one in query.conditions:
        if not one.left_out:
            wanted.setdefault(one.key, []).append(one.value)
    sentence = _subject(said, wanted.get("state", []), shelf=shelf)
    sentence += _listed(said, wanted, _AFTER_SUBJECT, named)
    if query.terms:
        sentence += said["words"].format(said["and"].join(said["quoted"].format(term) for term in query.terms))
    sentence += _listed(said, wanted, _AFTER_WORDS, named)
    sentence += _last_days(said, wanted.get("expires", ()), day)
    for key in ("has", "is"):
        sentence += "".join(said[f"{key}.{value}"] for value in wanted.get(key, ()))
    return sentence + _left_out(said, query, named, day) + _days(said, query, day) + _strange(said, query.strange)


def _subject(said: Mapping[str, str], states: Iterable[str], *, shelf: bool) -> str:
    named = [said.get(f"shelf.{state}" if shelf else "") or said[f"state.{state}"] for state in states]
    return said["or"].join(named) or said["shelf" if shelf else "posts"]


def _listed(said: Mapping[str, str], wanted: Mapping[str, list[str]], keys: Iterable[str], named: Named) -> str:
    return "".join(
        said[key].format(said["or"].join(named(key, value) for value in wanted[key])) for key in keys if key in wanted
    )


def _last_days(said: Mapping[str, str], values: Iterable[str], day: Day) -> str:
    spans = [[dt.date.fromisoformat(one) for one in value.split()] for value in values]
    words = [
        said["expires.one" if first == last else "expires.between"].format(day(first), day(last))
        for first, last in spans
    ]
    return said["expires"].format(said["or"].join(words)) if words else ""


def _left_out(said: Mapping[str, str], query: Query, named: Named, day: Day) -> str:
    words = [said["quoted"].format(word.text) for word in query.words if word.left_out]
    without = said["without"].format(said["or"].join(words)) if words else ""
    for one in query.conditions:
        if one.left_out:
            text = said.get(f"{one.key}.{one.value}", "") if one.key in ("has", "is", "state") else ""
            text = text or (_last_days(said, [one.value], day) if one.key == "expires" else "")
            what = text.lstrip(", ") or said[one.key].format(named(one.key, one.value)).lstrip(", ")
            without += said["not"].format(what[:1].lower() + what[1:])
    return without


def _days(said: Mapping[str, str], query: Query, day: Day) -> str:
    last = query.until - dt.timedelta(days=1) if query.until and query.until > dt.date.min else query.until
    if query.since and last:
        if query.since > last:
            return said["none"]
        if query.since == last:
            return said["one"].format(day(last))
        return said["between"].format(day(query.since), day(last))
    if query.since:
        return said["since"].format(day(query.since))
    return said["until"].format(day(last)) if last else ""


def _strange(said: Mapping[str, str], strange: Iterable[str]) -> str:
    return "".join(said["strange"].format(part) for part in strange)

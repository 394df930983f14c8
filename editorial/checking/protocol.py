"""The messages between the window and its worker: JSON lines, version 1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from editorial.checking.engine import Result
from editorial.errors import UserError
from editorial.model.desk import Author, Campaign
from editorial.model.finding import Finding
from editorial.model.platform import Platform
from editorial.model.span import Span
from editorial.model.subject import Field, Subject, facts_from_json

VERSION = 1


def encode_subject(subject: Subject) -> dict[str, object]:
    """A subject as JSON; the platform by its id."""
    brief = subject.brief
    return {
        "id": subject.id,
        "fields": [asdict(item) for item in subject.fields],
        "platform": subject.platform.id if subject.platform else None,
        "channel": subject.channel,
        "kind": subject.kind,
        "language": subject.language,
        "authors": list(subject.authors),
        "register": [{**asdict(author), "handles": dict(author.handles)} for author in subject.register],
        "audience": subject.audience,
        "campaign": subject.campaign,
        "brief": _encode_brief(brief) if brief else None,
        "media": [asdict(item) for item in subject.media],
        "link": subject.link,
        "limits": dict(subject.limits),
        "scope": subject.scope,
    }


def decode_subject(value: Mapping[str, Any], platforms: Mapping[str, Platform]) -> Subject:
    """The subject that `encode_subject` wrote. Raises UserError for a platform that is not known."""
    wanted = value["platform"]
    if wanted is not None and wanted not in platforms:
        raise UserError(f"There is no platform “{wanted}”.", code="unknown_platform")
    return Subject(
        id=value["id"],
        fields=tuple(Field(**item) for item in value["fields"]),
        platform=platforms[wanted] if wanted is not None else None,
        channel=value["channel"],
        kind=value["kind"],
        language=value["language"],
        authors=tuple(value["authors"]),
        register=tuple(Author(**author) for author in value["register"]),
        audience=value["audience"],
        campaign=value["campaign"],
        brief=_decode_brief(value["brief"]) if value["brief"] else None,
        media=tuple(facts_from_json(item) for item in value["media"]),
        link=value["link"],
        limits=value["limits"],
        scope=value["scope"],
    )


def _encode_brief(brief: Campaign) -> dict[str, object]:
    values = asdict(brief)
    values["starts"] = brief.starts.isoformat() if brief.starts else None
    values["ends"] = brief.ends.isoformat() if brief.ends else None
    values["tone_band"] = {dial: list(band) for dial, band in brief.tone_band.items()}
    return values


def _decode_brief(value: Mapping[str, Any]) -> Campaign:
    values = dict(value)
    for name in ("starts", "ends"):
        values[name] = dt.date.fromisoformat(values[name]) if values[name] else None
    for name in ("key_terms", "off_limits"):
        values[name] = tuple(values[name])
    values["tone_band"] = {dial: (band[0], band[1]) for dial, band in values["tone_band"].items()}
    return Campaign(**values)


def encode_result(result: Result) -> dict[str, object]:
    """A result as JSON: what `check` prints, and which rules ran."""
    return {**result.as_json(), "ran": list(result.ran), "measures": dict(result.measures)}


def decode_result(value: Mapping[str, Any]) -> Result:
    """The result that `encode_result` wrote."""
    return Result(
        id=value["id"],
        platform=value["platform"],
        language=value["language"],
        findings=tuple(decode_finding(item) for item in value["findings"]),
        measures=value["measures"],
        ran=tuple(value["ran"]),
        not_run=tuple(value["not_run"]),
        style=value["style"],
    )


def decode_finding(value: Mapping[str, Any]) -> Finding:
    """A finding from its JSON."""
    return Finding(
        rule=value["rule"],
        level=value["level"],
        field=value["field"],
        span=Span(value["start"], value["end"]),
        match=value["match"],
        message=value["message"],
        suggestions=tuple(value["suggestions"]),
        confidence=value["confidence"],
        moment=value["moment"],
        fingerprint=value["fingerprint"],
        line=value["line"],
        column=value["column"],
    )

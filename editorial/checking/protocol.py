"""The messages between the window and its worker: JSON lines, version 1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields, replace
from functools import cache
from typing import Any

from editorial.checking.engine import Result
from editorial.errors import UserError
from editorial.model.desk import Author, Campaign, Milestone
from editorial.model.finding import Elsewhere, Finding
from editorial.model.platform import Platform
from editorial.model.span import Span
from editorial.model.subject import Field, MediumFacts, Recent, Sibling, Subject, facts_from_json

VERSION = 1


def encode_subjects(subjects: Sequence[Subject]) -> dict[str, object]:
    """The subjects of one request as JSON. What they have in common, the register and the recent posts, is said once."""
    first = subjects[0] if subjects else None
    return {
        "subjects": [encode_subject(subject) for subject in subjects],
        "register": [{**asdict(author), "handles": dict(author.handles)} for author in first.register] if first else [],
        "recent": [_flat(item) for item in first.recent] if first else [],
    }


def decode_subjects(message: Mapping[str, Any], platforms: Mapping[str, Platform]) -> list[Subject]:
    """The subjects that `encode_subjects` wrote. Raises UserError for a platform that is not known."""
    register = tuple(_author(item) for item in message.get("register", ()))
    recent = tuple(_recent(item) for item in message.get("recent", ()))
    return [replace(decode_subject(item, platforms), register=register, recent=recent) for item in message["subjects"]]


def encode_subject(subject: Subject) -> dict[str, object]:
    """A subject as JSON, without register and recent posts; the platform by its id and its server's settings."""
    brief = subject.brief
    return {
        "id": subject.id,
        "post": subject.post,
        "fields": [_flat(item) for item in subject.fields],
        "platform": subject.platform.id if subject.platform else None,
        "server": dict(subject.platform.server) if subject.platform else {},
        "channel": subject.channel,
        "account": subject.account,
        "kind": subject.kind,
        "language": subject.language,
        "authors": list(subject.authors),
        "audience": subject.audience,
        "campaign": subject.campaign,
        "brief": _encode_brief(brief) if brief else None,
        "media": [_flat(item) for item in subject.media],
        "link": subject.link,
        "tags": list(subject.tags),
        "byline": subject.byline,
        "disclosure": subject.disclosure,
        "ai_use": subject.ai_use,
        "declared": dict(subject.declared),
        "siblings": [{**_flat(item), "fields": [_flat(field) for field in item.fields]} for item in subject.siblings],
        "today": subject.today.isoformat() if subject.today else None,
        "limits": dict(subject.limits),
        "scope": subject.scope,
        "variety": subject.variety,
        "typing": subject.typing,
    }


def decode_subject(value: Mapping[str, Any], platforms: Mapping[str, Platform]) -> Subject:
    """The subject that `encode_subject` wrote. Raises UserError for a platform that is not known."""
    wanted = value["platform"]
    if wanted is not None and wanted not in platforms:
        raise UserError(f"There is no platform “{wanted}”.", code="unknown_platform")
    return Subject(
        id=value["id"],
        post=value["post"],
        fields=tuple(Field(**item) for item in value["fields"]),
        platform=platforms[wanted].with_server(value.get("server", {})) if wanted is not None else None,
        channel=value["channel"],
        account=value["account"],
        kind=value["kind"],
        language=value["language"],
        authors=tuple(value["authors"]),
        audience=value["audience"],
        campaign=value["campaign"],
        brief=_decode_brief(value["brief"]) if value["brief"] else None,
        media=tuple(facts_from_json(item) for item in value["media"]),
        link=value["link"],
        tags=tuple(value["tags"]),
        byline=value["byline"],
        disclosure=value["disclosure"],
        ai_use=value["ai_use"],
        declared=value["declared"],
        siblings=tuple(_sibling(item) for item in value["siblings"]),
        today=dt.date.fromisoformat(value["today"]) if value["today"] else None,
        limits=value["limits"],
        scope=value["scope"],
        variety=value["variety"],
        typing=value["typing"],
    )


def _flat(item: Field | MediumFacts | Sibling | Recent) -> dict[str, object]:
    """The values by name, not copied: `asdict` copies each string and needs 80 ms for ten networks with twenty pictures."""
    return {name: getattr(item, name) for name in _names(type(item))}


@cache
def _names(kind: type[Field | MediumFacts | Sibling | Recent]) -> tuple[str, ...]:
    return tuple(one.name for one in fields(kind))


def _encode_brief(brief: Campaign) -> dict[str, object]:
    values = asdict(brief)
    values["starts"] = brief.starts.isoformat() if brief.starts else None
    values["ends"] = brief.ends.isoformat() if brief.ends else None
    values["tone_band"] = {dial: list(band) for dial, band in brief.tone_band.items()}
    values["milestones"] = [
        {"name": step.name, "due": step.due.isoformat() if step.due else None, "done": step.done}
        for step in brief.milestones
    ]
    return values


def _decode_brief(value: Mapping[str, Any]) -> Campaign:
    values = dict(value)
    for name in ("starts", "ends"):
        values[name] = dt.date.fromisoformat(values[name]) if values[name] else None
    for name in ("key_terms", "off_limits"):
        values[name] = tuple(values[name])
    values["tone_band"] = {dial: (band[0], band[1]) for dial, band in values["tone_band"].items()}
    values["synonyms"] = {topic: tuple(words) for topic, words in values["synonyms"].items()}
    values["milestones"] = tuple(
        Milestone(name=step["name"], due=dt.date.fromisoformat(step["due"]) if step["due"] else None, done=step["done"])
        for step in values["milestones"]
    )
    return Campaign(**values)


def _author(value: Mapping[str, Any]) -> Author:
    values = dict(value)
    for name in ("credentials", "former_names"):
        values[name] = tuple(values[name])
    return Author(**values)


def _recent(value: Mapping[str, Any]) -> Recent:
    values = dict(value)
    values["marks"] = tuple(values["marks"])
    return Recent(**values)


def _sibling(value: Mapping[str, Any]) -> Sibling:
    values = dict(value)
    values["fields"] = tuple(Field(**item) for item in values["fields"])
    values["tags"] = tuple(values["tags"])
    return Sibling(**values)


def encode_result(result: Result) -> dict[str, object]:
    """A result as JSON: what `check` prints, and which rules ran."""
    return {
        **result.as_json(),
        "findings": [finding.as_json() for finding in result.findings],
        "ran": list(result.ran),
        "measures": dict(result.measures),
        "suggestions_at_once": result.suggestions_at_once,
    }


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
        suggestions_at_once=value["suggestions_at_once"],
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
        region=_four(value["region"]) if "region" in value else None,
        seconds=(value["seconds"][0], value["seconds"][1]) if "seconds" in value else None,
        elsewhere=tuple(_elsewhere(item) for item in value.get("elsewhere", ())),
        engine=value.get("engine", ""),
        code=value.get("code", ""),
        fingerprint=value["fingerprint"],
        line=value["line"],
        column=value["column"],
    )


def _four(value: list[float]) -> tuple[float, float, float, float]:
    return value[0], value[1], value[2], value[3]


def _elsewhere(value: Mapping[str, Any]) -> Elsewhere:
    return Elsewhere(
        where=value["where"],
        id=value["id"],
        field=value["field"],
        span=Span(value["start"], value["end"]),
        match=value["match"],
    )

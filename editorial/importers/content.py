"""From a document to contents and to what the checks are given."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from editorial.checking.subjects import Surroundings, fields_of, media_facts, printed_byline
from editorial.importers.document import Document, MediumSource, VariantSource
from editorial.model.platform import Platform
from editorial.model.post import Channel, Content, Medium, Part, outgoing
from editorial.model.subject import MediumFacts, Subject, desk_says, with_said


def shared_content(document: Document, media: Mapping[str, MediumFacts]) -> Content:
    """The shared text of a document; `media` are the facts of its files by name."""
    texts = document.parts or (document.body,)
    first = Part(text=texts[0], media=_media(document.media, media))
    return Content(
        kind=document.kind if document.kind != "post" or len(texts) == 1 else "thread",
        language=document.language,
        parts=(first, *(Part(text=text) for text in texts[1:])),
        title=document.title,
        description=document.description,
        first_comment=document.first_comment,
        link=document.link,
        tags=document.tags,
        disclosure=document.disclosure,
        ai_use=document.ai_use,
    )


def own_content(
    shared: Content, source: VariantSource | None, media: Mapping[str, MediumFacts]
) -> tuple[Content, frozenset[str]]:
    """What one network gets, and the names of the fields that are its own."""
    if source is None:
        return shared, frozenset()
    content, own = shared, set[str]()
    if source.parts:
        parts = tuple(
            replace(content.parts[0], text=text) if at == 0 else Part(text=text) for at, text in enumerate(source.parts)
        )
        content = replace(content, parts=parts, kind="thread" if len(parts) > 1 else content.kind)
        own.add("text")
    for name in ("text", "title", "description", "first_comment", "link", "tags"):
        value = getattr(source, name)
        if value is not None:
            content = content.with_value(name, value)
            own.add(name)
    if source.media is not None:
        content = content.with_value("media", _media(source.media, media))
        own.add("media")
    if source.language:
        content = replace(content, language=source.language)
    if source.kind:
        content = replace(content, kind=source.kind)
    return content, frozenset(own)


def _media(sources: Sequence[MediumSource], known: Mapping[str, MediumFacts]) -> tuple[Medium, ...]:
    found: list[Medium] = []
    for source in sources:
        facts = known.get(source.file)
        found.append(
            Medium(
                original=(facts.sha256 if facts else "") or source.file,
                name=facts.name if facts else source.file,
                kind=facts.kind if facts else "file",
                alt=source.alt,
                credit=source.credit,
            )
        )
    return tuple(found)


def with_source(facts: MediumFacts, source: MediumSource) -> MediumFacts:
    """A file's facts with what a document says of it."""
    said = {**desk_says(facts), **source.rights}
    for name in ("licence", "captions", "cover"):
        said[name] = getattr(source, name) or said.get(name, "")
    said["decorative"] = "yes" if source.decorative else said.get("decorative", "")
    return with_said(facts, said)


def subject_from(
    document: Document,
    network: str | None,
    channel: Channel,
    platform: Platform | None,
    media: Mapping[str, MediumFacts],
    today: dt.date | None = None,
) -> Subject:
    """What is checked of a document for one network; None asks the rules that need none."""
    shared = shared_content(document, media)
    source = document.variants.get(network or "")
    content, _own = own_content(shared, source, media)
    content = replace(content, byline=printed_byline(document.authors))
    around = Surroundings(
        authors=document.authors,
        audience=document.audience,
        declared=document.declared,
        media={facts.sha256 or name: facts for name, facts in media.items()},
    )
    leaving = outgoing(content, channel).content
    return Subject(
        id=document.id,
        post=document.id,
        fields=fields_of(leaving, platform),
        platform=platform,
        channel=channel.id,
        account=channel.name,
        kind=leaving.kind,
        language=leaving.language,
        authors=around.authors,
        audience=around.audience,
        campaign=document.campaign,
        media=media_facts(leaving, around.media),
        link=content.link,
        tags=content.tags,
        byline=content.byline,
        disclosure=content.disclosure,
        ai_use=content.ai_use,
        declared=document.declared,
        today=today,
        limits=channel.limits,
    )

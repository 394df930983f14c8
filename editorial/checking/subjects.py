"""From a post to what its rules are given: the one place where facts are gathered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from editorial.model.canonical import digest_of
from editorial.model.desk import Author, Campaign
from editorial.model.leaving import facts_for
from editorial.model.mentions import printed
from editorial.model.platform import Platform
from editorial.model.post import Channel, Content, outgoing
from editorial.model.subject import Field, MediumFacts, Recent, Sibling, Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a post's checks know beyond its words: gathered once and handed to every network's subject."""

    post: str = ""
    authors: tuple[str, ...] = ()
    register: tuple[Author, ...] = ()
    audience: str = ""
    brief: Campaign | None = None
    declared: Mapping[str, str] = field(default_factory=dict[str, str])
    recent: tuple[Recent, ...] = ()
    today: dt.date | None = None
    media: Mapping[str, MediumFacts] = field(default_factory=dict[str, MediumFacts])


def printed_byline(authors: tuple[str, ...]) -> str:
    """Names as a byline prints them: "Ana Ruiz, Ben Okafor and Noor Haddad"."""
    if len(authors) < 2:
        return "".join(authors)
    return f"{', '.join(authors[:-1])} and {authors[-1]}"


def completed(content: Content, authors: tuple[str, ...], language: str, names: Mapping[str, str]) -> Content:
    """A content with what the post says for all its networks: the byline as printed and the language where it has none of
    its own, and its mentions as one network prints them (`editorial.model.mentions.names_on`)."""
    parts = tuple(replace(part, text=printed(part.text, names).text) for part in content.parts)
    return replace(
        content,
        parts=parts,
        description=printed(content.description, names).text,
        first_comment=printed(content.first_comment, names).text,
        byline=content.byline or printed_byline(authors),
        language=content.language or language,
    )


def subject_for(
    subject_id: str, content: Content, channel: Channel, platform: Platform, around: Surroundings
) -> Subject:
    """What is checked for one account: exactly what leaves for it."""
    leaving = outgoing(content, channel).content
    platform = platform.with_server(channel.server)
    return Subject(
        id=subject_id,
        post=around.post,
        fields=fields_of(leaving, platform),
        platform=platform,
        channel=channel.id,
        account=channel.name,
        kind=leaving.kind,
        language=leaving.language,
        authors=around.authors,
        register=around.register,
        audience=around.audience,
        campaign=around.brief.name if around.brief else "",
        brief=around.brief,
        media=media_facts(leaving, around.media, platform),
        link=content.link,
        tags=content.tags,
        byline=content.byline,
        disclosure=content.disclosure,
        ai_use=content.ai_use,
        declared=around.declared,
        recent=around.recent,
        today=around.today,
        limits=channel.text_limits,
        variety=channel.variety,
    )


def shared_subject(subject_id: str, content: Content, around: Surroundings) -> Subject:
    """The shared text, checked for its wording alone."""
    return Subject(
        id=subject_id,
        post=around.post,
        fields=fields_of(content, None),
        language=content.language,
        authors=around.authors,
        register=around.register,
        audience=around.audience,
        campaign=around.brief.name if around.brief else "",
        brief=around.brief,
        link=content.link,
        tags=content.tags,
        declared=around.declared,
        recent=around.recent,
        scope="wording",
    )


def together(subjects: Sequence[Subject]) -> list[Subject]:
    """The same subjects, each knowing what the other networks of its post get. Those that know already stay as they are."""
    known = {id(subject): _sibling(subject) for subject in subjects if subject.post and subject.platform is not None}
    return [
        replace(
            subject,
            siblings=tuple(
                known[id(other)]
                for other in subjects
                if other is not subject and other.post == subject.post and id(other) in known
            ),
        )
        if id(subject) in known and not subject.siblings
        else subject
        for subject in subjects
    ]


def _sibling(subject: Subject) -> Sibling:
    return Sibling(
        channel=subject.channel,
        platform=subject.platform.id if subject.platform else "",
        name=subject.platform.title if subject.platform else "",
        language=subject.language,
        fields=tuple(item for item in subject.fields if item.base != "alt"),
        link=subject.link,
        tags=subject.tags,
    )


def fields_of(content: Content, platform: Platform | None) -> tuple[Field, ...]:
    """The texts of a content under their names in findings. Fields that the network has none of are left out."""
    has = set(platform.fields) if platform else {"text", "title", "description", "first_comment", "alt"}
    fields = [Field(name="text" if at == 0 else f"text[{at}]", text=part.text) for at, part in enumerate(content.parts)]
    fields += [
        Field(name=name, text=value)
        for name in ("title", "description", "first_comment")
        if (value := str(content.value(name))) and (name in has or platform is None)
    ]
    fields += [Field(name=f"media[{at}].alt", text=medium.alt) for at, medium in enumerate(content.media) if medium.alt]
    return tuple(fields)


def media_facts(
    content: Content, known: Mapping[str, MediumFacts], platform: Platform | None = None
) -> tuple[MediumFacts, ...]:
    """What is known of each medium in order, as it leaves for the network (see `editorial.model.leaving`)."""
    return tuple(facts_for(medium, known, platform) for medium in content.media)


def subject_digest(subject: Subject) -> str:
    """A hash of everything that was checked: a verdict counts only for the subject it was passed on."""
    return digest_of(
        {
            "fields": [[item.name, item.text] for item in subject.fields],
            "platform": subject.platform.version() if subject.platform else "",
            "kind": subject.kind,
            "language": subject.language,
            "authors": list(subject.authors),
            "audience": subject.audience,
            "campaign": subject.campaign,
            "media": [
                [
                    *(
                        item.sha256,
                        item.alt,
                        item.credit,
                        dict(item.rights),
                        item.captions,
                        item.cover,
                        item.decorative,
                    ),
                    *(
                        [item.width, item.height, item.crop, list(item.focus), list(item.fitted)]
                        if any(item.fitted)
                        else []
                    ),
                ]
                for item in subject.media
            ],
            "link": subject.link,
            "tags": list(subject.tags),
            "byline": subject.byline,
            "disclosure": subject.disclosure,
            "ai_use": subject.ai_use,
            "declared": dict(subject.declared),
            "siblings": [[item.channel, [[one.name, one.text] for one in item.fields]] for item in subject.siblings],
            "limits": dict(subject.limits),
        }
    )

"""Facts for the checks, read from the workspace: what `editorial.checking.subjects` needs beside the words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from editorial.checking.engine import Result
from editorial.checking.subjects import Surroundings, completed, subject_digest, subject_for, together
from editorial.errors import UserError
from editorial.library.media import media_by_hash
from editorial.library.people import authors, campaigns, channels
from editorial.library.recent import alike_texts, recent_texts
from editorial.library.records import Post, Variant
from editorial.library.reuse import kin
from editorial.model.canonical import digest_of
from editorial.model.desk import Campaign
from editorial.model.leaving import hashes_of
from editorial.model.mentions import names_on
from editorial.model.post import Channel, Content, outgoing
from editorial.model.status import EDITABLE
from editorial.model.subject import MediumFacts, Recent, Subject
from editorial.text.likeness import marks
from editorial.workflow.desk import Desk

EXCERPT = 160
"""Code points of an earlier post that are shown where a new one repeats it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """What a full check said about exactly one subject of one variant, to be stored with a decision."""

    variant: str
    digest: str
    subject_digest: str
    result: Result


def channel_named(desk: Desk, channel_id: str) -> Channel:
    """One account, open or closed. Raises UserError when there is none."""
    found = next((item for item in channels(desk.library, all_of_them=True) if item.id == channel_id), None)
    if found is None:
        raise UserError("This account is no longer there.", hint="Choose another one.", code="no_channel")
    return found


def brief_of(desk: Desk, campaign_id: str) -> Campaign | None:
    """The campaign's brief; None for a post without a campaign."""
    found = campaigns(desk.library, all_of_them=True) if campaign_id else []
    return next((item for item in found if item.id == campaign_id), None)


def surroundings(desk: Desk, post: Post, contents: Mapping[str, Content], *, lately: bool = False) -> Surroundings:
    """What the checks of a post know beside its words; `contents` are those to be checked, by any name. `lately`: of what it
    could repeat only the last weeks' posts."""
    text = "" if lately else "\n".join({content.text: None for content in contents.values()})
    originals = {one for content in contents.values() for medium in content.media for one in hashes_of(medium)}
    return Surroundings(
        post=post.id,
        authors=post.authors,
        register=tuple(authors(desk.library)),
        audience=post.audience,
        brief=brief_of(desk, post.campaign),
        declared=post.known,
        recent=recent_posts(desk, post.id, text),
        today=desk.library.today(),
        media=known_media(desk, originals),
    )


def recent_posts(desk: Desk, but: str = "", text: str = "") -> tuple[Recent, ...]:
    """The posts that a new one could repeat, newest first: those of the last weeks, and those of any age that hold words of its
    `text`. Without the post `but`, what it was made from, and the other copies of that."""
    known = {one.post: one for one in (*recent_texts(desk.library), *alike_texts(desk.library, text))}
    with desk.library.reading() as connection:
        own = {but, *kin(connection, but, known)} if but else set[str]()
    return tuple(
        Recent(
            id=one.post,
            reference=one.label,
            title=one.title,
            excerpt=one.text[:EXCERPT],
            marks=_marks(one.text),
            language=one.language,
            series=one.series,
            days_ago=one.days_ago,
        )
        for one in sorted(known.values(), key=lambda one: one.days_ago)
        if one.post not in own
    )


_marks = lru_cache(maxsize=1_000)(marks)


def known_media(desk: Desk, originals: set[str]) -> dict[str, MediumFacts]:
    """The stored facts of these files, by hash."""
    return {sha256: item.facts for sha256, item in media_by_hash(desk.library, originals).items()}


def shown(desk: Desk, post: Post, variant: Variant) -> Content:
    """What a variant shows now: its snapshot as it is, or the live words with the post's byline and language where it
    has none of its own, and its mentions as its network prints them."""
    content = variant.content(post.shared.content)
    frozen = variant.state not in EDITABLE and variant.revision is not None
    return content if frozen else live(desk, post, variant, content)


def live(desk: Desk, post: Post, variant: Variant, content: Content) -> Content:
    """A content of that network as it would leave now."""
    names = names_on(authors(desk.library), variant.platform)
    return completed(content, post.authors, post.language, names)


def subject_of(desk: Desk, post: Post, variant: Variant, *, lately: bool = False) -> Subject:
    """What is checked for one variant as it stands; `lately` as in `surroundings`."""
    known = {channel.id: channel for channel in channels(desk.library, all_of_them=True)}
    variants = [variant if one.id == variant.id else one for one in post.variants]
    contents = {one.id: shown(desk, post, one) for one in variants if one is variant or not one.stopped}
    around = surroundings(desk, post, contents, lately=lately)
    subjects = [
        subject_for(one.id, contents[one.id], known[one.channel], desk.platforms[one.platform], around)
        for one in variants
        if one.id in contents
    ]
    return next(subject for subject in together(subjects) if subject.id == variant.id)


def digest_now(desk: Desk, post: Post, variant: Variant) -> str:
    """The digest of what would leave if the variant went out as it stands."""
    return outgoing(shown(desk, post, variant), channel_named(desk, variant.channel)).digest()


def passed(desk: Desk, post: Post, variant: Variant, subject: Subject, result: Result) -> Passed:
    """Bind a result to what it was taken on."""
    return Passed(
        variant=variant.id,
        digest=digest_now(desk, post, variant),
        subject_digest=subject_digest(subject),
        result=result,
    )


def facts_version(desk: Desk, post: Post, variant: Variant) -> str:
    """A hash of what a check of this variant rests on beside its words: published facts, brief, register, account."""
    return facts_version_for(desk, post.campaign, variant.channel)


def facts_version_for(desk: Desk, campaign: str, channel_id: str) -> str:
    """The same for every post of that campaign (empty: of none) that goes to that account."""
    brief = brief_of(desk, campaign)
    channel = channel_named(desk, channel_id)
    return digest_of(
        {
            "platform": desk.platforms[channel.platform].with_server(channel.server).version(),
            "limits": dict(channel.text_limits),
            "brief": [
                brief.objective,
                brief.audience,
                brief.message,
                list(brief.key_terms),
                list(brief.off_limits),
                {dial: list(band) for dial, band in brief.tone_band.items()},
                brief.call_to_action,
                {topic: list(words) for topic, words in brief.synonyms.items()},
            ]
            if brief
            else [],
            "register": [
                [
                    *(author.name, author.kind, author.role, author.stands_for, author.employer, author.paid),
                    *(list(author.credentials), list(author.former_names), dict(author.handles)),
                ]
                for author in authors(desk.library)
            ],
        }
    )

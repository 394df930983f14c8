"""What the writing place knows of an open post beside its words, and what the checks say about it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from editorial.checking.engine import Result
from editorial.checking.subjects import Surroundings, completed, shared_subject, subject_for
from editorial.library.records import Comment, Post, Waiver
from editorial.model.desk import Author, Campaign
from editorial.model.finding import LEVELS, Finding, Level, at_once
from editorial.model.mentions import Mentions, names_on, printed
from editorial.model.platform import Platform
from editorial.model.post import TEXT_FIELDS, Channel, Content, outgoing
from editorial.model.span import Span
from editorial.model.subject import MediumFacts, Recent, Subject
from editorial.workflow.drafting import SHARED, Draft

_FIGURES = re.compile(r"\d+(?:[.,\u202f]\d+)*")
_OWN_AFFAIRS = (
    *("length.", "form.", "links.place", "links.tracking", "tags.count", "tags.mentions", "message.facts"),
    "message.tone",
)
"""Families that speak of one network's limits: its own affair even where its words are shared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A post as read, with what belongs to it."""

    post: Post
    register: tuple[Author, ...]
    campaigns: tuple[Campaign, ...]
    media: Mapping[str, MediumFacts]
    dismissed: Mapping[str, str]
    waivers: tuple[Waiver, ...]
    comments: tuple[Comment, ...]
    recent: tuple[Recent, ...] = ()
    today: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One objection as a writer sees it: once, however many networks it concerns.

    `place` is where it can be mended: "" for the shared text, else a network's variant id; `span` is in code points of
    the draft's own text there (None when it is about the whole). `asked` and `allowed` tell of an exception.
    """

    finding: Finding
    place: str
    span: Span | None
    networks: tuple[str, ...]
    asked: bool = False
    allowed: bool = False

    @property
    def key(self) -> str:
        """Its name among the objections of one post."""
        return f"{self.place}/{self.finding.fingerprint}"

    @property
    def level(self) -> Level:
        """How grave it is."""
        return self.finding.level


@dataclass(slots=True)
class Opinion:
    """All that the checks say about one version of a draft."""

    said: tuple[Said, ...] = ()
    results: Mapping[str, Result] = field(default_factory=dict[str, Result])
    waiting: int = 0
    """Suggestions that wait behind those that are shown."""
    left: tuple[str, ...] = ()
    """Fingerprints of what a writer left as it is, and that would be said otherwise."""

    def worst_of(self, variant_id: str) -> str:
        """The mark of a network's tab: its gravest open objection, `ok` when there is none, "" before the first answer."""
        if variant_id not in self.results:
            return ""
        open_ones = [one.level for one in self.said if variant_id in one.networks and not one.allowed]
        return next((level for level in LEVELS if level in open_ones), "ok")


def subjects_of(
    draft: Draft, facts: Facts, channels: Mapping[str, Channel], platforms: Mapping[str, Platform], typing: str = ""
) -> dict[str, Subject]:
    """What is to be checked: the shared text for its wording, every network that is being written in full. `typing` is the
    sentence that is being typed, as written."""
    around = Surroundings(
        post=draft.post.id,
        authors=draft.head("authors"),
        register=facts.register,
        audience=draft.head("audience"),
        brief=next((one for one in facts.campaigns if one.id == draft.head("campaign")), None),
        declared={**draft.post.known, **draft.head("declared")},
        recent=facts.recent,
        today=facts.today,
        media=facts.media,
    )
    subjects: dict[str, Subject] = {}
    for variant in draft.post.variants:
        if draft.may_edit(variant.id):
            channel = channels[variant.channel]
            content = live(draft, variant.id, channel.platform)
            made = subject_for(variant.id, content, channel, platforms[channel.platform], around)
            unfinished = printed(typing, names_on(draft.register, channel.platform)).text
            subjects[variant.id] = replace(made, typing=unfinished)
    shared = live(draft, SHARED, "")
    if shared.text.strip() or not subjects:
        varieties = {channels[one.channel].variety for one in draft.post.variants}
        variety = varieties.pop() if len(varieties) == 1 else ""
        subjects[SHARED] = replace(shared_subject(SHARED, shared, around), typing=typing, variety=variety)
    return subjects


def live(draft: Draft, name: str, platform: str, content: Content | None = None) -> Content:
    """What the shared text or a network would leave with as it is typed, or with `content` in its place: byline, language and
    mentions filled in."""
    names = names_on(draft.register, platform) if platform else {}
    said = draft.content(name) if content is None else content
    return completed(said, draft.head("authors"), draft.head("language"), names)


def is_blank(draft: Draft) -> bool:
    """True while a post has nothing in it that could leave: there is nothing to say about an empty page."""
    contents = [draft.content(name) for name in (SHARED, *(one.id for one in draft.post.variants))]
    return not any(part.text.strip() or part.media for content in contents for part in content.parts) and not any(
        words.strip()
        for content in contents
        for words in (content.title, content.description, content.first_comment, content.link)
    )


def opinion_of(
    draft: Draft, facts: Facts, results: Mapping[str, Result], channels: Mapping[str, Channel], now: str
) -> Opinion:
    """Join the results of all networks: what concerns shared words is said once, what is left as it is not at all."""
    joined: dict[str, Said] = {}
    left: dict[str, None] = {}
    left_at: set[tuple[str, str, Span | None]] = set()
    for name in _order(results):
        words, start = _as_it_leaves(draft, name, channels)
        later = _later_parts(draft, name, channels)
        for finding in results[name].findings:
            place = SHARED if name == SHARED or _is_shared(draft, name, finding) else name
            span = _span_in_draft(finding, words, start, later)
            if finding.level != "error" and finding.fingerprint in facts.dismissed:
                left[finding.fingerprint] = None
                if span is None:
                    continue
                left_at.add((place, finding.rule, span))
            if finding.level != "error" and span is not None and (place, finding.rule, span) in left_at:
                continue
            one = Said(
                finding=finding,
                place=place,
                span=span,
                networks=() if name == SHARED else (name,),
                asked=_is_asked(facts.waivers, finding, name),
                allowed=_is_allowed(facts.waivers, finding, name, now),
            )
            known = joined.get(_sameness(one))
            joined[_sameness(one)] = _together(known, one) if known else one
    said = [_for_all(draft, one) for one in joined.values()]
    grave = {level: at for at, level in enumerate(LEVELS)}
    said.sort(
        key=lambda one: (
            one.allowed,
            grave[one.level],
            one.finding.moment == "submit",
            one.span.start if one.span else -1,
        )
    )
    most = min((result.suggestions_at_once for result in results.values()), default=0)
    kept, waiting = at_once(said, most)
    return Opinion(said=tuple(kept), results=results, left=tuple(left), waiting=waiting)


def _order(results: Mapping[str, Result]) -> list[str]:
    return sorted(results, key=lambda name: name != SHARED)


def _channel(draft: Draft, variant_id: str) -> str:
    return draft.post.variant(variant_id).channel


def _is_shared(draft: Draft, variant_id: str, finding: Finding) -> bool:
    if finding.rule.startswith(_OWN_AFFAIRS):
        return False
    base = finding.field.partition("[")[0].partition(".")[0]
    if base in ("authors", "campaign", "byline"):
        return True
    return not draft.is_own(variant_id, base)


def _sameness(one: Said) -> str:
    # A mention is printed differently by each network, so that the words around a passage may differ where it does not; so
    # may the figures in the message, which count what leaves or come from the house style for that network.
    if one.place == SHARED and one.span is not None and one.finding.field == "text":
        return f"{one.finding.rule}/{one.span}/{_FIGURES.sub('', one.finding.message)}"
    return f"{one.place}/{one.finding.fingerprint}"


def _together(known: Said, other: Said) -> Said:
    graver = LEVELS.index(other.level) < LEVELS.index(known.level)
    return replace(
        known,
        finding=other.finding if graver else known.finding,
        networks=tuple(dict.fromkeys((*known.networks, *other.networks))),
        asked=known.asked or other.asked,
        allowed=known.allowed and other.allowed,
    )


def _for_all(draft: Draft, one: Said) -> Said:
    """An objection to the shared text alone concerns every network that follows it."""
    if one.networks or one.place != SHARED:
        return one
    return replace(one, networks=tuple(draft.followers(one.finding.field.partition("[")[0])))


def _as_it_leaves(draft: Draft, name: str, channels: Mapping[str, Channel]) -> tuple[Mentions, int]:
    """The words of the first part as printed, and where they begin in what leaves: that may begin with a disclosure and end
    with tags. -1 when they stand nowhere in it."""
    if name == SHARED:
        return Mentions(draft.content(name).text), 0
    channel = channels[_channel(draft, name)]
    words = printed(draft.content(name).text, names_on(draft.register, channel.platform))
    return words, outgoing(live(draft, name, channel.platform), channel).content.text.find(words.text)


def _later_parts(draft: Draft, name: str, channels: Mapping[str, Channel]) -> dict[str, Mentions]:
    """The words of the parts after the first as printed, by their fields."""
    parts = draft.content(name).parts
    if name == SHARED or len(parts) < 2:
        return {}
    names = names_on(draft.register, channels[_channel(draft, name)].platform)
    return {f"text[{at}]": printed(part.text, names) for at, part in enumerate(parts) if at}


def _span_in_draft(finding: Finding, words: Mentions, start: int, later: Mapping[str, Mentions]) -> Span | None:
    """Where the passage stands in the words as written, which begin, as printed, at `start` of what leaves; -1: nowhere."""
    if not finding.span and not finding.match:
        return None
    if finding.field in later:
        return _moved_back("text", finding.span, later[finding.field], 0)
    return _moved_back(finding.field, finding.span, words, start)


def _moved_back(field: str, span: Span, words: Mentions, start: int) -> Span | None:
    if field != "text":
        return span
    if start < 0:
        return None
    first, last = max(0, span.start - start), max(0, min(span.end - start, len(words.text)))
    return words.back(Span(first, last)) if last > first else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words of a draft that a figure rests on: `place` is "" for the shared text, else a network's variant id; `span` is in
    code points of the words as written there."""

    place: str
    field: str
    span: Span
    words: str


class Finder:
    """Finds passages of what leaves for `name` in the words as written there."""

    def __init__(self, draft: Draft, name: str, channels: Mapping[str, Channel]) -> None:
        self._draft, self._name = draft, name
        self._words, self._start = _as_it_leaves(draft, name, channels)

    def __call__(self, field: str, span: Span) -> Passage | None:
        """Where it stands; None where it does not."""
        if field not in TEXT_FIELDS:
            return None
        found = _moved_back(field, span, self._words, self._start)
        if found is None:
            return None
        place = self._name if self._name != SHARED and self._draft.is_own(self._name, field) else SHARED
        words = found.of(str(self._draft.value(self._name, field)))
        return Passage(place=place, field=field, span=found, words=words)


def _is_asked(waivers: Iterable[Waiver], finding: Finding, name: str) -> bool:
    return any(
        one.is_open() and one.fingerprint == finding.fingerprint and one.variant in ("", name) for one in waivers
    )


def _is_allowed(waivers: Iterable[Waiver], finding: Finding, name: str, now: str) -> bool:
    return any(
        one.holds(now) and one.fingerprint == finding.fingerprint and one.variant in ("", name) for one in waivers
    )


def count_open(said: Sequence[Said]) -> int:
    """How many objections wait for the writer: those that an editor allowed do not."""
    return sum(not one.allowed for one in said)

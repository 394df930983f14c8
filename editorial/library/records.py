"""What the library hands out: whole posts and rows for lists, as frozen records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from editorial.model.clock import Slot
from editorial.model.finding import Finding
from editorial.model.post import INHERITED_FIELDS, Content, merged, without_renditions
from editorial.model.status import EDITABLE, State
from editorial.model.subject import MediumFacts
from editorial.text.opening import name_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """One version of the words of a post or network: `rev` counts its saves."""

    id: str
    rev: int
    content: Content


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """An immutable snapshot of a variant: `number` as shown ("version 4"), `digest` of what leaves."""

    id: str
    number: int
    content: Content
    outgoing: Mapping[str, object]
    digest: str
    created_at: str
    created_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """A person's yes to one digest, and what it passed under. `alone` marks an approval of one's own post."""

    id: str
    variant: str
    revision: str
    digest: str
    approver: str
    submitter: str
    alone: bool
    at: str
    style_version: str
    facts_version: str
    rules: tuple[str, ...]
    not_run: tuple[str, ...]
    errors: tuple[str, ...]
    revoked_at: str
    kept_style: str

    @property
    def stands(self) -> bool:
        """True until it is revoked."""
        return not self.revoked_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """An exception: asked for, and granted once `granted_by` is filled; `variant` empty means the whole post."""

    id: str
    post: str
    variant: str
    fingerprint: str
    rule: str
    quote: str
    asked_reason: str
    asked_by: str
    asked_at: str
    reason: str
    granted_by: str
    granted_at: str
    until: str
    withdrawn: bool

    def holds(self, now: str) -> bool:
        """True when granted, not withdrawn and not past its end; `now` is UTC text."""
        return bool(self.granted_by) and not self.withdrawn and (not self.until or now[: len(self.until)] <= self.until)

    def is_open(self) -> bool:
        """True while it waits for an editor's answer."""
        return bool(self.asked_by) and not self.granted_by and not self.withdrawn


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """A remark on a passage (`quote` in `field`) or on the post; `answers` names the comment it replies to.

    `anchor` says where it is pinned (see `editorial.model.pins`), None for the whole post. `suggestion` are the words
    proposed in the place of the quote (None: none), `outcome` what became of them (`accepted`, `declined` or empty).
    `done_at` is when the writer ticked it off.
    """

    id: str
    post: str
    variant: str
    field: str
    quote: str
    body: str
    by: str
    at: str
    answers: str
    resolved_at: str
    anchor: Mapping[str, object] | None = None
    suggestion: str | None = None
    outcome: str = ""
    done_at: str = ""
    resolved_by: str = ""
    done_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaItem:
    """A file in the library: `id` and its original's hash, what the probe found, alt texts by language."""

    id: str
    sha256: str
    name: str
    kind: str
    facts: MediumFacts
    credit: str
    licence: str
    alts: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """The post as one account gets it. `own` names the fields that no longer follow the shared text, `base` the shared
    values they began from; `reviewer` is the person or group that was asked to look, by id. `held`: it may not leave, because
    it was held by itself or a hold stands over it."""

    id: str
    post: str
    channel: str
    platform: str
    state: State
    state_since: str
    state_by: str
    stored: Stored
    own: frozenset[str]
    slot: Slot | None
    slot_utc: str
    held: bool
    held_reason: str
    reason: str
    stopped: bool
    revision: Revision | None
    approved: Revision | None
    outside_note: str
    rev: int
    reviewer: str = ""
    base: Mapping[str, str] = field(default_factory=dict[str, str])

    def content(self, shared: Content) -> Content:
        """What it shows now: the snapshot while it is with an editor or out, else the live words."""
        if self.state in EDITABLE or self.revision is None:
            return merged(shared, self.stored.content, self.own)
        return self.revision.content

    def is_stale(self, shared: Content) -> bool:
        """True when the shared text has moved on since this one was submitted."""
        if self.state in EDITABLE or self.revision is None:
            return False
        live, frozen = merged(shared, self.stored.content, self.own), self.revision.content
        # What submitting fills in (cut files, the printed byline) is no difference.
        names = [name for name in INHERITED_FIELDS if name != "byline" or live.byline]
        return any(without_renditions(live.value(name)) != without_renditions(frozen.value(name)) for name in names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One piece of content with its shared text and its networks, in the order they were added. `evergreen`: it may go out
    again after a rest; `expires` is the last day (2026-12-31) on which it may leave, empty for none."""

    id: str
    number: int
    title: str
    language: str
    audience: str
    campaign: str
    kind: str
    note: str
    archived: bool
    created_at: str
    created_by: str
    changed_at: str
    rev: int
    authors: tuple[str, ...]
    shared: Stored
    variants: tuple[Variant, ...]
    declared: Mapping[str, str] = field(default_factory=dict[str, str])
    evergreen: bool = False
    expires: str = ""

    @property
    def known(self) -> dict[str, str]:
        """What is declared, and that an earlier version is out where one is."""
        out = any(variant.outside_note for variant in self.variants)
        return {**self.declared, **({"published": "yes"} if out else {})}

    @property
    def label(self) -> str:
        """Its short number, as people say it: G-214."""
        return f"G-{self.number}"

    def variant(self, variant_id: str) -> Variant:
        """One network of the post. Raises KeyError when it has none of that id."""
        for variant in self.variants:
            if variant.id == variant_id:
                return variant
        raise KeyError(variant_id)

    @property
    def name(self) -> str:
        """Its working title, or else its first words."""
        return name_of(self.title, self.shared.content.text, self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantRow:
    """A network's line in a list."""

    id: str
    channel: str
    platform: str
    account: str
    state: State
    since: str
    by: str
    slot: Slot | None
    slot_utc: str
    held: bool
    held_reason: str
    reason: str
    approved: bool
    version: int
    exception_asked: bool = False
    reviewer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostRow:
    """A post's line in a list; `body` is its first words, `picture` the hash of its first picture (or empty). `evergreen` and
    `expires` are as a post has them. `assignee` is the id of who is to write it, `text_due` the day its text is due; both may
    be empty."""

    id: str
    number: int
    title: str
    body: str
    authors: tuple[str, ...]
    created_by: str
    campaign: str
    changed_at: str
    archived: bool
    picture: str
    variants: tuple[VariantRow, ...]
    evergreen: bool = False
    expires: str = ""
    assignee: str = ""
    text_due: str = ""

    @property
    def name(self) -> str:
        """Its working title, or else its first words."""
        return self.title or self.body or f"G-{self.number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the history; `data` holds ids, digests and hashes, never words."""

    seq: int
    at: str
    who: str
    verb: str
    post: str
    data: Mapping[str, object]
    hash: str


Outcome = Literal["open", "mended", "left", "allowed"]

AROUND = 60
"""Code points of the text on either side that are kept with a passage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """What became of one objection of one check: `quote` are the words, `around` the passage they stand in. Whose post it
    was is not kept."""

    rule: str
    post: str
    fingerprint: str
    outcome: Outcome
    quote: str = ""
    around: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptHit(Hit):
    """A hit as stored, with its place in time and the short number of its post."""

    seq: int
    label: str


def hit_of(post_id: str, finding: Finding, text: str, outcome: Outcome) -> Hit:
    """What is kept of one objection; `text` is the field it stands in."""
    since, until = max(0, finding.span.start - AROUND), finding.span.end + AROUND
    return Hit(
        rule=finding.rule,
        post=post_id,
        fingerprint=finding.fingerprint,
        outcome=outcome,
        quote=finding.match[:200],
        around=" ".join(text[since:until].split()),
    )

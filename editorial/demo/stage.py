"""Performs the steps of the demo, each through the operation that a person at the desk would use."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from editorial.checking.engine import Engine
from editorial.demo.pictures import Pictures
from editorial.demo.script import ScriptPost, Step
from editorial.demo.times import slot_from
from editorial.errors import BugError
from editorial.exporters.base import Options
from editorial.exporters.run import plan, write
from editorial.importers.content import own_content, shared_content
from editorial.importers.document import Document, MediumSource, VariantSource
from editorial.library.edits import ContentEdit, PostEdit
from editorial.library.people import channels
from editorial.library.posts import read_post
from editorial.library.records import Post, Variant
from editorial.library.review import note_look
from editorial.library.transaction import Command
from editorial.model.clock import stamp
from editorial.model.finding import Finding
from editorial.model.post import Channel, Content, Kind, Part
from editorial.model.status import EDITABLE
from editorial.model.subject import MediumFacts
from editorial.workflow import after_leaving, approving, commenting, reviewing, writing
from editorial.workflow.desk import Desk
from editorial.workflow.gather import Passed
from editorial.workflow.judging import in_process, judge

OURS = {"origin": "ours"}
"""What the desk says of a picture that was drawn for it; a post says more of one that came from outside."""


@dataclass(slots=True)
class Playing:
    """How far one post's story has come."""

    script: ScriptPost
    id: str = ""
    changes: tuple[str, ...] = ()
    comments: dict[str, str] = field(default_factory=dict[str, str])


class Stage:
    """The desk on which the steps are performed; `people` are person ids by short name, `now` the end of the story."""

    def __init__(
        self, desk: Desk, engine: Engine, people: dict[str, str], pictures: Pictures, now: dt.datetime
    ) -> None:
        self.desk = desk
        self.people = people
        self.pictures = pictures
        self.now = now
        self.accounts: dict[str, Channel] = {channel.id: channel for channel in channels(desk.library)}
        self._check = in_process(desk, engine)
        self._media: dict[tuple[str, str], MediumFacts] = {}
        self._said: set[str] = set()
        self._verbs: dict[str, Callable[[Playing, Step], object]] = {
            "idea": self._create,
            "create": self._create,
            "save": self._save,
            "submit": lambda playing, step: writing.submit(*self._on(playing, step)),
            "take_back": lambda playing, step: writing.take_back(*self._on(playing, step)),
            "change": lambda playing, step: reviewing.change(*self._on(playing, step)),
            "correct": lambda playing, step: reviewing.correct(*self._on(playing, step)),
            "export": self._export,
            "confirm": lambda playing, step: after_leaving.confirm(*self._on(playing, step), step.words),
            "refuse": lambda playing, step: after_leaving.refuse(*self._on(playing, step), step.words),
            "return": lambda playing, step: reviewing.return_(*self._on(playing, step), step.words),
            "hold": lambda playing, step: reviewing.hold(*self._on(playing, step), step.words),
            "archive": lambda playing, step: reviewing.archive(*self._on(playing, step)[:3]),
            "approve": self._approve,
            "waive": self._waive,
            "ask": self._ask,
            "dismiss": self._dismiss,
            "comment": self._comment,
            "look": self._look,
        }

    def perform(self, playing: Playing, step: Step) -> None:
        """Take one step. Raises UserError where a person would be stopped as well."""
        self._verbs[step.verb](playing, step)

    def _on(self, playing: Playing, step: Step) -> tuple[Desk, Command, str, list[str]]:
        return self.desk, self._command(step), playing.id, [variant.id for variant in self._named(playing, step)]

    def _command(self, step: Step) -> Command:
        return Command(who=self.people[step.who])

    def _post(self, playing: Playing) -> Post:
        return read_post(self.desk.library, playing.id)

    def _named(self, playing: Playing, step: Step) -> list[Variant]:
        """The networks that the step names; none where it names none, which means all that can."""
        return [one for one in self._post(playing).variants if one.channel in step.on] if step.on else []

    def _create(self, playing: Playing, step: Step) -> None:
        script = playing.script
        document = script.document()
        slots = {
            name: slot_from(script.slots.get(name, script.slot), self.now, self.accounts[name].zone)
            for name in document.channels
        }
        done = writing.create(
            self.desk,
            self._command(step),
            title=script.title,
            channels=document.channels,
            idea=step.verb == "idea",
            slots=slots,
        )
        playing.id = done.created
        self._write(playing, step, document)

    def _save(self, playing: Playing, step: Step) -> None:
        playing.changes = (*playing.changes, step.words)
        self._write(playing, step, playing.script.document(playing.changes), playing.script.new_slot(step.words))

    def _write(self, playing: Playing, step: Step, document: Document, slot: str = "") -> None:
        post = self._post(playing)
        edit = self._edit(post, document, step)
        if slot:
            times = {one.id: slot_from(slot, self.now, self.accounts[one.channel].zone) for one in post.variants}
            edit = replace(edit, slots=times)
        if not edit.is_empty:
            writing.save(self.desk, self._command(step), playing.id, edit)

    def _edit(self, post: Post, document: Document, step: Step) -> PostEdit:
        """What the document says differently from the post as it stands; frozen networks are left alone."""
        sources = [*document.media, *(one for variant in document.variants.values() for one in variant.media or ())]
        media = {source.file: self._medium(source, document.language, step) for source in sources}
        shared = shared_content(document, media)
        contents: dict[str, ContentEdit] = {}
        if shared != post.shared.content:
            contents[""] = ContentEdit(base_rev=post.shared.rev, content=shared)
        for variant in post.variants:
            content, own = self._own(variant, shared, document.variants.get(variant.channel), media)
            if variant.state in EDITABLE and own >= variant.own and content != variant.stored.content:
                contents[variant.id] = ContentEdit(base_rev=variant.stored.rev, content=content, own=own)
        return PostEdit(
            language=document.language if document.language != post.language else None,
            audience=document.audience if document.audience != post.audience else None,
            campaign=document.campaign if document.campaign != post.campaign else None,
            authors=document.authors if document.authors != post.authors else None,
            declared=document.declared if document.declared != post.declared else None,
            contents=contents,
        )

    def _own(
        self, variant: Variant, shared: Content, source: VariantSource | None, media: dict[str, MediumFacts]
    ) -> tuple[Content, frozenset[str]]:
        """What a network has of its own, and nothing else; articles and videos are made for networks that want them."""
        content, own = own_content(shared, source, media)
        kinds = self.desk.platforms[variant.platform].kinds
        kind = content.kind if content.kind in kinds else cast("Kind", kinds[0])
        bare = Content(kind=kind, parts=(Part(), *content.parts[1:]), language=source.language or "" if source else "")
        for name in sorted(own):
            bare = bare.with_value(name, content.value(name))
        return bare, own

    def _medium(self, source: MediumSource, language: str, step: Step) -> MediumFacts:
        known = self._media.get((source.file, language))
        if known is None:
            path, command = self.pictures.path(source.file), self._command(step)
            known = writing.add_media(self.desk, command, path, alt=source.alt, language=language)
            if source.file not in self._said:
                self._said.add(source.file)
                writing.declare_media(self.desk, self._command(step), known.sha256, {**OURS, **source.rights})
            self._media[source.file, language] = known
        return known

    def _judged(self, post: Post, chosen: Sequence[Variant]) -> dict[str, Passed]:
        return dict(judge(self.desk, post, chosen, self._check))

    def _approve(self, playing: Playing, step: Step) -> None:
        post = self._post(playing)
        chosen = self._named(playing, step) or [variant for variant in post.variants if variant.state == "in_review"]
        decisions = [
            approving.Decision(variant=variant.id, digest=variant.revision.digest)
            for variant in chosen
            if variant.revision is not None
        ]
        approving.approve(self.desk, self._command(step), playing.id, decisions, self._judged(post, chosen))

    def _export(self, playing: Playing, step: Step) -> None:
        """Export what goes out on the post's day to its accounts, into a folder that is thrown away with the drawings."""
        post = self._post(playing)
        days = [variant.slot.local.date() for variant in post.variants if variant.slot]
        accounts = tuple(variant.channel for variant in post.variants)
        options = Options(channels=accounts, since=min(days), until=max(days), now=self.desk.library.now())
        planned = plan(self.desk, "json", options)
        if {row.post_id for row in planned.ready} != {post.id} or planned.problems:
            raise BugError(f"the demo's post “{post.name}” cannot be exported by itself: {planned.problems}")
        write(self.desk, self._command(step), planned, self.pictures.folder / f"export-{post.number}")

    def _found(self, playing: Playing, step: Step) -> tuple[Variant, list[Finding]]:
        """What the check of that name says about the first network it has anything to say about."""
        post = self._post(playing)
        chosen = self._named(playing, step) or list(post.variants)
        judged = self._judged(post, chosen)
        for variant in chosen:
            found = [finding for finding in judged[variant.id].result.findings if finding.rule == step.rule]
            if found:
                return variant, found
        raise BugError(f"{step.rule} finds nothing in the demo's post “{playing.script.title}”")

    def _waive(self, playing: Playing, step: Step) -> None:
        variant, found = self._found(playing, step)
        for finding in found:
            command = self._command(step)
            reviewing.waive(self.desk, command, playing.id, variant.id, finding, reason=step.words)

    def _ask(self, playing: Playing, step: Step) -> None:
        variant, found = self._found(playing, step)
        for finding in found:
            writing.ask_exception(
                self.desk,
                self._command(step),
                playing.id,
                variant.id,
                fingerprint=finding.fingerprint,
                rule=finding.rule,
                quote=finding.match,
                reason=step.words,
            )

    def _dismiss(self, playing: Playing, step: Step) -> None:
        for finding in self._found(playing, step)[1]:
            writing.dismiss(self.desk, self._command(step), playing.id, finding.fingerprint, finding.rule)

    def _comment(self, playing: Playing, step: Step) -> None:
        remark = playing.script.comments[step.words]
        done = commenting.comment(
            self.desk,
            self._command(step),
            playing.id,
            remark.body,
            field=remark.field,
            quote=remark.quote,
            answers=playing.comments.get(remark.answers, ""),
        )
        playing.comments[step.words] = done.created

    def _look(self, playing: Playing, step: Step) -> None:
        library = self.desk.library
        seen = {variant.id: variant.revision.id for variant in self._post(playing).variants if variant.revision}
        note_look(library, self.people[step.who], seen, stamp(library.now()))

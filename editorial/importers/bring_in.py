"""Posts from files into the workspace: new ones become drafts, known ones are brought up to date."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from editorial.errors import UserError
from editorial.importers.content import own_content, shared_content, with_source
from editorial.importers.document import Document, MediumSource, nearest
from editorial.importers.files import find_files, read_document
from editorial.library.edits import ContentEdit, PostEdit
from editorial.library.lists import post_by_source
from editorial.library.media import media_by_hash
from editorial.library.people import campaigns, channels, save_channel
from editorial.library.posts import read_post
from editorial.library.records import Post
from editorial.library.transaction import Command, new_id
from editorial.media.paths import safe_path
from editorial.model.clock import Slot, slot_from_text
from editorial.model.platform import Platform
from editorial.model.post import Channel
from editorial.model.status import EDITABLE
from editorial.model.subject import MediumFacts, desk_says
from editorial.workflow.desk import Desk
from editorial.workflow.reviewing import change
from editorial.workflow.writing import add_media, add_network, create, declare_media, save

_TURN = ".importing"
_HOPELESS = ("disk_full", "read_only", "damaged")
"""What would go wrong for every file after this one, too."""

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None

PlainChannel = Callable[[Platform], Channel]


@dataclass(slots=True)
class Report:
    """What an import did; `problems` are the files that did not come in."""

    added: int = 0
    changed: int = 0
    same: int = 0
    problems: list[UserError] = field(default_factory=list[UserError])
    notes: list[str] = field(default_factory=list[str])


def bring_in(desk: Desk, who: str, paths: Sequence[Path], plain_channel: PlainChannel) -> Report:
    """Import files and folders as the person `who`. A file that is wrong is reported, and the others come in."""
    report = Report()
    found: list[Path] = []
    for given in paths:
        try:
            found += find_files(given)
        except UserError as error:
            report.problems.append(error)
    for path in found:
        try:
            document = read_document(path)
            report.notes += document.warnings
            with _alone(desk):
                _bring_in_one(desk, who, document, path, plain_channel, report)
        except UserError as error:
            if not error.place:
                error.place = str(path)
            report.problems.append(error)
            if error.code in _HOPELESS:
                report.notes.append(f"Stopped at {path}: the files after it were not tried.")
                break
    return report


@contextlib.contextmanager
def _alone(desk: Desk) -> Generator[None]:
    """Two imports of the same file at once would make two posts of it: they take turns, file by file."""
    with contextlib.ExitStack() as stack:
        if fcntl is not None and not desk.library.read_only:
            with contextlib.suppress(OSError):
                turn = stack.enter_context((desk.library.folder / _TURN).open("ab"))
                fcntl.flock(turn, fcntl.LOCK_EX)
        yield


def _bring_in_one(
    desk: Desk, who: str, document: Document, path: Path, plain_channel: PlainChannel, report: Report
) -> None:
    accounts = _accounts(desk, who, document, plain_channel, report)
    slots = {channel.id: _slot(document, channel) for channel in accounts.values()}
    source = str(path.resolve())
    known = post_by_source(desk.library, source)
    campaign = _campaign(desk, document)
    media = _media(desk, who, document, path.parent)
    if not known:
        done = create(
            desk,
            Command(who=who),
            title=document.title,
            channels=[channel.id for channel in accounts.values()],
            slots=slots,
            source=source,
        )
        post = read_post(desk.library, done.created)
        save(desk, Command(who=who), post.id, _edit(document, post, accounts, slots, media, campaign))
        report.added += 1
        return
    post = read_post(desk.library, known)
    for channel in accounts.values():
        if all(variant.channel != channel.id for variant in post.variants):
            add_network(desk, Command(who=who), known, channel.id)
    post = read_post(desk.library, known)
    edit = _edit(document, post, accounts, slots, media, campaign)
    if edit.is_empty:
        report.same += 1
        return
    # What a file says of times and titles does not touch an approval; words do, in the networks that get them.
    frozen = [one for one in post.variants if one.state not in EDITABLE and {"", one.id} & edit.words]
    waiting = [variant for variant in frozen if variant.state != "approved"]
    if waiting:
        raise UserError(
            f"{post.label} was submitted or sent since it was imported, and the file is different now.",
            hint="Take it back, or correct it in the window, then import again.",
            place=document.id,
            code="not_a_draft",
        )
    if frozen:
        change(desk, Command(who=who), known, [variant.id for variant in frozen])
        report.notes.append(f"{document.id}: {post.label} was approved; the change needs approval again.")
        post = read_post(desk.library, known)
    save(desk, Command(who=who), known, _edit(document, post, accounts, slots, media, campaign))
    report.changed += 1


def _accounts(
    desk: Desk, who: str, document: Document, plain_channel: PlainChannel, report: Report
) -> dict[str, Channel]:
    """The account each named platform or channel means; a platform without one gets its first account now."""
    open_ones = channels(desk.library)
    found: dict[str, Channel] = {}
    for name in document.networks():
        wanted = name.casefold()
        hit = next((item for item in open_ones if wanted in (item.id, item.platform, item.name.casefold())), None)
        if hit is None:
            platform = desk.platforms.get(name)
            if platform is None:
                known = [*desk.platforms, *(item.name for item in open_ones)]
                place = f"{document.id}:{document.lines.get('platforms', 1)}"
                raise UserError(
                    f"There is no platform or account “{name}”.{nearest(name, known)}",
                    hint="`proofdesk platforms` shows the platforms.",
                    place=place,
                    code="unknown_platform",
                )
            if document.schedule and not document.timezone:
                raise UserError(
                    "The post has a time and no zone, and there is no account yet whose zone it could take.",
                    hint="Add a line such as “timezone: Europe/Paris”.",
                    place=f"{document.id}:{document.lines.get('schedule', 1)}",
                    code="no_zone",
                )
            usual = plain_channel(platform)
            hit = Channel(
                id=new_id(),
                platform=platform.id,
                name=desk.library.name,
                link_place=usual.link_place,
                zone=document.timezone or usual.zone,
            )
            save_channel(desk.library, Command(who=who), hit, platform)
            open_ones.append(hit)
            report.notes.append(f"Made the account “{hit.name}” on {platform.title}.")
        found[name] = hit
    return found


def _slot(document: Document, channel: Channel) -> Slot | None:
    if not document.schedule:
        return None
    try:
        return slot_from_text(document.schedule, document.timezone or channel.zone)
    except UserError as error:
        error.place = f"{document.id}:{document.lines.get('schedule', 1)}"
        raise


def _media(desk: Desk, who: str, document: Document, folder: Path) -> dict[str, MediumFacts]:
    sources: list[MediumSource] = [
        *document.media,
        *(medium for variant in document.variants.values() for medium in variant.media or ()),
    ]
    found: dict[str, MediumFacts] = {}
    for source in sources:
        if source.file not in found:
            try:
                path = safe_path(folder, source.file)
                facts = add_media(desk, Command(who=who), path, alt=source.alt, language=document.language)
            except UserError as error:
                error.place = document.place_of("media", source.file)
                raise
            stored = media_by_hash(desk.library, [facts.sha256])[facts.sha256]
            said = desk_says(with_source(stored.facts, source))
            if said != desk_says(stored.facts):
                declare_media(desk, Command(who=who), facts.sha256, said)
            found[source.file] = replace(facts, name=stored.name)  # the same bytes may be there under another name
    return found


def _edit(
    document: Document,
    post: Post,
    accounts: Mapping[str, Channel],
    slots: Mapping[str, Slot | None],
    media: Mapping[str, MediumFacts],
    campaign: str,
) -> PostEdit:
    """What the document says differently from the stored post."""
    shared = shared_content(document, media)
    contents: dict[str, ContentEdit] = {}
    if shared != post.shared.content:
        contents[""] = ContentEdit(base_rev=post.shared.rev, content=shared)
    times: dict[str, Slot | None] = {}
    for name, channel in accounts.items():
        variant = next(item for item in post.variants if item.channel == channel.id)
        content, own = own_content(shared, document.variants.get(name), media)
        if own != variant.own or (own and content != variant.stored.content):
            contents[variant.id] = ContentEdit(base_rev=variant.stored.rev, content=content, own=own)
        if slots[channel.id] not in (None, variant.slot):  # a file without a time leaves the one set at the desk
            times[variant.id] = slots[channel.id]
    return PostEdit(
        title=document.title if document.title != post.title else None,
        language=document.language if document.language != post.language else None,
        audience=document.audience if document.audience != post.audience else None,
        campaign=campaign if campaign not in ("", post.campaign) else None,
        authors=document.authors if document.authors != post.authors else None,
        declared=document.declared if dict(document.declared) != dict(post.declared) else None,
        contents=contents,
        slots=times,
    )


def _campaign(desk: Desk, document: Document) -> str:
    """The id of the campaign it names; empty when it names none."""
    if not document.campaign:
        return ""
    every = campaigns(desk.library)
    wanted = document.campaign.casefold()
    hit = next(
        (item for item in every if wanted in (item.id, item.name.casefold(), item.name.casefold().replace(" ", "-"))),
        None,
    )
    if hit is None:
        raise UserError(
            f"There is no campaign “{document.campaign}”.{nearest(document.campaign, [item.name for item in every])}",
            hint="Make it in the window first, or leave it out.",
            place=f"{document.id}:{document.lines.get('campaign', 1)}",
            code="unknown_campaign",
        )
    return hit.id

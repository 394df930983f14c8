"""The files that leave: which recipe each network asks for, made once, found again by original and recipe."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from editorial.errors import Conflict, UserError
from editorial.library.media import insert_rendition, rendition_of
from editorial.library.records import Variant
from editorial.library.transaction import Transaction
from editorial.media.renditions import Recipe, Rendition, recipe_as_json
from editorial.model.leaving import file_for, files_of, framing_of
from editorial.model.platform import Platform
from editorial.model.post import Content, Medium
from editorial.model.subject import MediumFacts
from editorial.workflow.desk import Desk
from editorial.workflow.gather import channel_named, known_media

Progress = Callable[[int, int], bool]
"""Told how many of how many files are made; answers False to stop."""

AS_IT_IS = Recipe(max_px=None, ratio=None, strip=True, format="", max_bytes=None)
"""What is made of every file on submitting: turned upright, places and serial numbers taken out."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One file that has to be there: made of `original` (a hash) by `recipe`."""

    original: str
    recipe: Recipe


def wish_for(medium: Medium, known: Mapping[str, MediumFacts], platform: Platform) -> Wish:
    """What `platform` is to get of a medium: the file of the shape it wants, turned, cut and made smaller as it asks. A
    picture whose pixels change is also made to weigh no more than the network takes."""
    original = file_for(medium, known, platform)
    facts = known.get(original)
    found = framing_of(facts, medium, platform) if facts is not None else None
    if found is None or not found.changes:
        return Wish(original, AS_IT_IS)
    most = platform.number("media.image_max_bytes")
    recipe = replace(
        AS_IT_IS, turn=found.turn, box=found.box, size=found.size, max_bytes=int(most) if most is not None else None
    )
    return Wish(original, recipe)


def wishes_of(desk: Desk, contents: Iterable[tuple[Variant, Content]]) -> dict[tuple[str, Medium], Wish]:
    """The wish for each medium of these networks' contents, by variant id and medium (without its rendition)."""
    pairs = [(variant, medium) for variant, content in contents for medium in content.media]
    known = known_media(desk, {original for _variant, medium in pairs for original in files_of(medium)})
    wishes: dict[tuple[str, Medium], Wish] = {}
    for variant, medium in pairs:
        published = desk.platforms.get(variant.platform)  # a network's file may have gone; its posts can still be saved
        if published is None:
            wishes[variant.id, _plain(medium)] = Wish(medium.original, AS_IT_IS)
            continue
        platform = published.with_server(channel_named(desk, variant.channel).server)
        wishes[variant.id, _plain(medium)] = wish_for(medium, known, platform)
    return wishes


class LeavingFiles:
    """The files for some networks of a post; they are made outside the transaction, because it takes time."""

    def __init__(self, desk: Desk, contents: Sequence[tuple[Variant, Content]]) -> None:
        self._desk = desk
        self._wishes = wishes_of(desk, contents)
        self._made: dict[Wish, Rendition] = {}
        self._known: dict[Wish, str] = {}

    def make(self, progress: Progress | None = None) -> None:
        """Make what is not there yet.

        Raises:
            UserError: a file cannot be made, or is gone; says why and what to do. Also where `progress` said stop.
        """
        wanted = list(dict.fromkeys(self._wishes.values()))
        for at, wish in enumerate(wanted):
            if progress is not None and not progress(at, len(wanted)):
                raise UserError(
                    "Submitting was stopped; nothing was changed.",
                    hint="Submit it again when you like.",
                    code="stopped",
                )
            sha256 = rendition_of(self._desk.library, wish.original, recipe_as_json(wish.recipe))
            if sha256 and self._desk.store.has(sha256):
                self._known[wish] = sha256
            else:
                self._made[wish] = self._render(wish)
        if progress is not None:
            progress(len(wanted), len(wanted))

    def _render(self, wish: Wish) -> Rendition:
        desk = self._desk
        source = desk.store.path_of(wish.original)
        with tempfile.TemporaryDirectory(prefix=".making-", dir=desk.store.folder) as making:
            rendition = desk.probe.render(source, Path(making), wish.recipe)
            desk.store.add(rendition.path)
        return rendition

    def put_into(self, variant: Variant, content: Content) -> Content:
        """The content with the files that leave named. Raises Conflict for a picture that none was made of."""
        return with_files(content, lambda medium: self._of(variant, medium))

    def _of(self, variant: Variant, medium: Medium) -> str:
        wish = self._wishes.get((variant.id, _plain(medium)))
        if wish is None:
            raise Conflict(
                "Somebody changed the pictures in another window just now.", hint="Look at them, then submit again."
            )
        made = self._made.get(wish)
        return made.sha256 if made is not None else self._known[wish]

    def record(self, transaction: Transaction) -> None:
        """Write down what was made, to find it again."""
        for wish, made in self._made.items():
            insert_rendition(
                transaction,
                wish.original,
                recipe_as_json(wish.recipe),
                sha256=made.sha256,
                format_name=made.format,
                width=made.width,
                height=made.height,
                size=made.bytes,
            )


def as_approved(desk: Desk, variant: Variant, content: Content) -> Content:
    """`content` with the files that were approved, for each medium that would be made as it was then."""
    if variant.approved is None:
        return content
    then = variant.approved.content
    wishes = wishes_of(desk, [(variant, then), (variant, content)])
    made = {wishes[variant.id, _plain(medium)]: medium.rendition for medium in then.media}
    return with_files(content, lambda medium: made.get(wishes[variant.id, _plain(medium)], ""))


def with_files(content: Content, file_of: Callable[[Medium], str]) -> Content:
    """The content with the hash that `file_of` gives as the file that leaves for each medium."""
    parts = tuple(
        replace(part, media=tuple(replace(medium, rendition=file_of(medium)) for medium in part.media))
        for part in content.parts
    )
    return replace(content, parts=parts)


def _plain(medium: Medium) -> Medium:
    """A medium without what may differ between two that leave as the same file."""
    return Medium(original=medium.original, name="", kind=medium.kind, shape=medium.shape)

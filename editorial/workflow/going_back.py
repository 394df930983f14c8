"""Going back to a text that a post has had, through the draft that is open."""

from __future__ import annotations

from dataclasses import replace

from editorial.library.versions import Version
from editorial.model.post import Part
from editorial.workflow.drafting import SHARED, Draft, Standing


def may_go_back(draft: Draft, version: Version) -> bool:
    """True where the version's words can be put into the draft: its network is still there, and may be typed into."""
    known = version.place == SHARED or any(one.id == version.place for one in draft.post.variants)
    return known and draft.may_edit(version.place)


def is_as_now(draft: Draft, version: Version) -> bool:
    """True when the draft holds just these words already."""
    content = draft.content(version.place)
    same = tuple(part.text for part in content.parts) == version.texts
    return same and all(str(content.value(name)) == words for name, words in version.others.items())


def go_back(draft: Draft, version: Version) -> Standing:
    """Put a version's words into the draft, as if they were typed; pictures and everything else stay as they are. A network
    then has its own words where they differ from the shared ones. Returns what stood there, for the way back."""
    place = version.place
    before = draft.standing([place])
    now = draft.content(place).parts
    texts = version.texts or ("",)
    parts = [replace(now[at], text=text) if at < len(now) else Part(text=text) for at, text in enumerate(texts)]
    # Pictures of parts that go stay with the last one there is.
    left = tuple(medium for part in now[len(parts) :] for medium in part.media)
    parts[-1] = replace(parts[-1], media=(*parts[-1].media, *left))
    if tuple(part.text for part in now) != tuple(texts):
        draft.set_parts(place, parts)
    for name, words in version.others.items():
        draft.set_value(place, name, words)
    return before

"""Which file of a picture or video leaves for a network, and the facts it will have there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from editorial.model.framing import Framing, framed, framing
from editorial.model.media_spec import MediaSpec, media_spec
from editorial.model.platform import Platform
from editorial.model.post import Medium
from editorial.model.ratios import ratio_of, same_ratio
from editorial.model.subject import MediumFacts


def files_of(medium: Medium) -> tuple[str, ...]:
    """The hashes of all originals that a medium stands for: its own, and those of its other shapes."""
    return (medium.original, *(original for _ratio, original in medium.shape.versions))


def hashes_of(medium: Medium) -> tuple[str, ...]:
    """The hashes of everything that lies in the workspace for a medium: all its originals, and its captions."""
    captions = (medium.shape.captions[0],) if medium.shape.captions is not None else ()
    return (*files_of(medium), *captions)


def file_for(medium: Medium, known: Mapping[str, MediumFacts], platform: Platform) -> str:
    """The hash of the original that leaves for `platform`: the medium's own where the network takes its shape as it is, else
    the version in the shape the network names first, else one that it takes at all, else the medium's own."""
    if not medium.shape.versions:
        return medium.original
    spec = media_spec(platform, "video" if medium.kind == "video" else "image")
    facts = known.get(medium.original)
    own = facts.ratio if facts is not None else 0.0
    if not own or any(same_ratio(own, ratio_of(word) or 0.0) for word in spec.wanted):
        return medium.original
    versions = [(ratio_of(ratio) or 0.0, original) for ratio, original in medium.shape.versions]
    for word in spec.wanted:
        for ratio, original in versions:
            if same_ratio(ratio, ratio_of(word) or 0.0):
                return original
    if not spec.takes(own):
        return next((original for ratio, original in versions if ratio and spec.takes(ratio)), medium.original)
    return medium.original


def framing_of(facts: MediumFacts, medium: Medium, platform: Platform) -> Framing | None:
    """How a file leaves for `platform`; None while its size is not known. What moves is not made smaller: that would code
    every picture of it anew, so it happens only where it is turned or cut."""
    if not facts.width or not facts.height:
        return None
    size = (facts.width, facts.height)
    if medium.kind != "image":
        return framed(size, MediaSpec())
    found = framing(size, medium.shape, platform)
    if facts.animated and not found.turn and not found.is_cut:
        return framed(size, MediaSpec())
    return found


def facts_for(medium: Medium, known: Mapping[str, MediumFacts], platform: Platform | None) -> MediumFacts:
    """What is known of a medium as one network will get it: turned, with the cut and the size that its copy will have, its
    cover and captions, and the alt text and credit of this post. Without a network: as the post has it."""
    original = file_for(medium, known, platform) if platform is not None else medium.original
    facts = known.get(original, MediumFacts(name=medium.name, sha256=original))
    shape = medium.shape
    said = replace(
        facts,
        name=medium.name if original == medium.original else facts.name,
        alt=medium.alt,
        credit=medium.credit,
        captions=shape.captions[1] if shape.captions is not None else facts.captions,
        cover=_moment(shape.cover) if shape.cover is not None else facts.cover,
        rights=facts.rights or (known[medium.original].rights if medium.original in known else {}),
    )
    found = framing_of(facts, medium, platform) if platform is not None else None
    if found is None or not found.changes or platform is None:
        return said
    cut = shape.cut_for(platform.id)
    return replace(
        said,
        width=found.whole[0],
        height=found.whole[1],
        crop=cut.ratio if cut is not None else 0.0,
        focus=cut.focus if cut is not None and cut.focus is not None else shape.focus,
        fitted=found.size,
    )


def _moment(seconds: float) -> str:
    """A moment of a video as the name of its cover: "0:03"."""
    minutes, left = divmod(round(seconds), 60)
    return f"{minutes}:{left:02d}"

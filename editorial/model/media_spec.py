"""What a network says of the shapes and sizes of pictures and videos, read from its published facts."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal, cast

from editorial.model.platform import Platform
from editorial.model.ratios import ratio_of, ratio_words, same_ratio

Size = tuple[int, int]
MediaKind = Literal["image", "video"]

COMMON: Final = ("1:1", "4:5", "1.91:1", "16:9", "9:16")
"""Shapes that most networks show well; offered where they take them, behind the shapes that they name themselves."""

MOST_OFFERED: Final = 4
"""Shapes to choose from, besides leaving a file as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SafeArea:
    """What a network lays its own buttons and words over: shares (0 to 1) of the height at the top and bottom and of the
    width at both sides."""

    top: float = 0.0
    bottom: float = 0.0
    left: float = 0.0
    right: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortfall:
    """What a size lacks: `least` is the smallest size (0 across or down: any) in the same orientation; `must` where the
    network is sure to refuse it."""

    least: Size
    must: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaSpec:
    """One network's facts on pictures, or on videos.

    `ratios` are the shapes to offer by name ("4:5"), the usual one first; `wanted` are those of them that the network names
    itself, `required` where it takes nothing but these.
    `narrowest` and `widest` are the bounds of its shapes (width by height; None where none is published), `bounds_sure`
    where it is sure to refuse others. `recommended` are
    sizes that it shows best. `smallest` and `largest` hold whichever way a file is turned; `least_width` and `most_width`
    are across, `most_pixels` in all, `most_sides` width and height together. `safe` is what it covers itself.
    """

    ratios: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    narrowest: float | None = None
    widest: float | None = None
    bounds_sure: bool = False
    recommended: tuple[Size, ...] = ()
    smallest: tuple[Size, ...] = ()
    smallest_sure: bool = False
    least_width: int | None = None
    least_width_sure: bool = False
    largest: tuple[Size, ...] = ()
    most_width: int | None = None
    most_pixels: int | None = None
    most_sides: int | None = None
    safe: SafeArea | None = None

    def takes(self, ratio: float) -> bool:
        """False for a shape outside what the network takes, as far as it says."""
        if self.required:
            return any(same_ratio(ratio, shape) for shape in map(ratio_of, self.required) if shape)
        low, high = self.narrowest or 0.0, self.widest or math.inf
        return low <= ratio * 1.01 and ratio * 0.99 <= high

    def fitted(self, size: Size) -> Size:
        """The size that is left when a picture is made as large as the network takes it at most; nothing is made larger."""
        width, height = size
        largest = (turned_like(one, size) for one in self.largest)
        fits = [max((min(box[0] / width, box[1] / height) for box in largest), default=1.0)]
        fits.append(self.most_width / width if self.most_width is not None else 1.0)
        share = min(1.0, *fits)
        sums = [1.0]
        if self.most_pixels is not None and width * height >= self.most_pixels:  # one network wants strictly fewer
            sums.append(math.sqrt((self.most_pixels - 1) / (width * height)))
        if self.most_sides is not None:
            sums.append(self.most_sides / (width + height))
        whole = math.floor if min(sums) < share else round
        share = min(share, *sums)
        return max(1, whole(width * share)), max(1, whole(height * share))

    def shortfall(self, size: Size) -> Shortfall | None:
        """What a size lacks to be taken; None where it is large enough, or nothing is published."""
        reached = any(holds(size, least) for least in self.smallest)
        if self.smallest and not reached:
            return Shortfall(least=turned_like(self.smallest[0], size), must=self.smallest_sure)
        if self.least_width is not None and size[0] < self.least_width:
            return Shortfall(least=(self.least_width, 0), must=self.least_width_sure)
        return None


def media_spec(platform: Platform, kind: MediaKind = "image") -> MediaSpec:
    """What `platform` says of pictures, or of videos. What it says nothing of is left empty. Worked out once."""
    known = platform.read.get(f"media_spec.{kind}")
    if not isinstance(known, MediaSpec):
        known = platform.read[f"media_spec.{kind}"] = _media_spec(platform, kind)
    return known


def _media_spec(platform: Platform, kind: MediaKind) -> MediaSpec:
    name = f"media.{kind}"
    required = shapes_of(platform, f"{name}_ratio_required")
    narrowest, widest = (next(iter(shapes_of(platform, f"{name}_ratio_{end}")), "") for end in ("min", "max"))
    recommended = sizes_of(platform, f"{name}_recommended_px")
    advised = shapes_of(platform, f"{name}_ratio_recommended")
    if kind == "video" and not (required or advised or recommended):
        advised = shapes_of(platform, "media.image_ratio_recommended")  # a story has one shape for both
    if kind == "image" and not (required or advised or recommended):
        advised = shapes_of(platform, "media.video_ratio_required")
    named = (*required, *advised, *(ratio_words(wide / high) for wide, high in recommended))
    return MediaSpec(
        ratios=_offered(required, narrowest, widest, (*named, *COMMON)),
        wanted=_offered(required, narrowest, widest, named),
        required=required,
        narrowest=ratio_of(narrowest),
        widest=ratio_of(widest),
        bounds_sure=any(platform.may_block(f"{name}_ratio_{end}") for end in ("min", "max", "required")),
        recommended=recommended,
        smallest=sizes_of(platform, f"{name}_min_px"),
        smallest_sure=platform.may_block(f"{name}_min_px"),
        least_width=_whole(platform, f"{name}_min_width"),
        least_width_sure=platform.may_block(f"{name}_min_width"),
        largest=sizes_of(platform, f"{name}_max_px"),
        most_width=_whole(platform, f"{name}_max_width"),
        most_pixels=_whole(platform, f"{name}_max_pixels"),
        most_sides=_whole(platform, f"{name}_max_side_sum"),
        safe=_safe_area(platform),
    )


def _offered(required: Sequence[str], narrowest: str, widest: str, named: Sequence[str]) -> tuple[str, ...]:
    """The shapes of `named` that the network takes, each once."""
    bounds = MediaSpec(required=tuple(required), narrowest=ratio_of(narrowest), widest=ratio_of(widest))
    found: dict[str, float] = {}
    for word in named:
        ratio = ratio_of(word)
        if ratio and bounds.takes(ratio) and not any(same_ratio(ratio, other) for other in found.values()):
            found[word] = ratio
    return tuple(found)[:MOST_OFFERED]


def sizes_of(platform: Platform, name: str) -> tuple[Size, ...]:
    """The sizes called `name`: one `[1280, 720]` or a list of such; empty where none is published."""
    fact = platform.fact(name)
    value = cast("list[object]", fact.value) if fact is not None and isinstance(fact.value, list) else []
    if not value:
        return ()
    pairs = value if isinstance(value[0], list) else [value]
    return tuple((int(pair[0]), int(pair[1])) for pair in cast("list[list[int]]", pairs) if len(pair) == 2)


def turned_like(wanted: Size, like: Size) -> Size:
    """`wanted`, turned the way `like` is."""
    small, large = sorted(wanted)
    return (large, small) if like[0] >= like[1] else (small, large)


def holds(size: Size, least: Size) -> bool:
    """True when a picture of this size is at least that large, whichever way it is turned."""
    return min(size) >= min(least) and max(size) >= max(least)


def shapes_of(platform: Platform, name: str) -> tuple[str, ...]:
    """The shapes called `name`, as written ("4:5")."""
    fact = platform.fact(name)
    if fact is None:
        return ()
    value = cast("list[object]", fact.value) if isinstance(fact.value, list) else [fact.value]
    return tuple(str(word) for word in value if ratio_of(word) is not None)


def _whole(platform: Platform, name: str) -> int | None:
    value = platform.number(name)
    return None if value is None else int(value)


def _safe_area(platform: Platform) -> SafeArea | None:
    """Read from words such as "top 14, bottom 35, sides 6", in percent."""
    fact = platform.fact("media.safe_area_percent")
    if fact is None:
        return None
    said = {word: float(number) / 100 for word, number in re.findall(r"(\w+)\s+([\d.]+)", str(fact.value).lower())}
    sides = said.get("sides", 0.0)
    return SafeArea(
        top=said.get("top", 0.0),
        bottom=said.get("bottom", 0.0),
        left=said.get("left", sides),
        right=said.get("right", sides),
    )

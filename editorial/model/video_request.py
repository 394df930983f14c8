"""What to ask of the editing program: one setting for a video that all chosen networks take, or one for each group of networks
where they exclude each other. Pure; a person gets it in words from whoever shows it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from editorial.model.media_spec import MediaSpec, Size, media_spec
from editorial.model.platform import Platform
from editorial.model.ratios import ratio_of, ratio_words, same_ratio
from editorial.model.subject import MediumFacts

USUAL_FPS: Final = 30.0
SHORT_SIDE: Final = 1080
HD: Final = 720
"""Pixels of the shorter side below which a video looks soft on most screens."""
_SPARE: Final = 0.005
_PICTURES = ("h264", "hevc", "vp9", "av1", "vp8")
_SOUNDS = ("aac", "mp3", "opus", "vorbis")
_CONTAINERS = ("mp4", "mov", "webm")
_SAME = {"h265": "hevc", "avc": "h264", "avc1": "h264", "m4v": "mp4", "quicktime": "mov", "3gp": "3gp"}


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoRequest:
    """A setting: `container`, `codec` and `sound` are plain names ("mp4", "h264", "aac"), `size` in pixels, `fps` the rate to
    export at. `most_seconds`, `least_seconds`, `most_bytes` and `most_kbps` are 0 where nobody states any. `networks` are the
    ids of those that it is for."""

    networks: tuple[str, ...]
    container: str = "mp4"
    codec: str = "h264"
    sound: str = "aac"
    size: Size = (0, 0)
    fps: float = USUAL_FPS
    most_seconds: float = 0.0
    least_seconds: float = 0.0
    most_bytes: int = 0
    most_kbps: int = 0

    @property
    def ratio(self) -> str:
        """The shape, as people write it."""
        return ratio_words(self.size[0] / self.size[1])


def requests_for(platforms: Sequence[Platform], facts: MediumFacts | None = None) -> list[VideoRequest]:
    """As few settings as there can be for these networks, in their order; each holds to the strictest limit of its networks.
    The shape that the video has (`facts`) is kept where the networks take it."""
    groups: list[list[Platform]] = []
    for platform in platforms:
        for group in groups:
            if _common([*group, platform], facts) is not None:
                group.append(platform)
                break
        else:
            groups.append([platform])
    return [_common(group, facts) or _alone(group[0], facts) for group in groups]


def broken_by(facts: MediumFacts, platform: Platform) -> tuple[str, ...]:
    """What of a video a network does not take, or shows badly: "format", "codec", "sound", "shape", "small", "large", "long",
    "short", "heavy", "fps", "bitrate", "soft"; nothing where it fits."""
    spec, size = media_spec(platform, "video"), (facts.width, facts.height)
    found: list[str] = []
    formats, pictures, sounds = _formats(platform), *_codings(platform)
    if formats and _plain(facts.format) not in formats:
        found.append("format")
    codings = [_plain(one) for one in facts.codecs]
    if pictures and any(one in _PICTURES and one not in pictures for one in codings[:1]):
        found.append("codec")
    if sounds and facts.has_audio and any(one in _SOUNDS and one not in sounds for one in codings[1:]):
        found.append("sound")
    if all(size):
        if not _shape_fits(spec, facts.ratio):
            found.append("shape")
        if spec.shortfall(size) is not None:
            found.append("small")
        elif min(size) < HD:
            found.append("soft")
        if spec.fitted(size) != size:
            found.append("large")
    number = platform.number
    most, least = number("media.video_max_seconds") or 0.0, number("media.video_min_seconds") or 0.0
    if most and facts.seconds > most + 0.05:
        found.append("long")
    if 0 < facts.seconds < least - 0.05:
        found.append("short")
    if (heavy := number("media.video_max_bytes")) and facts.bytes > heavy:
        found.append("heavy")
    fast, slow = number("media.video_fps_max") or 0.0, number("media.video_fps_min") or 0.0
    if facts.fps and ((fast and facts.fps > fast * (1 + _SPARE)) or facts.fps < slow * (1 - _SPARE)):
        found.append("fps")
    if (mbps := number("media.video_max_bitrate_mbps")) and facts.bitrate_kbps > mbps * 1000:
        found.append("bitrate")
    return tuple(found)


def _shape_fits(spec: MediaSpec, ratio: float) -> bool:
    if not spec.takes(ratio):
        return False
    return not spec.wanted or any(same_ratio(ratio, ratio_of(word) or 0.0) for word in spec.wanted)


def _alone(platform: Platform, facts: MediumFacts | None) -> VideoRequest:
    """For a network whose facts contradict each other: the shape it wants first, whatever else."""
    spec = media_spec(platform, "video")
    ratio = ratio_of(spec.ratios[0]) if spec.ratios else (facts.ratio if facts and facts.ratio else 16 / 9)
    return VideoRequest(networks=(platform.id,), size=_even(_sized(ratio or 16 / 9, SHORT_SIDE)))


def _common(platforms: Sequence[Platform], facts: MediumFacts | None) -> VideoRequest | None:
    """The one setting that all of these take; None where they exclude each other."""
    specs = [media_spec(one, "video") for one in platforms]
    container = _first_of(_CONTAINERS, [_formats(one) for one in platforms])
    codings = [_codings(one) for one in platforms]
    codec = _first_of(_PICTURES, [one[0] for one in codings])
    sound = _first_of(_SOUNDS, [one[1] for one in codings])
    ratio = _ratio(specs, facts)
    if container is None or codec is None or sound is None or ratio is None:
        return None
    size = _size(specs, ratio)
    fps = _rate(platforms)
    most = _least_of(platforms, "media.video_max_seconds")
    least = max((one.number("media.video_min_seconds") or 0.0 for one in platforms), default=0.0)
    if size is None or fps is None or (most and least > most):
        return None
    return VideoRequest(
        networks=tuple(one.id for one in platforms),
        container=container,
        codec=codec,
        sound=sound,
        size=size,
        fps=fps,
        most_seconds=most,
        least_seconds=least,
        most_bytes=int(_least_of(platforms, "media.video_max_bytes")),
        most_kbps=int(_least_of(platforms, "media.video_max_bitrate_mbps") * 1000),
    )


def _first_of(usual: Sequence[str], taken: Iterable[frozenset[str]]) -> str | None:
    """The first of the usual names that all take; a network that says nothing takes all."""
    sets = [one for one in taken if one]
    return next((name for name in usual if all(name in one for one in sets)), None)


def _ratio(specs: Sequence[MediaSpec], facts: MediumFacts | None) -> float | None:
    own = facts.ratio if facts is not None else 0.0
    wanted = [ratio_of(word) or 0.0 for spec in specs for word in spec.wanted]
    candidates = [own, *wanted] if own else [*wanted, 16 / 9]
    return next((one for one in candidates if one and all(_shape_fits(spec, one) for spec in specs)), None)


def _size(specs: Sequence[MediaSpec], ratio: float) -> Size | None:
    """The size that the networks recommend for that shape, no larger than each takes, in even numbers; None where one of them
    asks for more than another takes."""
    advised = [one for spec in specs for one in spec.recommended if same_ratio(one[0] / one[1], ratio)]
    size = min(advised, key=min) if advised else _sized(ratio, SHORT_SIDE)
    for spec in specs:
        size = spec.fitted(size)
    size = _even(size)
    return size if all(spec.shortfall(size) is None for spec in specs) else None


def _sized(ratio: float, short: int) -> Size:
    return (round(short * ratio), short) if ratio >= 1 else (short, round(short / ratio))


def _even(size: Size) -> Size:
    """Most codings of video want even numbers."""
    return max(2, size[0] // 2 * 2), max(2, size[1] // 2 * 2)


def _rate(platforms: Sequence[Platform]) -> float | None:
    most = _least_of(platforms, "media.video_fps_max") or USUAL_FPS
    least = max((one.number("media.video_fps_min") or 0.0 for one in platforms), default=0.0)
    if least > most:
        return None
    return max(least, min(USUAL_FPS, most))


def _least_of(platforms: Sequence[Platform], name: str) -> float:
    """The strictest of what is stated; 0 where nobody states any."""
    return min((value for one in platforms if (value := one.number(name))), default=0.0)


def _formats(platform: Platform) -> frozenset[str]:
    return frozenset(_plain(word) for word in platform.words("media.video_formats"))


def _codings(platform: Platform) -> tuple[frozenset[str], frozenset[str]]:
    """What a network takes of pictures and of sound."""
    words = {_plain(word) for word in platform.words("media.video_codecs")}
    return frozenset(words & set(_PICTURES)), frozenset(words & set(_SOUNDS))


def _plain(word: str) -> str:
    """One name for each: "h264-high" and "H.264" are the same."""
    short = word.lower().lstrip(".").partition("-")[0].replace("h.26", "h26")
    return _SAME.get(short, short)

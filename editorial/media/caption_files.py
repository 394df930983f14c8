"""Files of captions: SubRip (.srt) and WebVTT (.vtt), read for their form, their times and their words; nothing is decoded."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editorial.errors import UserError
from editorial.media.files import opened, printable

MAX_BYTES: Final = 5_000_000
"""A longer one is no captions file: a film of three hours has some 150 kB."""

_TIME = r"(?:(\d{1,3}):)?([0-5]?\d):([0-5]?\d)[.,](\d{1,3})"
_TIMING: Final = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?:\s+.*)?")
_TAG: Final = re.compile(r"<[^>]*>|\{\\[^}]*\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """One caption: from and to in seconds, and its words without marks of form."""

    start: float
    end: float
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Captions:
    """What is in a file: its kind ("srt", "vtt") and its captions in order. `words` is all that is said, for finding the
    language."""

    kind: str
    cues: tuple[Cue, ...]

    @property
    def words(self) -> str:
        """All that is said, a line each."""
        return "\n".join(cue.words for cue in self.cues)


def read_captions(path: Path, *, seconds: float = 0.0) -> Captions:
    """The captions in a file; `seconds` is the length of the video, where it is known.

    Raises:
        UserError: it is no such file, or a time is wrong; says at which line, and what to do.
    """
    name = printable(path.name)
    kind = path.suffix.lower().lstrip(".")
    if kind not in ("srt", "vtt"):
        raise UserError(
            f"“{name}” is no captions file that networks take.", hint="Save it as SRT or VTT.", code="captions_kind"
        )
    with opened(path, name) as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise UserError(
            f"“{name}” is too long for a captions file.", hint="Choose the right file.", code="captions_size"
        )
    cues = _cues(_decoded(data, name), kind, name)
    if not cues:
        raise UserError(f"“{name}” holds no captions.", hint="Export them again as SRT or VTT.", code="captions_empty")
    _check_end(cues, seconds, name)
    return Captions(kind=kind, cues=tuple(cues))


def _decoded(data: bytes, name: str) -> str:
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UserError(
            f"“{name}” is not written in UTF-8, so some letters would come out wrong.",
            hint="Save it again with the encoding UTF-8.",
            code="captions_encoding",
        ) from error
    if "\0" in text:
        raise UserError(f"“{name}” is no text file.", hint="Choose an SRT or VTT file.", code="captions_kind")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _cues(text: str, kind: str, name: str) -> list[Cue]:
    lines = text.split("\n")
    if kind == "vtt" and not lines[0].startswith("WEBVTT"):
        raise _wrong(name, 1, "a VTT file begins with WEBVTT")
    cues: list[Cue] = []
    at = 0
    while at < len(lines):
        if "-->" not in lines[at]:
            at += 1
            continue
        timing = _TIMING.fullmatch(lines[at])
        if timing is None:
            raise _wrong(name, at + 1, "the time is not written like 00:01:02,500 --> 00:01:05,000")
        start, end = _seconds(timing.groups()[:4]), _seconds(timing.groups()[4:])
        if end <= start:
            raise _wrong(name, at + 1, "the caption ends before it begins")
        if cues and start < cues[-1].start:
            raise _wrong(name, at + 1, "the caption begins before the one above it")
        if cues and start < cues[-1].end - 0.001:
            raise _wrong(name, at + 1, "the caption begins while the one above it is still shown")
        first = at + 1
        at = first
        while at < len(lines) and lines[at].strip():
            at += 1
        words = _TAG.sub("", "\n".join(lines[first:at])).strip()
        if not words:
            raise _wrong(name, first, "the caption has no words")
        cues.append(Cue(start=start, end=end, words=words))
    return cues


def _check_end(cues: list[Cue], seconds: float, name: str) -> None:
    if seconds and cues[-1].start >= seconds:
        raise UserError(
            f"The last caption of “{name}” begins at {_clock(cues[-1].start)}, after the video ends ({_clock(seconds)}).",
            hint="Choose the captions of this video, or shorten them.",
            code="captions_long",
        )


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, whole, thousandths = parts
    return (
        int(hours or 0) * 3600
        + int(minutes or 0) * 60
        + int(whole or 0)
        + int((thousandths or "0").ljust(3, "0")) / 1000
    )


def _clock(seconds: float) -> str:
    minutes, left = divmod(int(seconds), 60)
    return f"{minutes}:{left:02d}"


def _wrong(name: str, line: int, what: str) -> UserError:
    return UserError(
        f"Line {line} of “{name}” is wrong: {what}.",
        hint="Correct it in your captions program, and add it again.",
        code="captions_form",
    )

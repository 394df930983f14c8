"""What to ask of the editing program, in words that can be sent to somebody."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from editorial.model.video_request import VideoRequest
from ui.words import clock_words

_NAMES: Mapping[str, str] = {
    "h264": "H.264", "hevc": "H.265", "vp8": "VP8", "vp9": "VP9", "av1": "AV1",
    "aac": "AAC", "mp3": "MP3", "opus": "Opus", "vorbis": "Vorbis",
    "mp4": "MP4", "mov": "MOV", "webm": "WebM",
}  # fmt: skip


class VideoWords(QObject):
    """The sentences about a video's export."""

    def request(self, one: VideoRequest) -> str:
        """“Export as H.264 MP4, 1080 × 1920, at most 60 s, …” in one sentence."""
        kind = self.tr("Export as %1 %2").replace("%1", _NAMES[one.codec]).replace("%2", _NAMES[one.container])
        parts = [kind, f"{one.size[0]} × {one.size[1]} ({one.ratio})"]
        if one.most_seconds:
            parts.append(self.tr("at most %1").replace("%1", self._time(one.most_seconds)))
        if one.least_seconds:
            parts.append(self.tr("at least %1").replace("%1", self._time(one.least_seconds)))
        if one.most_bytes:
            parts.append(self.tr("at most %1").replace("%1", weight_words(one.most_bytes)))
        parts.append(self.tr("%1 frames a second").replace("%1", f"{one.fps:g}"))
        if one.most_kbps:
            parts.append(self.tr("at most %1 Mbit/s").replace("%1", f"{one.most_kbps / 1000:g}"))
        parts.append(self.tr("%1 sound").replace("%1", _NAMES[one.sound]))
        return ", ".join(parts) + "."

    def broken(self, name: str) -> str:
        """What of a video does not fit, by its name in `editorial.model.video_request.broken_by`."""
        return {
            "format": self.tr("another kind of file"),
            "codec": self.tr("another coding of the picture"),
            "sound": self.tr("another coding of the sound"),
            "shape": self.tr("another shape"),
            "small": self.tr("too small"),
            "soft": self.tr("not HD"),
            "large": self.tr("too large"),
            "long": self.tr("too long"),
            "short": self.tr("too short"),
            "heavy": self.tr("too heavy"),
            "fps": self.tr("too many or too few frames a second"),
            "bitrate": self.tr("too many bits a second"),
        }[name]

    def _time(self, seconds: float) -> str:
        return self.tr("%1 s").replace("%1", f"{seconds:g}") if seconds <= 90 else clock_words(seconds)


def weight_words(count: float) -> str:
    """A file's weight, decimal as the networks count: "100 MB"."""
    for unit, name in ((1e9, "GB"), (1e6, "MB"), (1e3, "kB")):
        if count >= unit:
            return f"{count / unit:.3g} {name}"
    return f"{count:.0f} B"

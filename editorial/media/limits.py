"""How much one picture or video may ask of the machine, and the words for a file that asks for more."""

from __future__ import annotations

from typing import Final

from editorial.errors import UserError

MEMORY_BYTES: Final = 1_500_000_000
"""Address space of the probe process; av and Pillow themselves take 0.2 GB of it."""

CPU_SECONDS: Final = 120
"""Processor time for one request: the end of a child whose parent was killed; the parent's deadline is far shorter."""

MAX_PIXELS: Final = 50_000_000
"""Width times height of one picture or video frame."""

MAX_FRAMES: Final = 1_000
"""Frames of an animation."""

MAX_ANIMATION_PIXELS: Final = 100_000_000
"""Pixels of all frames together, when an animation has to be drawn anew."""

MAX_IMAGE_BYTES: Final = 200_000_000
MAX_VIDEO_BYTES: Final = 8_000_000_000

MAX_LINE_BYTES: Final = 500_000
"""One request or reply between the probe and its child."""

BYTES_PER_SECOND: Final = 50_000_000
"""Slowest disk the deadline allows for: a file gets its size divided by this on top."""


def too_much(name: str) -> UserError:
    """The file asked for more memory or time than it may have."""
    return UserError(
        f"“{name}” needs too much memory or time to open.",
        hint="Save it smaller, as a JPEG picture or an MP4 video, and add it again.",
        code="media_too_much",
    )


def damaged(name: str) -> UserError:
    """The file stops too early or does not hold together."""
    return UserError(
        f"“{name}” is damaged or incomplete.",
        hint="Copy or export it again from its source, and add it again.",
        code="media_damaged",
    )

"""Small videos, made by the real encoder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av
from PIL import Image


def two_scenes(path: Path, size: tuple[int, int] = (160, 90)) -> Path:
    """A second of red, then a second of blue; 25 pictures a second."""
    with av.open(str(path), "w") as target:
        stream: Any = target.add_stream("libx264", rate=25)
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        for colour in ("red", "blue"):
            for _ in range(25):
                target.mux(stream.encode(av.VideoFrame.from_image(Image.new("RGB", size, colour))))
        target.mux(stream.encode())
    return path

"""Draws the small pictures beside the sample posts anew: `python -m editorial.demo.samples`."""

from __future__ import annotations

from pathlib import Path
from typing import Final

WIDTHS: Final = {
    "toaster.jpg": 1200,
    "lamp.jpg": 1200,
    "boxes.jpg": 1200,
    "bee.jpg": 1080,
    "thread.jpg": 1440,
    "seeds.png": 1200,
}
"""Pixels from side to side of each sample picture."""


def main(folder: Path | None = None) -> None:
    """Draw them into `folder`, or beside the sample posts of this checkout."""
    from editorial.media.drawings import draw

    target = folder or Path(__file__).parents[2] / "resources" / "samples"
    for name, width in WIDTHS.items():
        draw(name, target, width=width, quality=82)


if __name__ == "__main__":
    main()

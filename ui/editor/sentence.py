"""The sentence around the cursor, in which nothing is said while it is being typed."""

from __future__ import annotations

from editorial.text.segment import sentences
from ui.bridge.offsets import Offsets


def sentence_at(block: str, position: int, language: str) -> tuple[int, int]:
    """Start and end, in UTF-16 units of a paragraph, of the sentence that holds `position` or ends just before it.

    A paragraph without sentences is one as a whole.
    """
    offsets = Offsets(block)
    point = offsets.from_qt(position)
    here = None
    for sentence in sentences(block, language):
        if sentence.span.start <= point:
            here = sentence.span
    if here is None:
        return 0, len(block.encode("utf-16-le")) // 2
    start, end = offsets.to_qt(here)
    return start, max(end, position)

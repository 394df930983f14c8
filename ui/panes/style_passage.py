"""A passage of a post with some of its words marked, as the owner of the house style sees it: words, no person."""

from __future__ import annotations

from editorial.model.finding import Level
from editorial.model.span import Span
from ui.bridge.offsets import Offsets
from ui.kit.marked import MarkedText
from ui.theme.marks import MARK_TOKENS


class MarkedPassage(MarkedText):
    """`around` with `quote` marked in it in the colour of a level; words that do not stand there are shown alone."""

    def __init__(self, quote: str, around: str, level: Level) -> None:
        quote = " ".join(quote.split())
        self.words, mark = placed(quote, around)
        super().__init__(self.words, [Offsets(self.words).to_qt(mark)], color=MARK_TOKENS[level])
        self.setAccessibleDescription(self.tr("Marked: “%1”").replace("%1", quote))


def placed(quote: str, around: str) -> tuple[str, Span]:
    """The words to show, and where the marked ones stand in them: the place nearest the middle."""
    starts = [at for at in range(len(around)) if quote and around.startswith(quote, at)]
    if not starts:
        return (quote, Span(0, len(quote))) if quote else (around, Span(0, 0))
    middle = (len(around) - len(quote)) / 2
    start = min(starts, key=lambda at: abs(at - middle))
    before = "" if around[:1].isupper() else "… "
    after = "" if around[-1:] in ".!?" else " …"
    return f"{before}{around}{after}", Span(len(before) + start, len(before) + start + len(quote))

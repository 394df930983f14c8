"""Videos with sound and no words to read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.media._facts import about, files

META = RuleMeta(
    title="Captions for the video",
    level="warning",
    scope="post",
    moment="submit",
    needs=("media",),
    messages={
        "missing": "“{name}” has sound but no captions. Add a captions file (SRT or VTT), or put the words into the picture.",
        "kind": "“{captions}” is no captions file that networks take. Save the captions of “{name}” as SRT or VTT.",
    },
    options={"from_seconds": Option(default=5, about="Videos shorter than this need no captions", unit="seconds")},
)

_KINDS = frozenset({".srt", ".vtt"})


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding for each video with sound that has neither a track of subtitles nor a captions file beside it, or whose
    captions file is of another kind."""
    for index, medium in files(context, "video"):
        if medium.captions:
            if PurePath(medium.captions).suffix.lower() not in _KINDS:
                yield about(context, index, medium, "kind", captions=medium.captions)
        elif medium.has_audio and not medium.subtitles and medium.seconds >= context.number("from_seconds"):
            yield about(context, index, medium, "missing")

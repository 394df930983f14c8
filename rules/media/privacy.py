"""A file that gives away where it was taken, with what, or who is on it."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.media._facts import about, files, listed

META = RuleMeta(
    title="Private data in a file",
    level="warning",
    scope="post",
    moment="submit",
    needs=("media",),
    messages={
        "kept": "“{name}” holds {what}, and files leave here as they are. Save it without that, or let the desk make the cut.",
        "held": "“{name}” holds {what}. The cut that leaves will not; do not pass the original on.",
    },
    options={
        "as_they_are": Option(
            default=False, about="Whether files are handed on as they came, not as the cut made on submitting"
        ),
        "tell_anyway": Option(default=False, about="Whether to tell of it even where only the cut leaves"),
        "fine": Option(default=list[str](), about="What may stay in a file: gps, serial, faces"),
    },
)

_WORDS = {
    "gps": "the place where it was taken",
    "serial": "the serial number of the camera",
    "faces": "names or places of faces",
}


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding for each such file that would leave as it is. The cut that is made on submitting holds none of it."""
    as_it_is = context.flag("as_they_are")
    if not as_it_is and not context.flag("tell_anyway"):
        return
    fine = context.words("fine")
    for index, medium in files(context, "image", "video", "audio", "file"):
        told = [_WORDS.get(what, what) for what in medium.private if what not in fine]
        if told:
            level = None if as_it_is else "suggestion"
            yield about(context, index, medium, "kept" if as_it_is else "held", level=level, what=listed(told))

"""A picture credit that is not written as the house writes it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import regex

from editorial.model.finding import Finding, Measure
from editorial.model.subject import MediumFacts
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.media._facts import about, files
from rules.media._rights import creators, licence_of

META = RuleMeta(
    title="Form of the picture credit",
    level="suggestion",
    scope="post",
    moment="submit",
    needs=("media",),
    messages={"form": "Your house style writes credits as “{form}”. Write “{example}”."},
    options={
        "forms": Option(
            default=["{kind}: {creator}", "{kind}: {creator}/{agency}"],
            about="How a credit is written, with {kind}, {creator} and {agency} in their places",
        ),
        "kinds": Option(
            default=[
                "Photo",
                "Photos",
                "Picture",
                "Illustration",
                "Graphic",
                "Video",
                "Foto",
                "Fotos",
                "Bild",
                "Grafik",
                "Image",
            ],
            about="What may stand for {kind}; the first is proposed",
        ),
    },
)

_HEAD = regex.compile(
    r"\s*+(?:©|\(c\)|(?:copyright|courtesy of|credit|photos?|pictures?|images?|illustration|graphic|video|foto|bild)"
    r"(?: credits?| by| von| de| par)?)\s*+[:©/-]?\s*+",
    regex.I,
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding for each credit in another form; those that a licence words in its own way are left alone."""
    forms, kinds = context.words("forms"), context.words("kinds")
    for index, medium in files(context, "image", "video", "audio", "file"):
        said = medium.credit.strip()
        if said and forms and kinds and not licence_of(medium).cc and not _form(forms, kinds).fullmatch(said):
            yield about(
                context, index, medium, "form", form=_shown(forms[0]), example=_example(forms, kinds[0], medium)
            )


@lru_cache(maxsize=16)
def _form(forms: tuple[str, ...], kinds: tuple[str, ...]) -> regex.Pattern[str]:
    kind = "|".join(regex.escape(one) for one in sorted(kinds, key=len, reverse=True))
    # A "/" parts creator and agency, so that neither may hold one.
    places = {r"\{kind\}": f"(?:{kind})", r"\{creator\}": r"[^/:]{2,80}", r"\{agency\}": r"[^/:]{2,60}"}
    patterns: list[str] = []
    for form in forms:
        pattern = regex.escape(form, literal_spaces=True)
        for place, wanted in places.items():
            pattern = pattern.replace(place, wanted)
        patterns.append(pattern)
    return regex.compile("|".join(f"(?:{pattern})" for pattern in patterns))


def _shown(form: str) -> str:
    return form.replace("{kind}", "Photo").replace("{creator}", "Name").replace("{agency}", "Agency")


def _example(forms: tuple[str, ...], kind: str, medium: MediumFacts) -> str:
    said = _HEAD.sub("", medium.credit.strip(), count=1).strip()
    first, slash, second = said.partition("/")
    creator = first.strip() or next(iter(creators(medium)), "Name")
    form = next((one for one in forms if ("{agency}" in one) == bool(slash)), forms[0])
    return form.replace("{kind}", kind).replace("{creator}", creator).replace("{agency}", second.strip())

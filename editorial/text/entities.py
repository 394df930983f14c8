"""Tags, handles, cashtags and links in a text, as networks find them. Positions are code points.

`counting` says whose rules: `graphemes` Bluesky's, `mastodon` Mastodon's, every other X's, which the networks that publish
none come closest to. What is found is in order and never overlaps: of two that do, the one that begins first is there.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal

from editorial.model.span import Span
from editorial.text.links import LATIN, SPACES, known_endings, mastodon_rules, web_links

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import regex

    from editorial.model.platform import Counting

Kind = Literal["link", "mention", "tag", "cashtag"]

MAX_HOST = 253
MAX_FACET_TAG = 64

_SINCE_2021 = "amazon kids music spa ישראל アマゾン 亚马逊"
_UNTIL_2025 = (
    "abarth active adac afamilycompany aigo alfaromeo an avianca bananarepublic bentley bl blanco bnl boots bq budapest "
    "bugatti cancerresearch cartier caseih cbs ceb chloe chrysler cityeats comcast cookingchannel csc dabur dodge doha "
    "doosan duck dunlop duns eh epost esurance etisalat everbank fiat flsmidth foodnetwork frontdoor fujixerox glade "
    "goodhands guardian hgtv honeywell hoteles htc iinet intel iselect iveco iwc jcp jlc kerrylogistics kinder ladbrokes "
    "lancaster lancia lancome liaison linde lipsy lixil loft lupin macys maserati mcd mcdonalds meo metlife mf mobily "
    "montblanc mopar movistar mtpc mutual mutuelle nadex nationwide natura newholland northwesternmutual off oldnavy "
    "onion onyourside orientexpress pamperedchef panerai passagens piaget pramerica qvc raid redstone rightathome rmit "
    "rocher sapo sca scjohnson scor ses shaw showtime shriram spiegel spreadbetting srt starhub statoil swiftcover "
    "symantec telecity telefonica tiffany tp travelchannel uconnect um vista vistaprint volkswagen vuelos warman xfinity "
    "xperia zippo اتصالات موبايلي 大众汽车 工行 手表 珠宝 诺基亚"
)

_TAG_SIGNS = r"\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\u00b7_"
_WORD = r"\p{L}\p{M}\p{Nd}\p{Pc}"
_BREAKS = "\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_UNSEEN = "\u00ad\u2060\u200b\u200c\u200d\u20e2"
_SEPARATORS = "\u00b7\u30fb\u200c"

_X_MENTION_GOES_ON = re.compile(rf"[@＠{LATIN}]|://")
_X_CASHTAG = re.compile(
    rf"(?:^|(?<=[{SPACES}]))\$[A-Za-z]{{1,6}}(?:[._][A-Za-z]{{1,2}})?(?=$|[{_BREAKS}]|[!'#%&()*+,\\\-./:;<=>?@\[\]^_{{|}}~$])"
)
_FACET_MENTION = re.compile(rf"(?:^|(?<=[{_BREAKS}(]))@([A-Za-z0-9.-]*[A-Za-z0-9](?![A-Za-z0-9_]))")
_FACET_LINK = re.compile(
    rf"(?:^|(?<=[{_BREAKS}(]))(?:[Hh][Tt][Tt][Pp][Ss]?://[^{_BREAKS}]++"
    rf"|([A-Za-z][A-Za-z0-9]*+(?:\.[A-Za-z0-9]++)++)[^{_BREAKS}]*+)"
)
_FACET_CASHTAG = re.compile(rf"(?:^|(?<=[{_BREAKS}(]))\$[A-Za-z][A-Za-z0-9]{{0,4}}(?=[{_BREAKS}.,;:!?)\"'’]|$)")


def links(text: str, counting: Counting = "twitter_weighted") -> tuple[Span, ...]:
    """The web links of a text, also without their scheme where the network makes links of those."""
    if counting == "graphemes":
        return _only("link", _facets(text))
    return web_links(text, mastodon_rules() if counting == "mastodon" else None)


def hashtags(text: str, counting: Counting = "twitter_weighted") -> tuple[Span, ...]:
    """The #tags of a text with their sign; digits alone are no tag, a keycap begins none."""
    return _only("tag", _found(text, counting, _x_tags)) if "#" in text or "＃" in text else ()


def mentions(text: str, counting: Counting = "twitter_weighted") -> tuple[Span, ...]:
    """The @handles of a text with their sign and, on Mastodon, their server; an address of mail is none.

    On X an `@account/list` is a list and mentions nobody. On Bluesky a handle is a domain, as `@ana.example.com`.
    """
    return _only("mention", _found(text, counting, _x_mentions)) if "@" in text or "＠" in text else ()


def cashtags(text: str, counting: Counting = "twitter_weighted") -> tuple[Span, ...]:
    """The $TICKERS of a text with their sign; Mastodon has none."""
    return _only("cashtag", _found(text, counting, _x_cashtags)) if "$" in text else ()


def _found(
    text: str, counting: Counting, on_x: Callable[[str], Iterator[tuple[Span, Kind]]]
) -> list[tuple[Span, Kind]]:
    if counting == "graphemes":
        return _facets(text)
    if counting == "mastodon":
        return _fediverse(text)
    return _apart([*((span, "link") for span in web_links(text)), *on_x(text)])


def _only(kind: Kind, found: Iterable[tuple[Span, Kind]]) -> tuple[Span, ...]:
    return tuple(span for span, what in found if what == kind)


def _apart(found: Iterable[tuple[Span, Kind]]) -> list[tuple[Span, Kind]]:
    kept: list[tuple[Span, Kind]] = []
    for one in sorted(found, key=lambda one: one[0].start):
        if not kept or one[0].start >= kept[-1][0].end:
            kept.append(one)
    return kept


def _x_mentions(text: str) -> Iterator[tuple[Span, Kind]]:
    """The rules of twitter-text 3.1.0 (github.com/twitter/twitter-text, js/src/regexp).

    With the tags, for a link that a tag begins before is none, and leaves free the mentions in it.
    """
    if "#" in text or "＃" in text:
        yield from _x_tags(text)
    done = 0
    for match in _x_mention().finditer(text):
        glued, done = match.start() == done > 0, match.end()
        if not glued and match[2] is None and not _X_MENTION_GOES_ON.match(text, done):
            yield Span(*match.span(1)), "mention"


def _x_tags(text: str) -> Iterator[tuple[Span, Kind]]:
    done = 0
    for match in _x_tag().finditer(text):
        glued, done = match.start() == done > 0, match.end()
        if not glued and not text.startswith(("#", "＃", "://"), done):
            yield Span(*match.span()), "tag"


def _x_cashtags(text: str) -> Iterator[tuple[Span, Kind]]:
    for match in _X_CASHTAG.finditer(text):
        yield Span(*match.span()), "cashtag"


@cache
def _x_mention() -> regex.Pattern[str]:
    import regex

    before = r"^|[^A-Za-z0-9_!#$%&*@＠]|(?:^|[^A-Za-z0-9_+~.-])(?:rt|RT|rT|Rt):?"
    return regex.compile(rf"([@＠](?<=(?:{before})[@＠])[A-Za-z0-9_]{{1,20}}+)(/[A-Za-z][A-Za-z0-9_-]{{0,24}}+)?+")


@cache
def _x_tag() -> regex.Pattern[str]:
    import regex

    inside, letter = rf"\p{{L}}\p{{M}}\p{{Nd}}{_TAG_SIGNS}", r"\p{L}\p{M}"
    before = rf"^|[\ufe0e\ufe0f]|[^{inside}&]"
    return regex.compile(
        rf"[#＃](?<=(?:{before})[#＃])(?!\ufe0f|\u20e3)(?=[\p{{Nd}}{_TAG_SIGNS}]*+[{letter}])[{inside}]++"
    )


def mastodon_links_and_mentions(text: str) -> list[tuple[Span, Kind]]:
    """What Mastodon counts otherwise than it stands there (app/models/account.rb, app/lib/extractor.rb, 2026)."""
    found: list[tuple[Span, Kind]] = [(span, "link") for span in web_links(text, mastodon_rules())]
    for match in _fediverse_mention().finditer(text):
        if not _X_MENTION_GOES_ON.match(text, match.end()) and len(match[1] or "") <= MAX_HOST:
            found.append((Span(*match.span()), "mention"))
    return _apart(found)


def _fediverse(text: str) -> list[tuple[Span, Kind]]:
    """The same with tags (app/models/tag/naming.rb)."""
    found = mastodon_links_and_mentions(text)
    for match in _fediverse_tag().finditer(text):
        run = match[0].rstrip(_SEPARATORS)
        if len(run) > 3 and _fediverse_joint().search(run, 2, len(run) - 1):
            found.append((Span(match.start(), match.start() + len(run)), "tag"))
        elif match[1]:
            found.append((Span(match.start(), match.end(1)), "tag"))
    return _apart(found)


@cache
def _fediverse_mention() -> regex.Pattern[str]:
    import regex

    return regex.compile(
        rf"@(?<![=/{_WORD}]@)[A-Za-z0-9_]++(?:[.-]++[A-Za-z0-9_]++)*+(?:@([{_WORD}]++(?:[.-]++[{_WORD}]++)*+))?+"
    )


@cache
def _fediverse_tag() -> regex.Pattern[str]:
    """A run of letters, digits and signs of a tag; group 1 is there when its first word holds a letter."""
    import regex

    first = rf"(?=([{_WORD}]*+)(?<=[\p{{L}}\p{{M}}][{_WORD}]*))?"
    return regex.compile(rf"[#＃](?<=(?:^|[\n{_BREAKS}\u0085])[#＃]){first}(?=[{_WORD}])[{_WORD}{_SEPARATORS}]++")


@cache
def _fediverse_joint() -> regex.Pattern[str]:
    import regex

    return regex.compile(rf"[\p{{L}}\p{{M}}_{_SEPARATORS}]")


def _facets(text: str) -> list[tuple[Span, Kind]]:
    """Bluesky (github.com/bluesky-social/atproto, packages/api/src/rich-text/detection.ts, 2026)."""
    found: list[tuple[Span, Kind]] = []
    for match in _FACET_MENTION.finditer(text):
        if _is_domain(match[1]) or match[1].endswith(".test"):
            found.append((Span(*match.span()), "mention"))
    for match in _FACET_LINK.finditer(text):
        if match[0].startswith("http") or (match[1] is not None and _is_domain(match[1])):
            found.append((Span(match.start(), match.end() - _loose_end(match[0])), "link"))
    for match in _facet_tag().finditer(text):
        name = _final_punctuation().sub("", match[0][1:])
        if name and len(name.encode("utf-16-le", "surrogatepass")) // 2 <= MAX_FACET_TAG:
            found.append((Span(match.start(), match.start() + 1 + len(name)), "tag"))
    for match in _FACET_CASHTAG.finditer(text):
        found.append((Span(*match.span()), "cashtag"))
    return _apart(found)


def _loose_end(link: str) -> int:
    """How many characters at the end of a link belong to the sentence around it."""
    loose = 1 if link[-1] in ".,;:!?" else 0
    rest = link[: len(link) - loose]
    return loose + 1 if rest.endswith(")") and "(" not in rest else loose


def _is_domain(name: str) -> bool:
    before, dot, ending = name.rpartition(".")
    return bool(dot and before) and ending in _endings_now()


@cache
def _endings_now() -> frozenset[str]:
    """The top-level domains of 2025, as Bluesky's package lists them (npm `tlds` 1.261), from those of X (2021)."""
    return (known_endings() - frozenset(_UNTIL_2025.split())) | frozenset(_SINCE_2021.split())


@cache
def _facet_tag() -> regex.Pattern[str]:
    import regex

    stop = _BREAKS + _UNSEEN
    return regex.compile(
        rf"[#＃](?<=(?:^|[{_BREAKS}])[#＃])(?!\ufe0f)(?=(?:[0-9\p{{P}}]*+)[^0-9\p{{P}}{stop}])[^{stop}]++"
    )


@cache
def _final_punctuation() -> regex.Pattern[str]:
    import regex

    return regex.compile(r"\p{P}+$")

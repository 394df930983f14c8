"""Links as networks find them in a text: the rules that X publishes as twitter-text, and Mastodon's changes to them.

The rules are a regular expression of some thousand alternatives; here they are walked by hand, from dot to dot, so that
a long text without spaces costs linear time. Positions are code points.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from editorial.model.span import Span

MAX_URL = 4096
MAX_LABEL = 63
MAX_SHORT_SLUG = 40
LONGEST_ENDING = 18
LONGEST_SCHEME = 9

_DIRECTIONS = "\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069"
_INVALID = "\ufffe\ufeff\uffff"
SPACES = "\t-\r \u0085\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
LATIN = (
    "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272\u0289\u028b"
    "\u02bb\u0300-\u036f\u1e00-\u1eff"
)
_LATIN_ANY_CASE = (
    LATIN + "\u0260\u0269\u0275\u0280\u0283\u0288\u028a\u028c\u0292\u0399\u03b9\u1fbe\u2c65\u2c66\u2c7e\u2c7f\ua7dc"
)
"""The published expression ignores case, so that it also takes letters whose capital is one of the listed ones."""

_NEVER = rf"!'#%&()*+,\\/:;<=>?@\[\]^{{|}}~${SPACES}{_INVALID}{_DIRECTIONS}"
_RUN = re.compile(rf"[^{_NEVER}]+")
"""Letters of a domain, with the dots, hyphens and underscores that may stand between them."""
_INNER_DOT = re.compile(rf"\.(?=[^{_NEVER}])")
_START = re.compile(rf"(?<![A-Za-z0-9@＠$#＃{_INVALID}])[^._-]")
_MAY_STAND_BEFORE = re.compile(rf"[^A-Za-z0-9@＠$#＃{_INVALID}]")
_ASCII_LABELS = re.compile(rf"[-A-Za-z0-9{_LATIN_ANY_CASE}]+(?:\.[-A-Za-z0-9{_LATIN_ANY_CASE}]+)*\.")
_GOES_ON = re.compile(r"[0-9A-Za-z@+-]")
_LETTERS = re.compile(r"[A-Za-z]+")
_PUNYCODE = re.compile(r"[Xx][Nn]--[-0-9A-Za-z]+")
_HTTP = ("http://", "https://")
_SHORT = re.compile(
    r"[Hh][Tt][Tt][Pp][Ss]?://[Tt]\.[Cc][Oo]/([A-Za-z0-9]+)(?:\?[-A-Za-z0-9!?*'@();:&=+$/%#\[\]_.,~|]*[-A-Za-z0-9_&=#/])?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRules:
    """One network's rules: `tail` matches port, path (group 1) and query after a domain.

    `schemes` are those that a link may begin with; `bare` says whether it needs none.
    """

    tail: re.Pattern[str]
    bare: bool
    schemes: tuple[str, ...] = _HTTP


def _tail(general: str, ending: str, second: str, query: str, query_end: str) -> re.Pattern[str]:
    balanced = rf"\((?:{general}+|{general}*\({general}+\){general}*)\)"
    path = rf"(?:{general}*(?:{balanced}{general}*)*(?:{ending}|{balanced})|{second})"
    return re.compile(rf"(?::[0-9]+)?(/{path}*)?(?:\?{query}*{query_end})?")


@cache
def twitter_rules() -> LinkRules:
    """twitter-text 3.1.0 (github.com/twitter/twitter-text, js/src/regexp): bare domains with a known ending are links."""
    letters = rf"A-Za-z\u0400-\u04ff\u1c80-\u1c870-9{_LATIN_ANY_CASE}"
    general = rf"[{letters}!*';:=+,.$/%#\[\]\-\u2013_~@|&]"
    tail = _tail(
        general,
        rf"[{letters}+\-=_#/]",
        rf"@{general}+/",
        r"[A-Za-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]",
        r"[A-Za-z0-9\-_&=#/]",
    )
    return LinkRules(tail=tail, bare=True)


@cache
def mastodon_rules() -> LinkRules:
    """Mastodon (config/initializers/twitter_regex.rb): only links with their scheme, paths in any script."""
    general = r"[^\s<>()?]"
    letters = r"\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\uffef\U00010000-\U0010fffd"
    tail = _tail(
        general,
        r"[^\s()?!*\"'「」<>;:=,.$%\[\]~&|@]",
        rf"{general}+/",
        rf"[A-Za-z0-9!?*'();:&=+$/%#\[\]\-_.,~|@^{letters}]",
        rf"[A-Za-z0-9_&=#/\-{letters}]",
    )
    others = ("dat://", "dweb://", "ipfs://", "ipns://", "ssb://", "gopher://", "gemini://")
    return LinkRules(tail=tail, bare=False, schemes=(*_HTTP, *others))


@cache
def known_endings() -> frozenset[str]:
    """The top-level domains of `resources/lexicons/tlds.txt`, in lower case."""
    from importlib.resources import files

    lines = (files("resources") / "lexicons" / "tlds.txt").read_text("utf-8").split("\n")
    return frozenset(line for line in lines if line and not line.startswith("#"))


def web_links(text: str, rules: LinkRules | None = None) -> tuple[Span, ...]:
    """The links of a text in order, never overlapping; X's rules unless others are given."""
    rules = rules or twitter_rules()
    if ("." if rules.bare else "://") not in text:
        return ()
    finder = _Finder(text, rules)
    end = 0
    for dot in _INNER_DOT.finditer(text):
        if dot.start() >= end:
            start = dot.start() - _run_length(text[end : dot.start()][::-1], 0)
            end = dot.end() + _run_length(text, dot.end())
            finder.read(start, end)
    return tuple(finder.found)


def _run_length(text: str, at: int) -> int:
    run = _RUN.match(text, at)
    return run.end() - at if run is not None else 0


class _Finder:
    """One pass over a text; `done` is where the last match ended, link or not."""

    def __init__(self, text: str, rules: LinkRules) -> None:
        self.text = text
        self.rules = rules
        self.found: list[Span] = []
        self.done = 0

    def read(self, start: int, end: int) -> None:
        """Take the links that begin in one run of domain letters."""
        chain = _Chain(self.text, start, end)
        scheme = self.scheme_before(start)
        if scheme >= 0 and chain.reach[0] > 0:
            self.take(scheme, start, chain.reach[0])
        index = 0
        while index < len(chain.labels) - 1:
            first, last = chain.labels[index]
            if self.done > first and self.done >= last:
                index += 1
                continue
            begin, stop = chain.domain_in(index, self.done)
            if begin < 0:
                index += 1
            else:
                self.take(begin, begin, stop)

    def scheme_before(self, start: int) -> int:
        """Where the scheme begins that ends right before `start`; -1 where there is none, or a letter is glued to it."""
        if not self.text.endswith("://", self.done, start):
            return -1
        before = self.text[max(0, start - LONGEST_SCHEME) : start].lower()
        scheme = next((scheme for scheme in self.rules.schemes if before.endswith(scheme)), "")
        begin = start - len(scheme)
        if not scheme or begin < self.done:
            return -1
        if begin == 0 or (begin > self.done and _MAY_STAND_BEFORE.match(self.text, begin - 1)):
            return begin
        return -1

    def take(self, begin: int, domain: int, stop: int) -> None:
        """Finish the match whose domain is `domain` to `stop`, and keep it where it is a link."""
        tail = self.rules.tail.match(self.text, stop, stop + MAX_URL + 1)
        end = tail.end() if tail is not None else stop
        self.done = end
        has_scheme = begin < domain
        length = (end - begin) + (domain - begin if has_scheme else len("https://"))
        if length > MAX_URL or not _labels_fit(self.text[domain:stop]):
            return
        if self.text.startswith("xn--", domain) and not self.latin_domains(domain, stop):
            return
        if has_scheme:
            short = _SHORT.match(self.text, begin, end)
            if short is None:
                self.found.append(Span(begin, end))
            elif len(short[1]) <= MAX_SHORT_SLUG:
                self.found.append(Span(*short.span()))
        elif self.rules.bare and (begin == 0 or self.text[begin - 1] not in "-_./"):
            has_path = tail is not None and tail[1] is not None
            self.take_bare(domain, stop, end if has_path else stop, has_path=has_path)

    def take_bare(self, domain: int, stop: int, end: int, *, has_path: bool) -> None:
        """Without a scheme only Latin domains are links; a path belongs to the last of them."""
        domains = self.latin_domains(domain, stop)
        if domains and has_path:
            domains[-1] = Span(domains[-1].start, end)
        self.found.extend(domains)

    def latin_domains(self, start: int, stop: int) -> list[Span]:
        """The domains in Latin letters within a longer one, such as example.com in 日本example.com日本.jp."""
        domains: list[Span] = []
        while (labels := _ASCII_LABELS.search(self.text, start, stop)) is not None:
            hit = _last_ending(self.text, labels.start(), labels.end(), stop)
            if hit > 0:
                domains.append(Span(labels.start(), hit))
            start = hit if hit > 0 else labels.end()
        return domains


class _Chain:
    """The labels between the dots of one run, and how far a domain reaches that begins with each.

    `reach[i]` is where the longest domain ends that begins with the whole label i; -1 where none does.
    """

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.labels: list[tuple[int, int]] = []
        at = start
        while (dot := text.find(".", at, end)) >= 0:
            self.labels.append((at, dot))
            at = dot + 1
        self.labels.append((at, end))
        self.endings = [-1, *(_ending(text, first, end, len(text)) for first, _ in self.labels[1:])]
        self.reach = [-1] * len(self.labels)
        for index in range(len(self.labels) - 2, -1, -1):
            first, last = self.labels[index]
            if first < last and text[first] not in "-_":
                self.reach[index] = self.domain_end(index, first)

    def domain_end(self, index: int, begin: int) -> int:
        """Where the domain ends that begins at `begin`, in this label; -1 where there is none."""
        last = self.labels[index][1]
        if begin >= last or self.text[last - 1] in "-_":
            return -1
        if self.reach[index + 1] > 0:
            return self.reach[index + 1]
        return self.endings[index + 1] if self.text.find("_", begin, last) < 0 else -1

    def domain_in(self, index: int, done: int) -> tuple[int, int]:
        """The first domain that begins in this label, after `done`; (-1, -1) where there is none."""
        first, last = self.labels[index]
        begin = max(first, done + 1 if done else 0)
        if self.reach[index + 1] < 0:
            begin = max(begin, self.text.rfind("_", first, last) + 1)
        start = _START.search(self.text, begin, last)
        if start is None:
            return -1, -1
        if start.start() == 0:  # the published expression tries the first letter as what stands before, then as a start
            start = _START.match(self.text, 1, last) or start
        stop = self.domain_end(index, start.start())
        return (start.start(), stop) if stop > 0 else (-1, -1)


def _ending(text: str, at: int, end: int, close: int) -> int:
    """Where the top-level domain ends that stands in `at` to `end`; -1 where none is known there.

    No letter, digit, @, + or - may follow a known one; nothing follows at `close`.
    """
    known = known_endings()
    letters = _LETTERS.match(text, at, end)
    if letters is not None and letters[0].lower() in known and _may_end(text, letters.end(), close):
        return letters.end()
    if not text[at : min(at + LONGEST_ENDING, end)].isascii():
        for length in range(min(LONGEST_ENDING, end - at), 0, -1):
            if text[at : at + length].lower() in known and _may_end(text, at + length, close):
                return at + length
    puny = _PUNYCODE.match(text, at, end)
    return puny.end() if puny is not None else -1


def _may_end(text: str, at: int, close: int) -> bool:
    return at >= close or _GOES_ON.match(text, at) is None


def _last_ending(text: str, start: int, end: int, stop: int) -> int:
    """Where the longest Latin domain ends whose labels are `start` to `end`; -1 where no ending is known."""
    at = end
    while at > start:
        hit = _ending(text, at, stop, stop)
        if hit > 0:
            return hit
        at = text.rfind(".", start, at - 1) + 1
    return -1


def _labels_fit(domain: str) -> bool:
    """True when every label has at most 63 letters in punycode, its prefix included (RFC 1035, RFC 3490)."""
    return all(_label_length(label) <= MAX_LABEL for label in domain.split("."))


def _label_length(label: str) -> int:
    if label.isascii() or len(label) > MAX_LABEL:
        return len(label)
    try:
        return len("xn--") + len(label.encode("punycode"))
    except UnicodeError:  # half a surrogate pair
        return MAX_LABEL + 1

"""Rules that are data: a file in the YAML of Vale's rules becomes a rule like any other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import regex

from editorial.errors import UserError
from editorial.model.finding import LEVELS, Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.actions import Action
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.datafile import RuleFile, did_you_mean
from editorial.rulekit.kinds import Existence, Hit, Kind, Occurrence, Repetition, Substitution
from editorial.rulekit.pages import page_head
from editorial.rulekit.patterns import printf
from editorial.rulekit.rule import RuleMeta
from editorial.rulekit.yamlfile import read_mapping
from editorial.text.passages import Passage, Spot

_COMMON = (
    *("extends", "message", "description", "level", "scope", "link", "limit", "action", "vocab", "exceptions"),
    *("ignorecase", "nonword", "matchcase", "tests"),
)
_OWN = {
    "existence": ("tokens", "raw", "append"),
    "substitution": ("swap", "capitalize", "pos"),
    "occurrence": ("token", "max", "min"),
    "repetition": ("tokens", "max", "alpha"),
}
_LATER = ("consistency", "conditional", "capitalization", "metric", "readability", "spelling", "sequence", "script")
_PARAGRAPH = regex.compile(r"(?:[^\n]++(?:\n(?![ \t]*+(?:\n|$)))?)++")


@dataclass(frozen=True, slots=True, kw_only=True)
class DataRule:
    """A rule whose finding is described by data. It looks at the prose of every field but alt texts."""

    id: str
    meta: RuleMeta
    page: str
    origin: str
    kind: Kind
    extends: str
    message: str
    scope: str = "text"
    link: str = ""
    limit: int = 0
    action: Action = field(default_factory=Action)

    def prepare(self) -> None:
        """Compile the patterns now; UserError naming the file for one that is wrong."""
        try:
            self.kind.prepare()
        except UserError as error:
            error.place = error.place or self.origin
            raise

    def check(self, context: RuleContext) -> Iterator[Finding | Measure]:
        """A finding for each hit, in order, no more than `limit` if that is set; RuleTimeout from a runaway pattern."""
        said = 0
        for reading in context.prose():
            for span, hit in self._hits(reading):
                yield self._finding(context, reading, span, hit)
                said += 1
                if self.limit and said >= self.limit:
                    return

    def _hits(self, reading: Reading) -> Iterator[Spot]:
        if self.scope == "sentence" or (self.scope == "text" and self.kind.is_local):
            yield from reading.each(("data", self.id, id(self.kind)), self._in_passage)
            return
        if self.scope == "paragraph":
            blocks = [Span(*match.span()) for match in _PARAGRAPH.finditer(reading.masked)]
        else:
            blocks = [Span(0, len(reading.text))]
        for block in blocks:
            text = block.of(reading.text)
            prose = text if self.scope == "raw" else block.of(reading.masked)
            yield from ((hit.span.shifted(block.start), hit) for hit in self.kind.hits(prose, text))

    def _in_passage(self, passage: Passage) -> Iterator[Spot]:
        if self.scope == "text":
            yield from ((hit.span, hit) for hit in self.kind.hits(passage.masked, passage.text))
            return
        for sentence in passage.own_sentences:
            found = self.kind.hits(sentence.span.of(passage.masked), sentence.span.of(passage.text))
            yield from ((hit.span.shifted(sentence.span.start), hit) for hit in found)

    def _finding(self, context: RuleContext, reading: Reading, span: Span, hit: Hit) -> Finding:
        options = self.action.options(span.of(reading.text), hit.options)
        args = hit.args
        if self.extends == "existence" and options and self.action.name:
            args = (*args, options[0])
        return context.finding(reading.name, span, "found", suggestions=options, said=printf(self.message, args))


def load_data_rule(text: str, rule_id: str, page: str, origin: str, *, prepare: bool = True) -> DataRule:
    """The rule in `text`, called `rule_id`, with its readable `page`; `origin` is its file, for errors.

    UserError with file and line for what is not a rule of Vale's that works here: unknown keys, a missing `extends` or
    `message`, a wrong level, a pattern that is none, a kind that is not supported yet. With `prepare` False patterns
    are compiled when first used. The title is the page's; a page may name its `Languages:`.
    """
    document = read_mapping(text, origin)
    read = RuleFile(document, origin)
    extends = read.required("extends")
    if extends in _LATER or "." in extends:
        raise read.wrong("extends", f"Rules that extend “{extends}” are not supported yet", "Leave this rule out")
    if extends not in _OWN:
        raise read.wrong("extends", f"There is no kind of rule “{extends}”", did_you_mean(extends, (*_OWN, *_LATER)))
    allowed = (*_COMMON, *_OWN[extends])
    for key in document.values:
        if key not in allowed:
            raise read.wrong(key, f"“{key}” is no key of an {extends} rule", did_you_mean(key, allowed))
    head = page_head(page, origin)
    level = read.word("level", "warning")
    if level not in LEVELS:
        raise read.wrong("level", f"There is no level “{level}”", did_you_mean(level, LEVELS))
    action = read.action()
    message = read.required("message")
    kind = _KINDS[extends](read, action)
    if isinstance(kind, Substitution) and kind.replace:
        message = _unquoted(message)
    rule = DataRule(
        id=rule_id,
        meta=RuleMeta(
            title=head.title,
            level=level,
            scope="wording",
            messages={"found": "{said}"},
            languages=head.languages,
        ),
        page=page,
        origin=origin,
        kind=kind,
        extends=extends,
        message=message,
        scope=read.scope(),
        link=read.word("link", ""),
        limit=read.whole("limit"),
        action=action,
    )
    if prepare:
        rule.prepare()
    return rule


def _unquoted(message: str) -> str:
    """Vale quotes the alternatives itself, so a message that quotes both values loses the first pair."""
    for quoted in ("'%s'", '"%s"'):
        if message.count(quoted) == 2:
            return message.replace(quoted, "%s", 1)
    return message


def _existence(read: RuleFile, _action: Action) -> Kind:
    tokens, raw = read.listed("tokens"), read.listed("raw")
    if not any(token.strip() for token in tokens) and not raw:
        raise read.wrong("tokens", "This rule looks for nothing", "List words under “tokens:”")
    return Existence(
        tokens=tokens,
        raw=raw,
        append=read.flag("append"),
        ignorecase=read.flag("ignorecase"),
        nonword=read.flag("nonword"),
        exceptions=read.exceptions(),
    )


def _substitution(read: RuleFile, action: Action) -> Kind:
    swap = read.pairs("swap")
    if not swap:
        raise read.wrong("swap", "This rule swaps nothing", "List pairs under “swap:”")
    return Substitution(
        swap=swap,
        ignorecase=read.flag("ignorecase"),
        nonword=read.flag("nonword"),
        capitalize=read.flag("capitalize"),
        matchcase=read.flag("matchcase"),
        replace=action.name == "replace" and not action.params,
        exceptions=read.exceptions(),
    )


def _occurrence(read: RuleFile, _action: Action) -> Kind:
    most, least = read.whole("max"), read.whole("min")
    if not most and not least:
        raise read.wrong("max", "This rule has no limit", "Add “max:” or “min:”")
    return Occurrence(token=read.required("token"), maximum=most, minimum=least, ignorecase=read.flag("ignorecase"))


def _repetition(read: RuleFile, _action: Action) -> Kind:
    tokens = read.listed("tokens")
    if not any(token.strip() for token in tokens):
        raise read.wrong("tokens", "This rule looks for nothing", "List patterns under “tokens:”")
    return Repetition(
        tokens=tokens,
        maximum=read.whole("max"),
        alpha=read.flag("alpha"),
        ignorecase=read.flag("ignorecase"),
        exceptions=read.exceptions(),
    )


_KINDS: dict[str, Callable[[RuleFile, Action], Kind]] = {
    "existence": _existence,
    "substitution": _substitution,
    "occurrence": _occurrence,
    "repetition": _repetition,
}

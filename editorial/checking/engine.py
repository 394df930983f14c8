"""The engine: one request and the rules in, findings and measures out. The command line, the window's worker and
approving all use this one."""

from __future__ import annotations

import signal
import threading
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, Literal, cast

from editorial.checking.overlaps import said_once
from editorial.model.finding import LEVELS, Finding, Measure, at_once, fingerprint
from editorial.model.style import HouseStyle, PostKind, RuleSetting
from editorial.model.subject import Field, Subject
from editorial.rulekit.context import Readings, RuleContext
from editorial.rulekit.patterns import RuleTimeout
from editorial.rulekit.registry import Registry
from editorial.rulekit.rule import Rule
from editorial.settings.style import resolve
from editorial.text.language import detect, primary

Verdict = Literal["blocked", "advice", "clean"]

KINDS_REMEMBERED = 200
DEADLINE_SECONDS = 2.0
"""How long one rule may think about one post before it is set aside."""


class DeadlineError(Exception):
    """Raised inside a rule that has used up its time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What the checks say about one subject: findings in reading order with the gravest first, figures by family.

    `ran` names the rules that ran to their end; `not_run` those that did not, with the engines that could not.
    """

    id: str
    platform: str | None
    language: str
    findings: tuple[Finding, ...]
    measures: Mapping[str, object] = field(default_factory=dict[str, object])
    ran: tuple[str, ...] = ()
    not_run: tuple[str, ...] = ()
    style: str = ""
    suggestions_at_once: int = 3

    @property
    def verdict(self) -> Verdict:
        """`blocked` when something must be fixed, `advice` when there is anything to say, else `clean`."""
        if any(finding.level == "error" for finding in self.findings):
            return "blocked"
        return "advice" if self.findings else "clean"

    def as_json(self) -> dict[str, object]:
        """One result of `check --format json`: the suggestions that are open at once, and how many wait behind them."""
        findings, waiting = at_once(self.findings, self.suggestions_at_once)
        nothing: dict[str, object] = {"measurable": False, "why": "no text"}
        return {
            "id": self.id,
            "platform": self.platform,
            "language": self.language,
            "verdict": self.verdict,
            "not_run": list(self.not_run),
            "length": self.measures.get("length"),
            "lengths": self.measures.get("lengths", []),
            "readability": self.measures.get("readability", nothing),
            "tone": self.measures.get("tone", {"dials": {}}),
            "message": self.measures.get("message", {}),
            "findings": [finding.as_json() for finding in findings],
            "suggestions_waiting": waiting,
            "style": self.style,
        }


class Engine:
    """The rules under one house style. Not for two threads at once."""

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self._settings: dict[tuple[str, PostKind], dict[str, RuleSetting]] = {}

    def check(self, subject: Subject, style: HouseStyle) -> Result:
        """Everything there is to say about one subject. A rule that fails or takes too long is named in `not_run`,
        and the others go on."""
        language = language_of(subject)
        readings = Readings(subject, language)
        readings.read()
        found: list[Finding] = []
        measures: dict[str, object] = _other_language(subject)
        ran: list[str] = []
        not_run: list[str] = list(subject.unread)
        platform = subject.platform.id if subject.platform else ""
        settings = self._set_for(style, subject.post_kind)
        for rule in self.registry.rules:
            if not _concerns(rule, subject, language):
                continue
            setting = settings[rule.id]
            by_engines = "grammar" in rule.meta.needs
            missing = _unread(subject) if by_engines else ""
            blocks_itself = rule.meta.moment == "submit" and setting.level == "error" and subject.remarks is not None
            if missing and setting.may_block and not blocks_itself:
                not_run.append(f"{rule.id} ({missing})")
            if setting.level is None and not rule.meta.measures and not (by_engines and subject.remarks):
                continue
            if by_engines and subject.remarks is None:
                continue
            try:
                context = RuleContext(rule.id, rule.meta, setting, subject, readings, style.lists)
                findings, taken = _run(rule, context)
            except (DeadlineError, RuleTimeout):
                not_run.append(f"{rule.id} (took too long)")
            except Exception as error:
                not_run.append(f"{rule.id} ({type(error).__name__})")
            else:
                if setting.level is not None or by_engines:
                    found += [one for one in findings if not context.excepted(one.field, one.span)]
                for measure in taken:
                    _merge(measures, measure)
                ran.append(rule.id)
        return Result(
            id=subject.id,
            platform=platform or None,
            language=language,
            findings=tuple(_finished(said_once(found), subject)),
            measures=measures,
            ran=tuple(ran),
            not_run=tuple(not_run),
            style=style.version,
            suggestions_at_once=style.suggestions_at_once,
        )

    def must_read(self, subject: Subject, style: HouseStyle) -> bool:
        """True when a check that rests on the language engines could block this post, so that a decision waits for them."""
        settings = self._set_for(style, subject.post_kind)
        return any(settings[rule.id].may_block for rule in self.registry.rules if "grammar" in rule.meta.needs)

    def _set_for(self, style: HouseStyle, post: PostKind) -> dict[str, RuleSetting]:
        """What every rule is set to for such posts; a run of alike posts asks once."""
        known = self._settings.get((style.version, post))
        if known is None:
            if len(self._settings) >= KINDS_REMEMBERED:
                self._settings.clear()
            known = {rule.id: resolve(style, rule.id, rule.meta, post) for rule in self.registry.rules}
            self._settings[style.version, post] = known
        return known


def language_of(subject: Subject) -> str:
    """The language a post is read in, as two letters: the one it says, else what its longest text looks like."""
    return primary(subject.language) or detect(_longest(subject.fields))


def _other_language(subject: Subject) -> dict[str, object]:
    """A measure where the longest text looks like another language than the one the post says."""
    said = primary(subject.language)
    found = detect(_longest(subject.fields)) if said else ""
    return {"language": {"said": said, "looks_like": found}} if found and found != said else {}


def _unread(subject: Subject) -> str:
    """Why the language engines have not, or not all, read the post; empty when they have."""
    if subject.remarks is None:
        return "the language engines were not asked"
    return "; ".join(subject.unread)


def _concerns(rule: Rule, subject: Subject, language: str) -> bool:
    meta = rule.meta
    if meta.languages and language not in meta.languages:
        return False
    if subject.scope == "wording":
        return meta.scope == "wording"
    return meta.scope != "platform" or subject.platform is not None


def _run(rule: Rule, context: RuleContext) -> tuple[list[Finding], list[Measure]]:
    findings: list[Finding] = []
    measures: list[Measure] = []
    with deadline(DEADLINE_SECONDS):
        for said in rule.check(context):
            if isinstance(said, Measure):
                measures.append(said)
            else:
                findings.append(said)
    return findings, measures


@contextmanager
def deadline(seconds: float) -> Generator[None]:
    """Raise DeadlineError in the block once `seconds` have passed. Works in a main thread of systems with timers; the
    window's own watch over its worker covers the rest."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(_number: int, _frame: object) -> None:
        raise DeadlineError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _longest(fields: tuple[Field, ...]) -> str:
    texts = [item.text for item in fields if item.base != "alt"]
    return max(texts, key=len, default="")


def _merge(measures: dict[str, object], measure: Measure) -> None:
    old = measures.get(measure.key)
    if isinstance(measure.value, list):
        measures[measure.key] = [*cast("list[object]", old or []), *measure.value]
    else:
        measures[measure.key] = _joined(cast("Mapping[str, object]", old or {}), measure.value)


def _joined(old: Mapping[str, object], new: Mapping[str, object]) -> dict[str, object]:
    result = dict(old)
    for key, value in new.items():
        known = result.get(key)
        if isinstance(known, dict) and isinstance(value, dict):
            result[key] = _joined(cast("dict[str, Any]", known), cast("dict[str, Any]", value))
        else:
            result[key] = value
    return result


def _finished(found: list[Finding], subject: Subject) -> Iterator[Finding]:
    """Fingerprints, running numbers among equals, and lines in the source; the gravest first, then reading order."""
    fields = {item.name: item for item in subject.fields}
    seen: dict[str, int] = {}
    done: list[Finding] = []
    for finding in sorted(found, key=lambda one: (one.field, one.span.start, one.span.end, one.rule)):
        place = fields.get(finding.field, Field(name=finding.field, text=""))
        first = fingerprint(finding, place.text, 0)
        ordinal = seen.get(first, 0)
        seen[first] = ordinal + 1
        line, column = _place(place, finding.span.start)
        mark = first if not ordinal else fingerprint(finding, place.text, ordinal)
        done.append(replace(finding, fingerprint=mark, line=line, column=column))
    order = {item.name: at for at, item in enumerate(subject.fields)}
    grave = {level: at for at, level in enumerate(LEVELS)}
    done.sort(key=lambda one: (grave[one.level], order.get(one.field, len(order)), one.span.start, one.rule))
    yield from done


def _place(place: Field, index: int) -> tuple[int, int]:
    before = place.text[:index]
    line = before.count("\n")
    start = before.rfind("\n") + 1
    return place.line + line, index - start + 1 + (place.column - 1 if line == 0 else 0)

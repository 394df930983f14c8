"""What a rule is given: facts, never files."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import cast

from editorial.model.finding import Confidence, Finding, Level
from editorial.model.span import Span
from editorial.model.style import RuleSetting
from editorial.model.subject import Field, Subject
from editorial.rulekit.meta import RuleMeta
from editorial.text.mask import masked
from editorial.text.metrics import Profile, profile
from editorial.text.segment import Sentence, sentences


class Reading:
    """One field's text, read once for all rules: masked, cut into sentences, measured on demand."""

    def __init__(self, field: Field, language: str) -> None:
        self.field = field
        self.name = field.name
        self.text = field.text
        self.language = language

    @cached_property
    def masked(self) -> str:
        """The text with links, handles, tags and code blanked to spaces of the same length, so that spans hold."""
        return masked(self.text)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences, as spans of the text with their words; never overlapping, in order."""
        return tuple(sentences(self.text, self.language))

    @cached_property
    def profile(self) -> Profile:
        """Counts for the readability formulas, taken from the prepared text."""
        return profile(self.text, self.language)


class Readings:
    """The readings of one subject, shared by its rules."""

    def __init__(self, subject: Subject, language: str) -> None:
        self.language = language
        self.by_name = {field.name: Reading(field, language) for field in subject.fields}


class RuleContext:
    """One rule's view of one post. Nothing in it opens a file, the library or the network."""

    def __init__(
        self, rule_id: str, meta: RuleMeta, setting: RuleSetting, subject: Subject, readings: Readings
    ) -> None:
        self.rule_id = rule_id
        self.meta = meta
        self.setting = setting
        self.subject = subject
        self._readings = readings

    @property
    def language(self) -> str:
        """The language of the post as a two-letter code; empty when it could not be told."""
        return self._readings.language

    def prose(self, *bases: str) -> Iterator[Reading]:
        """The readings of the fields of these kinds (`text`, `title`, `description`, `first_comment`, `alt`) that hold
        anything; all but alt texts by default."""
        wanted = bases or ("text", "title", "description", "first_comment")
        for reading in self._readings.by_name.values():
            if reading.field.base in wanted and reading.text.strip():
                yield reading

    def reading(self, name: str) -> Reading | None:
        """One field's reading by its name in findings."""
        return self._readings.by_name.get(name)

    def option(self, name: str) -> object:
        """A setting of this rule, from the house style or its default."""
        return self.setting.options.get(name, self.meta.options[name].default)

    def number(self, name: str) -> float:
        """A numeric setting."""
        return float(cast("float", self.option(name)))

    def whole(self, name: str) -> int:
        """A whole-number setting."""
        return int(cast("int", self.option(name)))

    def flag(self, name: str) -> bool:
        """A yes-or-no setting."""
        return bool(self.option(name))

    def words(self, name: str) -> tuple[str, ...]:
        """A list setting."""
        return tuple(str(item) for item in cast("list[object]", self.option(name)))

    def finding(
        self,
        field: str,
        span: Span,
        message: str,
        *,
        suggestions: tuple[str, ...] = (),
        level: Level | None = None,
        confidence: Confidence | None = None,
        key: str = "",
        **values: object,
    ) -> Finding:
        """An objection of this rule: `message` names one of its templates, `values` fill its places.

        The level is the house style's; `level` may only lower it (a value too unsure to block).
        """
        reading = self._readings.by_name.get(field)
        template = self.meta.messages[message]
        return Finding(
            rule=self.rule_id,
            level=_lower(self.setting.level or self.meta.level, level),
            field=field,
            span=span,
            match=span.of(reading.text) if reading is not None else "",
            message=template.format(**values),
            suggestions=suggestions,
            confidence=confidence or self.meta.confidence,
            moment=self.meta.moment,
            key=key,
        )


_ORDER: dict[Level, int] = {"error": 2, "warning": 1, "suggestion": 0}


def _lower(level: Level, other: Level | None) -> Level:
    return level if other is None or _ORDER[level] <= _ORDER[other] else other

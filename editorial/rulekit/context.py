"""What a rule is given: facts, never files."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from typing import cast

import regex

from editorial.model.finding import Confidence, Elsewhere, Finding, Level
from editorial.model.span import Span
from editorial.model.style import RuleSetting
from editorial.model.subject import Field, Subject
from editorial.rulekit.meta import RuleMeta
from editorial.text.metrics import counts_of
from editorial.text.passages import Passage, Spot, passages
from editorial.text.readability import Profile, profile_of
from editorial.text.segment import Sentence
from editorial.text.tally import Counts

EXCEPTION_REACH = 200
"""How far, in code points, the words of an exception may reach beyond what it excepts."""


@lru_cache(maxsize=256)
def exceptions_pattern(exceptions: tuple[str, ...]) -> regex.Pattern[str]:
    """Words, phrases and wildcards ("part*") as one pattern of whole words, whatever their case."""
    wanted = sorted({item.strip() for item in exceptions if item.strip()}, key=len, reverse=True)
    words = "|".join(regex.escape(item).replace(r"\*", r"\w*+").replace(r"\ ", r"\s++") for item in wanted)
    return regex.compile(rf"(?<!\w)(?:{words or '(?!)'})(?!\w)", regex.IGNORECASE)


class Reading:
    """One field's text, read once for all rules: masked, cut into sentences, measured on demand.

    What is found in one passage is remembered for as long as the passage stays as it is, so that an edit of one sentence
    in a long article costs one passage.
    """

    def __init__(self, field: Field, language: str) -> None:
        self.field = field
        self.name = field.name
        self.text = field.text
        self.language = language

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The text cut at line breaks where no sentence runs on, in order; together they are the whole text."""
        return tuple(passages(self.text, self.language))

    @cached_property
    def masked(self) -> str:
        """The text with links, handles, tags and code blanked to spaces of the same length, so that spans hold."""
        return "".join(passage.masked for passage in self.passages)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences, as spans of the text with their words; never overlapping, in order."""
        return tuple(sentence for passage in self.passages for sentence in passage.sentences)

    @cached_property
    def word_count(self) -> int:
        """How many words the sentences have."""
        return sum(len(sentence.words) for passage in self.passages for sentence in passage.own_sentences)

    @cached_property
    def profile(self) -> Profile:
        """Counts for the readability formulas, taken from the prepared text."""
        counts = Counts()
        for passage in self.passages:
            for _span, found in passage.remembered("counts", _counted):
                counts += found
        return profile_of(counts, self.language)

    def each(self, key: Hashable, find: Callable[[Passage], Iterable[Spot]]) -> Iterator[Spot]:
        """What `find` finds in each passage, in order, as (span of the text, anything).

        `find` gets a passage and answers in the passage's own positions; it must be a pure function of the passage's text
        and language and of `key`, under which its answers are remembered: name in `key` the rule and every setting that
        `find` reads. What spans line breaks is not for this.
        """
        for passage in self.passages:
            for span, value in passage.remembered(key, find):
                yield span.shifted(passage.start), value


def _counted(passage: Passage) -> Iterator[Spot]:
    yield Span(0, 0), counts_of(passage.text, passage.own_sentences, passage.language)


class Readings:
    """The readings of one subject, shared by its rules."""

    def __init__(self, subject: Subject, language: str) -> None:
        self.language = language
        self.by_name = {field.name: Reading(field, language) for field in subject.fields}

    def read(self) -> None:
        """Cut every field into sentences now, so that no rule's time is spent on what all of them need."""
        for reading in self.by_name.values():
            _ = reading.word_count


class RuleContext:
    """One rule's view of one post. Nothing in it opens a file, the library or the network."""

    def __init__(
        self,
        rule_id: str,
        meta: RuleMeta,
        setting: RuleSetting,
        subject: Subject,
        readings: Readings,
        lists: Mapping[str, tuple[str, ...]] | None = None,
    ) -> None:
        self.rule_id = rule_id
        self.meta = meta
        self.setting = setting
        self.subject = subject
        self._readings = readings
        self._lists = lists or {}

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

    def listed(self, name: str) -> tuple[str, ...]:
        """One of the house style's word lists, by its name in `editorial.model.style.LISTS`; the names of the register are
        among the `names`."""
        own = self._lists.get(name, ())
        return (*own, *(author.name for author in self.subject.register)) if name == "names" else own

    @cached_property
    def _exceptions(self) -> regex.Pattern[str] | None:
        return exceptions_pattern(self.setting.exceptions) if self.setting.exceptions else None

    def excepted(self, field: str, span: Span) -> bool:
        """True where the house style makes an exception for these words; the engine drops such findings itself."""
        reading = self._readings.by_name.get(field)
        if self._exceptions is None or reading is None or not len(span):
            return False
        since = max(0, span.start - EXCEPTION_REACH)
        around = self._exceptions.finditer(reading.text, since, span.end + EXCEPTION_REACH)
        return any(match.start() <= span.start and span.end <= match.end() for match in around)

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
        region: tuple[float, float, float, float] | None = None,
        seconds: tuple[float, float] | None = None,
        elsewhere: tuple[Elsewhere, ...] = (),
        **values: object,
    ) -> Finding:
        """An objection of this rule: `message` names one of its templates, `values` fill its places.

        The level is the house style's; `level` may only lower it (a value too unsure to block). `region` is left, top,
        right, bottom in parts of the picture, `seconds` from and to in a video, `elsewhere` the other places it rests on.
        """
        reading = self._readings.by_name.get(field)
        template = self.meta.messages[message]
        return Finding(
            rule=self.rule_id,
            level=_lower(self.setting.level or self.meta.level, level),
            field=field,
            span=span,
            match=span.of(reading.text) if reading is not None else "",
            message=template.format(**{name: self.meta.say(value) for name, value in values.items()}),
            suggestions=suggestions,
            confidence=confidence or self.meta.confidence,
            moment=self.meta.moment,
            key=key,
            region=region,
            seconds=seconds,
            elsewhere=elsewhere,
        )


_ORDER: dict[Level, int] = {"error": 2, "warning": 1, "suggestion": 0}


def _lower(level: Level, other: Level | None) -> Level:
    return level if other is None or _ORDER[level] <= _ORDER[other] else other

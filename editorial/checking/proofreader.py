"""Asking the language engines about a post, and putting what they say into its subject as facts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import cast

from editorial.checking.engine import language_of
from editorial.checking.engines.base import Raw
from editorial.checking.engines.builtin import Builtin
from editorial.checking.engines.dictionaries import words_of
from editorial.checking.engines.mapping import rule_of_words
from editorial.checking.engines.names import Names
from editorial.checking.engines.pieces import Piece, pieces
from editorial.checking.engines.shown import Reader
from editorial.checking.engines.tool import Ask, State, Tell, Tool
from editorial.checking.engines.varieties import Variety, variety_of
from editorial.model.remark import Remark
from editorial.model.style import HouseStyle, RuleSetting
from editorial.model.subject import Field, Subject
from editorial.rulekit.engines import say_of
from editorial.rulekit.meta import RuleMeta
from editorial.settings.helpers import Helpers
from editorial.settings.style import resolve

_FILE_NAME = re.compile(r"\S+\.[A-Za-z0-9]{2,5}")
FOREIGN_WORDS = 5
"""Of a paragraph with so many words, at most half may be unknown: else it is in another language."""


class Proofreader:
    """The built-in engines, and LanguageTool where it is there.

    `rules` are what the checks say of themselves, by id: one of them holds the settings of the engines. `builtin` are
    engines of the process: they stay, whatever LanguageTool is chosen.

    With `tell` nothing waits: what is not known yet is read in the background, and `tell` is called on a thread of its own
    when asking again would say more (`said`), or when LanguageTool is in another state. Without, `read` waits for everything.
    """

    def __init__(
        self,
        helpers: Helpers,
        rules: Mapping[str, RuleMeta],
        tell: Tell | None = None,
        *,
        builtin: Builtin,
    ) -> None:
        self._settings_rule = rule_of_words("settings")
        self._settings_meta = rules[self._settings_rule]
        self._patient = tell is None
        self.builtin = builtin
        self.tool = Tool(helpers, tell)
        self._helpers = helpers
        self._own_words: frozenset[str] = frozenset()

    @property
    def state(self) -> State:
        """How LanguageTool is."""
        return self.tool.state

    def set_own_words(self, words: Iterable[str]) -> None:
        """The words of the house's and the person's lists, whatever their capitals."""
        self._own_words = frozenset(word.casefold() for word in words)

    def read(self, subjects: Sequence[Subject], style: HouseStyle) -> list[Subject]:
        """The subjects with the remarks of the engines, and with what could not read them."""
        wanted: list[Ask] = []
        done = [self._read(subject, style, wanted) for subject in subjects]
        if not self._patient:
            self.tool.want(wanted)
        return done

    @property
    def remote(self) -> str:
        """The host beyond this computer that gets the texts; empty when they stay here."""
        return self._helpers.remote

    @property
    def is_reading(self) -> bool:
        """True while what was not read may be read soon."""
        return self.builtin.is_loading or self.state.condition in ("asleep", "starting", "ready")

    def close(self) -> None:
        """End the server, if there is one of ours."""
        self.tool.close()

    def _setting(self, style: HouseStyle, subject: Subject) -> RuleSetting:
        return resolve(style, self._settings_rule, self._settings_meta, subject.post_kind)

    def _read(self, subject: Subject, style: HouseStyle, wanted: list[Ask]) -> Subject:
        subject = replace(subject, own_words=self._own_words)
        setting = self._setting(style, subject)
        language = language_of(subject)
        chosen = cast("list[str]", setting.options["varieties"])
        variety = variety_of(language, subject.language, subject.variety, chosen)
        if variety is None:
            return replace(subject, remarks=(), unread=())
        names = Names(subject, style.lists)
        missing = len(wanted)
        is_loaded = self.builtin.remarks(variety, "") is not None
        remarks: list[Remark] = []
        for field in subject.fields:
            if _FILE_NAME.fullmatch(field.text.strip()):
                continue  # an alt text that nobody has written yet
            if subject.typing and field.text.strip() == subject.typing.strip():
                continue  # all of it is being typed
            reader = Reader(
                field=field.name,
                variety=variety,
                names=names,
                builtin=self.builtin,
                say=lambda code, category: say_of(code, category, setting),
            )
            remarks += self._field(field, language, subject.typing, reader, setting, wanted)
        unread = self._unread(variety, behind=len(wanted) > missing, asked_for=setting.level is not None)
        if not is_loaded:
            unread = ("grammar (the built-in checker is being loaded)", *unread)
        return replace(subject, remarks=tuple(remarks), unread=unread)

    def _field(
        self, field: Field, language: str, typing: str, reader: Reader, setting: RuleSetting, wanted: list[Ask]
    ) -> Iterator[Remark]:
        picky, goal = bool(setting.options["picky"]), str(setting.options["goal"])
        for piece in pieces(field.text, language, typing):
            ask = Ask(reader.variety.tag, picky, goal, piece.text)
            said = self._tool_said(ask, wanted) if reader.variety.by_tool else None
            own = self.builtin.remarks(reader.variety, piece.text) or []
            found = [*reader.shown(piece, own, but_spelling=said is not None), *reader.shown(piece, said or [])]
            if field.base == "alt":  # mostly no sentence, so that it may begin as it likes
                found = [one for one in found if one.rule != rule_of_words("case") or one.span.start > piece.start]
            yield from _in_this_language(piece, found)

    def _tool_said(self, ask: Ask, wanted: list[Ask]) -> list[Raw] | None:
        if not self.tool.is_wanted or not self.tool.knows(ask.tag):
            return None
        said = self.tool.read(ask) if self._patient else self.tool.said(ask)
        if said is None and self.tool.knows(ask.tag):
            wanted.append(ask)
        return said

    def _unread(self, variety: Variety, *, behind: bool, asked_for: bool) -> tuple[str, ...]:
        """What should have read a post and did not; somebody who switched LanguageTool off did so on purpose, unless the house
        asks for it."""
        state = self.tool.state
        if not variety.by_tool:
            return ()
        if state.condition == "off":
            return ("grammar (LanguageTool is switched off on this computer)",) if asked_for else ()
        if state.condition == "absent":
            return ("grammar (LanguageTool is not on this computer)",)
        if state.condition in ("trouble", "consent"):
            return (f"grammar ({state.sentence.rstrip('.')})",)
        return (f"grammar (LanguageTool has not read {variety.tag} yet)",) if behind else ()


def _in_this_language(piece: Piece, found: list[Remark]) -> list[Remark]:
    """Nothing, where the paragraph is mostly unknown words: it is in another language."""
    rule = rule_of_words("unknown")
    unknown = [one for one in found if one.rule == rule]
    if len(unknown) < FOREIGN_WORDS // 2:
        return found
    words = sum(1 for _word in words_of(piece.text))
    if words >= FOREIGN_WORDS and 2 * len(unknown) > words:
        return []
    return found

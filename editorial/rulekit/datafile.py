"""The values of a data rule's file, typed; what is wrong is named with its line."""

from __future__ import annotations

import difflib
from typing import Any, cast

from editorial.errors import UserError
from editorial.rulekit.actions import ACTIONS, Action
from editorial.rulekit.patterns import Exceptions
from editorial.rulekit.yamlfile import Document

SCOPES = ("text", "sentence", "paragraph", "raw", "summary")
"""The scopes of Vale's that mean something in a post."""


def did_you_mean(word: str, known: tuple[str, ...]) -> str:
    """The nearest known word, or all of them."""
    near = difflib.get_close_matches(word, known, n=1)
    return f"Did you mean “{near[0]}”?" if near else f"It is one of: {', '.join(known)}."


class RuleFile:
    """Typed values out of a rule's document, whose scalars are all text; a wrong one is a UserError with its line."""

    def __init__(self, document: Document, origin: str) -> None:
        self.document = document
        self.origin = origin

    def wrong(self, key: str, message: str, hint: str) -> UserError:
        """An error at the line of `key`."""
        line = self.document.lines.get(key, 1)
        hint = hint if hint.endswith((".", "?")) else f"{hint}."
        return UserError(f"{message}.", hint=hint, place=f"{self.origin}:{line}", code="bad_rule")

    def required(self, key: str) -> str:
        """A text that must be there."""
        value = self.word(key, "")
        if not value:
            raise self.wrong(key, f"This rule has no “{key}”", f"Add a line “{key}: …”")
        return value

    def word(self, key: str, default: str) -> str:
        """A text."""
        value = self.document.values.get(key, default)
        if not isinstance(value, str):
            raise self.wrong(key, f"“{key}” must be text", "Write one line of text")
        return value

    def flag(self, key: str) -> bool:
        """Yes or no; false when absent."""
        value = self.word(key, "false").lower()
        if value not in {"true", "false", "yes", "no", "on", "off"}:
            raise self.wrong(key, f"“{key}” must be true or false", "Write true or false")
        return value in {"true", "yes", "on"}

    def whole(self, key: str) -> int:
        """A whole number; 0 when absent."""
        value = self.word(key, "0")
        if not (value.isascii() and value.isdecimal() and len(value) < 10):
            raise self.wrong(key, f"“{key}” must be a whole number", "Write a number such as 3")
        return int(value)

    def listed(self, key: str) -> list[str]:
        """A list of texts; empty when absent."""
        value: Any = self.document.values.get(key, [])
        items = cast("list[object]", value) if isinstance(value, list) else None
        if items is None or not all(isinstance(item, str) for item in items):
            raise self.wrong(key, f"“{key}” must be a list of words", "Write each on a line of its own after “- ”")
        return [str(item) for item in items]

    def pairs(self, key: str) -> list[tuple[str, str]]:
        """A mapping of texts, also as a list of such mappings; empty when absent."""
        value: Any = self.document.values.get(key, {})
        groups = cast("list[Any]", value) if isinstance(value, list) else [value]
        found: list[tuple[str, str]] = []
        for group in groups:
            entries = cast("dict[str, object]", group) if isinstance(group, dict) else {"": None}
            for observed, expected in entries.items():
                if not isinstance(expected, str):
                    raise self.wrong(
                        f"{key}/{observed}", f"“{key}” must map words to words", "Write “observed: expected”"
                    )
                found.append((observed, expected))
        return found

    def scope(self) -> str:
        """The one scope used here of those the rule names."""
        value: Any = self.document.values.get("scope", "text")
        names = [value] if isinstance(value, str) else self.listed("scope")
        usable = next((name for name in SCOPES if name in names), None)
        if usable is None:
            raise self.wrong(
                "scope", f"The scope “{', '.join(names)}” is not supported yet", f"Use {', '.join(SCOPES)}"
            )
        return usable

    def action(self) -> Action:
        """What the rule offers to do."""
        value: Any = self.document.values.get("action")
        if not value:
            return Action()
        if not isinstance(value, dict):
            raise self.wrong("action", "“action” must have a name", "Write “action:” and “  name: replace” below")
        entries = cast("dict[str, Any]", value)
        name: Any = entries.get("name", "")
        params: Any = entries.get("params") or []
        if name not in ACTIONS:
            raise self.wrong("action", f"There is no action “{name}”", did_you_mean(str(name), ACTIONS))
        if not isinstance(params, list):
            raise self.wrong("action", "The params of an action must be a list", "Write each on a line after “- ”")
        return Action(name=name, params=tuple(str(param) for param in cast("list[object]", params)))

    def exceptions(self) -> Exceptions:
        """The words to let pass."""
        return Exceptions(words=tuple(self.listed("exceptions")))

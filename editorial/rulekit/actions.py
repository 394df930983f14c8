"""What a data rule offers instead of what it found: the actions of Vale's rules."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from editorial.errors import UserError
from editorial.rulekit.patterns import TIMEOUT_SECONDS, compiled, translated

ACTIONS = ("replace", "remove", "edit", "suggest", "convert")


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """An action by its name (empty: none) with its parameters."""

    name: str = ""
    params: tuple[str, ...] = ()

    def options(self, found: str, own: tuple[str, ...]) -> tuple[str, ...]:
        """Replacements for `found`; `own` are those the kind of rule knows itself. Scripts and spellings offer none."""
        if self.name == "replace":
            return self.params or own
        if self.name == "remove":
            return ("",)
        if self.name == "edit":
            return (self._edited(found),)
        return own

    def _edited(self, found: str) -> str:
        verb, first, second = [*self.params, "", "", ""][:3]
        if verb == "regex":
            try:
                changed = compiled(translated(first), first).sub(
                    regex.sub(r"\$\{?(\d+)\}?", r"\\g<\1>", second.replace("\\", "\\\\")),
                    found,
                    timeout=TIMEOUT_SECONDS,
                )
            except (UserError, TimeoutError, regex.error, IndexError):
                changed = found
        elif verb == "truncate":
            changed = found.partition(first)[0] if first else found
        elif verb == "split":
            parts = found.split(first) if first else [found]
            changed = parts[int(second)] if second.isdecimal() and int(second) < len(parts) else found
        else:
            trims = {"trim": found.strip, "trim_left": found.lstrip, "trim_right": found.rstrip}
            changed = trims[verb](first or None) if verb in trims else found
        return changed.strip()

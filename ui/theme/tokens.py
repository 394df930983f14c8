"""The colours of one theme, read from `resources/themes/<name>.toml`."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, fields
from importlib.resources import files

from editorial.errors import BugError

_COLOUR = re.compile(r"#(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Every colour by what it is for, as `#RRGGBB`, or `#AARRGGBB` for `shadow` and `scrim`."""

    surface: str
    raised: str
    sunken: str
    ink: str
    ink_soft: str
    ink_faint: str
    hairline: str
    outline: str
    blue: str
    blue_hover: str
    blue_pressed: str
    blue_tint: str
    on_blue: str
    selection: str
    focus: str
    red: str
    on_red: str
    red_tint: str
    amber: str
    amber_tint: str
    teal: str
    teal_tint: str
    hover: str
    pressed: str
    shadow: str
    scrim: str
    avatar_a: str
    avatar_b: str
    avatar_c: str
    avatar_d: str
    on_avatar: str

    def named(self, name: str) -> str:
        """The colour of a token written either way: `ink-soft` or `ink_soft`."""
        return str(getattr(self, name.replace("-", "_")))


def load_tokens(name: str) -> Tokens:
    """The tokens of the theme `name` (`paper`, `night-desk`).

    Raises BugError when the file lacks a colour, has one too many or one that is not a colour.
    """
    text = (files("resources") / "themes" / f"{name}.toml").read_text("utf-8")
    colours = {key.replace("-", "_"): str(value) for key, value in tomllib.loads(text)["colours"].items()}
    wanted = {field.name for field in fields(Tokens)}
    if wrong := sorted(wanted.symmetric_difference(colours)):
        raise BugError(f"theme {name}: colours missing or unknown: {', '.join(wrong)}")
    if wrong := sorted(key for key, value in colours.items() if not _COLOUR.fullmatch(value)):
        raise BugError(f"theme {name}: not a colour: {', '.join(wrong)}")
    return Tokens(**colours)

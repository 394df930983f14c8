"""A recipe: an export that has a name, for one tool or several, with the accounts of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from editorial.errors import UserError


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipePart:
    """What goes to one tool: `target` is the exporter's id, `channels` the ids of the accounts (empty: every account), `extras`
    the exporter's own options by name, `header` the columns of the tool's own blank file."""

    target: str
    channels: tuple[str, ...] = ()
    zone: str = ""
    media_prefix: str = ""
    extras: Mapping[str, str] = field(default_factory=dict[str, str])
    header: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """`days` are how many days ahead it reaches, from today (0: everything that is approved)."""

    id: str
    name: str
    days: int = 0
    parts: tuple[RecipePart, ...] = ()

    def with_part(self, part: RecipePart) -> Recipe:
        """The recipe with this part in the place of that for the same tool, else after the others.

        Raises UserError when two tools would get the posts of one account: a post leaves once.
        """
        others = tuple(one for one in self.parts if one.target != part.target)
        taken = {channel for one in others for channel in one.channels}
        everything = not part.channels or any(not one.channels for one in others)
        if others and (everything or taken & set(part.channels)):
            raise UserError(
                f"In “{self.name}” the posts of one account would go to two tools.",
                hint="A post leaves once: choose other accounts for this tool, or give the recipe another name.",
                code="account_twice",
            )
        places = [one if one.target != part.target else part for one in self.parts]
        return replace(self, parts=tuple(places if part in places else [*places, part]))

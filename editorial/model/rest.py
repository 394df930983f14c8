"""For how many days an account rests before it repeats a post."""

from __future__ import annotations

from collections.abc import Mapping

from editorial.model.platform import Platform
from editorial.model.post import Channel

DAYS = 30
"""The rest where neither the account nor its network says another."""

COOL_DOWN = "posting.cool_down"
"""The published number of days in which a network wants no repetition."""


def cool_down(channel: Channel, platforms: Mapping[str, Platform]) -> int:
    """The days an account rests: its own number, else its network's, else 30."""
    return usual_rest(platforms.get(channel.platform)) if channel.cool_down is None else channel.cool_down


def usual_rest(platform: Platform | None) -> int:
    """The days that accounts of a network rest where they say nothing themselves."""
    published = platform.number(COOL_DOWN) if platform is not None else None
    return DAYS if published is None else int(published)

"""A post from elsewhere as a reader found it, before anything is known of the workspace it goes into."""

from __future__ import annotations

from dataclasses import dataclass

from editorial.model.post import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingMedium:
    """A picture or video of an incoming post: `name` is its path inside the source, or its address, `part` the
    piece of the post that it stands with."""

    name: str
    alt: str = ""
    part: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """One post from elsewhere.

    `key` says which one it is in its source (an address, an id), the same each time it is read; empty where the source has
    none. `texts` are the words of its parts, one for a plain post. `networks` are the words for accounts and networks as they
    stood there, `tags` leave with the post, `labels` only sort it. `when` is ISO text: wall time in `zone` (empty: the
    account's), or a moment where it names an offset. `published_at` (with an offset) and `published_link` are there where it is
    out already. `place` says where it stood ("plan.csv, line 12"). `joined` is how many posts of the source were put together
    as this thread.
    """

    place: str
    key: str = ""
    title: str = ""
    texts: tuple[str, ...] = ("",)
    kind: Kind = "post"
    language: str = ""
    link: str = ""
    description: str = ""
    first_comment: str = ""
    tags: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    networks: tuple[str, ...] = ()
    media: tuple[IncomingMedium, ...] = ()
    when: str = ""
    zone: str = ""
    is_out: bool = False
    published_at: str = ""
    published_link: str = ""
    joined: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """A piece of a source that cannot come in: where it stands, why, and what to do."""

    place: str
    message: str
    hint: str


Found = Incoming | Trouble
"""What a reader finds."""

"""Templates and snippets: the shape of a whole post, or a few words, with fields in braces."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from editorial.model.post import Kind

TemplateKind = Literal["template", "snippet"]

WORDS = ("text", "title", "description", "first_comment", "link")
"""The fields of a content that a template may fill."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateNetwork:
    """One account of a template, with the words it has of its own (by field); `more` are the texts of its parts after the
    first, `form` what it makes of the post ("thread")."""

    channel: str
    platform: str = ""
    own: Mapping[str, str] = field(default_factory=dict[str, str])
    more: tuple[str, ...] = ()
    form: Kind = "post"

    @property
    def words(self) -> tuple[str, ...]:
        """Its own texts, in the order they are read."""
        return (*self.own.values(), *self.more)


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A template: `title` is the post's working title, `words` its shared words by field, all of them with fields in braces.
    A snippet has `words["text"]` and nothing else. `tags` are shared."""

    id: str
    name: str
    kind: TemplateKind = "template"
    title: str = ""
    words: Mapping[str, str] = field(default_factory=dict[str, str])
    tags: tuple[str, ...] = ()
    language: str = ""
    audience: str = ""
    campaign: str = ""
    networks: tuple[TemplateNetwork, ...] = ()
    active: bool = True

    @property
    def text(self) -> str:
        """The words of a snippet, or the shared text of a template."""
        return self.words.get("text", "")

    @property
    def all_words(self) -> tuple[str, ...]:
        """Every text with fields, in the order they are asked for."""
        own = [words for network in self.networks for words in network.words]
        return (self.title, *(self.words.get(name, "") for name in WORDS), *own)

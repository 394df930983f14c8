"""Which post is known already, and which words mean which account."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

import regex

from editorial.importers.incoming import Incoming
from editorial.model.platform import Platform
from editorial.model.post import Channel

_PROSE = regex.compile(r"[\p{L}\p{M}\p{N}]+")
_ADDRESS = regex.compile(r"https?://\S+")
_EMPTY = -1
_OF_NETWORKS = {
    "twitter": "x",
    "twitter/x": "x",
    "x (twitter)": "x",
    "linkedin": "linkedin_post",
    "linkedin profile": "linkedin_post",
    "linkedin page": "linkedin_page",
    "linkedin company": "linkedin_page",
    "instagram": "instagram_feed",
    "tiktok": "tiktok_video",
    "youtube": "youtube_video",
    "gbp": "google_business",
    "gmb": "google_business",
    "google business profile": "google_business",
    "google my business": "google_business",
    "facebook page": "facebook",
    "facebook profile": "facebook",
    "wordpress": "blog",
    "ghost": "blog",
}
"""Words for networks that are not their ids or titles."""


def short_hash(text: str) -> int:
    """A number of 63 bits that stands for a text."""
    return int.from_bytes(hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()) >> 1


def words_hash(text: str) -> int:
    """What stands for the words of a text: capitals, addresses, marks and line ends do not matter; -1 without words."""
    words = _PROSE.findall(_ADDRESS.sub(" ", text).casefold())
    return short_hash(" ".join(words)) if words else _EMPTY


def text_key(words: int, account: str) -> int:
    """What stands for a text at one account ("" for none)."""
    return hash((words, account))


class Accounts:
    """Finds the account that a word of a source means."""

    def __init__(
        self, channels: Sequence[Channel], platforms: Mapping[str, Platform], chosen: Mapping[str, str]
    ) -> None:
        self._chosen = chosen
        self._by_word: dict[str, str] = {}
        for channel in channels:
            names = [
                channel.name,
                channel.handle,
                channel.handle.lstrip("@"),
                channel.id,
                *channel.exporter_names.values(),
            ]
            for name in names:
                self._by_word.setdefault(name.strip().casefold(), channel.id)
        for channel in channels:
            platform = platforms.get(channel.platform)
            names = [channel.platform, platform.title if platform else "", platform.name if platform else ""]
            for name in names:
                self._by_word.setdefault(name.casefold(), channel.id)
        for word, platform_id in _OF_NETWORKS.items():
            if platform_id in self._by_word:
                self._by_word.setdefault(word, self._by_word[platform_id])
        self._by_word.pop("", None)

    def of_word(self, word: str) -> str:
        """The id of the account; empty where there is none."""
        if word in self._chosen:
            return self._chosen[word]
        return self._by_word.get(word.strip().casefold(), "")

    def of(self, post: Incoming) -> tuple[str, ...]:
        """The accounts that a post goes to, each once; words that mean none are left out."""
        words = post.networks or (("",) if self._chosen.get("") else ())
        return tuple(dict.fromkeys(found for word in words if (found := self.of_word(word))))

"""A Mastodon server's own settings, from the answer of its `/api/v2/instance` saved in a file, or entered by hand.

The names and meanings are those of the entity Instance in Mastodon's documentation (docs.joinmastodon.org/entities/Instance,
2026); servers of the same family (GoToSocial, Pleroma, Akkoma) give the same keys. What comes out is kept with the account
(`Channel.server`) and applied by `Platform.with_server`.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import cast

from editorial.errors import UserError

LARGEST_FILE = 1_000_000
"""Bytes of a saved answer: real ones have 5,000 to 50,000."""

_CODE = "instance_file"
_HINT = "Open https://YOUR-SERVER/api/v2/instance in a browser and save the page."
_DOMAIN = re.compile(r"(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]")
_INTEGER = 2**31 - 1
_TRILLION = 10**12

NUMBERS: Mapping[str, tuple[tuple[str, ...], int, int]] = MappingProxyType(
    {
        "statuses.max_characters": (("field.text.limit",), 1, _INTEGER),
        "statuses.characters_reserved_per_url": (("field.text.link_cost",), 1, 10_000),
        "statuses.max_media_attachments": (("media.max_images",), 0, 1_000),
        "media_attachments.description_limit": (("field.alt.limit",), 1, _INTEGER),
        "media_attachments.image_size_limit": (("media.image_max_bytes", "media.gif_max_bytes"), 1, _TRILLION),
        "media_attachments.image_matrix_limit": (("media.image_max_pixels",), 1, _TRILLION),
        "media_attachments.video_size_limit": (("media.video_max_bytes",), 1, _TRILLION),
        "media_attachments.video_matrix_limit": (("media.video_max_pixels",), 1, _TRILLION),
        "media_attachments.video_frame_rate_limit": (("media.video_fps_max",), 1, 1_000),
        "polls.max_options": (("posting.poll_options_max",), 2, 1_000),
        "polls.max_characters_per_option": (("posting.poll_option_max",), 1, _INTEGER),
    }
)
"""What is read below `configuration`: the values it stands for, by their dotted names, the least and the most it may be."""

_RANGES: Mapping[str, tuple[int, int]] = MappingProxyType(
    {name: (least, most) for names, least, most in NUMBERS.values() for name in names}
)
_MIME = re.compile(r"([a-z]{1,20})/([a-z0-9.+-]{1,60})")
_FORMATS = MappingProxyType({"quicktime": "mov", "heic": "heif", "ms-asf": "asf"})
MOST_TYPES = 200


def read_instance(path: Path, *, checked: dt.date) -> dict[str, object]:
    """The server's settings from a saved answer, as `Channel.server` keeps them; `checked` is the day it was saved.

    Raises UserError for a file that cannot be read, is larger than a megabyte, or is no such answer.
    """
    try:
        if not path.is_file():
            raise UserError("There is no such file.", hint=_HINT, place=str(path), code=_CODE)
        with path.open("rb") as file:
            raw = file.read(LARGEST_FILE + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError(f"The file cannot be read: {reason}.", place=str(path), code=_CODE) from error
    return instance_settings(raw, checked=checked, place=str(path))


def instance_settings(raw: bytes, *, checked: dt.date, place: str = "") -> dict[str, object]:
    """The settings in the bytes of an answer: values by their dotted names, `checked` and, where it is one, the `domain`.

    Settings that the server does not name are left out. Raises UserError, with `place`, for anything but such an answer.
    """

    def fail(message: str) -> UserError:
        return UserError(message, hint=_HINT, place=place, code=_CODE)

    if len(raw) > LARGEST_FILE:
        raise fail("This file is too large to be a server's answer.")
    try:
        answer: object = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise fail("This file is not in UTF-8.") from error
    except (ValueError, RecursionError) as error:
        raise fail("This file is not JSON.") from error
    configuration = _table(answer).get("configuration")
    if not isinstance(configuration, dict):
        raise fail("This is not the answer of /api/v2/instance: it has no “configuration”.")
    found = _settings(cast("Mapping[str, object]", configuration), fail)
    if not found:
        raise fail("The “configuration” in this file names no limit.")
    return {**found, **_about(_table(answer), checked)}


def entered_settings(values: Mapping[str, int], *, checked: dt.date) -> dict[str, object]:
    """Numbers that somebody typed, by their dotted names (`field.text.limit`), as `Channel.server` keeps them.

    Raises UserError for a name that no server sets, and for a number that none can mean.
    """
    for name, value in values.items():
        if name not in _RANGES:
            raise UserError(f"A server does not set “{name}”.", hint=f"It sets: {', '.join(_RANGES)}.", code=_CODE)
        least, most = _RANGES[name]
        if not least <= value <= most:
            raise UserError(f"“{name}” is not between {least:,} and {most:,}.", hint="Mend the number.", code=_CODE)
    return {**values, "checked": checked.isoformat()} if values else {}


def _settings(configuration: Mapping[str, object], fail: Callable[[str], UserError]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, (names, least, most) in NUMBERS.items():
        section, name = key.split(".")
        value = _table(configuration.get(section)).get(name)
        if value is None:
            continue
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise fail(f"“configuration.{key}” is not a whole number between {least:,} and {most:,}.")
        found.update(dict.fromkeys(names, value))
    types = _table(configuration.get("media_attachments")).get("supported_mime_types")
    if types is not None:
        for kind, formats in _formats(types, fail).items():
            found[f"media.{kind}_formats"] = formats
    return found


def _formats(types: object, fail: Callable[[str], UserError]) -> dict[str, list[str]]:
    """The file types as platform files name them, by `image` and `video`; what has neither is left out."""
    listed = cast("list[object]", types) if isinstance(types, list) else []
    words = [_MIME.fullmatch(word.lower()) for word in listed if isinstance(word, str)]
    if not listed or len(words) != len(listed) or None in words or len(words) > MOST_TYPES:
        raise fail("“configuration.media_attachments.supported_mime_types” is not a list of file types.")
    found: dict[str, list[str]] = {}
    for word in words:
        if word is not None and word[1] in ("image", "video"):
            short = word[2].removeprefix("x-")
            found.setdefault(word[1], []).append(_FORMATS.get(short, short))
    return {kind: list(dict.fromkeys(formats)) for kind, formats in found.items()}


def _about(answer: Mapping[str, object], checked: dt.date) -> dict[str, object]:
    said: dict[str, object] = {"checked": checked.isoformat()}
    domain = answer.get("domain")
    if isinstance(domain, str) and _DOMAIN.fullmatch(domain.lower()) is not None:
        said["domain"] = domain.lower()
    return said


def _table(value: object) -> Mapping[str, object]:
    return cast("Mapping[str, object]", value) if isinstance(value, dict) else {}

"""Canonical JSON (RFC 8785) and the digests made of it."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterable
from typing import Any, cast

import orjson
import rfc8785

_LARGEST = 2**53


def canonical(value: object) -> bytes:
    """`value` as the one JSON text that RFC 8785 allows; tuples count as lists. Raises ValueError for what is not JSON."""
    if _is_plain(value):
        # What orjson, twenty times as fast, writes is the same then. It leaves what is nested too deep to the other.
        with contextlib.suppress(orjson.JSONEncodeError):
            return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)
    try:
        return rfc8785.dumps(cast("Any", value))
    except (rfc8785.CanonicalizationError, UnicodeEncodeError) as error:
        raise ValueError(str(error)) from error


def _is_plain(value: object) -> bool:
    """Whether no number in it has a fraction or more than 53 bits, and no key would be sorted otherwise by UTF-16."""
    rest = [value]
    while rest:
        one = rest.pop()
        kind = type(one)
        if kind is dict:
            known = cast("dict[str, object]", one)
            if not _are_plain(known):
                return False
            rest.extend(known.values())
        elif kind is list or kind is tuple:
            rest.extend(cast("Iterable[object]", one))
        elif kind is int:
            if abs(cast("int", one)) >= _LARGEST:
                return False
        elif kind is not str and kind is not bool and one is not None:
            return False
    return True


def _are_plain(keys: Iterable[str]) -> bool:
    try:
        return "".join(keys).isascii()
    except TypeError:
        return False


def digest_of(value: object) -> str:
    """SHA-256 of the canonical JSON, as 64 hex digits."""
    return hashlib.sha256(canonical(value)).hexdigest()

"""Canonical JSON (RFC 8785) and the digests made of it."""

from __future__ import annotations

import hashlib
from typing import Any, cast

import rfc8785


def canonical(value: object) -> bytes:
    """`value` as the one JSON text that RFC 8785 allows; tuples count as lists. Raises ValueError for what is not JSON."""
    try:
        return rfc8785.dumps(cast("Any", value))
    except rfc8785.CanonicalizationError as error:
        raise ValueError(str(error)) from error


def digest_of(value: object) -> str:
    """SHA-256 of the canonical JSON, as 64 hex digits."""
    return hashlib.sha256(canonical(value)).hexdigest()

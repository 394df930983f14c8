"""Web addresses as people type them."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit


def web_parts(address: str) -> SplitResult | None:
    """The parts of an http or https address with a host; None for anything else."""
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return None
    return parts if parts.scheme in ("http", "https") and host else None

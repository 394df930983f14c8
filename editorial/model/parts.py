"""Parts that are found by walking a package: adding one is adding one module."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any

from editorial.errors import BugError


def parts_in(package: str, attribute: str) -> dict[str, Any]:
    """What the modules of a package have under this name, by its `id`, in the order of the modules; those without it are passed
    over. BugError for two of one id."""
    found: dict[str, Any] = {}
    folder = importlib.import_module(package)
    for name in sorted(module.name for module in pkgutil.iter_modules(folder.__path__)):
        part = getattr(importlib.import_module(f"{package}.{name}"), attribute, None)
        if part is None:
            continue
        if part.id in found:
            raise BugError(f"In {package} two are called {part.id}.")
        found[part.id] = part
    return found

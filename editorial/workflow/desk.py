"""The services of one open workspace, as one record that is passed to every operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from editorial.library.workspace import Library
from editorial.media.probe import Probe
from editorial.media.store import MediaStore
from editorial.model.platform import Platform
from editorial.model.style import HouseStyle
from editorial.rulekit.registry import Registry


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything an operation needs. `style` answers the house style in force now; `rules` all rules there are."""

    library: Library
    platforms: Mapping[str, Platform]
    rules: Callable[[], Registry]
    style: Callable[[], HouseStyle]
    store: MediaStore
    probe: Probe

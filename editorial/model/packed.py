"""Many ids in little room."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import overload

_EACH = 16


class PackedIds(Sequence[str]):
    """Ids that are UUIDs, sixteen bytes each: a million of them are 16 MB instead of 100. It is not changed."""

    __slots__ = ("_packed",)

    def __init__(self, ids: Iterable[str] = ()) -> None:
        """Raises ValueError for an id that is no UUID as it is usually written."""
        self._packed: bytes | bytearray = b"".join(map(_packed, ids))

    def followed_by(self, digits: Iterable[str]) -> PackedIds:
        """These, and then the ids of which the hex digits are given, of any number of them in each piece."""
        packed = bytearray(self._packed)
        for some in digits:
            packed += bytes.fromhex(some)
        if len(packed) % _EACH:
            raise ValueError("an id that is no UUID")
        made = PackedIds()
        made._packed = packed  # as it is: a copy would be another 16 MB for a moment
        return made

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> list[str]: ...
    def __getitem__(self, at: int | slice) -> str | list[str]:
        if isinstance(at, slice):
            return [self._at(one) for one in range(*at.indices(len(self)))]
        if not -len(self) <= at < len(self):
            raise IndexError(at)
        return self._at(at % len(self))

    def __len__(self) -> int:
        return len(self._packed) // _EACH

    def __eq__(self, other: object) -> bool:
        return self._packed == other._packed if isinstance(other, PackedIds) else NotImplemented

    def __hash__(self) -> int:
        return hash(bytes(self._packed))

    def begins_with(self, other: PackedIds) -> bool:
        """True when `other` is how this goes on from its beginning."""
        return self._packed.startswith(other._packed)

    def place_of(self, one: str) -> int:
        """Where an id stands; -1 when it is not here."""
        try:
            wanted = _packed(one)
        except ValueError:
            return -1
        at = self._packed.find(wanted)
        while at >= 0 and at % _EACH:
            at = self._packed.find(wanted, at + 1)
        return at // _EACH if at >= 0 else -1

    def _at(self, at: int) -> str:
        digits = self._packed[at * _EACH : (at + 1) * _EACH].hex()
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def _packed(one: str) -> bytes:
    packed = bytes.fromhex(one.replace("-", ""))
    if len(packed) != _EACH or len(one) != 36 or one != one.lower():
        raise ValueError(f"no UUID: {one}")
    return packed

"""What is being edited in a list of records, kept apart from what is stored; no widgets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Protocol

from editorial.errors import UserError


class Record(Protocol):
    """What every record of a form has."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def active(self) -> bool: ...


class Drafts:
    """Stored records and the edits of them, by id.

    `blanks` are new records as they began; `errors` why the last save was refused; `saving` what is on its way.
    `ends` holds, for an edit that a record cannot express (half a tag, a date that is none), the texts of all lines.
    """

    def __init__(self) -> None:
        self.stored: dict[str, Any] = {}
        self.blanks: dict[str, Any] = {}
        self.edits: dict[str, Any] = {}
        self.ends: dict[str, tuple[str, ...]] = {}
        self.errors: dict[str, UserError] = {}
        self.saving: set[str] = set()
        self._bases: dict[str, Any] = {}

    def take(self, records: Sequence[Any]) -> None:
        """Know these as stored from now on; an edit that says the same is none any more."""
        self.stored = {record.id: record for record in records}
        for record_id in [one for one in self.blanks if one in self.stored]:
            del self.blanks[record_id]
        for record_id in [one for one in self.edits if self.edits[one] == self.stored.get(one)]:
            if record_id not in self.ends:
                self.forget(record_id)

    def all(self) -> Iterator[Any]:
        """Every record as edited, new ones first."""
        for record_id in (*self.blanks, *self.stored):
            yield self.shown(record_id)

    def shown(self, record_id: str) -> Any:
        """The record as edited; None for one that is gone."""
        return self.edits.get(record_id, self._base(record_id))

    def begin(self, record: Any) -> None:
        """Begin a new record."""
        self.blanks[record.id] = record

    def edit(self, record: Any, ends: tuple[str, ...] = ()) -> None:
        """Keep the record as the form says it now; the same as before is no edit."""
        if record == self._base(record.id) and not ends:
            self.forget(record.id)
            return
        self._bases.setdefault(record.id, self.stored.get(record.id))
        self.edits[record.id] = record
        self.errors.pop(record.id, None)
        self.ends.pop(record.id, None)
        if ends:
            self.ends[record.id] = ends

    def saved(self, record: Any) -> None:
        """The record is stored; what was typed since stays an edit."""
        self.saving.discard(record.id)
        self.blanks.pop(record.id, None)
        self.stored[record.id] = record
        if self.edits.get(record.id) == record and record.id not in self.ends:
            self.forget(record.id)
        else:
            self._bases[record.id] = record

    def refused(self, record: Any, error: UserError) -> None:
        """The record could not be stored."""
        self.saving.discard(record.id)
        self.errors[record.id] = error

    def forget(self, record_id: str) -> None:
        """Take the edit of a record back."""
        for kept in (self.edits, self.ends, self.errors, self._bases):
            kept.pop(record_id, None)

    def is_unsaved(self, record_id: str) -> bool:
        """Whether there is anything to save."""
        return record_id in self.edits

    def has_moved(self, record_id: str) -> bool:
        """Whether somebody stored something else since the edit began."""
        return record_id in self._bases and self._bases[record_id] != self.stored.get(record_id)

    def _base(self, record_id: str) -> Any:
        return self.stored.get(record_id) or self.blanks.get(record_id)

"""The review queue as a list: the ids of a query with headings between them, and their rows a page at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Slot

from editorial.errors import UserError
from editorial.library.records import PostRow
from ui.kit.roles import Role
from ui.kit.rows import Row, answer

if TYPE_CHECKING:
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session

PAGE = 50
_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Heading:
    """Words between rows."""

    title: str


@dataclass(frozen=True, slots=True)
class Arrived:
    """A post of the queue as read: its row, and how many words are others than when this person looked (None: new)."""

    row: PostRow
    news: int | None


Words = Callable[[Arrived], Row]


class QueueModel(QAbstractListModel):
    """`set_entries` takes ids and headings; rows are fetched by fifties as they come into view. `words` makes the texts of a
    row of what arrived, on this thread; `refresh` asks it again."""

    def __init__(self, session: Session, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._words = session, words
        self._entries: tuple[str | Heading, ...] = ()
        self._at: dict[str, int] = {}
        self._known: dict[str, Arrived] = {}
        self._lines: dict[str, Row] = {}
        self._wanted: dict[str, None] = {}
        self._asked: set[str] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    @property
    def ids(self) -> list[str]:
        """The posts, in order."""
        return list(self._at)

    def set_entries(self, entries: Sequence[str | Heading], changed: Iterable[str] | None = None) -> None:
        """Show these; rows of `changed` posts (None: of all) are read again while the old ones stay on the screen."""
        stale = list(self._known) if changed is None else list(changed)
        self._asked.clear()
        self._wanted = {post_id: None for post_id in stale if post_id in self._lines}
        if tuple(entries) != self._entries:
            self.beginResetModel()
            self._entries = tuple(entries)
            self._at = {entry: at for at, entry in enumerate(entries) if isinstance(entry, str)}
            self.endResetModel()
        gone = [post_id for post_id in self._lines if post_id not in self._at]
        for post_id in gone:
            del self._lines[post_id], self._known[post_id]
        if self._wanted:
            self._soon.start()

    def refresh(self, post_ids: Iterable[str]) -> None:
        """Say the rows of these posts again."""
        for post_id in post_ids:
            known, at = self._known.get(post_id), self._at.get(post_id)
            if known is not None and at is not None:
                self._lines[post_id] = self._words(known)
                self.dataChanged.emit(self.index(at, 0), self.index(at, 0))

    def row_of(self, post_id: object) -> int:
        """Where a post stands; -1 when it is not here."""
        return self._at.get(str(post_id), -1)

    def post(self, post_id: str) -> PostRow | None:
        """A post's row, if it has arrived."""
        known = self._known.get(post_id)
        return known.row if known else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._entries[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if isinstance(entry, Heading):
            said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return entry.title if said else True if role == Role.SECTION else None
        if role == Role.ID:
            return entry
        if role == Role.SECTION:
            return False
        line = self._lines.get(entry)
        if line is None:
            self._want(entry)
            return self.tr("Loading") if role == Qt.ItemDataRole.AccessibleTextRole else None
        return answer(line, role, line.tip)

    def _want(self, post_id: str) -> None:
        if post_id not in self._asked and post_id not in self._wanted:
            self._wanted[post_id] = None
            self._soon.start()

    @Slot()
    def _ask(self) -> None:
        """What was scrolled to last is read first."""
        person = self._session.person
        ids = [post_id for post_id in self._wanted if post_id in self._at][-PAGE:]
        for post_id in ids:
            del self._wanted[post_id]
        if not ids or person is None:
            self._wanted.clear()
            return
        self._asked |= set(ids)

        def work(desk: Desk) -> tuple[list[PostRow], Mapping[str, int | None]]:
            from editorial.library.lists import post_rows
            from editorial.library.queue import news_of

            return post_rows(desk.library, ids), news_of(desk.library, person.id, ids)

        def failed(error: UserError) -> None:
            self._asked -= set(ids)
            self._session.failed.emit(error)

        self._session.read(self, work, self._take, failed)

    def _take(self, found: tuple[list[PostRow], Mapping[str, int | None]]) -> None:
        rows, news = found
        for row in rows:
            self._asked.discard(row.id)
            self._known[row.id] = Arrived(row, news.get(row.id, 0))
        self.refresh([row.id for row in rows])
        if self._wanted:
            self._soon.start()

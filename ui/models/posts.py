"""Posts as a list: the ids of a query, and their rows a page at a time as they come into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Slot

from editorial.library.records import PostRow
from editorial.model.packed import PackedIds
from editorial.model.query import Query
from editorial.text.excerpt import Excerpt
from ui.kit.roles import Role
from ui.kit.rows import Row, answer

if TYPE_CHECKING:
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session

PAGE = 40
"""Rows that are read together: a large window shows fewer, and neighbouring pages are read in one go."""
POST_ROLE = Qt.ItemDataRole.UserRole + 50
"""The PostRow itself, or None while it is on its way."""

EXCERPT_ROLE = POST_ROLE + 1
"""The sentence in which the words stand that are looked for (an Excerpt), or None."""

_KEPT_ROWS = 1000
_MOST_WANTED = 8
_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex

Standings = Mapping[str, str]
"""By variant id: "missed", "should_be_out", "held" or ""."""
Words = Callable[[PostRow, Standings], Row]


Arrived = tuple[list[PostRow], dict[str, str], dict[str, Excerpt]]


@dataclass(slots=True)
class _Line:
    """One row as it came; what a list shows of it is made when it is shown first."""

    post: PostRow | None
    standings: Standings
    excerpt: Excerpt | None
    words: Row | None = None


def _read_page(desk: Desk, ids: Sequence[str], query: Query) -> Arrived:
    from editorial.library.finding import excerpts
    from editorial.library.lists import post_rows
    from editorial.workflow.today import standing_of

    rows = post_rows(desk.library, ids)
    now = desk.library.now()
    standings = {one.id: standing_of(one, now) for row in rows for one in row.variants}
    return rows, standings, excerpts(desk.library, query, ids)


class PostsModel(QAbstractListModel):
    """A million posts cost what is in view: `set_ids` takes the ids of a query, rows are fetched by pages.

    `words` makes of a post's row and of what its times make of its networks the texts that a list shows; it runs on
    this thread. Until a row arrives it is empty and hears as "Loading".
    """

    def __init__(self, session: Session, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._words = session, words
        self._ids: Sequence[str] = ()
        self._at: dict[str, int] = {}
        self._rows: OrderedDict[str, _Line] = OrderedDict()
        self._query = Query()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._turn = 0
        self._asking = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    def look_for(self, query: Query) -> None:
        """Mark what this asks for in the rows, from now on."""
        if query.terms != self._query.terms:
            self._rows.clear()
        self._query = query

    def set_ids(self, ids: Sequence[str], changed: Iterable[str] | None = (), *, more: bool = False) -> bool:
        """Show these posts; those in `changed` are read again (None: all of them). `more`: others follow, so that a list which
        begins with these is left as it is.

        The list is only reset, and with it selection and place, when the ids differ; the answer says so.
        """
        if _goes_on(ids, self._ids):  # what is on its way for the first rows still fits
            self.beginInsertRows(QModelIndex(), len(self._ids), len(ids) - 1)
            self._ids, self._at = ids, {}
            self.endInsertRows()
            return False
        if changed is None:
            self._rows.clear()
        else:
            for post_id in changed:
                self._rows.pop(post_id, None)
        self._turn += 1
        self._asking = False
        self._wanted.clear()
        if _same(ids, self._ids) or (more and _goes_on(self._ids, ids)):
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))
            return False
        self.beginResetModel()
        self._ids, self._at = ids if isinstance(ids, PackedIds) else tuple(ids), {}
        self.endResetModel()
        return True

    def row_of(self, post_id: str) -> int:
        """Where a post stands; -1 when it is not here."""
        if isinstance(self._ids, PackedIds):
            return self._ids.place_of(post_id)
        if not self._at:
            self._at = {one: at for at, one in enumerate(self._ids)}
        return self._at.get(post_id, -1)

    def post_at(self, row: int) -> PostRow | None:
        """A post's row, if it has arrived."""
        found = self._rows.get(self._ids[row]) if 0 <= row < len(self._ids) else None
        return found.post if found else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        post_id = self._ids[index.row()]
        if role == Role.ID:
            return post_id
        found = self._rows.get(post_id)
        if found is None:
            self._want(index.row() // PAGE)
            return self.tr("Loading") if role == Qt.ItemDataRole.AccessibleTextRole else None
        if role == EXCERPT_ROLE:
            return found.excerpt
        if role == POST_ROLE:
            return found.post
        if found.words is None:
            # A post that went meanwhile leaves an empty row until the list is asked for again.
            found.words = self._words(found.post, found.standings) if found.post else Row(id=post_id)
        return answer(found.words, role)

    def _want(self, page: int) -> None:
        """Ask for a page as soon as the list has been painted; what was scrolled past is not asked for."""
        self._wanted[page] = None
        self._wanted.move_to_end(page)
        while len(self._wanted) > _MOST_WANTED:
            self._wanted.popitem(last=False)
        if not self._asking and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _ask(self) -> None:
        if self._asking or not self._wanted:
            return
        first, last = self._newest_pages()
        ids = self._ids[first * PAGE : (last + 1) * PAGE]
        turn, query = self._turn, self._query
        self._asking = True

        def work(desk: Desk) -> Arrived:
            return _read_page(desk, ids, query)

        def done(found: Arrived) -> None:
            if turn == self._turn:
                self._take(first * PAGE, ids, *found)

        self._session.read(self, work, done)

    def _newest_pages(self) -> tuple[int, int]:
        """The first and last page of those that follow each other with the newest wish."""
        first = last = self._wanted.popitem(last=True)[0]
        while first - 1 in self._wanted:
            first -= 1
            del self._wanted[first]
        while last + 1 in self._wanted:
            last += 1
            del self._wanted[last]
        return first, last

    def _take(
        self,
        first: int,
        ids: Sequence[str],
        rows: Sequence[PostRow],
        standings: Standings,
        shown: Mapping[str, Excerpt],
    ) -> None:
        self._asking = False
        arrived = {row.id: row for row in rows}
        for post_id in ids:
            self._rows[post_id] = _Line(arrived.get(post_id), standings, shown.get(post_id))
            self._rows.move_to_end(post_id)
        while len(self._rows) > _KEPT_ROWS:
            self._rows.popitem(last=False)
        self.dataChanged.emit(self.index(first, 0), self.index(min(first + len(ids), len(self._ids)) - 1, 0))
        if self._wanted:
            self._soon.start()


def _same(ids: Sequence[str], others: Sequence[str]) -> bool:
    if isinstance(ids, PackedIds) and isinstance(others, PackedIds):
        return ids == others
    return len(ids) == len(others) and all(one == other for one, other in zip(ids, others, strict=True))


def _goes_on(ids: Sequence[str], others: Sequence[str]) -> bool:
    """True for packed ids that begin with the others: the rest of a list whose first page is shown."""
    packed = isinstance(ids, PackedIds) and isinstance(others, PackedIds)
    return bool(others) and packed and len(ids) > len(others) and ids.begins_with(others)

"""`drafts.db`: keystrokes that no workspace holds yet, one file per person and computer."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from editorial.errors import UserError
from editorial.library.sqlite import make_private, sqlite_module
from editorial.model.clock import Now, stamp, utc_now

FILE_NAME = "drafts.db"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Words that one window has not saved yet: `words` as `Draft.words` gave them, `cursor` by field."""

    workspace: str
    post: str
    window: str
    words: dict[str, Any]
    cursor: dict[str, Any]
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbours:
    """Who else has the same post: `open_elsewhere` in a living window, `left` by one that is gone."""

    open_elsewhere: bool
    left: tuple[Kept, ...]


class Safekeeping:
    """Keeps words within a second and offers them back after a crash. For one thread."""

    def __init__(self, folder: Path, *, now: Now = utc_now) -> None:
        from sqlite_utils import Database

        self._now = now
        self._path = folder / FILE_NAME
        try:
            folder.mkdir(parents=True, exist_ok=True)
            make_private(folder)
            connection = sqlite_module().connect(str(self._path), timeout=2, isolation_level=None)
            make_private(self._path)
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")
            self._database = Database(connection, execute_plugins=False)
            _migrations().apply(self._database)
        except OSError as error:
            raise UserError(
                f"Typing cannot be kept safe: {error.strerror}.",
                hint="Save often.",
                place=str(folder),
                code="no_safekeeping",
            ) from error

    def arrive(self, workspace: str, post: str, window: str) -> Neighbours:
        """Say that `window` has this post open, and learn who else has."""
        others: list[dict[str, Any]] = self._rows(workspace, post)
        left = tuple(_kept(row) for row in others if row["window"] != window and not _lives(row) and row["words"])
        elsewhere = any(row["window"] != window and _lives(row) for row in others)
        self._put(workspace, post, window, "", "{}")
        return Neighbours(open_elsewhere=elsewhere, left=left)

    def keep(self, workspace: str, post: str, window: str, words: dict[str, Any], cursor: dict[str, Any]) -> None:
        """Put unsaved words into safe keeping, in the place of what this window kept before."""
        self._put(workspace, post, window, json.dumps(words, ensure_ascii=False), json.dumps(cursor))

    def settle(self, workspace: str, post: str, window: str) -> None:
        """The words are in the workspace now: nothing of this post is owed by this window any more."""
        self._put(workspace, post, window, "", "{}")

    def leave(self, workspace: str, post: str, window: str) -> None:
        """The window has closed this post."""
        self._delete(workspace, post, window)

    def forget(self, kept: Kept) -> None:
        """The person does not want these words back."""
        self._delete(kept.workspace, kept.post, kept.window)

    def left_behind(self, workspace: str) -> list[Kept]:
        """All words that windows which are gone did not save, newest first."""
        table = cast("Any", self._database["kept"])
        rows = table.rows_where("workspace = ? and words <> ''", [workspace], order_by="at desc")
        return [_kept(row) for row in rows if not _lives(row)]

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def _rows(self, workspace: str, post: str) -> list[dict[str, Any]]:
        table = cast("Any", self._database["kept"])
        return list(table.rows_where("workspace = ? and post = ?", [workspace, post], order_by="at desc"))

    def _put(self, workspace: str, post: str, window: str, words: str, cursor: str) -> None:
        row = {
            "workspace": workspace,
            "post": post,
            "window": window,
            "process": f"{os.getpid()}/{_started(os.getpid())}",
            "words": words,
            "cursor": cursor,
            "at": stamp(self._now()),
        }
        try:
            cast("Any", self._database["kept"]).upsert(row, pk=("workspace", "post", "window"))
        except sqlite_module().OperationalError as error:
            if "full" not in str(error):
                raise  # somebody else is at the file: the next letters are kept
            raise UserError(
                "Typing cannot be kept safe: there is no room on the disk.",
                hint="Make some room; what you typed is still here.",
                place=str(self._path.parent),
                code="no_safekeeping",
            ) from error

    def _delete(self, workspace: str, post: str, window: str) -> None:
        table = cast("Any", self._database["kept"])
        table.delete_where("workspace = ? and post = ? and window = ?", [workspace, post, window])


def _migrations() -> Any:
    from sqlite_utils.migrations import Migrations

    migrations = Migrations("proofdesk-drafts")

    @migrations()
    def m001_kept(database: Any) -> None:
        database["kept"].create(
            {
                "workspace": str,
                "post": str,
                "window": str,
                "process": str,
                "words": str,
                "cursor": str,
                "at": str,
            },
            pk=("workspace", "post", "window"),
            if_not_exists=True,
            strict=True,
        )

    del m001_kept
    return migrations


def _kept(row: dict[str, Any]) -> Kept:
    return Kept(
        workspace=row["workspace"],
        post=row["post"],
        window=row["window"],
        words=json.loads(row["words"]),
        cursor=json.loads(row["cursor"]),
        at=row["at"],
    )


def _lives(row: dict[str, Any]) -> bool:
    """True while the process that wrote the row runs; a number that another program got since does not count."""
    number, _, started = str(row["process"]).partition("/")
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OSError):
        return True
    return not started or _started(int(number)) == started


def _started(process: int) -> str:
    """When a process began, where the system tells (Linux)."""
    try:
        status = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return status.rpartition(")")[2].split()[19]

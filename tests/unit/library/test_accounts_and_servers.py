"""Accounts: what their own server allows is kept with them, and a network that has closed takes no new one."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from newsroom import Newsroom
from sqlalchemy import text as sql

from editorial.errors import Refused
from editorial.library import schema
from editorial.library.people import channels, save_channel
from editorial.library.schema import APPLICATION_ID
from editorial.library.sqlite import engine_for
from editorial.library.transaction import Command
from editorial.library.workspace import open_library
from editorial.model.post import Channel

SERVER = {"field.text.limit": 5000, "checked": "2026-11-23", "domain": "mended.example"}


def test_what_the_accounts_server_says_is_kept_and_can_be_changed(room: Newsroom) -> None:
    account = Channel(id="to-mastodon", platform="mastodon", name="Green", server=SERVER)
    save_channel(room.library, Command(who=room.noor.id), account)
    assert channels(room.library)[-1].server == SERVER
    save_channel(room.library, Command(who=room.noor.id), replace(account, server={**SERVER, "field.text.limit": 700}))
    assert channels(room.library)[-1].server["field.text.limit"] == 700
    save_channel(room.library, Command(who=room.noor.id), replace(account, server={}))
    assert channels(room.library)[-1].server == {}
    assert room.x.server == {}


def test_taking_a_change_back_brings_the_servers_settings_back(room: Newsroom) -> None:
    account = Channel(id="to-mastodon", platform="mastodon", name="Green", server=SERVER)
    save_channel(room.library, Command(who=room.noor.id), account)
    done = save_channel(room.library, Command(who=room.noor.id), replace(account, server={}))
    room.library.undo(Command(who=room.noor.id), done.entry)
    assert channels(room.library)[-1].server == SERVER


def test_a_closed_network_takes_no_new_account(room: Newsroom) -> None:
    closed = room.desk.platforms["foursquare"]
    account = Channel(id="to-foursquare", platform="foursquare", name="Green")
    with pytest.raises(Refused, match="Foursquare has closed and takes no new accounts") as caught:
        save_channel(room.library, Command(who=room.noor.id), account, closed)
    assert caught.value.code == "closed_network"
    assert all(one.platform != "foursquare" for one in channels(room.library, all_of_them=True))


def test_an_account_that_was_there_before_can_still_be_changed(room: Newsroom) -> None:
    account = Channel(id="to-foursquare", platform="foursquare", name="Green")
    save_channel(room.library, Command(who=room.noor.id), account)
    closed = room.desk.platforms["foursquare"]
    save_channel(room.library, Command(who=room.noor.id), replace(account, active=False), closed)
    assert [one.active for one in channels(room.library, all_of_them=True) if one.id == account.id] == [False]


def test_a_workspace_of_the_first_form_is_brought_up_to_date_with_its_accounts(tmp_path: Path) -> None:
    from alembic import command
    from alembic.config import Config

    from editorial.library import workspace

    engine = engine_for(tmp_path / "library.db", create=True)
    config = Config()
    config.set_main_option("script_location", str(Path(workspace.__file__).parent / "migrations"))
    with engine.begin() as connection:
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.exec_driver_sql("PRAGMA user_version=1")
        row = {"id": "a", "limits": json.dumps({"text": 250}), "names": "{}", "approvers": "[]"}
        connection.execute(
            sql(
                "INSERT INTO channels (id, platform, name, limits, exporter_names, approvers, is_default, active)"
                " VALUES (:id, 'mastodon', 'Green', :limits, :names, :approvers, 0, 1)"
            ),
            row,
        )
    engine.dispose()
    library = open_library(tmp_path)
    (account,) = channels(library)
    assert (account.id, account.limits, account.server) == ("a", {"text": 250}, {})
    with library.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA user_version").scalar_one() == schema.SCHEMA_VERSION
    library.close()

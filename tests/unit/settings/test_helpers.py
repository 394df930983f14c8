"""Which language engine a person uses, and what counts as this computer."""

from __future__ import annotations

from pathlib import Path

import pytest

from editorial.errors import UserError
from editorial.settings.helpers import Helpers, is_here, server_address
from editorial.settings.places import data_folder


def stored(text: str) -> Helpers:
    data_folder().mkdir(parents=True, exist_ok=True)
    (data_folder() / "language.json").write_text(text, encoding="utf-8")
    return Helpers.load()


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROOFDESK_DATA", str(tmp_path))


def test_as_shipped_no_server_is_named() -> None:
    assert Helpers.load() == Helpers(engine="auto", address="")
    assert Helpers.load().remote == ""


def test_a_choice_is_kept() -> None:
    chosen = Helpers(engine="server", address="http://localhost:8081")
    chosen.save()
    assert Helpers.load() == chosen


@pytest.mark.parametrize("text", ["", "{", "[]", "3", '{"engine": 3}', '{"engine": "cloud"}', '{"address": "ftp://x"}'])
def test_a_broken_file_is_as_if_nothing_was_chosen(text: str) -> None:
    assert stored(text).engine == "auto"


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("localhost:8081", "http://localhost:8081"),
        (" http://127.0.0.1:8081/ ", "http://127.0.0.1:8081"),
        ("https://lt.example.org/v2/check", "https://lt.example.org"),
        ("https://lt.example.org/tools/v2/", "https://lt.example.org/tools"),
        ("http://[::1]:8081", "http://[::1]:8081"),
    ],
)
def test_an_address_is_kept_in_one_form(said: str, address: str) -> None:
    assert server_address(said) == address


@pytest.mark.parametrize(
    "said", ["", "  ", "ftp://x", "http://", "http://a b", "file:///etc/passwd", "http://x:99999", "http://me:pw@x"]
)
def test_what_is_no_address_is_refused_with_an_example(said: str) -> None:
    with pytest.raises(UserError, match="is no address of a server"):
        server_address(said)


@pytest.mark.parametrize("address", ["http://localhost:1", "http://127.0.0.1:1", "http://127.9.9.9", "http://[::1]:2"])
def test_this_computer(address: str) -> None:
    assert is_here(address)
    assert not Helpers(engine="server", address=address).needs_consent


@pytest.mark.parametrize(
    "address",
    [
        "https://api.languagetool.org",
        "http://192.168.1.4:8081",
        "http://localhost.evil.example",
        "http://127.0.0.1.example.org",
    ],
)
def test_anywhere_else_needs_consent_and_is_shown_after_it(address: str) -> None:
    chosen = Helpers(engine="server", address=address)
    assert chosen.needs_consent
    assert chosen.remote == ""
    assert not chosen.agreeing().needs_consent
    assert chosen.agreeing().remote in address


def test_consent_is_for_one_address() -> None:
    from dataclasses import replace

    agreed = Helpers(engine="server", address="https://one.example").agreeing()
    assert replace(agreed, address="https://other.example").needs_consent
    assert not agreed.needs_consent

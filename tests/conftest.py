"""Shared fixtures: a newsroom with Ana (writer), Ben (editor) and Noor (owner), and a clock that stands still."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from newsroom import Clock, Newsroom, found_newsroom

from editorial.settings.places import cache_folder

# No stopwatch in tests: machines are busy, and the first Thai text of a run loads a dictionary.
settings.register_profile("desk", deadline=None)
settings.load_profile("desk")

REAL_CACHE = cache_folder()
"""Where LanguageTool is, before the tests move away from what the person at this computer keeps."""


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Tests of the window leave the collecting of rubbish to its thread (`ui.bridge.garbage`); the others get it back."""
    if "ui" not in item.path.parts[-3:]:
        gc.enable()


@pytest.fixture
def clock() -> Clock:
    """Monday, 23 November 2026, 09:00 UTC, until it is told to move."""
    return Clock()


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new workspace that every newsroom is copied from."""
    folder = tmp_path_factory.mktemp("founded") / "desk"
    found_newsroom(folder, Clock())
    return folder


@pytest.fixture
def workspace(founded: Path, tmp_path: Path) -> Path:
    """The folder of a workspace of its own, with people and accounts and no post."""
    return shutil.copytree(founded, tmp_path / "desk")


@pytest.fixture
def room(workspace: Path, clock: Clock) -> Iterator[Newsroom]:
    """The newsroom at work."""
    made = Newsroom(workspace, clock)
    yield made
    made.close()


@pytest.fixture(scope="session")
def languagetool_folder() -> Path:
    """The cache that holds the real LanguageTool. A test that takes it fails where it was not assembled."""
    cache = REAL_CACHE
    if not list(cache.glob("languagetool/*/libs/languagetool-server*.jar")):
        pytest.fail("LanguageTool is not assembled: run sh packaging/languagetool.sh first.")
    return cache


@pytest.fixture(scope="session", autouse=True)
def away_from_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """For what lives longer than one test, a window and its worker, as well."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PROOFDESK_DATA", str(tmp_path_factory.getbasetemp() / "person"))
        patch.setenv("PROOFDESK_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))
        yield


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes what the person at this computer keeps."""
    monkeypatch.setenv("PROOFDESK_DATA", str(tmp_path_factory.getbasetemp() / "person"))
    monkeypatch.setenv("PROOFDESK_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))
    monkeypatch.delenv("PROOFDESK_LIBRARY", raising=False)

"""The real LanguageTool, assembled by packaging/languagetool.sh."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from editorial.bootstrap import toolbox
from editorial.checking.engines.tool import Tool
from editorial.settings.helpers import Helpers


@pytest.fixture
def real(languagetool_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cache with the real LanguageTool in it, as the program finds it."""
    monkeypatch.setenv("PROOFDESK_CACHE", str(languagetool_folder))
    return languagetool_folder


@pytest.fixture(scope="module")
def tool(languagetool_folder: Path) -> Iterator[Tool]:
    """One server for the tests of a module."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PROOFDESK_CACHE", str(languagetool_folder))
        made = Tool(Helpers())
    yield made
    made.close()


@pytest.fixture(scope="module")
def tools():
    return toolbox()

"""The address of the website, where a tool asks for one: written beside the tool, and there again the next time."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from editorial.exporters.base import discover
from ui.kit.fields import TextField
from ui.sheets.export_memory import LastExport
from ui.sheets.export_where import WherePage


@pytest.mark.usefixtures("theme")
def test_it_is_a_line_to_write_in_and_is_remembered(qtbot: QtBot) -> None:
    page = WherePage(LastExport(tool="rss", extras={"site": "https://example.org/"}))
    qtbot.addWidget(page)
    page.show_tools(discover(), ["UTC"])
    assert page.tool == "rss"
    assert page.extras == {"site": "https://example.org/"}
    [line] = [one for one in page.findChildren(TextField) if one.text == "https://example.org/"]
    line.set_text(" https://other.example/ ")
    assert page.memory.extras["site"] == "https://other.example/"

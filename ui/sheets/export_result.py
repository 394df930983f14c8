"""What an export did."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editorial.model.change import ChangeSet
from ui.kit.buttons import QuietButton
from ui.kit.glyph import Glyph
from ui.kit.text import Label, note
from ui.sheets.export_what import SIDE_PX
from ui.sheets.export_words import ExportWords
from ui.tongue import core_words

if TYPE_CHECKING:
    from editorial.exporters.run import ExportReport

_MOST_FILES = 12


class ResultPage(QWidget):
    """Shows a report. Signal: `keep_requested()` when the choices are to be kept as a recipe."""

    keep_requested = Signal()

    def __init__(self, words: ExportWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.folder = Path()
        self.has_files = False
        self.said = Label("", self, px=16, weight=600, wrap=True)
        self.place = Label("", self, color="ink-soft", wrap=True)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.left_out = Label("", self, wrap=True)
        self.files = note("", self)
        self.keep_button = QuietButton(self.tr("Keep as a recipe…"), self)
        self.keep_button.clicked.connect(self.keep_requested)
        tick = Glyph(self, px=14, height_px=22)
        tick.set_mark("ok")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE_PX, 8, SIDE_PX, 20)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.place)
        column.addWidget(self.left_out)
        column.addSpacing(6)
        column.addWidget(self.files)
        column.addWidget(self.keep_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def say_kept(self, change: ChangeSet) -> None:
        """The recipe is there."""
        self.keep_button.setText(core_words(change.label))
        self.keep_button.setEnabled(False)

    def show_report(self, report: ExportReport, *, may_keep: bool = False) -> None:
        """Say what was written and what was not; `may_keep` offers to keep the choices."""
        self.keep_button.setVisible(may_keep)
        self.folder, self.has_files = report.folder, bool(report.files)
        self.said.setText(
            self.tr("%1 saved in %2").replace("%1", self._words.count(report.written)).replace("%2", report.folder.name)
        )
        self.place.setText(str(report.folder))
        self.left_out.setVisible(bool(report.refused))
        self.left_out.setText(
            self.tr("%1 could not be included; couldnt-include.csv says why.").replace(
                "%1", self._words.count(report.refused)
            )
        )
        shown = [name for name in report.files if "/" not in name]
        lines = shown[:_MOST_FILES]
        if len(shown) > _MOST_FILES:
            lines.append(self.tr("%1 more").replace("%1", str(len(shown) - _MOST_FILES)))
        folders = Counter(name.split("/", 1)[0] for name in report.files if "/" in name)
        lines += [f"{folder}: {self._words.files(count)}" for folder, count in folders.items()]
        self.files.setText("\n".join(lines))

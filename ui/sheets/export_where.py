"""The second step of an export: for which tool, how, and into which folder."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from editorial.exporters.base import Choice, Exporter
from editorial.exporters.blank import read_header
from editorial.model.recipe import Recipe
from ui.kit.buttons import SecondaryButton
from ui.kit.fields import ChoiceField, TextField
from ui.kit.lists import ListView
from ui.kit.rows import Row, RowsModel
from ui.kit.text import Label, heading, note
from ui.sheets.export_memory import LastExport, usual_folder
from ui.sheets.export_what import SIDE_PX
from ui.theme.theme import theme_of
from ui.tongue import core_words

_LIST_PX = 340
_USUAL_TOOL = "buffer"
"""What stands chosen before anybody has exported."""


class WherePage(QWidget):
    """Signal: `changed()` when another tool is chosen. `last` is what the fields begin with."""

    changed = Signal()

    def __init__(self, last: LastExport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last = last
        self._tools: Mapping[str, Exporter] = {}
        self._choices: dict[str, ChoiceField | TextField] = {}
        self._blanks = dict(last.blanks)
        self.tool = ""
        self.tools = ListView(self.tr("Tool"), self, detail_lines=4)
        self._model = RowsModel(self.tools)
        self.tools.setModel(self._model)
        self._options = QVBoxLayout()
        self._options.setSpacing(14)
        self.zone = ChoiceField(self.tr("Times in the files"), parent=self)
        self.prefix = TextField(
            self.tr("Public address of the pictures"),
            self.tr("Where you will put the export’s media folder, so that the tool can fetch them."),
            self,
            placeholder="https://example.org/media/",
        )
        self.prefix.set_text(last.media_prefix)
        self.blank = TextField(
            self.tr("The tool’s own blank file, if you have one"),
            parent=self,
            placeholder=self.tr("Its columns are taken as they stand there"),
        )
        self.blank_button = SecondaryButton(self.tr("Choose…"), self)
        self.cannot = note("", self)
        self.folder = TextField(self.tr("Folder"), parent=self)
        self.folder.set_text(last.folder or str(usual_folder()))
        self.choose_button = SecondaryButton(self.tr("Choose…"), self)
        self._recipe: Recipe | None = None
        self.recipe = Label("", self, wrap=True)
        self._lay_out()
        self.tools.current_changed.connect(self._tool_chosen)
        self.choose_button.clicked.connect(self._choose_folder)
        self.blank_button.clicked.connect(self._choose_blank)
        self.blank.changed.connect(self._clear_errors)
        self.prefix.changed.connect(self._clear_errors)
        self.folder.changed.connect(self._clear_errors)

    def _lay_out(self) -> None:
        self._left = QWidget(self)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(6)
        title = heading(self.tr("Tool"), self)
        title.setContentsMargins(SIDE_PX, 0, 0, 0)
        left.addWidget(title)
        # The rows bring 16 px of their own before their words.
        rows = QHBoxLayout()
        rows.setContentsMargins(SIDE_PX - 16, 0, 0, 0)
        rows.addWidget(self.tools)
        left.addLayout(rows, 1)
        self.tools.setFixedWidth(theme_of(self).px(_LIST_PX))
        right = QVBoxLayout()
        right.setSpacing(14)
        right.addWidget(self.recipe)
        right.addWidget(self.cannot)
        right.addLayout(self._options)
        right.addWidget(self.zone)
        right.addWidget(self.prefix)
        right.addLayout(_beside(self.blank, self.blank_button))
        right.addLayout(_beside(self.folder, self.choose_button))
        right.addStretch(1)
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, SIDE_PX, 8)
        grid.setHorizontalSpacing(36)
        grid.addWidget(self._left, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.setColumnStretch(1, 1)
        self.setMinimumHeight(theme_of(self).px(330))

    def show_tools(self, tools: Mapping[str, Exporter], zones: Sequence[str]) -> None:
        """Offer these tools, and these zones for the times."""
        self._tools = tools
        self._model.set_rows(
            [Row(id=one.id, title=core_words(one.label), detail=core_words(one.about)) for one in tools.values()]
        )
        kept = self.zone.value or self._last.zone
        offered = [("", self.tr("Each account’s own")), *((zone, zone.replace("_", " ")) for zone in zones)]
        self.zone.set_choices(offered)
        self.zone.set_value(kept if kept in zones else "")
        wanted = self.tool or self._last.tool or _USUAL_TOOL
        self.tools.select_row(max(0, self._model.row_of(wanted)))

    @property
    def exporter(self) -> Exporter | None:
        """The chosen tool's exporter."""
        return self._tools.get(self.tool)

    @property
    def is_chosen(self) -> bool:
        """Whether there is a tool, or a recipe that names its own."""
        return self.exporter is not None or self._recipe is not None

    def follow_recipe(self, recipe: Recipe | None) -> None:
        """Ask for the folder alone, and say what the recipe does; without one everything is asked again."""
        self._recipe = recipe
        self._left.setVisible(recipe is None)
        self.recipe.setVisible(recipe is not None)
        self.zone.setVisible(recipe is None)
        for choice in self._choices.values():
            choice.setVisible(recipe is None)
        if recipe is not None:
            tools = [core_words(self._tools[one.target].label) for one in recipe.parts if one.target in self._tools]
            said = self.tr("“%1” writes the files for %2 in one go.").replace("%1", recipe.name)
            self.recipe.setText(said.replace("%2", ", ".join(tools)))
        margins = self._grid.contentsMargins()
        margins.setLeft(0 if recipe is None else SIDE_PX)
        self._grid.setContentsMargins(margins)
        self._show_fields()

    @property
    def extras(self) -> dict[str, str]:
        """The tool's own options by name."""
        return {
            name: choice.text.strip() if isinstance(choice, TextField) else choice.value
            for name, choice in self._choices.items()
        }

    @property
    def media_prefix(self) -> str:
        """The address of the pictures, where the tool asks for one."""
        exporter = self.exporter
        return self.prefix.text.strip() if exporter is not None and exporter.takes_media else ""

    def header(self) -> tuple[str, ...]:
        """The columns of the tool's own blank file; none where there is no such file. Raises UserError for one that is none."""
        exporter, path = self.exporter, self.blank.text.strip()
        if exporter is None or not exporter.takes_blank or not path:
            return ()
        return read_header(Path(path).expanduser())

    @property
    def memory(self) -> LastExport:
        """What to remember of these choices."""
        return LastExport(
            tool=self.tool,
            folder=self.folder.text.strip(),
            zone=self.zone.value,
            media_prefix=self.prefix.text.strip(),
            extras={**self._last.extras, **self.extras},
            blanks={**self._blanks, self.tool: self.blank.text.strip()},
        )

    def insist(self) -> bool:
        """Whether a folder is named; where none is, its field says so and takes the keyboard. One that depends on where the
        program was started is none."""
        named = os.path.expanduser(self.folder.text.strip())  # noqa: PTH111 - Path raises for a person who is not known
        fine = Path(named).is_absolute()
        if not fine:
            self.folder.set_error(self.tr("Choose a folder; its path begins with / or ~."))
            self.folder.control.setFocus(Qt.FocusReason.OtherFocusReason)
        return fine

    @property
    def sentence(self) -> str:
        """The step in a few words."""
        exporter = self.exporter
        if self._recipe is not None:
            return self.tr("Where: %1").replace("%1", self._recipe.name)
        return self.tr("Where: %1").replace("%1", core_words(exporter.label)) if exporter else self.tr("Where")

    @Slot(object)
    def _tool_chosen(self, tool: object) -> None:
        if not isinstance(tool, str) or tool == self.tool:
            return
        self._blanks[self.tool] = self.blank.text.strip()
        self.tool = tool
        for choice in self._choices.values():
            self._options.removeWidget(choice)
            choice.hide()
            choice.deleteLater()
        self._choices.clear()
        exporter = self._tools[tool]
        for option in exporter.options:
            field = self._field_of(option)
            self._choices[option.name] = field
            self._options.addWidget(field)
        self.blank.set_text(self._blanks.get(tool, ""))
        self._show_fields()
        self.changed.emit()

    def _show_fields(self) -> None:
        """What the tool asks for, and what it has no place for; nothing of it where a recipe knows."""
        exporter = self.exporter if self._recipe is None else None
        self.prefix.setVisible(exporter is not None and exporter.takes_media)
        for part in (self.blank, self.blank_button):
            part.setVisible(exporter is not None and exporter.takes_blank)
        never = ", ".join(core_words(word) for word in exporter.cannot) if exporter is not None else ""
        self.cannot.setText(self.tr("It has no place for: %1.").replace("%1", never) if never else "")
        self.cannot.setVisible(bool(never))

    def _field_of(self, option: Choice) -> ChoiceField | TextField:
        """A choice of one exporter, with what was chosen the last time."""
        known = self._last.extras.get(option.name, "")
        if not option.values:
            line = TextField(core_words(option.label), parent=self, placeholder="https://example.org/")
            line.set_text(known)
            return line
        offered = [(value, core_words(words)) for value, words in option.values.items()]
        field = ChoiceField(core_words(option.label), offered, parent=self)
        field.set_value(known if known in option.values else next(iter(option.values)))
        return field

    @Slot()
    def _choose_folder(self) -> None:
        start = self.folder.text.strip()
        known = start if Path(start).is_dir() else str(Path.home())
        found = QFileDialog.getExistingDirectory(self, self.tr("Folder for the export"), known)
        if found:
            self.folder.set_text(found)

    @Slot()
    def _choose_blank(self) -> None:
        tables = self.tr("Tables (*.csv *.txt *.tsv)")
        found, _filter = QFileDialog.getOpenFileName(self, self.tr("The tool’s own blank file"), "", tables)
        if found:
            self.blank.set_text(found)

    @Slot()
    def _clear_errors(self) -> None:
        self.prefix.set_error("")
        self.blank.set_error("")
        self.folder.set_error("")


def _beside(field: TextField, button: QWidget) -> QHBoxLayout:
    """A button beside the line of a field, under the height of its label."""
    place, side = QHBoxLayout(), QVBoxLayout()
    place.setSpacing(8)
    place.addWidget(field, 1)
    side.setSpacing(0)
    side.addSpacing(field.sizeHint().height() - field.control.sizeHint().height())
    side.addWidget(button)
    side.addStretch(1)
    place.addLayout(side)
    return place

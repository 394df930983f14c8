"""Fields of several lines that grow: each line is one thing, and an empty one always waits at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from editorial.model.desk import Milestone
from ui.kit.buttons import IconButton
from ui.kit.fields import DateField, Field
from ui.theme.theme import theme_of

NARROW_PX = 380
_DUE_PX = 168


class Line(QWidget):
    """One thing of such a field. Signals: `changed()`, `left()` when its words were finished, `removed()`.

    `inputs` stand side by side, and one below the other where the form is narrow.
    """

    changed = Signal()
    left = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.remove_button = IconButton("", "x", parent=self, size_px=32)
        self.remove_button.clicked.connect(self.removed)
        policy = self.remove_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.remove_button.setSizePolicy(policy)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self.inputs = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.inputs.setSpacing(8)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= theme_of(self).px(NARROW_PX)
        self.inputs.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    @property
    def value(self) -> Any:
        """What it says."""
        raise NotImplementedError

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands there."""
        raise NotImplementedError

    @property
    def is_valid(self) -> bool:
        """Whether what stands there can be kept."""
        return True

    def show_value(self, value: Any) -> None:
        """Show this."""
        raise NotImplementedError

    def _words(self, name: str, placeholder: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(name)
        line.setPlaceholderText(placeholder)
        line.textChanged.connect(self.changed)
        line.editingFinished.connect(self.left)
        return line


class LinesField(Field):
    """Signal: `changed()`. Subclasses make the lines."""

    changed = Signal()

    def __init__(self, label: str, help_text: str = "", parent: QWidget | None = None) -> None:
        self._holder = QWidget()
        super().__init__(label, self._holder, help_text, parent)
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.rows: list[Line] = []
        self._filling = False
        self._grow()

    @property
    def value(self) -> tuple[Any, ...]:
        """What stands in each line, without the empty ones."""
        return tuple(row.value for row in self.rows if not row.is_empty)

    @property
    def is_valid(self) -> bool:
        """Whether every line can be kept."""
        return all(row.is_valid for row in self.rows)

    def set_value(self, values: Sequence[Any]) -> None:
        """Show these, and an empty line."""
        self.set_error("")
        if tuple(values) == self.value and self.is_valid:
            return
        self._filling = True
        while self.rows:
            self._drop(self.rows[-1])
        for value in values:
            self._grow().show_value(value)
        self._grow()
        self._filling = False

    def make_line(self, number: int) -> Line:
        """A new empty line; it is the `number`th, counted from 1."""
        raise NotImplementedError

    def _grow(self) -> Line:
        line = self.make_line(len(self.rows) + 1)
        line.remove_button.setVisible(False)
        for row in self.rows:
            row.remove_button.setVisible(True)
        self.rows.append(line)
        self._column.addWidget(line)
        self.setFocusProxy(self.rows[0])
        line.changed.connect(self._changed)
        line.left.connect(self._tidy)
        line.removed.connect(lambda: self._remove(line))
        return line

    def _drop(self, line: Line) -> None:
        self.rows.remove(line)
        self._column.removeWidget(line)
        line.hide()
        # Gone from the form at once: what is half typed is kept by the order of its lines.
        line.setParent(None)
        line.deleteLater()
        if self.rows:
            self.setFocusProxy(self.rows[0])

    def _remove(self, line: Line) -> None:
        at = self.rows.index(line)
        self._drop(line)
        self.rows[at].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    @Slot()
    def _changed(self) -> None:
        if self._filling:
            return
        if not self.rows[-1].is_empty:
            self._grow()
        self.set_error("")
        self.changed.emit()

    @Slot()
    def _tidy(self) -> None:
        # A line may not go while one of its inputs is being left.
        QTimer.singleShot(0, self, self._drop_empty)

    @Slot()
    def _drop_empty(self) -> None:
        at_work = QApplication.focusWidget() or self
        for row in self.rows[:-1]:
            if row.is_empty and not row.isAncestorOf(at_work):
                self._drop(row)


class _MilestoneLine(Line):
    """Done, what, by when."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.remove_button.set_name(self.tr("Remove milestone %1").replace("%1", str(number)))
        self.done = QCheckBox(self)
        self.done.setAccessibleName(self.tr("Milestone %1 is done").replace("%1", str(number)))
        self.done.setToolTip(self.tr("Done"))
        self.name = self._words(
            self.tr("Milestone %1").replace("%1", str(number)),
            self.tr("First 100 jackets") if number == 1 else self.tr("Another milestone"),
        )
        self.due = DateField(self.tr("Milestone %1, due").replace("%1", str(number)))
        self.due.set_label_shown(shown=False)
        self.due.setFixedWidth(theme_of(self).px(_DUE_PX))
        tick = QVBoxLayout()
        # The box stands beside the first line, also when the date says below it what is wrong.
        tick.setContentsMargins(0, theme_of(self).px(4), 0, 0)
        tick.addWidget(self.done)
        tick.addStretch(1)
        self.row.addLayout(tick)
        self.inputs.addWidget(self.name, 1, Qt.AlignmentFlag.AlignTop)
        self.inputs.addWidget(self.due)
        self.row.addLayout(self.inputs, 1)
        self.row.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)
        # Tab enters a widget at its proxy: with the name as the proxy it would pass the box by.
        self.setFocusProxy(self.done)
        self.done.clicked.connect(self.changed)
        self.due.control.textChanged.connect(self.changed)  # type: ignore[attr-defined]
        self.due.changed.connect(self.changed)

    @property
    def value(self) -> Milestone:
        return Milestone(name=self.name.text().strip(), due=self.due.value, done=self.done.isChecked())

    @property
    def is_empty(self) -> bool:
        return not self.name.text().strip() and not self.due.control.text().strip()  # type: ignore[attr-defined]

    @property
    def is_valid(self) -> bool:
        return self.due.is_valid

    def show_value(self, value: Milestone) -> None:
        self.done.setChecked(value.done)
        self.due.set_value(value.due)
        self.name.setText(value.name)
        self.name.setCursorPosition(0)


class MilestonesField(LinesField):
    """Milestones in their order; a date that is none, or one without a name, cannot be kept."""

    def make_line(self, number: int) -> Line:
        return _MilestoneLine(number, self._holder)

    @property
    def is_named(self) -> bool:
        """Whether every milestone has a name."""
        return all(step.name for step in self.value)


class _TopicLine(Line):
    """A topic, and other words for it."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.remove_button.set_name(self.tr("Remove topic %1").replace("%1", str(number)))
        first = number == 1
        self.topic = self._words(
            self.tr("Topic %1 to keep out").replace("%1", str(number)),
            self.tr("horsepower") if first else self.tr("Another topic"),
        )
        self.others = self._words(
            self.tr("Other words for topic %1, with commas").replace("%1", str(number)),
            self.tr("hp, bhp, engine power") if first else self.tr("Other words for it"),
        )
        self.inputs.addWidget(self.topic, 2)
        self.inputs.addWidget(self.others, 3)
        self.row.addLayout(self.inputs, 1)
        self.row.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self.topic)

    @property
    def value(self) -> tuple[str, tuple[str, ...]]:
        words = (word.strip() for word in self.others.text().split(","))
        return self.topic.text().strip(), tuple(dict.fromkeys(word for word in words if word))

    @property
    def is_empty(self) -> bool:
        return not self.topic.text().strip() and not self.others.text().strip()

    def show_value(self, value: tuple[str, tuple[str, ...]]) -> None:
        topic, others = value
        self.topic.setText(topic)
        self.others.setText(", ".join(others))
        for line in (self.topic, self.others):
            line.setCursorPosition(0)


class TopicsField(LinesField):
    """Topics to keep out, each with other words for it."""

    def make_line(self, number: int) -> Line:
        return _TopicLine(number, self._holder)

    @property
    def topics(self) -> tuple[str, ...]:
        """The topics."""
        return tuple(dict.fromkeys(topic for topic, _others in self.value if topic))

    @property
    def synonyms(self) -> dict[str, tuple[str, ...]]:
        """Other words by topic, where there are any."""
        return {topic: others for topic, others in self.value if topic and others}

    @property
    def is_named(self) -> bool:
        """Whether no line has only other words."""
        return all(topic for topic, _others in self.value)

    def show_topics(self, topics: Sequence[str], synonyms: Mapping[str, Sequence[str]]) -> None:
        """Show these."""
        self.set_value([(topic, tuple(synonyms.get(topic, ()))) for topic in topics])

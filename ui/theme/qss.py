"""The short style sheet: what the palette cannot say about Qt's own fields, menus and scroll bars."""

from __future__ import annotations

from collections.abc import Callable
from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.theme.tokens import Tokens

_SHEET = Template("""
QToolTip { background: $raised; color: $ink; border: 1px solid $outline; padding: ${p4}px ${p8}px; }
QMainWindow, QDialog { background: $surface; }
QMainWindow::separator { background: $hairline; width: 1px; height: 1px; }
QSplitter::handle { background: $hairline; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QAbstractScrollArea { background: transparent; border: none; }
QAbstractItemView { background: transparent; color: $ink; outline: none; border: none; }

QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit {
    background: $surface; color: $ink; border: 1px solid $outline; border-radius: ${p6}px;
    padding: 0 ${p9}px; selection-background-color: $selection; selection-color: $ink;
    placeholder-text-color: $ink_soft;
}
QLineEdit, QAbstractSpinBox, QComboBox { min-height: ${p30}px; }
QPlainTextEdit, QTextEdit { padding: ${p6}px ${p6}px; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: $ink_soft; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid $focus; padding: 0 ${p8}px;
}
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { min-height: ${p28}px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: ${p5}px; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled {
    color: $ink_faint; border-color: $hairline; background: $sunken;
}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border-color: $red; }
QLineEdit[bare="true"], QTextEdit[bare="true"], QPlainTextEdit[bare="true"] {
    background: transparent; border: none; padding: 0;
}
QAbstractSpinBox { padding-right: ${p22}px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    width: ${p20}px; border: none; background: transparent; subcontrol-origin: border;
}
QAbstractSpinBox::up-arrow { image: url("$art/chevron-up.svg"); width: ${p12}px; height: ${p12}px; }
QAbstractSpinBox::down-arrow { image: url("$art/chevron-down.svg"); width: ${p12}px; height: ${p12}px; }
QComboBox::drop-down { border: none; width: ${p24}px; }
QComboBox::down-arrow { image: url("$art/chevron-down.svg"); width: ${p14}px; height: ${p14}px; }
QComboBox QAbstractItemView {
    background: $raised; color: $ink; border: 1px solid $outline; padding: ${p4}px; outline: none;
    selection-background-color: $selection; selection-color: $ink;
}
QComboBox QAbstractItemView::item { min-height: ${p28}px; padding: 0 ${p6}px; }

QCheckBox, QRadioButton { color: $ink; spacing: ${p8}px; min-height: ${p24}px; }
QCheckBox:disabled, QRadioButton:disabled { color: $ink_faint; }
QCheckBox::indicator, QRadioButton::indicator {
    width: ${p14}px; height: ${p14}px; border: 1px solid $outline; background: $surface; border-radius: ${p4}px;
}
QRadioButton::indicator { border-radius: ${round}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $ink; }
QCheckBox::indicator:checked { background: $blue; border-color: $blue; image: url("$art/check.svg"); }
QCheckBox::indicator:indeterminate { background: $blue; border-color: $blue; image: url("$art/minus.svg"); }
QRadioButton::indicator:checked { background: $blue; border-color: $blue; image: url("$art/circle.svg"); }
QCheckBox:focus, QRadioButton:focus { outline: none; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus {
    border: 2px solid $focus; width: ${p12}px; height: ${p12}px;
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $hairline; background: $sunken; }

QMenu { background: $raised; color: $ink; border: 1px solid $outline; padding: ${p4}px; }
QMenu::item { padding: ${p6}px ${p24}px ${p6}px ${p12}px; border-radius: ${p6}px; }
QMenu::item:selected { background: $selection; color: $ink; }
QMenu::item:disabled { color: $ink_faint; }
QMenu::icon { padding-left: ${p8}px; }
QMenu::separator { height: 1px; background: $hairline; margin: ${p4}px ${p8}px; }
QMenuBar { background: $surface; color: $ink; }
QMenuBar::item { padding: ${p6}px ${p10}px; background: transparent; border-radius: ${p6}px; }
QMenuBar::item:selected { background: $selection; }

QTreeView::item, QTableView::item { min-height: ${p32}px; padding: 0 ${p8}px; border: none; }
QTreeView::item:selected, QTableView::item:selected { background: $selection; color: $ink; }
QTreeView::item:hover:!selected { background: $hover; }
QTableView { gridline-color: $hairline; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: $surface; color: $ink_soft; border: none; border-bottom: 1px solid $hairline;
    padding: ${p6}px ${p8}px; font-weight: 500;
}
QTableCornerButton::section { background: $surface; border: none; }

QScrollBar:vertical { background: transparent; width: ${p12}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${p12}px; margin: 0; }
QScrollBar::handle { background: $outline; border-radius: ${p3}px; }
QScrollBar::handle:vertical { min-height: ${p32}px; margin: ${p3}px; }
QScrollBar::handle:horizontal { min-width: ${p32}px; margin: ${p3}px; }
QScrollBar::handle:hover { background: $ink_soft; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: transparent; border: none; width: 0; height: 0;
}
QProgressBar {
    background: $hairline; border: none; border-radius: ${p2}px; max-height: ${p4}px; min-height: ${p4}px;
    color: transparent;
}
QProgressBar::chunk { background: $blue; border-radius: ${p2}px; }
QSlider::groove:horizontal { background: $hairline; height: ${p4}px; border-radius: ${p2}px; }
QSlider::sub-page:horizontal { background: $blue; border-radius: ${p2}px; }
QSlider::handle:horizontal {
    background: $raised; border: 2px solid $blue; width: ${p12}px; margin: -${p6}px 0; border-radius: ${p8}px;
}
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $raised; }
QCalendarWidget QToolButton {
    color: $ink; background: transparent; border: none; border-radius: ${p6}px;
    padding: ${p4}px ${p8}px; min-height: ${p24}px; min-width: ${p24}px;
}
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView { background: $raised; selection-background-color: $blue; selection-color: $on_blue; }
""")


def stylesheet(tokens: Tokens, art: str, scaled: Callable[[float], int]) -> str:
    """The sheet for these colours; `art` is the folder of the tinted arrows and ticks, `scaled` gives pixels."""
    lengths = {f"p{px}": scaled(px) for px in range(2, 33)}
    lengths["round"] = (scaled(14) + 2) // 2  # Qt drops a radius above half the width
    colours = {name: getattr(tokens, name) for name in tokens.__dataclass_fields__}
    return _SHEET.substitute(colours, art=art, **lengths)

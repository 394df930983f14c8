"""Turn and crop: all networks side by side from one point that must stay in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editorial.model.platform import Platform
from editorial.model.post import Medium
from editorial.model.shaping import as_it_came, turned_by, with_cut, with_focus, with_own_focus
from editorial.model.subject import MediumFacts
from ui.bridge.session import Session
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.flow import FlowLayout
from ui.kit.framer import PointPicture, turned_picture
from ui.kit.sheet import Sheet
from ui.kit.text import Label, note
from ui.sheets.crop_card import CropCard

_WIDTH_PX = 1000
_WHOLE_PX = (432, 270)


class CropSheet(Sheet):
    """Signal: `applied(object)` with the new Shape, only where something was changed. Nothing is changed before."""

    applied = Signal(object)

    def __init__(
        self, window: QWidget, session: Session, medium: Medium, facts: MediumFacts, platforms: Sequence[Platform]
    ) -> None:
        super().__init__(window, "", width_px=_WIDTH_PX)
        self.set_title(self.tr("Turn and crop"))
        self._before, self.shape = medium.shape, medium.shape
        self._size = (facts.width, facts.height)
        self._plain = QPixmap()
        self.whole = PointPicture(self.tr("The point that must stay in sight. Arrow keys move it."), *_WHOLE_PX, self)
        self.cards = [CropCard(platform, self.shape, self) for platform in platforms]
        self._buttons()
        self._lay_out(medium.name)
        self.whole.moved.connect(self._point_moved)
        for card in self.cards:
            card.ratio_chosen.connect(self._ratio_chosen)
            card.point_moved.connect(self._own_point_moved)
            card.point_dropped.connect(self._own_point_dropped)
        self._take_picture(session.thumbnails.picture(medium.original))
        session.thumbnails.ask_large(self, medium.original, self._take_picture)
        self._show()

    def _buttons(self) -> None:
        self.left = SecondaryButton(self.tr("Turn left"), self, icon_name="rotate-ccw")
        self.right = SecondaryButton(self.tr("Turn right"), self, icon_name="rotate-cw")
        self.reset = SecondaryButton(self.tr("As it came"), self, icon_name="undo-2")
        self.left.clicked.connect(self._turn_left)
        self.right.clicked.connect(self._turn_right)
        self.reset.clicked.connect(self._reset)
        cancel = SecondaryButton(self.tr("Cancel"), self)
        self.apply = PrimaryButton(self.tr("Apply"), self)
        cancel.clicked.connect(self.close_sheet)
        self.apply.clicked.connect(self._apply)
        self.set_footer(self.tr("The original stays as it is. Each network’s file is made when you submit."))
        self.add_button(cancel)
        self.add_button(self.apply)

    def _lay_out(self, name: str) -> None:
        top = QHBoxLayout()
        top.setSpacing(24)
        top.addWidget(self.whole, 0, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(Label(name, self, weight=600))
        self._size_words = Label("", self, px=12, color="ink-soft", tabular=True)
        beside.addWidget(self._size_words)
        beside.addSpacing(8)
        beside.addWidget(
            note(
                self.tr(
                    "Drag the point onto what must stay in sight: every crop follows it. To adjust one network alone, "
                    "drag its picture below."
                ),
                self,
            )
        )
        beside.addSpacing(8)
        turns = QWidget(self)
        line = FlowLayout(turns, spacing=8)
        for button in (self.left, self.right, self.reset):
            line.addWidget(button)
        beside.addWidget(turns)
        beside.addStretch(1)
        top.addLayout(beside, 1)
        self.body.addLayout(top)
        holder = QWidget(self)
        flow = FlowLayout(holder, spacing=18, line_spacing=20)
        for card in self.cards:
            flow.addWidget(card)
            flow.setAlignment(card, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(holder)

    def _take_picture(self, picture: QPixmap) -> None:
        """The decoded copy that everything here is drawn from."""
        if not picture.isNull():
            self._plain = picture
            self._show_turned()

    def _show_turned(self) -> None:
        picture = turned_picture(self._plain, self.shape.turn)
        self.whole.set_picture(picture)
        for card in self.cards:
            card.show_picture(picture)

    def _show(self) -> None:
        frames = [card.show_shape(self._size, self.shape) for card in self.cards]
        self.whole.set_point(self.shape.focus)
        self.whole.set_frames([one.region for one in frames if one.is_cut])
        whole = frames[0].whole if frames else self._size
        self._size_words.setText(self.tr("The original: %1").replace("%1", f"{whole[0]} × {whole[1]}"))
        self.reset.setEnabled(self.shape != as_it_came(self.shape))
        self.apply.setEnabled(self.shape != self._before)

    @Slot()
    def _turn_left(self) -> None:
        self._turn(-90)

    @Slot()
    def _turn_right(self) -> None:
        self._turn(90)

    def _turn(self, degrees: int) -> None:
        self.shape = turned_by(self.shape, degrees)
        self._show_turned()
        self._show()

    @Slot()
    def _reset(self) -> None:
        self.shape = as_it_came(self.shape)
        self._show_turned()
        self._show()

    @Slot(float, float)
    def _point_moved(self, x: float, y: float) -> None:
        self.shape = with_focus(self.shape, (x, y))
        self._show()

    @Slot(str, float)
    def _ratio_chosen(self, platform: str, ratio: float) -> None:
        self.shape = with_cut(self.shape, platform, ratio)
        self._show()

    @Slot(str, float, float)
    def _own_point_moved(self, platform: str, x: float, y: float) -> None:
        self.shape = with_own_focus(self.shape, platform, (x, y))
        self._show()

    @Slot(str)
    def _own_point_dropped(self, platform: str) -> None:
        self.shape = with_own_focus(self.shape, platform, None)
        self._show()

    @Slot()
    def _apply(self) -> None:
        if self.shape != self._before:
            self.applied.emit(self.shape)
        self.close_sheet()

"""A video of the post: its cover, its captions, its other shapes, and what to ask of the editing program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from editorial.model.leaving import file_for
from editorial.model.media_spec import media_spec
from editorial.model.platform import Platform
from editorial.model.post import Medium, Shape
from editorial.model.ratios import ratio_of, ratio_words, same_ratio
from editorial.model.subject import MediumFacts
from ui.bridge.session import Session
from ui.kit.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.kit.cover_slider import CoverSlider
from ui.kit.flow import FlowLayout
from ui.kit.hairline import Hairline
from ui.kit.sheet import Sheet
from ui.kit.text import Label, note
from ui.sheets.video_asks import VideoAsks, empty
from ui.words import clock_words, language_name, many

_WIDTH_PX = 900
_FRAME_PX = (384, 230)


class VideoSheet(Sheet):
    """Signals: `applied(object)` with the new Shape, only where something was changed; `captions_chosen(str)` and
    `version_chosen(str, str)` (the shape, "9:16") with a file to bring in: the owner calls `take_captions` or `take_version`
    when it is there, or `refuse` with the reason."""

    applied = Signal(object)
    captions_chosen = Signal(str)
    version_chosen = Signal(str, str)

    def __init__(
        self,
        window: QWidget,
        session: Session,
        medium: Medium,
        known: Mapping[str, MediumFacts],
        platforms: Sequence[Platform],
    ) -> None:
        super().__init__(window, "", width_px=_WIDTH_PX)
        self.set_title(self.tr("Cover, captions and shapes"))
        self._session, self._medium, self._known = session, medium, dict(known)
        self._before, self.shape = medium.shape, medium.shape
        self._platforms = tuple(platforms)
        self._facts = self._known.get(medium.original) or MediumFacts(name=medium.name, sha256=medium.original)
        self.cover = CoverSlider(self._facts.seconds, *_FRAME_PX, self)
        self._lay_out()
        cancel = SecondaryButton(self.tr("Cancel"), self)
        self.apply = PrimaryButton(self.tr("Apply"), self)
        cancel.clicked.connect(self.close_sheet)
        self.apply.clicked.connect(self._apply)
        self.set_footer(self.tr("Proofdesk does not code videos anew: it says what to export."))
        self.add_button(cancel)
        self.add_button(self.apply)
        self.cover.asked.connect(self._ask_frame)
        self.cover.chosen.connect(self._cover_chosen)
        self.cover.show_frame(session.thumbnails.of(medium))
        self.cover.set_second(self.shape.cover or 0.0)
        self._show()

    # -- how it lies ---------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(28)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(Label(self.tr("Cover"), self, weight=600))
        left.addWidget(self.cover)
        self.no_cover = QuietButton(self.tr("No cover of its own"), self)
        self.no_cover.clicked.connect(self._drop_cover)
        self._cover_words = note("", self)
        left.addWidget(self._cover_words)
        left.addWidget(self.no_cover)
        left.addStretch(1)
        top.addLayout(left)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(Label(self._facts.name, self, weight=600))
        right.addWidget(note(self._about(self._facts), self))
        right.addSpacing(10)
        self._lay_captions(right)
        right.addSpacing(10)
        right.addWidget(Label(self.tr("Other shapes"), self, weight=600))
        self._versions = QVBoxLayout()
        self._versions.setSpacing(4)
        right.addLayout(self._versions)
        right.addStretch(1)
        top.addLayout(right, 1)
        self.body.addLayout(top)
        self.body.addWidget(Hairline(self))
        self.asks = VideoAsks(self)
        self.body.addWidget(self.asks)

    def _lay_captions(self, column: QVBoxLayout) -> None:
        column.addWidget(Label(self.tr("Captions"), self, weight=600))
        self.captions_words = note("", self)
        self.captions_words.setWordWrap(True)
        column.addWidget(self.captions_words)
        self.choose_captions = SecondaryButton(self.tr("Choose captions…"), self, icon_name="captions")
        self.drop_captions = QuietButton(self.tr("Without captions"), self)
        self.choose_captions.clicked.connect(self._choose_captions)
        self.drop_captions.clicked.connect(self._drop_captions)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.choose_captions)
        row.addWidget(self.drop_captions)
        row.addStretch(1)
        column.addLayout(row)
        self._problem = Label("", self, px=12, color="red", wrap=True)
        self._problem.hide()
        column.addWidget(self._problem)

    # -- what it says --------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        cover = self.shape.cover
        self._cover_words.setText(
            self.tr("The cover is the frame at %1.").replace("%1", clock_words(cover))
            if cover is not None
            else self.tr("No cover is chosen: each network takes a frame of its own.")
        )
        self.no_cover.setVisible(cover is not None)
        self.captions_words.setText(self._captions_words())
        self.drop_captions.setVisible(self.shape.captions is not None)
        self._fill_versions()
        files = {one.id: self._file_for(one) for one in self._platforms}
        self.asks.show_for(self._platforms, files, self._facts)
        self.apply.setEnabled(self.shape != self._before)

    def _about(self, facts: MediumFacts) -> str:
        size = f"{facts.width} × {facts.height} ({ratio_words(facts.ratio)})" if facts.ratio else ""
        return " · ".join(part for part in (size, clock_words(facts.seconds) if facts.seconds else "") if part)

    def _captions_words(self) -> str:
        if self.shape.captions is None:
            return self.tr("None. Most people watch without sound: add an SRT or VTT file.")
        original, name = self.shape.captions
        facts = self._known.get(original)
        if facts is None:
            return name
        lines = many(facts.frames, self.tr("1 line"), self.tr("%n lines"))
        tongue = next((language_name(one) for one in facts.subtitles if one != "und"), "")
        return ", ".join(part for part in (name, lines, tongue) if part)

    def _fill_versions(self) -> None:
        empty(self._versions)
        for ratio, original in self.shape.versions:
            facts = self._known.get(original)
            words = (
                self.tr("%1: %2").replace("%1", ratio).replace("%2", facts.name if facts is not None else original[:12])
            )
            line = QWidget(self)
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(Label(words, line), 1)
            away = QuietButton(self.tr("Take out"), line)
            away.setAccessibleName(self.tr("Take out the %1 version").replace("%1", ratio))
            away.setProperty("ratio", ratio)
            away.clicked.connect(self._drop_version)
            row.addWidget(away)
            self._versions.addWidget(line)
        offered = QWidget(self)
        flow = FlowLayout(offered, spacing=8)
        for ratio in self.wanted_shapes():
            add = SecondaryButton(self.tr("Add the %1 version…").replace("%1", ratio), offered, icon_name="plus")
            add.setProperty("ratio", ratio)
            add.clicked.connect(self._choose_version)
            flow.addWidget(add)
        self._versions.addWidget(offered)

    def wanted_shapes(self) -> list[str]:
        """Shapes that the networks want and no file has yet."""
        there = [self._facts.ratio, *(ratio_of(ratio) or 0.0 for ratio, _one in self.shape.versions)]
        found: list[str] = []
        for platform in self._platforms:
            for word in media_spec(platform, "video").wanted[:2]:
                ratio = ratio_of(word) or 0.0
                known = [one for one in (*there, *(ratio_of(one) or 0.0 for one in found)) if one]
                if not any(same_ratio(ratio, one) for one in known):
                    found.append(word)
        return found[:3]

    def _file_for(self, platform: Platform) -> MediumFacts:
        medium = replace(self._medium, shape=self.shape)
        return self._known.get(file_for(medium, self._known, platform), self._facts)

    # -- what is done --------------------------------------------------------------------------------------------------

    @Slot(float)
    def _ask_frame(self, second: float) -> None:
        self._session.thumbnails.ask_frame(self, self._medium.original, second, self._frame_came)

    def _frame_came(self, second: float, picture: QPixmap) -> None:
        if second == self.cover.second:
            self.cover.show_frame(picture)

    @Slot(float)
    def _cover_chosen(self, second: float) -> None:
        self._change(cover=second)

    @Slot()
    def _drop_cover(self) -> None:
        self._change(cover=None)

    @Slot()
    def _choose_captions(self) -> None:
        kinds = self.tr("Captions") + " (*.srt *.vtt)"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose captions"), "", kinds)
        if path:
            self._problem.hide()
            self.captions_chosen.emit(path)

    def take_captions(self, facts: MediumFacts) -> None:
        """A file of captions is in the workspace."""
        self._known[facts.sha256] = facts
        self._change(captions=(facts.sha256, facts.name))

    def refuse(self, words: str) -> None:
        """A file cannot be taken; say why."""
        self._problem.setText(words)
        self._problem.show()

    @Slot()
    def _drop_captions(self) -> None:
        self._change(captions=None)

    @Slot()
    def _choose_version(self) -> None:
        ratio = str(self.sender().property("ratio"))
        title = self.tr("The %1 version").replace("%1", ratio)
        path, _ = QFileDialog.getOpenFileName(self, title, "", self.tr("Videos") + " (*.mp4 *.mov *.webm *.m4v)")
        if path:
            self._problem.hide()
            self.version_chosen.emit(path, ratio)

    def take_version(self, facts: MediumFacts, ratio: str) -> None:
        """Another file of the same video is in the workspace; refused where it has not the shape it is for."""
        wanted = ratio_of(ratio) or 0.0
        if not facts.ratio or not same_ratio(facts.ratio, wanted):
            has = ratio_words(facts.ratio) if facts.ratio else "?"
            self.refuse(
                self.tr("“%1” is %2, not %3.").replace("%1", facts.name).replace("%2", has).replace("%3", ratio)
            )
            return
        self._known[facts.sha256] = facts
        others = tuple(one for one in self.shape.versions if one[0] != ratio)
        self._change(versions=(*others, (ratio, facts.sha256)))

    @Slot()
    def _drop_version(self) -> None:
        ratio = str(self.sender().property("ratio"))
        self._change(versions=tuple(one for one in self.shape.versions if one[0] != ratio))

    def _change(self, **values: object) -> None:
        self._problem.hide()
        self.shape: Shape = replace(self.shape, **values)  # type: ignore[arg-type]
        self._show()

    @Slot()
    def _apply(self) -> None:
        if self.shape != self._before:
            self.applied.emit(self.shape)
        self.close_sheet()

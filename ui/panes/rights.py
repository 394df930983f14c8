"""Rights and facts of one picture or video: what the file says, what the desk says, asked only where it applies."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from editorial.model.post import Medium
from editorial.model.subject import MediumFacts, desk_says
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.fields import ChoiceField, DateField, Field, TextField
from ui.kit.hairline import Hairline
from ui.kit.popover import Popover
from ui.kit.segmented import Segmented
from ui.kit.suggest_field import SuggestField
from ui.kit.text import Label, note
from ui.panes.rights_words import CC_LICENCES, LINKS, OTHER, OTHER_LICENCES, PUBLIC_DOMAIN, FileWords

_WIDTH_PX = 440
_TEXTS = ("author", "title", "source", "licence_url", "territory", "use", "captions", "cover")


class RightsPopover(Popover):
    """What is answered is read with `said` and `credit` once it is closed: no answer is lost, whatever closes it. Signals:
    `video_asked()` for the cover and captions of a video, once it is closed; `credit_typed(str)` while it is open."""

    video_asked = Signal()
    credit_typed = Signal(str)

    def __init__(
        self,
        window: QWidget,
        medium: Medium,
        facts: MediumFacts,
        names: Sequence[tuple[str, str]],
        *,
        may_edit: bool,
    ) -> None:
        super().__init__(window, self.tr("Rights and facts"), width_px=_WIDTH_PX)
        self._is_video = medium.kind == "video"
        self._said = desk_says(facts)
        self._fields: dict[str, QWidget] = {}
        self._add_head(medium, facts)
        self.origin = Segmented(
            self.tr("Whose is it?"),
            [("", self.tr("Not said")), ("ours", self.tr("Ours")), ("outside", self.tr("From outside"))],
            self._said.get("origin", ""),
            self,
        )
        self._add_credit(medium, names, may_edit=may_edit)
        self._add_licence()
        self._add_content()
        if self._is_video:
            self._add_files()
        done = PrimaryButton(self.tr("Done"), self)
        done.clicked.connect(self._end)
        self.set_footer(self.tr("Counts wherever this file is used"))
        self.add_button(done)
        self.origin.changed.connect(self._show_what_applies)
        self._show_what_applies()

    # -- what comes out ------------------------------------------------------------------------------------------------

    @property
    def credit(self) -> str:
        """The credit as it is to be printed with this post."""
        return self._credit.text.strip()

    @Slot(str)
    def _say_credit(self, _words: str) -> None:
        self.credit_typed.emit(self.credit)

    @property
    def said(self) -> dict[str, str]:
        """All that the desk says now, by the keys of `editorial.model.subject.DESK_SAYS`."""
        until = self._until.value
        end = until.isoformat() if until is not None else ""
        licence = self._licence.value if self._licence.value != OTHER else self._named.text.strip()
        said = {
            "origin": self.origin.current,
            "licence": licence,
            "until": end if self._until.is_valid else self._said.get("until", ""),
            "people": self._people.value,
            "release": self._release.value if self._people.value == "yes" else "",
            "ai": self._ai.value,
            "changed": self._changed.value,
            "watermark": "yes" if self._watermark.isChecked() else "",
            "decorative": "yes" if self._decorative.isChecked() else "",
        }
        for name in _TEXTS:
            field = self._fields.get(name)
            said[name] = field.text.strip() if isinstance(field, TextField) else self._said.get(name, "")
        return {name: value for name, value in said.items() if value}

    @Slot()
    def _end(self) -> None:
        if self._until.isHidden() or self._until.insist():
            self.close_sheet()

    # -- the questions -------------------------------------------------------------------------------------------------

    def _add_head(self, medium: Medium, facts: MediumFacts) -> None:
        size = f"{facts.width} × {facts.height}" if facts.width else ""
        self.body.addWidget(note(" · ".join(part for part in (medium.name, size) if part), self))
        lines = FileWords(self).lines(facts)
        if lines:
            self.body.addWidget(Label(self.tr("The file says"), self, weight=600))
        else:
            self.body.addWidget(note(self.tr("The file itself says nothing about rights."), self))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (name, words) in enumerate(lines):
            grid.addWidget(note(name, self), row, 0, Qt.AlignmentFlag.AlignTop)
            value = Label(words, self, px=12, wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            grid.addWidget(value, row, 1)
        self.body.addLayout(grid)
        self.body.addWidget(Hairline(self))

    def _add_credit(self, medium: Medium, names: Sequence[tuple[str, str]], *, may_edit: bool) -> None:
        self.body.addWidget(Field(self.tr("Whose is it?"), self.origin, parent=self))
        author = SuggestField(self.tr("Who made it?"), parent=self)
        author.set_known(names)
        self._put("author", author)
        self._put(
            "source", TextField(self.tr("Where is it from?"), parent=self, placeholder=self.tr("Agency or web address"))
        )
        self._put("title", TextField(self.tr("What is it called?"), parent=self))
        help_text = self.tr("Printed with this post, for instance “Photo: Ana Ruiz”")
        self._credit = TextField(self.tr("Credit"), help_text, self)
        self._credit.set_text(medium.credit)
        self._credit.setEnabled(may_edit)
        self._credit.changed.connect(self._say_credit)
        self.body.addWidget(self._credit)

    def _add_licence(self) -> None:
        offered = [("", self.tr("Not said")), *((one, one) for one in CC_LICENCES)]
        offered.append((PUBLIC_DOMAIN, self.tr("CC0, public domain")))
        words = (self.tr("Royalty-free"), self.tr("Rights-managed"), self.tr("Press photo"), self.tr("By permission"))
        offered += [*zip(OTHER_LICENCES, words, strict=True), (OTHER, self.tr("Another…"))]
        self._licence = ChoiceField(self.tr("Licence"), offered, parent=self)
        said = self._said.get("licence", "")
        self._licence.set_value(said if said in [one for one, _words in offered] else OTHER)
        self._named = TextField(self.tr("Which licence?"), parent=self)
        self._named.set_text(said if self._licence.value == OTHER else "")
        self.body.addWidget(self._licence)
        self.body.addWidget(self._named)
        self._put("licence_url", TextField(self.tr("Link to the licence"), parent=self))
        self._until = DateField(self.tr("Until when?"), parent=self)
        self._until.set_value(_day(self._said.get("until", "")))
        self.body.addWidget(self._until)
        self._put(
            "use",
            TextField(self.tr("Allowed for what?"), parent=self, placeholder=self.tr("For instance “editorial only”")),
        )
        self._put("territory", TextField(self.tr("Allowed where?"), parent=self))
        self._changed = ChoiceField(self.tr("Changed since it came?"), self._yes_or_no(), parent=self)
        self._changed.set_value(self._said.get("changed", ""))
        self.body.addWidget(self._changed)
        self._watermark = self._tick(self.tr("Somebody’s mark is on it"), "watermark")
        self._licence.changed.connect(self._licence_chosen)

    def _add_content(self) -> None:
        self._people = ChoiceField(self.tr("Can people be recognised?"), self._yes_or_no(), parent=self)
        self._people.set_value(self._said.get("people", ""))
        self._release = ChoiceField(self.tr("Have they agreed in writing?"), self._yes_or_no(), parent=self)
        self._release.set_value(self._said.get("release", ""))
        choices = [
            ("", self.tr("Not said")),
            ("none", self.tr("No")),
            ("edited", self.tr("Edited with AI")),
            ("generated", self.tr("Made by AI")),
            ("realistic", self.tr("Made by AI, and looks real")),
        ]
        self._ai = ChoiceField(self.tr("Made with AI?"), choices, parent=self)
        self._ai.set_value(self._said.get("ai", ""))
        for field in (self._people, self._release, self._ai):
            self.body.addWidget(field)
        self._people.changed.connect(self._show_what_applies)
        self._decorative = self._tick(self.tr("Decorative: it says nothing, and needs no alt text"), "decorative")
        self._decorative.setVisible(not self._is_video)

    def _add_files(self) -> None:
        furnish = SecondaryButton(self.tr("Cover, captions and shapes…"), self, icon_name="film")
        furnish.clicked.connect(self._furnish)
        self.body.addWidget(furnish, 0, Qt.AlignmentFlag.AlignLeading)

    @Slot()
    def _furnish(self) -> None:
        self.close_sheet()
        self.video_asked.emit()

    def _put(self, name: str, field: TextField) -> None:
        self._fields[name] = field
        field.set_text(self._said.get(name, ""))
        self.body.addWidget(field)

    def _tick(self, words: str, name: str) -> QCheckBox:
        tick = QCheckBox(words, self)
        tick.setChecked(self._said.get(name) == "yes")
        self.body.addWidget(tick)
        return tick

    def _yes_or_no(self) -> list[tuple[str, str]]:
        return [("", self.tr("Not said")), ("yes", self.tr("Yes")), ("no", self.tr("No"))]

    # -- what applies --------------------------------------------------------------------------------------------------

    @Slot()
    def _show_what_applies(self) -> None:
        outside = self.origin.current == "outside"
        licensed = outside and bool(self._licence.value)
        free = self._licence.value in LINKS
        for name in ("source", "title"):
            self._fields[name].setVisible(outside)
        self._licence.setVisible(outside)
        self._named.setVisible(outside and self._licence.value == OTHER)
        self._fields["licence_url"].setVisible(licensed)
        self._until.setVisible(licensed and not free)
        for name in ("use", "territory"):
            self._fields[name].setVisible(licensed and not free)
        self._changed.setVisible(outside)
        self._watermark.setVisible(outside)
        self._release.setVisible(self._people.value == "yes")

    @Slot(str)
    def _licence_chosen(self, licence: str) -> None:
        link = self._fields["licence_url"]
        assert isinstance(link, TextField)
        if not link.text or link.text in LINKS.values():
            link.set_text(LINKS.get(licence, ""))
        self._show_what_applies()


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:
        return None

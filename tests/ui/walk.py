"""One post's way through the whole desk, with keys and clicks in the real window: `python tests/ui/walk.py --pictures DIR`.

Ana has an idea, drafts it too long, mends it, submits; Ben returns it; Ana mends it; Ben approves; Ana changes what was
approved; Ben approves again; it is exported, and Ben says that it is out. `--pictures` keeps a picture of each station.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desk_fixtures import Hands, sitting, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editorial.bootstrap import new_style_file, toolbox
from editorial.library.people import first_person, save_channel, save_person
from editorial.library.transaction import Command, new_id
from editorial.library.workspace import create_library
from editorial.model.desk import Person
from ui.app import make_application
from ui.kit.dialogs import AskText
from ui.kit.lists import ListView
from ui.sheets.export import ExportSheet
from ui.theme.theme import Theme

ANA, BEN = "Ana Ruiz", "Ben Okafor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What is typed on the way."""

    title: str
    first: str
    shorter: str
    reason: str
    mended: str
    changed: str
    link: str = "https://x.example/greenco/41"


ENGLISH = Words(
    title="Repair café: thank you",
    first="Thank you to everyone who came to the repair café on Saturday. Together you mended 41 toasters, lamps and "
    "jackets. 🧵 Our next one is on 12 December at the library, from ten until two. Bring what is broken, and we will "
    "put the kettle on. Tell your neighbours, everyone is doing it, and there is room for all of you.",
    shorter="Thank you to everyone who came to the repair café on Saturday. Together you mended 41 toasters, lamps and "
    "jackets. 🧵 Our next one is on 12 December at the library.",
    reason="From when until when? Readers will ask.",
    mended="Thank you to everyone who came to the repair café on Saturday. Together you mended 41 toasters, lamps and "
    "jackets. 🧵 Our next one is on 12 December at the library, from ten until two.",
    changed="Thank you to everyone who came to the repair café on Saturday. Together you mended 42 toasters, lamps and "
    "jackets. 🧵 Our next one is on 12 December at the library, from ten until two.",
)
THAI = Words(
    title="คาเฟ่ซ่อมของ: ขอบคุณทุกคน",
    first="ขอบคุณทุกคนที่มาคาเฟ่ซ่อมของเมื่อวันเสาร์ พวกเราช่วยกันซ่อมเครื่องปิ้งขนมปัง โคมไฟ และเสื้อแจ็กเก็ตได้ 41 ชิ้น 🧵 "
    "ครั้งต่อไปคือวันที่ 12 ธันวาคม ที่ห้องสมุด ตั้งแต่สิบโมงถึงบ่ายสอง เอาของที่เสียมาได้เลย แล้วเราจะต้มน้ำชงชารอไว้ให้ "
    "ชวนเพื่อนบ้านมาด้วยนะ มีที่ว่างสำหรับทุกคนและเพื่อนของทุกคน แล้วพบกันที่โต๊ะยาวหน้าห้องอ่านหนังสือชั้นสองนะครับ",
    shorter="ขอบคุณทุกคนที่มาคาเฟ่ซ่อมของเมื่อวันเสาร์ พวกเราช่วยกันซ่อมของได้ 41 ชิ้น 🧵 ครั้งต่อไปคือวันที่ 12 ธันวาคม ที่ห้องสมุด",
    reason="เริ่มกี่โมง เลิกกี่โมง คนอ่านต้องถามแน่",
    mended="ขอบคุณทุกคนที่มาคาเฟ่ซ่อมของเมื่อวันเสาร์ พวกเราช่วยกันซ่อมของได้ 41 ชิ้น 🧵 ครั้งต่อไปคือวันที่ 12 ธันวาคม ที่ห้องสมุด "
    "ตั้งแต่สิบโมงถึงบ่ายสอง",
    changed="ขอบคุณทุกคนที่มาคาเฟ่ซ่อมของเมื่อวันเสาร์ พวกเราช่วยกันซ่อมของได้ 42 ชิ้น 🧵 ครั้งต่อไปคือวันที่ 12 ธันวาคม ที่ห้องสมุด "
    "ตั้งแต่สิบโมงถึงบ่ายสอง",
)
LANGUAGES = {"en": ENGLISH, "th": THAI}


def found(folder: Path) -> Path:
    """A new workspace: Ana writes and owns it, Ben edits and exports; accounts on X and LinkedIn."""
    workspace = folder / "Green & Co"
    library = create_library(workspace, name="Green & Co")
    ana = first_person(library, ANA)
    by = Command(who=ana.id)
    save_person(library, by, Person(id=ana.id, name=ANA, initials="", roles=frozenset({"owner", "writer"})))
    ben = Person(id=new_id(), name=BEN, initials="", roles=frozenset({"editor", "manager"}))
    save_person(library, Command(who=ana.id), ben)
    for platform in ("x", "linkedin_post"):
        save_channel(library, Command(who=ana.id), toolbox().plain_channel(toolbox().platforms()[platform]))
    new_style_file(workspace, "Green & Co")
    library.close()
    return workspace


class Walk:
    """The way. Each station leaves the states of the two networks in `states`, by its name."""

    def __init__(self, hands: Hands, words: Words, pictures: Path | None = None) -> None:
        self.hands, self.words, self._pictures = hands, words, pictures
        self.states: dict[str, list[str]] = {}
        self.seen: dict[str, str] = {}
        self.post = ""

    def go(self, out: Path) -> None:
        """All of it; the export goes into `out`."""
        self.begin()
        self.draft()
        self.submit()
        self.come_back()
        self.approve("approved")
        self.change()
        self.approve("approved again")
        self.export(out)
        self.confirm()

    def station(self, name: str) -> None:
        """Arrive: look around, note the states."""
        hands = self.hands
        hands.settle()
        if self.post:
            self.states[name] = hands.states(self.post)
        self.seen[name] = hands.words_on()
        if self._pictures is not None:
            self._pictures.mkdir(parents=True, exist_ok=True)
            hands.window.undo_bar.dismiss()
            hands.picture().save(str(self._pictures / f"{len(self.seen):02d} {name}.png"))

    def begin(self) -> None:
        """Ana looks at an empty Today and notes an idea."""
        hands = self.hands
        self.station("today")
        hands.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
        until(lambda: hands.window.places is not None and "write" in hands.window.places.panes)
        until(lambda: hands.write.draft is not None)
        assert hands.write.draft is not None
        self.post = hands.write.draft.post.id
        QTest.mouseClick(hands.write.page.head.title, Qt.MouseButton.LeftButton)
        hands.type(self.words.title)
        hands.saved()
        self.station("idea")

    def draft(self) -> None:
        """She writes it too long for X, sees it, and mends it."""
        hands = self.hands
        hands.write_text(self.words.first)
        until(lambda: any(one.level == "error" for one in hands.said), "nobody says that it is too long")
        hands.saved()
        self.station("too long")
        hands.click_tab("X")
        hands.settle()
        self.station("too long on X")
        hands.click_tab("Shared text")
        hands.retype(self.words.shorter)
        until(lambda: hands.said is not None and not any(one.level == "error" for one in hands.said), "still too long")
        hands.saved()
        self.station("mended")

    def submit(self) -> None:
        """Ana submits; Ben finds it in his queue and returns it."""
        hands = self.hands
        hands.click("Submit for review")
        until(lambda: hands.button("Take back to change") is not None, "not submitted")
        self.station("submitted")
        hands.sit(BEN)
        hands.go("Review")
        until(lambda: hands.button("Return…", hands.review) is not None)
        until(lambda: hands.sees("Nothing stands in the way"), "the checks are silent")
        self.station("in the queue")
        hands.click("Return…")
        until(lambda: hands.window.findChild(AskText) is not None)
        hands.type(self.words.reason)
        self.station("returning")
        hands.click("Return")
        until(lambda: hands.states(self.post) == ["changes_wanted"] * 2, "not returned")
        self.station("returned")

    def come_back(self) -> None:
        """Ana finds it under Today, mends it, submits it again."""
        hands = self.hands
        hands.sit(ANA)
        hands.go("Today")
        hands.settle()
        self.station("back with Ana")
        hands.click_row(hands.today.list, self.words.title)
        until(hands.write.isVisible)
        self.station("what Ben said")
        hands.retype(self.words.mended)
        until(lambda: hands.text == self.words.mended)
        hands.click("Send back")
        until(lambda: hands.button("Take back to change") is not None, "not submitted")
        self.station("submitted again")

    def approve(self, name: str) -> None:
        """Ben sees what changed and approves both networks."""
        hands = self.hands
        hands.sit(BEN)
        hands.go("Review")
        until(lambda: hands.button("Approve for 2 networks") is not None)
        hands.settle()
        until(lambda: hands.sees("Nothing stands in the way", hands.review), "the checks are silent")
        self.station(f"before {name}")
        hands.click("Approve for 2 networks")
        until(lambda: hands.states(self.post) == ["approved"] * 2, "not approved")
        self.station(name)

    def change(self) -> None:
        """Ana opens what was approved, changes a figure, and submits; that voids the approval."""
        hands = self.hands
        hands.sit(ANA)
        hands.go("Write")
        hands.click_row(hands.write.drafts.list, self.words.title)
        hands.click("Change… (needs approval again)")
        hands.settle()
        self.station("change?")
        hands.click("Change it")
        until(lambda: hands.states(self.post) == ["draft"] * 2, "not open for changes")
        until(lambda: hands.button("Submit for review") is not None)
        hands.retype(self.words.changed)
        until(lambda: hands.text == self.words.changed)
        hands.click("Submit for review")
        until(lambda: hands.button("Take back to change") is not None, "not submitted")
        self.station("changed")

    def export(self, out: Path) -> None:
        """Ben exports both as JSON into a folder."""
        hands = self.hands
        hands.go("Today")
        until(lambda: hands.button("Export 1 post…") is not None)
        self.station("ready")
        hands.click("Export 1 post…")
        until(lambda: (one := hands.button("Continue")) is not None and one.isEnabled(), "nothing to export")
        sheet = hands.window.findChild(ExportSheet)
        assert sheet is not None
        self.station("export what")
        hands.click("Continue")
        hands.click_row(sheet.where.tools, "JSON")
        sheet.where.folder.control.setFocus(Qt.FocusReason.MouseFocusReason)
        hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        hands.type(str(out))
        self.station("export where")
        hands.click("Continue")
        until(lambda: hands.button("Save 2 posts") is not None, "no plan")
        self.station("export check")
        hands.click("Save 2 posts")
        until(lambda: hands.button("Done") is not None, "not written")
        self.station("exported")
        hands.click("Done")

    def confirm(self) -> None:
        """Ben says in the library that both are out, the first with its link."""
        hands = self.hands
        hands.go("Library")
        grid = hands.window.stack.currentWidget().findChildren(ListView)[-1]
        hands.click_row(grid, self.words.title)
        for left in (1, 0):
            hands.click("It is out…")
            until(lambda: hands.window.findChild(AskText) is not None)
            if left:
                hands.type(self.words.link)
                self.station("is it out?")
            hands.click("It is out")
            until(lambda left=left: hands.states(self.post).count("exported") == left, "not confirmed")
            hands.settle()
            if left:
                hands.press(Qt.Key.Key_Escape)
                tabs = hands.window.stack.currentWidget().drawer._tabs
                tabs.set_current(tabs.ids[1])
        self.station("published")


def walk(
    folder: Path, *, words: Words = ENGLISH, size: tuple[int, int] = (1280, 800), pictures: Path | None = None
) -> tuple[Path, Walk]:
    """Walk in a new workspace under `folder`; the export is in `folder`/out. Returns the workspace and what was seen."""
    workspace = found(folder)
    with sitting(workspace, ANA, size=size) as hands:
        way = Walk(hands, words, pictures)
        way.go(folder / "out")
    return workspace, way


def main(arguments: Sequence[str] | None = None) -> None:
    """Walk and keep the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pictures", type=Path, required=True)
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--language", choices=tuple(LANGUAGES), default="en", help="of the words that are typed")
    given = parser.parse_args(arguments)
    width, _, height = given.size.partition("x")
    with tempfile.TemporaryDirectory(prefix="proofdesk-walk-") as folder:
        os.environ["PROOFDESK_DATA"] = str(Path(folder) / "own")
        app = make_application()
        Theme(app, mode=given.theme).apply(app)
        walk(Path(folder), words=LANGUAGES[given.language], size=(int(width), int(height)), pictures=given.pictures)


if __name__ == "__main__":
    main()

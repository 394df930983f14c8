"""The window in Thai: at once, with the post that was open, its checks too; and the core's sentences."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, NextDoor, copy_of, until
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from editorial.bootstrap import toolbox
from editorial.errors import UserError
from editorial.library.transaction import Command
from editorial.workflow.writing import delete_post
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.times import day_words, since_words
from ui.tongue import core_words, error_words, speak, spoken
from ui.windows import Windows


@pytest.fixture
def _english_again() -> Iterator[None]:
    yield
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    speak(app, "en")
    toolbox().speak("en")


@pytest.fixture
def workspace_with_a_post(ready_workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    workspace = copy_of(ready_workspace, tmp_path_factory)
    ana = NextDoor(workspace)
    post = ana.write("Long", "We mend lamps. " * 40, ("x",))
    ana.close()
    return workspace, post


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.usefixtures("_english_again")
def test_choosing_thai_makes_every_window_anew_with_its_post_and_its_checks(
    workspace_with_a_post: tuple[Path, str],
) -> None:
    workspace, post = workspace_with_a_post
    window = MainWindow(Preferences())
    windows = Windows(window)
    window.show()
    window.begin(workspace, "Ana Ruiz")
    until(lambda: window.places is not None, "the workspace is open")
    english = Hands(window)
    assert window.places is not None
    window.places.open_post(post)
    until(lambda: english.write.opinion.said)
    assert "characters too many" in " ".join(one.finding.message for one in english.write.opinion.said)

    window.language_asked.emit("th")
    until(lambda: window not in windows.all, "the old window is closed")
    thai = windows.front
    later = Hands(thai)
    until(lambda: thai.places is not None and thai.places.write.draft is not None)
    until(lambda: later.write.opinion.said, "the checks answer again")

    assert spoken() == "th"
    assert later.write.draft is not None
    assert later.write.draft.post.id == post
    assert later.write.page.foot.primary.text() == "ส่งตรวจทาน"
    assert "เกินไป" in " ".join(one.finding.message for one in later.write.opinion.said)
    windows.finish()
    thai.hide()
    thai.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.usefixtures("_english_again")
def test_another_language_leaves_one_where_it_is_chosen(workspace_with_a_post: tuple[Path, str]) -> None:
    window = MainWindow(Preferences())
    windows = Windows(window)
    window.show()
    window.begin(workspace_with_a_post[0], "Ana Ruiz")
    until(lambda: window.places is not None, "the workspace is open")
    assert window.places is not None
    window.places.go("settings")
    window.language_asked.emit("th")
    until(lambda: window not in windows.all, "the old window is closed")
    thai = windows.front
    until(lambda: thai.places is not None)
    assert thai.places is not None
    assert thai.places.place == "settings"
    assert thai.places.settings is not None
    assert thai.places.settings.contents.current_id == "computer"
    windows.finish()
    thai.hide()
    thai.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.usefixtures("_english_again")
def test_sentences_of_the_core_are_found_by_their_form(qapp: QApplication) -> None:
    speak(qapp, "th")

    assert core_words("“Bee diary” deleted") == "ลบ “Bee diary” แล้ว"
    assert core_words("Approved for 3 networks") == "อนุมัติสำหรับ 3 เครือข่ายแล้ว"
    assert core_words("It cannot be approved: it is a draft.") == "อนุมัติไม่ได้ เพราะเป็นฉบับร่าง"
    assert core_words("Something nobody has written yet") == "Something nobody has written yet"
    hint = UserError("A campaign needs a name.", hint="Choose another one.", place="a.md:3")
    assert error_words(hint) == "a.md:3: แคมเปญต้องมีชื่อ เลือกอันอื่น"
    assert error_words(hint, place=False) == "แคมเปญต้องมีชื่อ เลือกอันอื่น"


@pytest.mark.usefixtures("_english_again")
def test_an_operation_is_told_in_thai(qapp: QApplication, workspace_with_a_post: tuple[Path, str]) -> None:
    workspace, post = workspace_with_a_post
    ana = NextDoor(workspace)
    answer = delete_post(ana.desk, Command(who=ana.ana.id), post)
    ana.close()

    speak(qapp, "th")

    assert core_words(answer.label) == "ลบ “Long” แล้ว"


@pytest.mark.usefixtures("_english_again")
def test_days_and_hours_are_told_in_thai(qapp: QApplication) -> None:
    speak(qapp, "th")

    now = dt.datetime(2026, 11, 28, 12, 0, tzinfo=dt.UTC).timestamp()
    assert since_words("2026-11-28T11:15:00.000Z", now) == "45 นาทีก่อน"
    assert day_words(dt.date(2031, 12, 12), weekday=False) == "12 ธ.ค. 2031"

"""Rubbish that holds a widget is never collected by another thread."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.bridge import garbage


def test_python_collects_nothing_by_itself_while_the_window_lives(qapp: QApplication) -> None:
    garbage.collect_on_this_thread(qapp)
    assert not gc.isenabled()
    assert len(qapp.findChildren(garbage.Garbage)) == 1


def test_circular_rubbish_goes_on_the_windows_thread(qapp: QApplication, qtbot: QtBot) -> None:
    gone: list[int] = []

    class Holder:
        def __init__(self) -> None:
            self.widget, self.me = QWidget(), self

    holder = Holder()
    weakref.finalize(holder, lambda: gone.append(threading.get_ident()))
    del holder
    other = threading.Thread(target=lambda: [[index] for index in range(50_000)] and None)
    other.start()
    other.join()
    assert gone == []
    kept = [[index] for index in range(garbage.YOUNG * 2)]
    qtbot.waitUntil(lambda: bool(gone))
    assert gone == [threading.get_ident()]
    assert kept

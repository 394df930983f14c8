"""A killed program costs at most the last second of typing, and never a saved word."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from desk_fixtures import Hands, NextDoor, sitting, until
from register import picture

from editorial.library.edits import ContentEdit, PostEdit
from editorial.library.posts import read_post
from editorial.model.post import Medium
from editorial.workflow.writing import add_media, save

HERE = Path(__file__).parent
SECONDS_OF_TYPING = 3.0
OFFERED = "Proofdesk ended before these words were saved. They are still here."


@dataclass(frozen=True, slots=True)
class Killed:
    """What the one who was killed had typed: all of it, and what of it stood a second before."""

    post: str
    typed: str
    a_second_before: str


@pytest.fixture
def killed(workspace: Path) -> Killed:
    """Ana types into a draft, and the program is killed while she does."""
    ana = NextDoor(workspace)
    post = ana.write("Killed", "", ("x", "linkedin_post"))
    ana.close()
    return kill_while_typing(workspace, post)


def kill_while_typing(workspace: Path, post: str, field: str = "text") -> Killed:
    environment = {**os.environ, "PYTHONPATH": f"{HERE.parents[1]}{os.pathsep}{HERE}"}
    with subprocess.Popen(
        [sys.executable, str(HERE / "typist.py"), str(workspace), post, field],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        encoding="utf-8",
    ) as typist:
        assert typist.stdout is not None
        acks: list[tuple[float, str]] = []
        for line in typist.stdout:
            ack = json.loads(line)
            acks.append((ack["at"], ack["typed"]))
            if acks[-1][0] - acks[0][0] > SECONDS_OF_TYPING:
                os.kill(typist.pid, signal.SIGKILL)
                at = time.monotonic()
                break
        typist.stdout.close()
        typist.wait()
    assert acks, "nothing was typed"
    before = [typed for when, typed in acks if when < at - 1.0]
    return Killed(post=post, typed=acks[-1][1], a_second_before=before[-1])


def offered(hands: Hands, post: str) -> None:
    hands.open(post)
    until(lambda: hands.sees(OFFERED), "nothing is offered back")


def test_what_was_typed_a_second_before_a_kill_is_offered_back_with_its_cursor(workspace: Path, killed: Killed) -> None:
    with sitting(workspace, "Ana Ruiz") as ana:
        stored = ana.stored(killed.post).shared.content.text
        offered(ana, killed.post)
        ana.click("Bring them back")
        until(lambda: ana.text)

        assert len(killed.a_second_before) > 50
        assert stored == "", "they were in safe keeping only"
        assert ana.text.startswith(killed.a_second_before)
        assert ana.text.startswith(killed.typed[: len(ana.text)])
        assert ana.write.page.editor.textCursor().atEnd()
        assert ana.window.focusWidget() is ana.write.page.editor
        ana.type("!")
        recovered = ana.text
        ana.saved()
        assert ana.stored().shared.content.text == recovered

    with sitting(workspace, "Ana Ruiz") as again:
        again.open(killed.post)
        again.settle()
        assert again.text == recovered
        assert not again.sees(OFFERED)


@pytest.mark.parametrize("field", ["alt", "credit"])
def test_what_was_typed_beside_a_picture_a_second_before_a_kill_is_offered_back(
    workspace: Path, tmp_path: Path, field: str
) -> None:
    ana = NextDoor(workspace)
    post = ana.write("Killed", "Boxes.", ("x", "linkedin_post"))
    box = add_media(ana.desk, ana.by_ana(), picture(tmp_path, "box.jpg"), language="en")
    media = (Medium(original=box.sha256, name=box.name, kind="image"),)
    shared = read_post(ana.library, post).shared
    change = ContentEdit(base_rev=shared.rev, content=shared.content.with_value("media", media))
    save(ana.desk, ana.by_ana(), post, PostEdit(contents={"": change}))
    ana.close()

    killed = kill_while_typing(workspace, post, field)
    with sitting(workspace, "Ana Ruiz") as again:
        offered(again, post)
        again.click("Bring them back")
        until(lambda: getattr(again.write.page.media.shown[0], field))
        words = getattr(again.write.page.media.shown[0], field)

        assert len(killed.a_second_before) > 30
        assert words.startswith(killed.a_second_before.strip())
        assert killed.typed.startswith(words)


def test_words_that_are_thrown_away_do_not_come_again(workspace: Path) -> None:
    post = left_behind(workspace, "Half a sentence")
    with sitting(workspace, "Ana Ruiz") as ana:
        offered(ana, post)
        ana.click("Throw them away")
        ana.settle()

        assert ana.text == "Boxes."
        assert not ana.sees(OFFERED)
    with sitting(workspace, "Ana Ruiz") as again:
        again.open(post)
        again.settle()
        assert not again.sees(OFFERED)


def test_recovered_words_never_go_over_what_somebody_saved_since(workspace: Path) -> None:
    post = left_behind(workspace, "Half a sentence")
    ben = NextDoor(workspace)
    ben.reword(post, "Saved by somebody else.")
    ben.close()
    with sitting(workspace, "Ana Ruiz") as ana:
        offered(ana, post)
        ana.click("Bring them back")
        until(lambda: ana.sees("What you had typed is kept; it was not put back."))
        stands = ana.text
        ana.click("Compare")
        until(lambda: ana.sees("Two versions of this text"))
        both = ana.boxes()
        ana.click("Close")

        assert stands == "Saved by somebody else."
        assert both["Yours"] == "Half a sentence"
        assert both["Theirs"] == "Saved by somebody else."
    with sitting(workspace, "Ana Ruiz") as again:
        offered(again, post)


def left_behind(workspace: Path, words: str) -> str:
    """A draft with words in safe keeping that a program which is gone did not save; returns its id."""
    ana = NextDoor(workspace)
    post_id = ana.write("Left behind", "Boxes.", ("x", "linkedin_post"))
    ana.close()
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from editorial.library.posts import read_post\n"
        "from editorial.library.safekeeping import Safekeeping\n"
        "from editorial.library.workspace import open_library\n"
        "from editorial.settings.places import data_folder\n"
        "from editorial.workflow.drafting import Draft\n"
        "library = open_library(Path(sys.argv[1]))\n"
        "draft = Draft(read_post(library, sys.argv[2]))\n"
        "draft.set_value('', 'text', sys.argv[3])\n"
        "safe = Safekeeping(data_folder())\n"
        "safe.keep(sys.argv[1], sys.argv[2], 'gone', draft.words(), {'target': '', 'position': 4})\n"
        "safe.close()\n"
        "library.close()\n"
    )
    subprocess.run(
        [sys.executable, "-c", script, str(workspace), post_id, words],
        check=True,
        cwd=HERE.parents[1],
    )
    return post_id


def test_a_fault_below_python_leaves_what_the_program_was_doing(workspace: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    trace = own / "last-end.txt"
    environment = {**os.environ, "PYTHONPATH": str(HERE.parents[1]), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "ui", "--workspace", str(workspace), "--as", "Ana Ruiz"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as window:
        until((own / "last-workspace").exists, "the workspace did not open")
        os.kill(window.pid, signal.SIGSEGV)
        window.wait()

    assert "ui/app.py" in trace.read_text("utf-8")

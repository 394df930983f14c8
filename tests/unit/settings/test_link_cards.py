"""The cards a person wrote down stay on this computer, by link, with their small pictures."""

from __future__ import annotations

from pathlib import Path

import pytest

from editorial.settings.link_cards import MOST, LinkCard, card_of, picture_folder, remember


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PROOFDESK_DATA", str(tmp_path))
    return tmp_path


def test_a_card_comes_back_by_its_link() -> None:
    card = LinkCard(title="Repair café", description="Every Saturday")
    remember("https://a.example", card)

    assert card_of("https://a.example") == card
    assert card_of("https://b.example").is_empty


def test_an_emptied_card_is_forgotten_with_its_picture() -> None:
    picture_folder().mkdir(parents=True)
    (picture_folder() / "p.png").write_bytes(b"x")
    remember("https://a.example", LinkCard(picture="p.png"))
    assert (picture_folder() / "p.png").exists()
    remember("https://a.example", LinkCard())

    assert card_of("https://a.example").is_empty
    assert not (picture_folder() / "p.png").exists()


def test_the_oldest_go_when_there_are_too_many() -> None:
    for number in range(MOST + 1):
        remember(f"https://a.example/{number}", LinkCard(title="x"))

    assert card_of("https://a.example/0").is_empty
    assert not card_of(f"https://a.example/{MOST}").is_empty


@pytest.mark.parametrize("broken", ["", "[1]", '{"l": 3}', "{"])
def test_a_broken_file_is_as_good_as_none(own_folder: Path, broken: str) -> None:
    (own_folder / "link-cards.json").write_text(broken, encoding="utf-8")

    assert card_of("l").is_empty


def test_a_picture_is_never_looked_for_outside_its_folder(own_folder: Path) -> None:
    (own_folder / "link-cards.json").write_text('{"l": {"picture": "../../etc/passwd"}}', encoding="utf-8")

    assert card_of("l").picture == "passwd"

"""Builds resources/emoji/emoji.tsv from the npm package emojibase-data: `python packaging/build_emoji.py FOLDER` of the
unpacked package. Run it again for a newer Unicode; look at the difference; commit.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import regex

NEWEST = 15.1
"""Younger emoji are boxes on many readers' screens."""
SECTIONS = {
    0: "Smileys and feelings",
    1: "People and hands",
    3: "Animals and nature",
    4: "Food and drink",
    5: "Travel and places",
    6: "Activities",
    7: "Objects",
    8: "Signs",
    9: "Flags",
}


def main(package: Path) -> None:
    """Write the file and the licence beside it."""
    found: list[dict[str, Any]] = json.loads((package / "en" / "data.json").read_text("utf-8"))
    folder = Path(__file__).parent.parent / "resources" / "emoji"
    folder.mkdir(exist_ok=True)
    lines: list[str] = []
    for group, name in SECTIONS.items():
        lines.append(f"# {name}")
        here = [one for one in found if one.get("group") == group and one["version"] <= NEWEST]
        lines += [line_of(one) for one in sorted(here, key=lambda one: one["order"])]
    (folder / "emoji.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / "LICENSE-emojibase.txt").write_text((package / "LICENSE").read_text("utf-8"), encoding="utf-8")


def line_of(one: dict[str, Any]) -> str:
    """Sign, name, words to find it by, and its five skin tones where it has some."""
    label = one["label"]
    tags = " ".join(tag for tag in one.get("tags", []) if tag not in label.split())
    tones = {skin["tone"]: skin["emoji"] for skin in one.get("skins", []) if isinstance(skin["tone"], int)}
    # U+FE0F asks for colours: a sign that is coloured by itself needs none, and some networks count it.
    sign = regex.sub(r"^(\p{Emoji_Presentation})\ufe0f$", r"\1", one["emoji"])
    parts = [sign, label, tags, " ".join(tones[tone] for tone in sorted(tones))]
    return "\t".join(parts).rstrip("\t")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""The sample posts: each can be checked, some are clean, some are not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from editorial.bootstrap import toolbox
from editorial.checking.engine import Result
from editorial.demo.samples import WIDTHS, main
from editorial.importers.content import subject_from
from editorial.importers.files import find_files, read_document
from editorial.media.paths import safe_path
from editorial.media.probe import Probe

FOLDER = Path(__file__).parents[3] / "resources" / "samples"


@pytest.fixture(scope="module")
def results() -> dict[str, list[Result]]:
    """Results by file name, one per network."""
    tools = toolbox()
    engine, style = tools.engine(), tools.base_style()
    found: dict[str, list[Result]] = {}
    with Probe(deadline=30) as probe:
        for path in find_files(FOLDER):
            document = read_document(path)
            assert document.warnings == ()
            sources = [*document.media, *(one for item in document.variants.values() for one in item.media or ())]
            media = {one.file: probe.facts(safe_path(FOLDER, one.file), name=one.file) for one in sources}
            found[path.name] = [
                engine.check(subject_from(document, platform.id, tools.plain_channel(platform), platform, media), style)
                for platform in tools.platforms_named(",".join(document.networks()))
            ]
    return found


def test_only_posts_are_taken_for_posts(results: dict[str, list[Result]]) -> None:
    assert len(results) == 8
    assert all(name.endswith(".md") for name in results)


def test_every_check_runs_to_its_end(results: dict[str, list[Result]]) -> None:
    assert [result.not_run for found in results.values() for result in found if result.not_run] == []


def test_some_are_clean_and_some_must_be_fixed(results: dict[str, list[Result]]) -> None:
    verdicts = {name: {result.verdict for result in found} for name, found in results.items()}

    assert verdicts["saatguttausch.md"] == {"clean"}
    assert verdicts["what-500-repairs-taught-us.md"] == {"clean"}
    assert "blocked" in verdicts["repair-cafe-thank-you.md"]
    assert verdicts["atelier-couture.md"] == {"blocked"}


@pytest.mark.parametrize(
    ("name", "rules"),
    [
        ("repair-cafe-thank-you.md", {"length.limit", "media.alt"}),
        ("winter-sale.md", {"tone.pressure", "attribution.byline", "media.alt"}),
        ("mending-cloth-thai.md", {"media.alt"}),
        ("atelier-couture.md", {"attribution.placeholder"}),
    ],
)
def test_what_is_wrong_is_found(results: dict[str, list[Result]], name: str, rules: set[str]) -> None:
    assert rules <= {finding.rule for result in results[name] for finding in result.findings}


def test_the_pictures_are_small_and_are_what_the_script_draws(tmp_path: Path) -> None:
    code = f"import pathlib, editorial.demo.samples as s; s.main(pathlib.Path({str(tmp_path)!r}))"
    subprocess.run([sys.executable, "-c", code], check=True)

    assert callable(main)
    assert {path.name for path in FOLDER.iterdir() if path.suffix in (".jpg", ".png")} == set(WIDTHS)
    for name in WIDTHS:
        assert (FOLDER / name).stat().st_size <= 60_000
        assert (tmp_path / name).stat().st_size > 1_000

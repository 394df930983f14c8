"""How much the language engines find, how often they are wrong, and how fast they are.

`python tests/benchmarks/proofreading.py [--details]` prints the whole; `run.py` prints its rows too. The sentences are in
language/sentences.toml: 100 with one known mistake, 100 clean. A mistake is found when a mark touches it; a false alarm is
any mark on a clean sentence. What the house style decides (levels, what is shown at once) plays no part.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import texts
from figures import Row, percentile, table, yardstick

from editorial.bootstrap import toolbox
from editorial.checking.engines.builtin import Builtin
from editorial.checking.engines.tool import Tool
from editorial.checking.proofreader import Proofreader
from editorial.checking.protocol import encode_subjects
from editorial.model.remark import Remark
from editorial.model.span import Span
from editorial.model.style import HouseStyle
from editorial.model.subject import Field, Subject
from editorial.settings.helpers import Helpers

ROOT = Path(__file__).parents[2]
SENTENCES = Path(__file__).parent / "language" / "sentences.toml"
ENGINES = ("built-in", "LanguageTool", "both")
MIB = 1 << 20
HIDDEN = ("style.", "punctuation.typography")
"""Off or mere suggestions as shipped: they are no judgement on a mistake and are counted apart."""


@dataclass(slots=True)
class Score:
    """What one engine made of the sentences of one language."""

    found: int = 0
    wrong: int = 0
    alarms: int = 0
    clean: int = 0


class Bench:
    """The engines, each asked alone and both together."""

    def __init__(self, style: HouseStyle) -> None:
        self.style = style
        self.proofreader = Proofreader(Helpers(), toolbox().registry().metas(), builtin=Builtin())
        self._tool = self.proofreader.tool
        self._none = Tool(Helpers(engine="built-in"))

    @property
    def has_tool(self) -> bool:
        return self._tool.is_wanted

    def read(self, engine: str, text: str, language: str, variety: str, names: list[str]) -> list[Remark]:
        """The remarks of one engine alone, or of both together."""
        self.proofreader.tool = self._none if engine == "built-in" else self._tool
        subject = Subject(id="s", fields=(Field(name="text", text=text),), language=language, variety=variety)
        style = replace(self.style, lists={**self.style.lists, "names": tuple(names)})
        remarks = self.proofreader.read([subject], style)[0].remarks or ()
        if engine == "LanguageTool":
            remarks = tuple(one for one in remarks if one.engine == "languagetool")
        return [one for one in remarks if not one.rule.startswith(HIDDEN)]

    def close(self) -> None:
        self.proofreader.tool = self._tool
        self.proofreader.close()


def scores(bench: Bench, *, details: bool = False) -> dict[tuple[str, str], Score]:
    """The score of each engine in each language."""
    data: dict[str, list[dict[str, Any]]] = tomllib.loads(SENTENCES.read_text("utf-8"))
    kept: dict[tuple[str, str], Score] = {}
    missed: Counter[str] = Counter()
    for engine in ENGINES if bench.has_tool else ENGINES[:1]:
        for item in data["wrong"]:
            score = kept.setdefault((engine, item["language"]), Score())
            start = item["text"].index(item["wrong"])
            place = Span(start, start + len(item["wrong"]))
            remarks = bench.read(engine, item["text"], item["language"], item["variety"], [])
            hit = any(one.span.overlaps(place) for one in remarks)
            score.found += hit
            score.wrong += 1
            if not hit:
                missed[f"{engine} {item['kind']}"] += 1
            if details and not hit:
                print(f"  missed by {engine}: {item['id']} {item['kind']}: {item['text']} [{item['wrong']}]")
            for one in remarks if details else ():
                if not one.span.overlaps(place):
                    print(f"  besides, {engine}: {item['id']} {_shown(one, item['text'])}")
        for item in data["clean"]:
            score = kept[engine, item["language"]]
            remarks = bench.read(engine, item["text"], item["language"], item["variety"], item["names"])
            score.alarms += bool(remarks)
            score.clean += 1
            for one in remarks if details else ():
                print(f"  false alarm, {engine}: {item['id']} {_shown(one, item['text'])}")
    if details:
        print("  missed by kind:", dict(missed.most_common()))
    return kept


def _shown(one: Remark, text: str) -> str:
    return f"{one.rule} “{one.span.of(text)}” {one.engine}:{one.code}/{one.category} {one.message[:70]} {one.suggestions[:2]}"


def speed(bench: Bench, *, quick: bool) -> Iterator[Row]:
    """Built-in: a 300-word post. LanguageTool: one changed paragraph, warm."""
    stick = yardstick() * 1000
    rounds = 10 if quick else 40
    bench.read("built-in", texts.prose(300, seed=1), "en", "en-US", [])
    taken = [_timed(bench, "built-in", texts.prose(300, seed=500 + at), "en", "en-US") for at in range(rounds)]
    yield _row("built-in checker, a fresh 300-word post in English, p95", percentile(taken, 95), stick, 30)
    if not bench.has_tool:
        return
    for language, variety in (("en", "en-US"), ("de", "de-DE"), ("fr", "fr"), ("es", "es")):
        paragraphs = [
            item["text"]
            for item in tomllib.loads(SENTENCES.read_text("utf-8"))["clean"]
            if item["language"] == language
        ]
        for at in range(6):
            bench.read("LanguageTool", f"{paragraphs[at]} {paragraphs[at + 1]} ({at}).", language, variety, [])
        taken = []
        for at in range(rounds):
            words = " ".join(paragraphs[(at + step) % len(paragraphs)] for step in range(3))
            taken.append(_timed(bench, "LanguageTool", f"{words} {at}.", language, variety))
        yield _row(f"LanguageTool warm, one changed paragraph ({variety}), p95", percentile(taken, 95), stick, 250)


def memory(bench: Bench) -> Iterator[Row]:
    """The most memory that the server holds while every shipped language is read in turn."""
    most = 0
    for language, variety, text in _ALL:
        for _round in range(3):
            bench.read("LanguageTool", f"{text} {_round}.", language, variety, [])
            most = max(most, bench.proofreader.tool.resident_bytes())
    name = "LanguageTool server, all shipped languages in turn, most memory"
    yield Row(name, f"{most / MIB:.0f} MiB", "1 GiB", most / (1024 * MIB), "≤ 1", most <= 1024 * MIB)


def _row(name: str, taken: float, stick: float, most: float) -> Row:
    return Row(name, f"{taken:.0f} ms", f"{stick:.0f} ms yardstick", taken / stick, f"≤ {most:.0f} ms", taken <= most)


def first_findings() -> Iterator[Row]:
    """From the start of the worker to its first marks of grammar and spelling, as the window asks for them."""
    text = Field(name="text", text="We recieve lamps.")
    subject = encode_subjects([Subject(id="p", fields=(text,), language="en")])
    taken = []
    for _time in range(5):
        began = time.perf_counter()
        with subprocess.Popen(
            [sys.executable, "-m", "ui", "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
        ) as worker:
            assert worker.stdin is not None
            assert worker.stdout is not None

            def ask(**message: object) -> None:
                worker.stdin.write(json.dumps(message).encode() + b"\n")
                worker.stdin.flush()

            ask(op="warm", request=0)
            ask(op="check", request=1, style="", **subject)
            for line in worker.stdout:
                reply = json.loads(line)
                if any(one.get("engine") for result in reply.get("results", ()) for one in result["findings"]):
                    break
                if reply.get("said"):
                    ask(op="check", request=2, style="", **subject)
            taken.append((time.perf_counter() - began) * 1000)
            worker.stdin.close()
    stick = yardstick() * 1000
    yield _row("first marks of the built-in checker after a start, median", sorted(taken)[2], stick, 1500)


_ALL = (
    ("en", "en-US", "We mend what is broken and thank everyone who helps"),
    ("en", "en-GB", "We mend what is broken and thank our neighbours"),
    ("de", "de-DE", "Wir reparieren, was kaputt ist, und danken allen"),
    ("fr", "fr", "Nous réparons ce qui est cassé et remercions tout le monde"),
    ("es", "es", "Arreglamos lo que está roto y damos las gracias a todos"),
    ("it", "it", "Ripariamo quello che è rotto e ringraziamo tutti"),
    ("nl", "nl", "Wij repareren wat kapot is en bedanken iedereen"),
    ("pt", "pt-BR", "Consertamos o que está quebrado e agradecemos a todos"),
    ("pt", "pt-PT", "Reparamos o que está estragado e agradecemos a todos"),
    ("ca", "ca", "Reparem el que està trencat i donem les gràcies a tothom"),
)


def _timed(bench: Bench, engine: str, text: str, language: str, variety: str) -> float:
    began = time.perf_counter()
    bench.read(engine, text, language, variety, [])
    return (time.perf_counter() - began) * 1000


def proofreading(*, quick: bool) -> list[Row]:
    """The rows of the table."""
    with closing(Bench(toolbox().base_style())) as bench:
        rows = [*first_findings(), *speed(bench, quick=quick)]
        return rows if quick or not bench.has_tool else [*rows, *memory(bench)]


def main() -> None:
    """Print all there is."""
    with closing(Bench(toolbox().base_style())) as bench:
        kept = scores(bench, details="--details" in sys.argv)
        print(f"{'engine':14}{'language':10}{'found':>12}{'false alarms':>16}")
        for (engine, language), score in kept.items():
            print(f"{engine:14}{language:10}{score.found:>5} of {score.wrong:<4}{score.alarms:>9} of {score.clean}")
        for engine in dict.fromkeys(engine for engine, _language in kept):
            whole = [score for (name, _language), score in kept.items() if name == engine]
            found, wrong = sum(one.found for one in whole), sum(one.wrong for one in whole)
            alarms, clean = sum(one.alarms for one in whole), sum(one.clean for one in whole)
            print(f"{engine:14}{'all':10}{found:>5} of {wrong:<4}{alarms:>9} of {clean}")
        if "--quality" in sys.argv:
            return
        print(table([*first_findings(), *speed(bench, quick=False), *(memory(bench) if bench.has_tool else ())]))


if __name__ == "__main__":
    main()

"""How long the rulebook thinks: a post, a long article, the same article after one sentence was changed."""

from __future__ import annotations

import cProfile
import pstats
import random
import sys
import time
from dataclasses import replace

import texts
from figures import Row, percentile, yardstick

from editorial.bootstrap import toolbox
from editorial.checking.engine import Engine
from editorial.model.style import HouseStyle, Layer
from editorial.model.subject import Field, Subject

NETWORK = "blog"


class Bench:
    """The engine under a house style, warmed up."""

    def __init__(self, *, everything: bool = False) -> None:
        tools = toolbox()
        self.engine: Engine = tools.engine()
        self.platform = tools.platforms()[NETWORK]
        self.style: HouseStyle = tools.base_style()
        if everything:
            on = {rule.id: {"level": rule.meta.level} for rule in tools.registry().rules}
            self.style = replace(self.style, base=Layer(name="everything", rules=on))
        self.take(texts.prose(300, seed=1))

    def take(self, text: str) -> float:
        """Milliseconds for one check of one post."""
        subject = Subject(
            id="p",
            fields=(Field(name="text", text=text),),
            platform=self.platform,
            language="en",
            authors=("Ana Ruiz",),
        )
        began = time.perf_counter()
        self.engine.check(subject, self.style)
        return (time.perf_counter() - began) * 1000


def rulebook(*, quick: bool, everything: bool = False) -> list[Row]:
    """The rows of the table."""
    bench = Bench(everything=everything)
    stick = yardstick() * 1000
    rounds = 5 if quick else 20
    posts = [bench.take(texts.prose(300, seed=100 + at)) for at in range(rounds)]
    colds: list[float] = []
    edits: list[float] = []
    for at in range(2 if quick else 4):
        text = fresh(article(900 + at), at)
        colds.append(bench.take(text))
        edits += [bench.take(edited(text, step)) for step in range(rounds)]
    which = "every check on" if everything else "all checks of the shipped style"
    return [
        _row(f"{which}, 300 words, p95", percentile(posts, 95), stick, 30),
        _row(f"{which}, 10,000 words, first time", max(colds), stick, 600),
        _row(f"{which}, 10,000 words, one sentence changed, p95", percentile(edits, 95), stick, 60),
    ]


def article(seed: int) -> str:
    """10,000 words as a writer leaves them: one sentence in twelve could be better."""
    dice = random.Random(seed)
    found = [texts.SENTENCES[at] for at in (0, 1, 3, 6, 7, 8)]
    paragraphs: list[str] = []
    while sum(map(len, paragraphs)) < 10_000 * 5.6:
        said = [dice.choice(texts.SENTENCES if dice.random() < 0.2 else found) for _ in range(4)]
        paragraphs.append(" ".join(said))
    return "\n\n".join(paragraphs)


def fresh(text: str, run: int) -> str:
    """The article with sentences nobody has read before: what the desk remembers of others is of no use."""
    paragraphs = text.split("\n\n")
    return "\n\n".join(f"{words} It was run {run} on day {at}." for at, words in enumerate(paragraphs))


def edited(text: str, step: int) -> str:
    """One sentence changed somewhere in the middle."""
    paragraphs = text.split("\n\n")
    at = (step * 17) % len(paragraphs)
    paragraphs[at] += f" Then they counted {step + 3} spoons twice."
    return "\n\n".join(paragraphs)


def _row(name: str, taken: float, stick: float, most: float) -> Row:
    return Row(name, f"{taken:.0f} ms", f"{stick:.0f} ms yardstick", taken / stick, f"≤ {most:.0f} ms", taken <= most)


if __name__ == "__main__":
    from figures import table

    print(table([*rulebook(quick=False), *rulebook(quick=True, everything=True)]))
    if "--profile" in sys.argv:
        trial = Bench(everything=True)
        profile = cProfile.Profile()
        profile.enable()
        for number in range(10):
            trial.take(texts.prose(300, seed=5000 + number))
        profile.disable()
        pstats.Stats(profile).sort_stats("cumulative").print_stats(45)

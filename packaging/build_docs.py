"""Builds docs/rules/ from the pages of the rules, and docs/platforms.md from the files of the networks.

`.venv/bin/python packaging/build_docs.py` writes them; with `--check` it only says (exit 1) which are out of date.
The same sources give the same bytes: no date of today and nothing of this computer goes in.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from editorial.bootstrap import toolbox
from editorial.model.platform import Fact, Platform
from editorial.model.style import HouseStyle, Layer
from editorial.rulekit.pages import Example, parse_page
from editorial.rulekit.rule import Rule

HOME = Path(__file__).resolve().parent.parent
SAID = {"error": "Must fix", "warning": "Should fix", "suggestion": "Consider", "off": "off"}
ACCESS = {
    "read": "read",
    "excerpt": "read in part",
    "quoted": "as quoted by others",
    "vendor": "from the maker of a scheduling tool",
    "press": "from the press",
    "aggregator": "from a public guide",
    "inferred": "not stated anywhere that was read",
}
BUILT = "<!-- Built by packaging/build_docs.py; do not edit. -->"


def documents() -> dict[str, str]:
    """The text of every built page by its path in the repository."""
    tools = toolbox()
    rules, style, platforms = tools.registry().rules, tools.base_style(), tools.platforms()
    found = {f"docs/rules/{rule.id}.md": rule_page(rule, style, platforms) for rule in rules}
    found["docs/rules/README.md"] = rules_index(rules, style)
    found["docs/platforms.md"] = platforms_page(list(platforms.values()))
    return found


def rules_index(rules: Sequence[Rule], style: HouseStyle) -> str:
    """The list of all rules with their level in the shipped house style."""
    rows = [
        (
            f"[{rule.id}]({rule.id}.md)",
            _cell(rule.meta.title),
            SAID[_level(rule, style.base)],
            _languages(rule.meta.languages),
            "while you write" if rule.meta.moment == "text" else "before you submit",
        )
        for rule in rules
    ]
    lines = [
        BUILT,
        "",
        "# The checks",
        "",
        (
            f"There are {len(rules)}. The level is the one in the shipped house style “{style.name}”; a house style of "
            "your own changes it ([how](../house-style.md)). The same pages stand behind “Why?” on the screen and "
            "`proofdesk rules explain ID`."
        ),
        "",
        *_table(("Check", "It says", "Level", "Languages", "When it speaks"), rows),
        "",
    ]
    return "\n".join(lines)


def rule_page(rule: Rule, style: HouseStyle, platforms: Mapping[str, Platform]) -> str:
    """One rule: its page, its settings, where the shipped house style sets it otherwise, and its examples."""
    page = parse_page(rule.page, rule.origin)
    lines = [BUILT, "", f"# {page.title}", "", f"`{rule.id}` · {SAID[_level(rule, style.base)]} · "]
    lines[-1] += f"{_languages(rule.meta.languages)} · [all checks](README.md)"
    for title, body in page.sections.items():
        if title != "Examples":
            lines += ["", f"## {title}", body]
    if rule.meta.options:
        lines += ["", "## Settings", ""]
        lines += _table(
            ("Setting", "Usual value", "What it does"),
            [
                (f"`{name}`", f"`{json.dumps(option.default, ensure_ascii=False)}`", _cell(option.about))
                for name, option in rule.meta.options.items()
            ],
        )
    changed = list(_changed(rule, style, platforms))
    if changed:
        lines += ["", f"In “{style.name}” it is set otherwise here:", ""]
        lines += [f"- {line}" for line in changed]
    lines += ["", "## Examples", *_examples(page.examples), ""]
    return "\n".join(lines)


def _level(rule: Rule, layer: Layer) -> str:
    return str(layer.rules.get(rule.id, {}).get("level", rule.meta.level))


def _languages(languages: Sequence[str]) -> str:
    return ", ".join(languages) if languages else "every language"


def _changed(rule: Rule, style: HouseStyle, platforms: Mapping[str, Platform]) -> Iterator[str]:
    own = {key: value for key, value in style.base.rules.get(rule.id, {}).items() if key != "level"}
    usual = {name: option.default for name, option in rule.meta.options.items()}
    yield from _settings("everywhere", {key: value for key, value in own.items() if value != usual[key]})
    for name, layer in sorted(style.platforms.items()):
        yield from _settings(platforms[name].title, layer.rules.get(rule.id, {}))
    for name, layer in sorted(style.audiences.items()):
        yield from _settings(f"audience “{name}”", layer.rules.get(rule.id, {}))


def _settings(where: str, keys: Mapping[str, object]) -> Iterator[str]:
    said = [
        SAID[str(value)] if key == "level" else f"`{key} = {json.dumps(value, ensure_ascii=False)}`"
        for key, value in keys.items()
    ]
    if said:
        yield f"{where}: {', '.join(said)}"


_HEADS = {
    "hit": "It finds what is bold, or objects to the whole post where nothing is:",
    "clean": "It says nothing here:",
    "miss": "Known to be missed:",
}


def _examples(examples: Sequence[Example]) -> Iterator[str]:
    """The examples by what they show; a situation that is the same for all of them is said once."""
    first = examples[0].situation
    shared = all(example.situation == first for example in examples)
    if shared and first:
        yield from ("", f"All of these with {_situation(first)}.")
    for kind, head in _HEADS.items():
        chosen = [example for example in examples if example.kind == kind]
        if chosen:
            yield from ("", head, "")
        for example in chosen:
            given = "" if shared or not example.situation else f" (with {_situation(example.situation)})"
            yield f"- {_marked(example)}{given}"


def _marked(example: Example) -> str:
    if example.text.strip() == "":
        return "(no text)"
    pieces: list[str] = []
    done = 0
    for span in example.spans:
        words = example.text[span.start : span.end]
        bare = words.strip()
        pieces.append(_escaped(example.text[done : span.start]))
        if bare:
            before, _, after = words.partition(bare)
            pieces.append(f"{before}**{_escaped(bare)}**{after}")
        done = span.end
    pieces.append(_escaped(example.text[done:]))
    text = " ⏎ ".join("".join(pieces).strip().splitlines())
    return f"{text} → “{_escaped(example.suggestion)}”" if example.suggestion is not None else text


def _situation(situation: Mapping[str, object]) -> str:
    """What else is given, as one code span."""
    said = ", ".join(
        f"{key} = {json.dumps(value, ensure_ascii=False, default=str)}" for key, value in situation.items()
    )
    return f"`{said}`"


def _escaped(text: str) -> str:
    return "".join(f"\\{letter}" if letter in "\\`*_<>[]#|" else letter for letter in text)


def _cell(text: object) -> str:
    return str(text).replace("|", "\\|").replace("\n", " ").strip()


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    return lines + [f"| {' | '.join(row)} |" for row in rows]


def platforms_page(platforms: Sequence[Platform]) -> str:
    """Every published value of every network with its source, how that was seen, how sure it is and when it was."""
    every = [fact for platform in platforms for fact in platform.facts.values()]
    sure = Counter(fact.confidence for fact in every)
    low = ", ".join(
        f"{platform.title} {sum(fact.confidence == 'low' for fact in platform.facts.values())}"
        for platform in platforms
    )
    lines = [
        BUILT,
        "",
        "# The networks",
        "",
        (
            f"{len(platforms)} places to post, on {len({platform.name for platform in platforms})} networks, with "
            f"{len(every)} published values. Each value has a source and the day on which somebody last looked at it. "
            f"{sure['high']} are sure (high: the official text or code was read), {sure['medium']} are likely (medium), "
            f"{sure['low']} are uncertain (low). Only a sure value stops a post, and only where the way of counting is sure "
            "as well; any other warns."
        ),
        "",
        f"Uncertain values by network: {low}.",
        "",
        "`proofdesk platforms ID` prints the same with each value's age, and marks those over 180 days old: check again.",
        "",
        (
            "On Mastodon each server sets its own limits: an account can carry those of its server "
            "(`proofdesk library account mastodon --instance FILE`)."
        ),
        "",
        *_table(
            ("Network", "Id", "Longest text", "Counted in"),
            [(_cell(platform.title), f"`{platform.id}`", *_limit(platform)) for platform in platforms],
        ),
    ]
    for platform in platforms:
        lines += ["", f"## {platform.title}", ""]
        if platform.closed:
            lines += ["Closed: nothing new can be posted there, and no new account is made for it.", ""]
        lines += [f"Kinds of post: {', '.join(platform.kinds)}.", ""]
        lines += [
            f"- our `{field.name}` is its “{field.label}” ({field.becomes})" if field.shown else "- it takes no text"
            for field in platform.fields.values()
        ]
        lines += ["", *_table(("Value", "", "Source", "How sure"), [_row(*item) for item in platform.facts.items()])]
    return "\n".join([*lines, ""])


def _limit(platform: Platform) -> tuple[str, str]:
    text = platform.fields["text"]
    if not text.shown:
        return "no text", ""
    return (
        " and ".join(f"{limit.value:,} {on}".strip() for limit, on in text.limits) or "none published",
        " and ".join(dict.fromkeys(limit.unit for limit, _on in text.limits)) or text.unit,
    )


def _row(name: str, fact: Fact) -> tuple[str, str, str, str]:
    value = json.dumps(fact.value, ensure_ascii=False)
    shown = "".join(letter if letter.isprintable() else f"U+{ord(letter):04X} " for letter in value).replace('" "', '"')
    title = _cell(fact.source)
    source = f"[{title}]({fact.url})" if fact.url else title
    note = f". {fact.note[:1].upper()}{fact.note[1:]}" if fact.note else ""
    seen = f"{source}, {fact.year}, {ACCESS[fact.access]}{note}"
    return f"`{name}`", f"`{shown}`", _cell(seen), f"{fact.confidence}, looked at {fact.checked}"


def out_of_date() -> list[str]:
    """The built pages that differ from their sources, are missing, or have lost their source."""
    wanted = documents()
    there = {f"docs/rules/{path.name}" for path in (HOME / "docs" / "rules").glob("*.md")}
    stale = [name for name, text in wanted.items() if not _says(HOME / name, text)]
    return sorted({*stale, *(there - set(wanted))})


def _says(path: Path, text: str) -> bool:
    return path.exists() and path.read_text(encoding="utf-8") == text


def main(arguments: Sequence[str]) -> int:
    """Write what is out of date; with `--check` only name it."""
    stale = out_of_date()
    wanted = documents()
    for name in stale:
        print(name)
        if "--check" in arguments:
            continue
        if name in wanted:
            (HOME / name).parent.mkdir(parents=True, exist_ok=True)
            (HOME / name).write_text(wanted[name], encoding="utf-8")
        else:
            (HOME / name).unlink()
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""The catalogues of the window's languages: python packaging/translations.py [--missing FILE] [--fill FILE]

Three files speak for a language: `proofdesk_th.ts` (what the window says; Qt Linguist opens it), `rules.th.toml` (what the
checks say) and `core.th.toml` (what the core says: errors, the names of what was done). This gathers their sources from the
code, drops what is said no more, and compiles the first one. `--missing` writes what has no translation yet as JSON, source to
"", and `--fill` takes such a file back. Ends with 1 while something is missing.
"""

from __future__ import annotations

import argparse
import ast
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGE = "th"
SAID = ("UserError", "Refused", "Conflict", "say")
SAID_OF_A_ROW = ("_by_hand", "_of_file", "_of_picture", "_no_column", "_trouble")
"""Helpers of exporters and importers: a row, then words."""
SPOKEN_KEYWORDS = ("hint", "problem", "cure", "reason", "sentence", "words", "message", "fix", "label", "about", "what")
sys.path.insert(0, str(ROOT))

from editorial.model.status import SAID as SAID_STATES  # noqa: E402 (after the path)
from editorial.workflow.guard import DONE  # noqa: E402

_UNSEEN = ("cli", "migrations", "versions", "demo", "rulekit", "xmp.py", "icc.py", "postgres.py")
"""Modules that say nothing on the screen: the command line, what only writers of checks and keepers of servers meet."""
_INSIDE = (
    *("Returning", "Taking an approval away", "An exception", "Holding a post", "A refusal"),
    *(
        "a story",
        "a reel",
        "a video",
        "an article",
        "a title",
        "a description",
        "a first comment",
        "a link",
        "a byline",
    ),
    *(
        "the label for AI",
        "alt text",
        "the credit",
        "the cover frame",
        "captions",
        "board",
        "account id",
        "link",
        "picture",
    ),
    *(
        "videos",
        "pictures",
        "more than one picture",
        "alt texts",
        "threads",
        "first comments",
        "stories",
        "posts that are no articles",
    ),
    *("integration id", "For review"),
    *(
        "Post",
        "Title",
        "Network and account",
        "State",
        "Time",
        "Time zone",
        "By",
        "Text",
        "Beside the text",
        "Alt texts",
    ),
    *("To look at", "Must fix", "Should fix", "Consider", "Part {}", "Alt text {}", "Picture or video {}"),
    *("Comments", "OK?", "Remarks", "Description", "First comment", "Link", "Alt text", "No alt text", "No time yet"),
    *("Published, not checked here.", "The copy outside differs."),
    *("month/day/year", "day/month/year", "Scheduled", "As drafts"),
)
"""What stands inside sentences of the core."""


def window_strings(language: str) -> tuple[Path, dict[str, str]]:
    """Gather what the window says into its .ts file; what each source is translated to ("" for nothing)."""
    path = FOLDER / f"proofdesk_{language}.ts"
    code = sorted(str(one.relative_to(ROOT)) for one in (ROOT / "ui").rglob("*.py"))
    tool = [str(Path(sys.executable).parent / "pyside6-lupdate")]
    subprocess.run(  # noqa: S603 (our own tool on our own files)
        [*tool, *code, "-ts", str(path.relative_to(ROOT)), "-no-obsolete", "-locations", "none", "-silent"],
        check=True, cwd=ROOT,
    )  # fmt: skip
    tree = ET.parse(path)  # noqa: S314 (our own file)
    found: dict[str, str] = {}
    for message in tree.getroot().iter("message"):
        source = message.findtext("source", "")
        found[source] = found.get(source) or _translation(message)
    return path, found


def _translation(message: ET.Element) -> str:
    return message.findtext("translation/numerusform") or message.findtext("translation", "").strip()


def fill_window(path: Path, words: Mapping[str, str]) -> None:
    """Put translations into the .ts file, the same in every context, and compile it."""
    tree = ET.parse(path)  # noqa: S314
    tree.getroot().set("language", LANGUAGE)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        said = words.get(message.findtext("source", ""), "")
        if translation is not None and said:
            if message.get("numerus"):
                forms = translation.findall("numerusform") or [ET.SubElement(translation, "numerusform")]
                forms[0].text = said  # Thai has one form for every number
            else:
                translation.text = said
            translation.attrib.pop("type", None)
    ET.indent(tree, "    ")
    body = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    compile_catalogue(path, path.with_suffix(".qm"))


def compile_catalogue(source: Path, target: Path) -> None:
    """The .qm file that the window loads."""
    tool = str(Path(sys.executable).parent / "pyside6-lrelease")
    subprocess.run([tool, "-silent", str(source), "-qm", str(target)], check=True)  # noqa: S603


def core_sentences() -> list[str]:
    """What the core may say on the screen, by form: the places of an f-string are {}."""
    found: dict[str, None] = {}
    for path in sorted((ROOT / "editorial").rglob("*.py")):
        if path.parts[-2] in _UNSEEN or path.name in _UNSEEN:
            continue
        for form in _forms(ast.parse(path.read_text("utf-8"))):
            if (
                not form.startswith("<")
                and (" " in form.strip() or form.istitle())
                and any(letter.isalpha() for letter in form.replace("{}", ""))
            ):
                found[form] = None
    return sorted({*found, *SAID_STATES.values(), *(f"be {done}" for done in DONE.values()), *_INSIDE})


def _forms(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name in SAID and node.args:
                yield from _texts(node.args[0])
            if name in SAID_OF_A_ROW:
                for argument in node.args[1:]:
                    yield from _texts(argument)
            for keyword in node.keywords:
                if keyword.arg in SPOKEN_KEYWORDS:
                    yield from _texts(keyword.value)
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            if node.targets[0].id in ("label", "about", "message", "fix"):
                yield from _texts(node.value)
        elif isinstance(node, ast.FunctionDef) and (node.name in ("work", "operate") or _answers_text(node)):
            for inside in ast.walk(node):
                if isinstance(inside, ast.Return) and inside.value is not None:
                    yield from _texts(inside.value)


def _answers_text(node: ast.FunctionDef) -> bool:
    return isinstance(node.returns, ast.Name) and node.returns.id == "str"


def _texts(node: ast.expr) -> Iterator[str]:
    """The texts an expression may be: a literal, an f-string as its form, either side of a condition or a sum."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)  # type: ignore[misc]
        for part in node.values:
            if isinstance(part, ast.FormattedValue) and isinstance(part.value, ast.IfExp):
                yield from _texts(part.value)
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        yield from _texts(node.left)
        yield from _texts(node.right)


def rule_strings() -> dict[str, str]:
    """What the checks say in English, by `check|what`; the short help is asked for by the first part of the page."""
    from editorial.bootstrap import toolbox
    from editorial.rulekit.datarule import DataRule
    from editorial.rulekit.pages import parse_page

    found: dict[str, str] = {}
    for rule in toolbox().registry().rules:
        found[f"{rule.id}|title"] = rule.meta.title
        found[f"{rule.id}|help"] = parse_page(rule.page).sections["What it finds"]
        if isinstance(rule, DataRule):
            found[f"{rule.id}|messages.found"] = rule.message
        else:
            for name, text in rule.meta.messages.items():
                if text.replace("{said}", "").strip():
                    found[f"{rule.id}|messages.{name}"] = text
        for name, option in rule.meta.options.items():
            found[f"{rule.id}|options.{name}"] = option.about
    return found


def read_rules() -> dict[str, str]:
    """What rules.th.toml holds, by `check|what`, `words|…` and `|heading`."""
    import tomllib

    path = FOLDER / f"rules.{LANGUAGE}.toml"
    if not path.exists():
        return {}
    found: dict[str, str] = {}
    for name, entry in tomllib.loads(path.read_text("utf-8")).items():
        if isinstance(entry, str):
            found[f"|{name}"] = entry
            continue
        for what, value in entry.items():
            if isinstance(value, dict):
                found |= {f"{name}|{what}.{key}": text for key, text in value.items()}
            else:
                found[f"{name}|{what}"] = value
    return found


def write_rules(found: Mapping[str, str]) -> None:
    """Write rules.th.toml anew, in the order of the checks' ids."""
    quoted = _quoted
    lines = ["# What the checks say in Thai. See editorial/rulekit/spoken.py and packaging/translations.py.", ""]
    lines += [f"{key[1:]} = {quoted(value)}" for key, value in found.items() if key.startswith("|")]
    lines += ["", "[words]"]
    lines += [f"{quoted(k[6:])} = {quoted(found[k])}" for k in sorted(found) if k.startswith("words|")]
    for name in sorted({key.partition("|")[0] for key in found if "|" in key} - {"words", ""}):
        lines += ["", f"[{quoted(name)}]"]
        own = {key.partition("|")[2]: value for key, value in found.items() if key.startswith(f"{name}|")}
        for what in ("title", "help"):
            if what in own:
                lines.append(f"{what} = {quoted(own[what])}")
        for group in ("messages", "options"):
            inside = {key.partition(".")[2]: value for key, value in own.items() if key.startswith(f"{group}.")}
            if inside:
                lines += [f"{group}.{key} = {quoted(value)}" for key, value in inside.items()]
    (FOLDER / f"rules.{LANGUAGE}.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def read_core() -> dict[str, str]:
    """What core.th.toml holds."""
    import tomllib

    path = FOLDER / f"core.{LANGUAGE}.toml"
    return tomllib.loads(path.read_text("utf-8"))["sentences"] if path.exists() else {}


def write_core(found: Mapping[str, str]) -> None:
    """Write core.th.toml anew, in the order of its sources. A place {} of the source is {0}, {1} … in the translation."""
    lines = ["# What the core says, in Thai. See ui/tongue.py and packaging/translations.py.", "[sentences]"]
    lines += [f"{_quoted(form)} = {_quoted(found[form])}" for form in sorted(found)]
    (FOLDER / f"core.{LANGUAGE}.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def gathered() -> tuple[Path, dict[str, dict[str, Any]]]:
    """Everything there is to say, with what it is translated to: `window`, `rules`, `core`."""
    path, window = window_strings(LANGUAGE)
    known_rules, known_core = read_rules(), read_core()
    rules = {key: known_rules.get(key, "") for key in rule_strings()}
    extra = {key: value for key, value in known_rules.items() if key.startswith(("words|", "|"))}
    core = {form: known_core.get(form, "") for form in core_sentences()}
    return path, {"window": window, "rules": {**rules, **extra}, "core": core}


def main() -> int:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--missing", type=Path, metavar="FILE")
    parser.add_argument("--fill", type=Path, metavar="FILE", action="append", default=[])
    given = parser.parse_args()
    path, found = gathered()
    for file in given.fill:
        for part, words in json.loads(file.read_text("utf-8")).items():
            own = found[part]
            own |= {
                key: said for key, said in words.items() if said and (key in own or key.startswith(("words|", "|")))
            }
    fill_window(path, found["window"])
    write_rules({key: said for key, said in found["rules"].items() if said})
    write_core({form: said for form, said in found["core"].items() if said})
    english = rule_strings()
    missing = {
        "window": {text: "" for text, said in found["window"].items() if not said},
        "rules": {key: english.get(key, "") for key, said in found["rules"].items() if not said},
        "core": {form: "" for form, said in found["core"].items() if not said},
    }
    if given.missing:
        given.missing.write_text(json.dumps(missing, ensure_ascii=False, indent=1), encoding="utf-8")
    for part, words in missing.items():
        print(f"{part}: {len(words)} of {len(found[part])} missing")
    return 1 if any(missing.values()) else 0


if __name__ == "__main__":
    sys.exit(main())

"""House styles: read from TOML, laid over each other, and asked what a rule is set to."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, NoReturn, cast

from editorial.errors import UserError
from editorial.model.canonical import digest_of
from editorial.model.finding import LEVELS, Level
from editorial.model.style import LISTS, HouseStyle, Layer, PostKind, RuleSetting
from editorial.rulekit.rule import Option, RuleMeta
from editorial.settings.tomlfile import Path, read_toml
from editorial.settings.watch import StyleFile

__all__ = ["BASE_STYLE", "StyleFile", "load_style", "resolve", "shipped_packs", "shipped_styles"]

SCHEMA = 1
EXCEPTIONS = "exceptions"
"""The setting that every check has beside its level: words, phrases or wildcards that it leaves alone."""
SUGGESTIONS_AT_ONCE = 3
BASE_STYLE = "plain-and-friendly"
MAX_CHARACTERS = 1_000_000
LARGEST = 10**12

_BASE = "Base"
_KINDS = ("platform", "account", "audience", "campaign", "author")
_TOP = ("schema", "name", "extends", "packs", "suggestions_at_once", "lists", "rules", *_KINDS)
_PACK_TOP = ("schema", "name", "about", "notice", "date", "country", "links", "rules")

Rules = dict[str, dict[str, object]]
Layers = dict[str, dict[str, Rules]]
"""Kind of layer (`base`, `platform`, …), name in it (empty for the base), rule id, key: value."""


def shipped_styles() -> dict[str, str]:
    """The texts of the house styles that come with the program, by the name that `extends` takes."""
    folder = files("resources").joinpath("styles")
    found = sorted((entry for entry in folder.iterdir() if entry.name.endswith(".toml")), key=lambda entry: entry.name)
    return {entry.name.removesuffix(".toml"): entry.read_text(encoding="utf-8") for entry in found}


def shipped_packs() -> dict[str, str]:
    """The texts of the packs that come with the program (what a country's law or a trade's code asks), by name."""
    folder = files("resources").joinpath("packs")
    found = sorted((entry for entry in folder.iterdir() if entry.name.endswith(".toml")), key=lambda entry: entry.name)
    return {entry.name.removesuffix(".toml"): entry.read_text(encoding="utf-8") for entry in found}


@cache
def words_version() -> str:
    """A digest of the word lists and weights that come with the program: they are part of a house style."""
    folder = files("resources").joinpath("lexicons")
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".toml"))
    return digest_of({name: hashlib.sha256(folder.joinpath(name).read_bytes()).hexdigest() for name in names})


def load_style(
    text: str,
    name: str,
    registry_rules: Mapping[str, RuleMeta],
    *,
    platforms: Collection[str] | Mapping[str, str] = (),
) -> HouseStyle:
    """The house style in `text`; `name` is its file, for errors.

    `registry_rules` are the rules there are, by id; `platforms` the known ids (none: not checked), with their names
    where it is a mapping. UserError names file, line and fix for bad TOML and for rules, settings, levels, networks or
    values that do not exist. `version` is a digest of all layers, those of an extended style under its own.
    """
    reader = _Reader(name, registry_rules, platforms)
    read = reader.read(text)
    layers = read.layers
    names: Mapping[str, str] = cast("Mapping[str, str]", platforms) if isinstance(platforms, Mapping) else {}
    return HouseStyle(
        name=read.title,
        version=digest_of(
            {
                "schema": SCHEMA,
                "layers": layers,
                "lists": {name: list(words) for name, words in read.lists.items()},
                "packs": list(read.packs),
                "suggestions_at_once": read.suggestions_at_once,
                "words": words_version(),
            }
        ),
        text=text,
        base=Layer(name=_BASE, rules=layers["base"].get("", {})),
        platforms={key: Layer(name=names.get(key, key), rules=rules) for key, rules in layers["platform"].items()},
        audiences={key: Layer(name=f"Audience “{key}”", rules=rules) for key, rules in layers["audience"].items()},
        accounts={key: Layer(name=f"Account “{key}”", rules=rules) for key, rules in layers["account"].items()},
        campaigns={key: Layer(name=f"Campaign “{key}”", rules=rules) for key, rules in layers["campaign"].items()},
        authors={key: Layer(name=f"Author “{key}”", rules=rules) for key, rules in layers["author"].items()},
        lists=read.lists,
        packs=read.packs,
        suggestions_at_once=read.suggestions_at_once,
    )


def resolve(style: HouseStyle, rule_id: str, meta: RuleMeta, post: PostKind) -> RuleSetting:
    """What a rule is set to for such a post: its own defaults, then each layer key by key, the later winning; exceptions
    add up."""
    level: Level | None = meta.level
    options: dict[str, object] = {name: option.default for name, option in meta.options.items()}
    origin = style.base.name
    exceptions: list[str] = []
    for layer in style.layers_for(post):
        keys = layer.rules.get(rule_id)
        if not keys:
            continue
        origin = layer.name
        for key, value in keys.items():
            if key == "level":
                level = value if value in LEVELS else None
            elif key == EXCEPTIONS:
                exceptions += cast("list[str]", value)
            else:
                options[key] = value
    return RuleSetting(level=level, options=options, exceptions=tuple(dict.fromkeys(exceptions)), origin=origin)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """One file with all that it extends and takes."""

    title: str
    layers: Layers
    lists: dict[str, tuple[str, ...]]
    packs: tuple[str, ...]
    suggestions_at_once: int


class _Reader:
    """Reads one house style and what it extends."""

    def __init__(self, name: str, rules: Mapping[str, RuleMeta], platforms: Collection[str]) -> None:
        self.name = name
        self.rules = rules
        self.platforms = platforms
        self.lines: dict[Path, int] = {}

    def read(self, text: str, extended: tuple[str, ...] = ()) -> _Read:
        """The style with its layers over those of its packs, and these over those it extends."""
        if len(text) > MAX_CHARACTERS:
            raise UserError(
                "This house style is larger than 1 MB.", hint="Shorten it.", place=self.name, code="bad_style"
            )
        values, self.lines = read_toml(text, self.name)
        for key in values:
            if key not in _TOP:
                self._wrong((key,), f"There is no section “{key}” in a house style", _near(key, _TOP))
        schema = values.get("schema")
        if schema != SCHEMA:
            said = "This house style does not say its schema" if schema is None else f"There is no schema {schema!r}"
            self._wrong(("schema",), said, f"Begin the file with “schema = {SCHEMA}”.")
        title = values.get("name", "")
        if not isinstance(title, str) or not title.strip():
            self._wrong(("name",), "This house style has no name", 'Add a line such as “name = "Green & Co"”.')
        own: Layers = {"base": {"": self._rules(values.get("rules", {}), ("rules",))}}
        for kind in _KINDS:
            own[kind] = self._named_layers(kind, values.get(kind, {}))
        below = self._extended(values.get("extends", ""), extended)
        taken = self._names(values.get("packs", []), ("packs",))
        packs = tuple(dict.fromkeys((*(below.packs if below else ()), *taken)))
        layers = below.layers if below else {}
        for pack in taken:
            layers = _merged(layers, self._pack(pack))
        lists = self._lists(values.get("lists", {}))
        for name, words in (below.lists if below else {}).items():
            lists[name] = tuple(dict.fromkeys((*words, *lists.get(name, ()))))
        return _Read(
            title=title.strip(),
            layers=_merged(layers, own),
            lists=lists,
            packs=packs,
            suggestions_at_once=self._at_once(values.get("suggestions_at_once"), below),
        )

    def _at_once(self, value: object, below: _Read | None) -> int:
        if value is None:
            return below.suggestions_at_once if below else SUGGESTIONS_AT_ONCE
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= 1000:
            self._wrong(
                ("suggestions_at_once",),
                "“suggestions_at_once” must be a whole number",
                "The usual is 3; 0 shows none.",
            )
        return value

    def _names(self, value: object, path: Path) -> tuple[str, ...]:
        items = cast("list[object]", value) if isinstance(value, list) else [None]
        if not all(isinstance(item, str) for item in items):
            self._wrong(path, f"“{'.'.join(path)}” must be a list of texts", 'Write ["one", "another"].')
        return tuple(item.strip() for item in cast("list[str]", items) if item.strip())

    def _lists(self, value: object) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for name, words in self._table(value, ("lists",)).items():
            if name not in LISTS:
                self._wrong(("lists", name), f"There is no list “{name}”", _near(name, LISTS))
            found[name] = self._names(words, ("lists", name))
        return found

    def _pack(self, name: str) -> Layers:
        packs = shipped_packs()
        if name not in packs:
            self._wrong(("packs",), f"There is no pack “{name}”", _near(name, packs))
        reader = _Reader(f"{name}.toml", self.rules, self.platforms)
        values, reader.lines = read_toml(packs[name], reader.name)
        for key in values:
            if key not in _PACK_TOP:
                reader._wrong((key,), f"There is no section “{key}” in a pack", _near(key, _PACK_TOP))
        return {"base": {"": reader._rules(values.get("rules", {}), ("rules",))}}

    def _extended(self, wanted: object, extended: tuple[str, ...]) -> _Read | None:
        if wanted == "":
            return None
        shipped = shipped_styles()
        if not isinstance(wanted, str) or wanted not in shipped:
            self._wrong(
                ("extends",), f"There is no house style {_shown(wanted)} to extend", _near(str(wanted), shipped)
            )
        if wanted in extended:
            self._wrong(("extends",), f"“{wanted}” extends itself", "Take one “extends” out.")
        reader = _Reader(f"{wanted}.toml", self.rules, self.platforms)
        return reader.read(shipped[wanted], (*extended, wanted))

    def _named_layers(self, kind: str, value: object) -> dict[str, Rules]:
        found: dict[str, Rules] = {}
        for name, section in self._table(value, (kind,)).items():
            if kind == "platform" and self.platforms and name not in self.platforms:
                self._wrong((kind, name), f"There is no platform “{name}”", _near(name, self.platforms))
            inner = self._table(section, (kind, name))
            for key in inner:
                if key != "rules":
                    self._wrong((kind, name, key), f"“{key}” is not known here", f'Write [{kind}.{name}.rules."…"].')
            found[name] = self._rules(inner.get("rules", {}), (kind, name, "rules"))
        return found

    def _rules(self, value: object, path: Path) -> Rules:
        found: Rules = {}
        for rule_id, section in self._table(value, path).items():
            meta = self.rules.get(rule_id)
            if meta is None:
                # [rules.readability.grade] without quotes is a table in a table
                inner = cast("dict[str, object]", section) if isinstance(section, dict) else {}
                quoted = next((f"{rule_id}.{key}" for key in inner if f"{rule_id}.{key}" in self.rules), "")
                hint = f'Put the id in quotes: "{quoted}".' if quoted else _near(rule_id, self.rules)
                self._wrong((*path, rule_id), f"There is no rule “{rule_id}”", hint)
            keys = self._table(section, (*path, rule_id))
            for key, setting in keys.items():
                self._check(key, setting, rule_id, meta, (*path, rule_id, key))
            found[rule_id] = keys
        return found

    def _check(self, key: str, value: object, rule_id: str, meta: RuleMeta, path: Path) -> None:
        if key == "level":
            levels = (*LEVELS, "off")
            if value not in levels:
                self._wrong(path, f"There is no level {_shown(value)}", _near(str(value), levels))
            return
        if key == EXCEPTIONS:
            self._names(value, path)
            return
        option = meta.options.get(key)
        if option is None:
            self._wrong(
                path, f"The rule “{rule_id}” has no setting “{key}”", _near(key, ("level", EXCEPTIONS, *meta.options))
            )
        wanted = _type_wanted(option, value)
        if wanted:
            self._wrong(
                path, f"“{key}” must be {wanted}, not {_shown(value)}", f"The usual is {_shown(option.default)}."
            )

    def _table(self, value: object, path: Path) -> dict[str, Any]:
        if not isinstance(value, dict):
            self._wrong(
                path, f"“{'.'.join(path)}” must be a section", f"Write [{'.'.join(path)}] on a line of its own."
            )
        return cast("dict[str, Any]", value)

    def _wrong(self, path: Path, message: str, hint: str) -> NoReturn:
        known = next((self.lines[path[:end]] for end in range(len(path), 0, -1) if path[:end] in self.lines), 1)
        raise UserError(f"{message}.", hint=hint, place=f"{self.name}:{known}", code="bad_style")


def _type_wanted(option: Option, value: object) -> str:
    """What the value should be, when it is not; a setting takes the type of its default."""
    default = option.default
    if isinstance(value, int | float) and not -LARGEST <= value <= LARGEST:
        return "a sensible number"
    if isinstance(value, int | float) and isinstance(default, int | float) and value < 0 <= default:
        return "0 or more"
    if isinstance(default, bool):
        return "" if isinstance(value, bool) else "true or false"
    if isinstance(default, int):
        return "" if isinstance(value, int) and not isinstance(value, bool) else "a whole number"
    if isinstance(default, float):
        return "" if isinstance(value, int | float) and not isinstance(value, bool) else "a number"
    if isinstance(default, str):
        return "" if isinstance(value, str) else "text in quotes"
    items = cast("list[object]", value) if isinstance(value, list) else [None]
    return "" if all(isinstance(item, str) for item in items) else "a list of texts"


def _merged(below: Layers, above: Layers) -> Layers:
    result: Layers = {}
    for kind in ("base", *_KINDS):
        lower, upper = below.get(kind, {}), above.get(kind, {})
        result[kind] = {name: _over(lower.get(name, {}), upper.get(name, {})) for name in {**lower, **upper}}
    return result


def _over(lower: Rules, upper: Rules) -> Rules:
    return {rule: _keys_over(lower.get(rule, {}), upper.get(rule, {})) for rule in {**lower, **upper}}


def _keys_over(lower: dict[str, object], upper: dict[str, object]) -> dict[str, object]:
    both = [*cast("list[str]", lower.get(EXCEPTIONS, [])), *cast("list[str]", upper.get(EXCEPTIONS, []))]
    return {**lower, **upper, **({EXCEPTIONS: both} if both else {})}


def _near(word: str, known: Iterable[str]) -> str:
    choices = list(known)
    near = difflib.get_close_matches(word, choices, n=1)
    if near:
        return f"Did you mean “{near[0]}”?"
    return f"There are: {', '.join(choices)}." if len(choices) <= 12 else "See “proofdesk rules list”."


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"“{value}”" if isinstance(value, str) else str(value)

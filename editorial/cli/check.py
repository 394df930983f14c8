"""`proofdesk check`: posts in files, or a stream of them, under the house style."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn, cast

from editorial.bootstrap import Toolbox, toolbox
from editorial.checking.engine import Result
from editorial.checking.proofreader import Proofreader
from editorial.checking.subjects import together
from editorial.cli.main import FAILED, OK, SOME, Parser, read_bytes, say
from editorial.cli.sarif import sarif
from editorial.errors import UserError
from editorial.importers.content import subject_from, with_source
from editorial.importers.document import Document, MediumSource
from editorial.importers.files import document_from_json, find_files, read_document
from editorial.importers.places import in_source
from editorial.media.paths import safe_path
from editorial.media.probe import Probe
from editorial.model.finding import at_once
from editorial.model.platform import Platform
from editorial.model.post import Channel
from editorial.model.style import HouseStyle
from editorial.model.subject import MediumFacts, Subject
from editorial.settings.style import resolve

LONGEST_LINE = 8_000_000
"""Characters of one line of `--jsonl`."""


def add_to(verbs: argparse._SubParsersAction[Parser]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the verb to the command line."""
    parser = verbs.add_parser("check", help="check posts against the house style", allow_abbrev=False)
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files or folders (.md, .markdown, .txt)")
    parser.add_argument("--platform", metavar="ID,…", help="check for these networks, whatever the posts say")
    parser.add_argument("--style", metavar="FILE", help="a house style (TOML); otherwise the shipped base style")
    parser.add_argument("--format", choices=("text", "json", "sarif"), default="text")
    parser.add_argument(
        "--no-grammar", action="store_true", help="no language engines: neither LanguageTool nor the built-in checker"
    )
    parser.add_argument("--jsonl", action="store_true", help="an object a line in, a result a line out")
    parser.add_argument("--media-root", metavar="DIR", help="where the media of --jsonl objects lie")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Exit 0 when nothing must be fixed, 1 when something must, 2 when the checks could not run."""
    tools = toolbox()
    style = tools.style_from(Path(given.style)) if given.style else tools.base_style()
    wanted = tools.platforms_named(given.platform) if given.platform is not None else ()
    if given.platform is not None and not wanted:
        raise UserError("--platform names no network.", hint="`proofdesk platforms` shows their ids.")
    with Probe() as probe, ExitStack() as stack:
        proofreader = None if given.no_grammar else stack.enter_context(closing(tools.proofreader()))
        checker = _Checker(tools, style, wanted, probe, proofreader)
        if given.jsonl:
            if given.paths:
                raise UserError("--jsonl reads standard input, and no files.", hint="Give the lines with < FILE.")
            root = Path(given.media_root) if given.media_root else None
            return _stream(checker, read_bytes(), root)
        if not given.paths:
            raise UserError("There is nothing to check.", hint="Name a file or a folder, or use --jsonl.")
        return _files(checker, [Path(path) for path in given.paths], given.format)


class _Checker:
    """Checks documents for their networks."""

    def __init__(
        self,
        tools: Toolbox,
        style: HouseStyle,
        wanted: tuple[Platform, ...],
        probe: Probe,
        proofreader: Proofreader | None,
    ) -> None:
        self.tools = tools
        self.engine = tools.engine()
        self.proofreader = proofreader
        self.style = style
        self.wanted = wanted
        self.probe = probe
        self.unchecked = False

    def results(self, document: Document, media: Mapping[str, MediumFacts]) -> Iterator[Result]:
        """One result per network of a document; one without a network when it names none."""
        for warning in document.warnings:
            say(warning)
        networks: list[tuple[str | None, Channel, Platform | None]] = [
            (platform.id, self.tools.plain_channel(platform), platform) for platform in self._platforms(document)
        ]
        if not networks:
            networks = [(None, Channel(id="", platform="", name=""), None)]
        subjects = together([subject_from(document, *one, media) for one in networks])
        if self.proofreader is not None:
            subjects = self.proofreader.read(subjects, self.style)
        for subject in subjects:
            result = self.engine.check(subject, self.style)
            self._look_for_gaps(result, subject)
            yield replace(result, findings=in_source(result.findings, document, result.platform, subject.fields))

    def _look_for_gaps(self, result: Result, subject: Subject) -> None:
        """A must-fix check that did not run leaves the question open, so it is said, and the run does not end with 0."""
        for name in result.not_run:
            rule = self.engine.registry.get(name.partition(" ")[0])
            if rule is None:  # an engine
                continue
            setting = resolve(self.style, rule.id, rule.meta, subject.post_kind)
            if setting.may_block:
                self.unchecked = True
                say(f"{result.id}: not checked, though it could block: {name}. Shorten the text, or try again.")

    def _platforms(self, document: Document) -> tuple[Platform, ...]:
        if self.wanted:
            return self.wanted
        known = self.tools.platforms()
        accounts = [name for name in document.channels if name not in known]
        if accounts:
            say(f"{document.id}: {', '.join(accounts)} is an account of a workspace; `check` knows networks only.")
        line = document.lines.get("platforms", document.lines.get("variants", 1))
        place = f"{document.id}:{line}" if document.in_file else document.id
        named = [name for name in document.networks() if name not in accounts]
        return self.tools.platforms_named(",".join(named), place=place)

    def media(self, document: Document, folder: Path | None) -> dict[str, MediumFacts]:
        """The facts of every file a document names; a missing or escaping one is an error of the document."""
        sources: list[MediumSource] = [
            *document.media,
            *(medium for variant in document.variants.values() for medium in variant.media or ()),
        ]
        found: dict[str, MediumFacts] = {}
        for source in sources:
            if source.file not in found:
                if folder is None:
                    raise UserError(
                        f"The medium “{source.file}” has no folder to lie in.",
                        hint="Say where media are with --media-root.",
                        place=document.id,
                        code="no_media_root",
                    )
                try:
                    path = safe_path(folder, source.file)
                except UserError as error:
                    error.place = document.place_of("media", source.file)
                    raise
                found[source.file] = with_source(self.probe.facts(path, name=source.file), source)
        return found


def _files(checker: _Checker, paths: Iterable[Path], form: str) -> int:
    results: list[Result] = []
    failed = False
    found: list[Path] = []
    for given in paths:
        try:
            found += find_files(given)
        except UserError as error:
            say(str(error))
            failed = True
    for path in found:
        try:
            document = read_document(path)
            results += checker.results(document, checker.media(document, path.parent))
        except UserError as error:
            say(str(error) if error.place else f"{path}: {error}")
            if error.code == "unknown_platform":
                return FAILED
            failed = True
    if form == "json":
        lines = ",\n".join(json.dumps(result.as_json(), ensure_ascii=False) for result in results)
        print(f'{{"version": 1, "results": [\n{lines}\n]}}')
    elif form == "sarif":
        print(json.dumps(sarif(results, checker.engine.registry), ensure_ascii=False, indent=2))
    else:
        for result in results:
            print(_as_text(result))
    if failed:
        return FAILED
    return _code(checker, blocked=any(result.verdict == "blocked" for result in results))


def _code(checker: _Checker, *, blocked: bool) -> int:
    """An error that was found says more than a check that did not run."""
    if blocked:
        return SOME
    return FAILED if checker.unchecked else OK


_MARKS = {"error": "must fix", "warning": "should fix", "suggestion": "consider"}


def _as_text(result: Result) -> str:
    network = f" for {result.platform}" if result.platform else ""
    lines = [f"{result.id}{network}: {_head(result)}"]
    findings, waiting = at_once(result.findings, result.suggestions_at_once)
    for finding in findings:
        where = f"{result.id}:{finding.line}:{finding.column}"
        lines.append(f"  {where}  {_MARKS[finding.level]}: {finding.message}  [{finding.rule}]")
    if waiting:
        lines.append(f"  {waiting} more suggestion{'s' if waiting > 1 else ''} when these are settled")
    lines += [f"  not checked: {name}" for name in result.not_run]
    return "\n".join(lines)


def _head(result: Result) -> str:
    said = {"blocked": "must be fixed", "advice": "can go, with notes", "clean": "ready"}[result.verdict]
    length = cast("dict[str, Any] | None", result.measures.get("length"))
    if not length:
        return said
    limit = f" of {length['limit']}" if length.get("limit") else ""
    return f"{said} ({length['count']}{limit} {length['unit']})"


def _stream(checker: _Checker, source: Iterable[bytes], root: Path | None) -> int:
    """Answer line by line; a bad line gets an error object and the run goes on."""
    bad, blocked = False, False
    for number, line in enumerate(source, 1):
        if not line.strip():
            continue
        name: object = None
        try:
            value = _object(line, number)
            name = value.get("id", str(number))
            if isinstance(name, bool) or not isinstance(name, str | int | float):
                raise UserError(f"Line {number}: “id” has to be text or a number.", code="bad_request")
            document = document_from_json(value, id_=str(name))
            answers = [
                {**result.as_json(), "id": name} for result in checker.results(document, checker.media(document, root))
            ]
            blocked = blocked or any(answer["verdict"] == "blocked" for answer in answers)
        except UserError as error:
            bad = True
            answers = [{"id": name, "error": {"code": error.code, "message": str(error)}}]
        for answer in answers:
            sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    if bad:
        return FAILED
    return _code(checker, blocked=blocked)


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


def _object(line: bytes, number: int) -> dict[str, Any]:
    if len(line) > LONGEST_LINE:
        raise UserError(f"Line {number} is too long.", code="too_large")
    try:
        value = json.loads(line, parse_constant=_no_number)
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        raise UserError(f"Line {number} holds half of a character (a lone surrogate).", code="bad_json") from error
    except (ValueError, RecursionError) as error:
        raise UserError(f"Line {number} is not JSON: {error}.", code="bad_json") from error
    if not isinstance(value, dict):
        raise UserError(f"Line {number} is not a JSON object.", code="bad_json")
    return cast("dict[str, Any]", value)

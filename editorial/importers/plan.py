"""What an import would do, before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from editorial.errors import UserError
from editorial.importers.incoming import Incoming, Trouble
from editorial.importers.matching import Accounts, short_hash, text_key, words_hash
from editorial.importers.opening import Opened, open_source
from editorial.importers.reader import Choices, Look, Reader, reader_for
from editorial.importers.settling import Settled, Settler
from editorial.library.bulk import known_sources, texts_by_account
from editorial.library.mappings import remembered
from editorial.library.people import channels
from editorial.workflow.desk import Desk

Found = tuple[int, Settled | Trouble]
"""A post or trouble with the place of its source among the sources."""
Progress = Callable[[int, int], bool]
"""Told how many posts are done of how many (0: nobody knows yet); answers False to stop."""

MOST_TROUBLES = 500
"""How many of what cannot come in are kept with their reasons; all are counted."""
MOST_KEPT = 20_000
"""How many posts are kept in memory until they are brought in: some 30 MB."""
_TELL_EACH = 1_000
NEW, KNOWN, TWICE, CANNOT = range(4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One of the files or folders: who reads it, what it says of itself, and the choices it is read with."""

    opened: Opened
    reader: Reader
    look: Look
    choices: Choices
    stamp: tuple[int, int]

    @property
    def label(self) -> str:
        """What was recognised, for people."""
        return self.look.tool or self.reader.label


@dataclass(frozen=True, slots=True, kw_only=True)
class WordFound:
    """A word for an account or network ("" for posts that name none): how many posts have it, and the account it means
    (empty for none)."""

    word: str
    posts: int
    account: str


@dataclass(slots=True, kw_only=True)
class ImportPlan:
    """What would come in. `fates` holds one byte for each post or trouble, in order; `version` is the library's when it was
    made. `asks` names a date that may be read in two ways, before which nothing can be brought in. `threads` were put together
    from `joined` posts. `kept` are all posts and troubles with the place of their source, where they are so few that the files
    need not be read again; else None."""

    paths: tuple[Path, ...]
    choices: Choices
    sources: tuple[Source, ...] = ()
    version: int = 0
    fates: bytearray = field(default_factory=bytearray)
    published: int = 0
    day_only: int = 0
    files: int = 0
    threads: int = 0
    joined: int = 0
    words: tuple[WordFound, ...] = ()
    troubles: list[Trouble] = field(default_factory=list[Trouble])
    samples: list[Settled] = field(default_factory=list[Settled])
    asks: str = ""
    kept: list[Found] | None = field(default_factory=list["Found"], repr=False)

    @property
    def new(self) -> int:
        """How many posts come in."""
        return self.fates.count(NEW)

    @property
    def known(self) -> int:
        """How many are here already."""
        return self.fates.count(KNOWN)

    @property
    def twice(self) -> int:
        """How many stand in the files more than once."""
        return self.fates.count(TWICE)

    @property
    def refused(self) -> int:
        """How many cannot come in."""
        return self.fates.count(CANNOT)


def plan_import(desk: Desk, paths: Sequence[Path], choices: Choices, progress: Progress | None = None) -> ImportPlan:
    """Look at all of it and write nothing. Raises UserError for a file that cannot be read at all, and when `progress` says
    stop."""
    plan = ImportPlan(paths=tuple(paths), choices=choices, version=desk.library.version())
    plan.sources = tuple(_source(desk, path, choices) for path in paths)
    plan.asks = next((one.look.unclear_date for one in plan.sources if one.look.unclear_date), "")
    _Judge(desk, plan, progress).judge()
    return plan


def _source(desk: Desk, path: Path, choices: Choices) -> Source:
    opened = open_source(path)
    reader = reader_for(opened, choices)
    look = reader.look(opened, choices)
    before = remembered(desk.library, look.signature) if look.signature else {}
    if before:
        choices = replace(choices, fields={**before, **choices.fields})
        look = reader.look(opened, choices)
    return Source(opened=opened, reader=reader, look=look, choices=choices, stamp=stamp_of(path))


def stamp_of(path: Path) -> tuple[int, int]:
    """What changes when a file is written again."""
    try:
        found = path.stat()
    except OSError:
        return (0, 0)
    return found.st_size, found.st_mtime_ns


def settled(desk: Desk, plan: ImportPlan, tally: Counter[str] | None = None) -> Iterator[Found]:
    """Every post of the plan's sources, ready to be written, and every trouble; the same each time. `tally` counts the words
    for accounts."""
    accounts = channels(desk.library)
    meant = Accounts(accounts, desk.platforms, plan.choices.accounts)
    for at, source in enumerate(plan.sources):
        settler = Settler(source.reader.id, accounts, meant, plan.choices.zone)
        for found in source.reader.read(source.opened, source.choices):
            if isinstance(found, Incoming):
                if tally is not None:
                    tally.update(found.networks or ("",))
                yield at, settler.settle(found)
            else:
                yield at, found


class _Judge:
    """Says of each post whether it is new. A first pass keeps only numbers that stand for keys and texts; then the library is
    read once; so memory does not grow with either."""

    def __init__(self, desk: Desk, plan: ImportPlan, progress: Progress | None) -> None:
        self._desk = desk
        self._plan = plan
        self._progress = progress
        self._marks: list[tuple[int, tuple[int, ...]]] = []

    def judge(self) -> None:
        plan = self._plan
        tally: Counter[str] = Counter()
        for at, (source, one) in enumerate(settled(self._desk, plan, tally)):
            if at % _TELL_EACH == 0 and self._progress is not None and not self._progress(at, 0):
                raise UserError(
                    "Looking was stopped; nothing was changed.", hint="Begin again when you like.", code="stopped"
                )
            self._meet(one)
            self._keep(source, one)
        meant = Accounts(channels(self._desk.library), self._desk.platforms, plan.choices.accounts)
        plan.words = tuple(
            WordFound(word=word, posts=count, account=meant.of_word(word)) for word, count in tally.most_common()
        )
        if not plan.choices.again:
            self._compare()

    def _meet(self, one: Settled | Trouble) -> None:
        plan = self._plan
        if isinstance(one, Trouble):
            plan.fates.append(CANNOT)
            self._marks.append((0, ()))
            if len(plan.troubles) < MOST_TROUBLES:
                plan.troubles.append(one)
            return
        plan.fates.append(NEW)
        plan.published += any(line.is_out for line in one.post.lines)
        plan.day_only += one.has_day_only
        plan.files += len(one.files)
        if one.joined > 1:
            plan.threads += 1
            plan.joined += one.joined
        self._marks.append((short_hash(one.post.source), marks_of(one)))

    def _keep(self, source: int, one: Settled | Trouble) -> None:
        plan = self._plan
        if plan.kept is not None:
            plan.kept.append((source, one))
            if len(plan.kept) > MOST_KEPT:
                plan.kept = None

    def _compare(self) -> None:
        plan = self._plan
        wanted = {key for key, _texts in self._marks}
        wanted_texts = {number for _key, texts in self._marks for number in texts}
        keys = {found for one in known_sources(self._desk.library) if (found := short_hash(one)) in wanted}
        known: set[int] = set()
        if wanted_texts:
            for text, account in texts_by_account(self._desk.library):
                number = text_key(words_hash(text), account)
                if number in wanted_texts:
                    known.add(number)
        seen_keys: set[int] = set()
        seen: set[int] = set()
        for at, (key, texts) in enumerate(self._marks):
            if plan.fates[at] != NEW:
                continue
            if key in keys or (texts and known.issuperset(texts)):
                plan.fates[at] = KNOWN
            elif key in seen_keys or (texts and seen.issuperset(texts)):
                plan.fates[at] = TWICE
            seen_keys.add(key)
            seen.update(texts)


def marks_of(one: Settled) -> tuple[int, ...]:
    """What stands for its text at each of its accounts; nothing for a post without words."""
    if one.words < 0:
        return ()
    return tuple(text_key(one.words, account) for account in one.accounts)

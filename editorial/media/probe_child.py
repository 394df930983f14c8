"""The process that opens hostile files: `python -m editorial.media.probe_child`.

It says `{"ready": true}`, then answers one JSON request per line with one JSON line: `probe` {path, name}, `thumbnail`
{path, name, out, max_px}, `frame` {path, name, out, max_px, second}, `render` {path, name, out_dir, recipe}. It limits
itself; its parent kills it when it is late. It ends when its input does.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import Any

from editorial.errors import UserError
from editorial.media import limits, wire
from editorial.media.files import hash_of, opened, printable
from editorial.media.manifests import c2pa_of
from editorial.media.renditions import recipe_from_json
from editorial.media.sniff import Sniffed, sniff
from editorial.model.subject import MediumFacts


def main() -> None:
    """Answers until the input ends, or memory does."""
    source = os.fdopen(os.dup(0), "rb")
    target = os.fdopen(os.dup(1), "wb")
    with source, target, open(os.devnull, "r+b") as nothing:  # noqa: PTH123 (a device, not a path)
        for number in (0, 1):  # a library that prints must not speak in our place
            os.dup2(nothing.fileno(), number)
        _limit_self()
        target.write(wire.line_of({"ready": True}))
        target.flush()
        while line := source.readline(limits.MAX_LINE_BYTES):
            _refresh_cpu()
            reply = answer(wire.message_of(line))
            target.write(wire.line_of(reply))
            target.flush()
            if reply.get("code") == "out_of_memory":
                return


def answer(request: dict[str, Any]) -> dict[str, object]:
    """The reply to one request; every failure becomes words."""
    path, name = Path(request["path"]), printable(str(request["name"]))
    try:
        if request["op"] == "probe":
            return {"facts": wire.facts_json(facts_of(path, name))}
        sniffed, _ = _sniffed(path, name)
        if request["op"] == "thumbnail":
            return {"made": _thumbnail(path, sniffed, name, Path(request["out"]), int(request["max_px"]))}
        if request["op"] == "frame":
            return {"second": _frame(path, sniffed, name, Path(request["out"]), request)}
        recipe = recipe_from_json(request["recipe"])
        if sniffed.kind == "video":
            from editorial.media import videos as maker
        else:
            from editorial.media import cutting as maker
        made = maker.render(path, sniffed.format, name, Path(request["out_dir"]), recipe)
        return {"rendition": wire.rendition_json(made)}
    except UserError as error:
        return wire.problem_json(error)
    except MemoryError:
        return {**wire.problem_json(limits.too_much(name)), "code": "out_of_memory"}
    except OSError as error:
        return wire.problem_json(
            UserError(
                f"“{name}” could not be saved: {error.strerror or error}.",
                hint="Check that the workspace folder is there and may be written to.",
                code="media_not_saved",
            )
        )
    except Exception as error:
        return {"bug": f"{type(error).__name__}: {error}"}


def facts_of(path: Path, name: str) -> MediumFacts:
    """Everything about one file; what keeps it from being read stands in `problem` and `hint`. MemoryError passes."""
    known: dict[str, Any] = {"name": name}
    try:
        with opened(path, name) as file:
            known["bytes"] = os.fstat(file.fileno()).st_size
            if known["bytes"] <= limits.MAX_IMAGE_BYTES:  # so that even a file we refuse can be told from others
                known["sha256"], _ = hash_of(file)
                file.seek(0)
            sniffed = _checked(sniff(file, known["bytes"], name), known["bytes"], name, known)
            known["c2pa"] = c2pa_of(file, sniffed.format, known["bytes"])
            if "sha256" not in known:
                file.seek(0)
                known["sha256"], _ = hash_of(file)
        _whole(sniffed, name)
        known.update(_video(path, sniffed, name) if sniffed.kind == "video" else _picture(path, sniffed, name))
    except UserError as error:
        known.update(problem=printable(error.message), hint=printable(error.hint))
    except (MemoryError, ImportError):
        raise
    except Exception as error:  # one strange file must not stop the check of a whole folder
        known.update(
            problem=f"“{name}” could not be read ({type(error).__name__}).",
            hint="Save it again as JPEG or MP4; if that does not help, please report it with the file.",
        )
    return MediumFacts(**known)


def _sniffed(path: Path, name: str) -> tuple[Sniffed, int]:
    with opened(path, name) as file:
        size = os.fstat(file.fileno()).st_size
        sniffed = _checked(sniff(file, size, name), size, name, {})
    _whole(sniffed, name)
    return sniffed, size


def _checked(sniffed: Sniffed, size: int, name: str, known: dict[str, Any]) -> Sniffed:
    known.update(kind=sniffed.kind, format=sniffed.format)
    allowed = limits.MAX_VIDEO_BYTES if sniffed.kind == "video" else limits.MAX_IMAGE_BYTES
    if size > allowed:
        raise UserError(
            f"“{name}” has {size / 1_000_000:,.0f} MB, more than the {allowed / 1_000_000:,.0f} MB that can be opened.",
            hint="Save it smaller and add it again.",
            code="media_too_much",
        )
    return sniffed


def _whole(sniffed: Sniffed, name: str) -> None:
    if not sniffed.whole:
        raise limits.damaged(name)


def _picture(path: Path, sniffed: Sniffed, name: str) -> dict[str, Any]:
    from editorial.media import pictures

    return _shared(pictures.facts_of(path, sniffed.format, name))


def _video(path: Path, sniffed: Sniffed, name: str) -> dict[str, Any]:
    from editorial.media import video_facts

    facts = video_facts.facts_of(path, sniffed.format, name)
    return {**_shared(facts), "kind": "video" if facts.has_picture else "audio"}


def _shared(facts: Any) -> dict[str, Any]:
    """What a reader of one kind of file found, under the names of `MediumFacts`."""
    return {name: getattr(facts, name) for name in MediumFacts.__dataclass_fields__ if hasattr(facts, name)}


def _thumbnail(path: Path, sniffed: Sniffed, name: str, out: Path, max_px: int) -> bool:
    if sniffed.kind == "video":
        from editorial.media import videos

        return videos.thumbnail(path, sniffed.format, name, out, max_px)
    from editorial.media import pictures

    pictures.thumbnail(path, sniffed.format, name, out, max_px)
    return True


def _frame(path: Path, sniffed: Sniffed, name: str, out: Path, request: dict[str, Any]) -> float | None:
    from editorial.media import videos

    if sniffed.kind != "video":
        return None
    return videos.frame(path, sniffed.format, name, out, int(request["max_px"]), float(request["second"]))


def _limit_self() -> None:
    """Less memory, no core files, last in the queue for the processor, files for our user only."""
    os.umask(0o077)
    if sys.platform == "win32":
        return
    import resource

    os.nice(19)
    for kind, value in ((resource.RLIMIT_AS, limits.MEMORY_BYTES), (resource.RLIMIT_CORE, 0)):
        with contextlib.suppress(ValueError, OSError):  # macOS takes no address-space limit
            resource.setrlimit(kind, (value, value))


def _refresh_cpu() -> None:
    """A fresh allowance of processor time for each request."""
    if sys.platform != "win32":
        import resource
        import time

        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        soft = int(time.process_time()) + limits.CPU_SECONDS
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


if __name__ == "__main__":
    main()

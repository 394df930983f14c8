"""Which language engine a person uses on this computer: kept in their own data folder, in a file for both window and
command line."""

from __future__ import annotations

import ipaddress
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from editorial.errors import UserError
from editorial.settings.files import replace_text
from editorial.settings.places import data_folder

Engine = Literal["auto", "built-in", "server"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Helpers:
    """`engine`: `auto` takes LanguageTool where it is found, `built-in` never asks for it, `server` asks the one at `address`.
    `folder` is where LanguageTool lies if somewhere else than usual; `agreed` are addresses beyond this computer that the
    person has agreed to send texts to."""

    engine: Engine = "auto"
    folder: str = ""
    address: str = ""
    agreed: tuple[str, ...] = ()

    @property
    def remote(self) -> str:
        """The host texts are sent to beyond this computer, agreed to and in use; empty when they stay here."""
        if self.engine != "server" or is_here(self.address) or self.address not in self.agreed:
            return ""
        return urlsplit(self.address).hostname or ""

    @property
    def needs_consent(self) -> bool:
        """True for a chosen server beyond this computer that nobody has agreed to yet."""
        return self.engine == "server" and not is_here(self.address) and self.address not in self.agreed

    @classmethod
    def load(cls) -> Helpers:
        """As stored; the usual ones where the file is missing or unreadable."""
        try:
            values: dict[str, Any] = json.loads(_path().read_text(encoding="utf-8"))
            engine = values.get("engine")
            return cls(
                engine=engine if engine in ("auto", "built-in", "server") else "auto",
                folder=str(values.get("folder", "")),
                address=server_address(str(values["address"])) if values.get("address") else "",
                agreed=tuple(str(one) for one in values.get("agreed", ())),
            )
        except (OSError, ValueError, TypeError, AttributeError, UserError):
            return cls()

    def save(self) -> None:
        """Store it. Raises UserError when that cannot be done."""
        try:
            replace_text(_path(), json.dumps(asdict(self), indent=2))
        except OSError as error:
            raise UserError(
                f"This choice could not be kept: {error.strerror}.", hint="Free some space, then choose again."
            ) from error

    def agreeing(self) -> Helpers:
        """The same, with consent to its address."""
        return replace(self, agreed=tuple(dict.fromkeys((*self.agreed, self.address))))


def server_address(said: str) -> str:
    """The address of a LanguageTool server as it is kept: scheme, host, port and path, without `/v2/check`.

    Raises UserError for what is none.
    """
    text = said.strip()
    if "://" not in text:
        text = f"http://{text}"
    try:
        parts = urlsplit(text)
        port = f":{parts.port}" if parts.port else ""
    except ValueError as error:
        raise _no_address(said) from error
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https") or not host or any(letter.isspace() for letter in host) or parts.username:
        raise _no_address(said)
    shown = f"[{host}]" if ":" in host else host
    path = parts.path.rstrip("/")
    for end in ("/check", "/v2"):
        path = path.removesuffix(end)
    return f"{parts.scheme}://{shown}{port}{path.rstrip('/')}"


def is_here(address: str) -> bool:
    """True for an address on this computer: 127.0.0.1 and its like, ::1, localhost. A name that somebody else resolves is
    somewhere else."""
    host = (urlsplit(address).hostname or "").lower()
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _no_address(said: str) -> UserError:
    return UserError(
        f"“{said.strip()}” is no address of a server.",
        hint="Write it as http://localhost:8081 or https://languagetool.example.org.",
        code="bad_address",
    )


def _path() -> Path:
    return data_folder() / "language.json"

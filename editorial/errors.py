"""The two kinds of errors: the world's fault, which its reader can mend, and ours, which needs a report.

ProofdeskError
├── UserError            the world: one sentence, the place, what to do next
│   ├── Refused          a step of the workflow that is not allowed now, with the reason
│   └── Conflict         somebody else changed the same thing first
└── BugError             ours: shown as a report card
"""

from __future__ import annotations


class ProofdeskError(Exception):
    """Anything Proofdesk raises on purpose."""


class UserError(ProofdeskError):
    """The world's fault: a missing file, a full disk, a misspelt word.

    `message` is one sentence that says what happened; `hint` says what to do next; `place` names the file, with the
    line where one is known ("post.md:3"). `code` is a stable word for programs ("unknown_platform").
    """

    def __init__(self, message: str, *, hint: str = "", place: str = "", code: str = "user_error") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.place = place
        self.code = code

    def __str__(self) -> str:
        head = f"{self.place}: {self.message}" if self.place else self.message
        return f"{head} {self.hint}" if self.hint else head


class Refused(UserError):
    """A workflow step that is not allowed from here, or not for this person; the message says why."""

    def __init__(self, message: str, *, hint: str = "", code: str = "refused") -> None:
        super().__init__(message, hint=hint, code=code)


class Conflict(UserError):
    """Somebody saved or decided first: `mine` and `theirs` name the two versions (digests or revision numbers)."""

    def __init__(self, message: str, *, mine: str = "", theirs: str = "", hint: str = "") -> None:
        super().__init__(message, hint=hint, code="conflict")
        self.mine = mine
        self.theirs = theirs


class BugError(ProofdeskError):
    """Our own fault: something that must not happen."""

"""A process between Proofdesk and a server it starts: when Proofdesk is gone, however it went, the server goes too.

Run by its path with the command as arguments, alone of all modules here. It says the server's process id in its first
line and passes the server's output on. It ends the server when its own standard input closes (the kernel closes it when
Proofdesk dies, even by kill -9), and ends with the server's exit code. Should the guard itself be killed, Linux ends the
server.
"""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import threading

_PR_SET_PDEATHSIG = 1


def _begin() -> None:
    """Runs in the server's process before its program does: its id comes before whatever it says, and after the tie."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    os.write(1, f"{os.getpid()}\n".encode())


def main(command: list[str]) -> int:
    """Run the command until it ends, or until nobody needs it."""
    server = subprocess.Popen(command, stdin=subprocess.DEVNULL, preexec_fn=_begin)  # noqa: PLW1509, S603

    def watch() -> None:
        while os.read(0, 1024):
            pass
        server.kill()

    threading.Thread(target=watch, daemon=True).start()
    signal.signal(signal.SIGTERM, lambda _number, _frame: server.kill())
    code = server.wait()
    return code if code >= 0 else 128 - code


if __name__ == "__main__":
    os._exit(main(sys.argv[1:]))

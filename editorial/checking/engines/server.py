"""A LanguageTool server of our own: started on a free port of this computer, guarded, and ended with us."""

from __future__ import annotations

import contextlib
import http.client
import os
import socket
import subprocess
import sys
import threading
import time
from collections import deque
from importlib.resources import as_file, files
from pathlib import Path

from editorial.checking.engines import guard
from editorial.checking.engines.base import EngineTrouble
from editorial.checking.engines.budget import HEAP_MB
from editorial.checking.engines.java import Java, find_java
from editorial.checking.engines.parts import Parts, check_whole

MAIN_CLASS = "org.languagetool.server.HTTPServer"
HERE = "127.0.0.1"
START_SECONDS = 90
"""A busy computer takes its time; usually it is two seconds."""
PORTS_TRIED = 3
_POLL_SECONDS = 0.1
_LINES_KEPT = 40

# A young generation that stays small and one collector thread: the desk asks one paragraph at a time.
_JVM = (
    f"-Xmx{HEAP_MB}m",
    "-Xmn100m",
    "-Xss1m",
    "-XX:+UseSerialGC",
    "-XX:ReservedCodeCacheSize=64m",
    "-XX:+ExitOnOutOfMemoryError",
    "-XX:-UsePerfData",
    "-Dfile.encoding=UTF-8",
    "-Djava.net.preferIPv4Stack=true",
    "-Djava.awt.headless=true",
)
_NOT_FOR_JAVA = ("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH")


class Server:
    """One server process. `start` and `stop` from one thread; `is_running` from any."""

    def __init__(self, parts: Parts, java: Java | None = None) -> None:
        self._parts = parts
        self._java = java
        self._guard: subprocess.Popen[bytes] | None = None
        self._said: deque[str] = deque(maxlen=_LINES_KEPT)
        self._listener: threading.Thread | None = None
        self.pid = 0
        self.port = 0

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://{HERE}:{self.port}/"

    @property
    def is_running(self) -> bool:
        """True while its process is there."""
        return self._guard is not None and self._guard.poll() is None

    def start(self) -> None:
        """Start it and wait until it answers; harmless when it runs. Raises EngineTrouble saying why it does not."""
        if self.is_running:
            return
        check_whole(self._parts)
        java = self._java or find_java()
        for attempt in range(1, PORTS_TRIED + 1):
            self._launch(java)
            if self._answers():
                return
            self.stop()
            said = "\n".join(self._said)
            if "already in use" not in said or attempt == PORTS_TRIED:
                raise _why(said, java)

    def stop(self) -> None:
        """End it, and wait until it is gone."""
        process, self._guard = self._guard, None
        self.pid = self.port = 0
        if process is None:
            return
        if process.stdin is not None:
            with contextlib.suppress(OSError):
                process.stdin.close()
        try:
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if self._listener is not None:
            self._listener.join(timeout=5)  # its last words

    def resident_bytes(self) -> int:
        """The memory the server holds; 0 when it does not run."""
        import psutil

        try:
            return int(psutil.Process(self.pid).memory_info().rss) if self.pid else 0
        except psutil.Error:
            return 0

    def _launch(self, java: Java) -> None:
        self.port = free_port()
        self._said.clear()
        with as_file(files("resources").joinpath("language", "server.properties")) as settings:
            command = [java.program, *_JVM, "-cp", self._parts.class_path, MAIN_CLASS]
            command += ["--port", str(self.port), "--config", str(settings)]
        environment = {name: value for name, value in os.environ.items() if name not in _NOT_FOR_JAVA}
        environment["MALLOC_ARENA_MAX"] = "2"  # glibc would keep a pool of memory for each thread
        try:
            self._guard = subprocess.Popen(  # noqa: S603
                [sys.executable, "-I", "-S", str(Path(guard.__file__)), *command],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                cwd=self._parts.folder,
                env=environment,
            )
        except OSError as error:
            raise EngineTrouble(f"LanguageTool could not be started: {error.strerror}.") from error
        self._listener = threading.Thread(target=self._listen, args=(self._guard,), daemon=True)
        self._listener.start()

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        """Take the process id from the first line and keep the last ones, which say why a start failed."""
        if process.stdout is None:
            return
        for number, line in enumerate(process.stdout):
            words = line.decode("utf-8", "replace").rstrip()
            if number == 0 and words.isdecimal():
                self.pid = int(words)
            else:
                self._said.append(words[:400])
        process.stdout.close()

    def _answers(self) -> bool:
        """Wait until it says that it is well; False when it ended before, or never did."""
        until = time.monotonic() + START_SECONDS
        while self.is_running and time.monotonic() < until:
            if is_well(self.port):
                return self.is_running
            time.sleep(_POLL_SECONDS)
        return False


def free_port() -> int:
    """A port of this computer on which nobody listens."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind((HERE, 0))
        return int(probe.getsockname()[1])


def is_well(port: int) -> bool:
    """True when a server there answers its health check."""
    connection = http.client.HTTPConnection(HERE, port, timeout=2)
    try:
        connection.request("GET", "/v2/healthcheck")
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _why(said: str, java: Java) -> EngineTrouble:
    """A start that failed, in one sentence."""
    if "UnsupportedClassVersionError" in said:
        return EngineTrouble(f"This LanguageTool needs a newer Java than {java.version}. Install it, then try again.")
    if "NoClassDefFoundError" in said or "ClassNotFoundException" in said or "Could not find or load main" in said:
        return EngineTrouble(
            "LanguageTool is not whole: a part is missing. Add grammar checking again in Settings.", again=False
        )
    if "OutOfMemoryError" in said or "insufficient memory" in said or "reserve enough space" in said:
        return EngineTrouble("LanguageTool could not be started: this computer has too little memory free.")
    if "already in use" in said:
        return EngineTrouble("LanguageTool could not be started: its port was taken each time.")
    if not said:
        return EngineTrouble("LanguageTool was started and said nothing.")
    return EngineTrouble(f"LanguageTool could not be started: {said.splitlines()[-1][:160].rstrip('.')}.")

"""Stands in for Speech Dispatcher: a screen reader speaks to it, and it remembers what was said.

It answers the protocol (SSIP) as the real one does, is done with every message at once, and needs
neither sound nor synthesizer. A message that is cancelled before the next key is one nobody hears.
"""

import contextlib
import html
import re
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

SPEAKS = {"SPEAK", "CHAR", "KEY"}
STOPS = {"STOP", "CANCEL"}
ANSWERS = {
    "HISTORY": ("245-1", "245 OK CLIENT ID SENT"),
    "LIST": ("249-none\tsv\tnone", "249 OK LIST SENT"),
    "GET": ("251-0", "251 OK GET RETURNED"),
    "QUIT": ("231 HAPPY HACKING",),
}


@dataclass(frozen=True)
class Said:
    """One message; ``cut`` where it was stopped before it could be heard to its end."""

    text: str
    cut: bool = False


class Voice:
    """The server, from when it is made until ``close``."""

    def __init__(self, path: Path) -> None:
        self.address = f"unix_socket:{path}"
        self.last = time.monotonic()
        self.rates: list[int] = []  # each speed that was asked for, from -100 to 100
        self._said: list[Said] = []
        self._lock = threading.Lock()
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(str(path))
        self._server.listen()
        self._clients: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._begin(self._accept)

    def taken(self) -> list[Said]:
        """What was said since the last time one asked."""
        with self._lock:
            said, self._said = self._said, []
        return [one for one in said if one.text]

    @property
    def spoke(self) -> bool:
        """Whether something was said since the last time one asked."""
        return bool(self._said)

    @property
    def cut(self) -> bool:
        """Whether what was said last was stopped before it could be heard to its end."""
        return bool(self._said) and self._said[-1].cut

    def close(self) -> None:
        """Stop listening, to whoever is connected too."""
        for one in (self._server, *self._clients):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(2)
        self._server.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._server.accept()
            except OSError:
                return
            self._clients.append(client)
            self._begin(self._serve, client)

    def _begin(self, work: Callable[..., None], *given: object) -> None:
        thread = threading.Thread(target=work, args=given, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _serve(self, client: socket.socket) -> None:
        with client, contextlib.suppress(OSError):
            self._answer(client)

    def _answer(self, client: socket.socket) -> None:
        file, number = client.makefile("rw", encoding="utf-8", newline="\n"), 0
        for line in file:
            order = line.strip().upper().split()
            if order[:3] == ["SET", "SELF", "RATE"]:
                self.rates.append(int(order[3]))
            answer = ANSWERS.get(order[0] if order else "", ("200 OK",))
            if order and order[0] in SPEAKS:
                number += 1
                text = line.strip().partition(" ")[2]
                if order[0] == "SPEAK":
                    file.write("230 OK RECEIVING DATA\r\n")
                    file.flush()
                    text = _message(file)
                answer = (f"225-{number}", "225 OK MESSAGE QUEUED", *_heard(number))
            try:
                file.write("".join(f"{one}\r\n" for one in answer))
                file.flush()
            except OSError:
                return
            if order and order[0] in SPEAKS:
                self._remember(text)
            elif order and order[0] in STOPS:
                self._cut()

    def _remember(self, text: str) -> None:
        plain = html.unescape(re.sub(r"<[^>]+>", "", text))
        with self._lock:
            self.last = time.monotonic()
            self._said.append(Said(" ".join(plain.split())))

    def _cut(self) -> None:
        with self._lock:
            self.last = time.monotonic()
            self._said = [Said(one.text, cut=True) for one in self._said]


def _message(file: "object") -> str:
    lines = []
    for line in file:  # type: ignore[attr-defined]
        if line.rstrip("\r\n") == ".":
            break
        lines.append(line.rstrip("\r\n").removeprefix("."))
    return "\n".join(lines)


def _heard(number: int) -> tuple[str, ...]:
    """What tells the reader that a message was begun and ended."""
    return tuple(
        line
        for code, word in (("701", "BEGIN"), ("702", "END"))
        for line in (f"{code}-{number}", f"{code}-1", f"{code} {word}")
    )

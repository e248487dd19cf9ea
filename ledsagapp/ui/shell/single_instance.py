"""One window for one book: a second start raises the first instead of opening another."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ledsagapp.domain.digests import sha256
from ledsagapp.paths import spelling

_WAIT = 2000
_TURNS, _PAUSE = 6, 400
_LONGEST = 40_000  # bytes of what a second start says


def channel_name(book: Path, platform: str = sys.platform) -> str:
    """A name for the book's own channel on this computer; it never leaves the computer."""
    written = spelling(book, platform).encode("utf-8", "surrogateescape")
    digest = sha256(written).hexdigest()
    return f"ledsagapp-{digest[:24]}"


def raise_other(book: Path, file: Path | None = None) -> bool:
    """Ask the window that has the book open to come forward; whether one answered.

    A ``file`` is handed over to be opened there.

    Asks for some seconds: a program that is itself just starting has no bell yet.
    """
    for turn in range(_TURNS):
        if turn:
            QThread.msleep(_PAUSE)
        if _answered(book, file):
            return True
    return False


def _answered(book: Path, file: Path | None) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(channel_name(book))
    if not socket.waitForConnected(_WAIT):
        return False
    said = {} if file is None else {"open": str(file)}
    socket.write(json.dumps(said).encode() + b"\n")
    socket.waitForBytesWritten(_WAIT)
    answered = has_answered(socket)
    socket.disconnectFromServer()
    return answered


def has_answered(socket: QLocalSocket) -> bool:
    """Whether the other side answers; also where it did already, while ours was written.

    Nothing more comes then, and asking once more would hand a file over twice.
    """
    return socket.bytesAvailable() > 0 or bool(socket.waitForReadyRead(_WAIT))


class InstanceServer(QObject):
    """Listens for a second start; calls ``rung``, and ``take`` with a file it hands over."""

    def __init__(
        self,
        book: Path,
        rung: Callable[[], None],
        take: Callable[[Path], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._rung, self._take = rung, take
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # The book's lock is ours, so a channel still there is left over from a crash.
        QLocalServer.removeServer(channel_name(book))
        self._server.listen(channel_name(book))
        self._server.newConnection.connect(self._answer)

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._hear(socket))
        socket.write(b"here\n")
        socket.flush()
        socket.disconnected.connect(socket.deleteLater)
        self._rung()

    def _hear(self, socket: QLocalSocket) -> None:
        """Take the file that the other start was opened with; anything else it says is let be."""
        if not socket.canReadLine() or socket.bytesAvailable() > _LONGEST:
            return
        try:
            said = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            return
        named = said.get("open") if isinstance(said, dict) else None
        if isinstance(named, str):
            # The other start waits for its answer; a dialog would keep it waiting.
            QTimer.singleShot(0, lambda: self._take(Path(named)))

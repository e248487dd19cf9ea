"""One window for one book: a second start raises the first instead of opening another."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QThread
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT = 2000
_TURNS, _PAUSE = 6, 400


def _name(book: Path) -> str:
    """A name for the book's own channel on this computer; it never leaves the computer."""
    return f"ledsagapp-{hashlib.sha256(str(book.resolve()).encode()).hexdigest()[:24]}"


def raise_other(book: Path) -> bool:
    """Ask the window that has the book open to come forward; whether one answered.

    Asks for some seconds: a program that is itself just starting has no bell yet.
    """
    for turn in range(_TURNS):
        if turn:
            QThread.msleep(_PAUSE)
        if _answered(book):
            return True
    return False


def _answered(book: Path) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(_name(book))
    if not socket.waitForConnected(_WAIT):
        return False
    socket.write(b"raise\n")
    socket.waitForBytesWritten(_WAIT)
    answered = socket.waitForReadyRead(_WAIT)
    socket.disconnectFromServer()
    return bool(answered)


class InstanceServer(QObject):
    """Listens for a second start and calls ``rung``."""

    def __init__(self, book: Path, rung: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._rung = rung
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # The book's lock is ours, so a channel still there is left over from a crash.
        QLocalServer.removeServer(_name(book))
        self._server.listen(_name(book))
        self._server.newConnection.connect(self._answer)

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.write(b"here\n")
        socket.flush()
        socket.disconnected.connect(socket.deleteLater)
        self._rung()

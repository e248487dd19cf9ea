"""Locking the program: by hand, by key, or by itself after a rest; unlocked by the passphrase."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ledsagapp.app.session import Session
from ledsagapp.storage.encryption.keys import keys_meant
from ledsagapp.ui.dialogs.book.passphrase import AskPassphrase
from ledsagapp.ui.shell.lock_screen import IdleWatch, LockKey, LockScreen

_MINUTE: Final = 60  # seconds


class LockService:
    """Locks a session whose book has a passphrase."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def lock(self) -> None:
        """Hide everything until the passphrase is written; what was being written stays."""
        session = self._session
        key = session.book.key if session.book is not None else None
        if session.locked or key is None:
            return
        tr = session.tr
        session.locked = True
        screen = LockScreen(tr("Ledsagapp – locked"))
        parent = QApplication.activeModalWidget() or session.window
        screen.draw()
        ask = AskPassphrase(
            session.appearance.theme,
            tr,
            tr("Ledsagapp is locked"),
            tr("What you were writing is still there when it is unlocked."),
            lambda secret: key in keys_meant(secret, key.salt),
            parent,
            other=("quit", tr("&Quit without saving it")),
            stays=True,
        )
        opened = bool(ask.exec())
        session.locked = False
        if opened:
            screen.lift()
            if session.window is not None:
                session.window.say(tr("Unlocked."))
        elif ask.wanted == "quit":
            session.application.quit()
        ask.deleteLater()

    def watch(self) -> None:
        """Lock the program by itself after as long a rest as the person has chosen."""
        session, idle = self._session, self._session.idle
        if not isinstance(idle, IdleWatch):
            idle = IdleWatch(session.application, self.lock)
            session.idle = idle
            LockKey(session.application, self.lock)
        encrypted = session.book is not None and session.book.key is not None
        idle.after(session.settings.lock_after * _MINUTE if encrypted else 0)
        # The system's own dialogs for files would stand in front of the lock; Qt's are hidden.
        own = Qt.ApplicationAttribute.AA_DontUseNativeDialogs
        QApplication.setAttribute(own, encrypted)

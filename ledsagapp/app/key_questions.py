"""The questions for a passphrase: at the start, for a safety copy, and whether it is its owner."""

from pathlib import Path
from typing import Final

from ledsagapp import key_ring
from ledsagapp.app.session import Session
from ledsagapp.domain.values import replace
from ledsagapp.storage.encryption.key_check import find_key, fits
from ledsagapp.storage.encryption.keys import Key, is_encrypted, keys_meant, salt_of
from ledsagapp.ui.dialogs.book.passphrase import AskPassphrase

COPY: Final = "copy"


class KeyQuestions:
    """Asks for passphrases in a dialog, until one opens what it is about."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def at_start(self) -> tuple[Key | None, str]:
        """The key of the book, from the key ring or the person; else what is wanted instead."""
        session = self._session
        path, tr = session.where.book, session.tr
        if session.settings.key_ring and session.key is None:
            salt = salt_of(path)
            raw = key_ring.load(salt)
            if raw is not None and fits(path, Key(raw, salt)):
                return Key(raw, salt), ""
        given = _in_file(session.asked.passphrase_file, path) if session.key is None else None
        if given is not None:
            return given, ""
        text = tr("The book in {folder} is encrypted.").format(folder=path.parent)
        other = (COPY, tr("Open a safety copy…"))
        key, ask = self._asked(path, tr("Open the book"), text, other=other)
        if key is not None and ask.ring and key_ring.keep(key.salt, key.raw):
            session.keep(replace(session.settings, key_ring=True))
        return key, ask.wanted

    def of_copy(self, copy: Path) -> tuple[Key | None, bool]:
        """The key of a safety copy, asked for where it is not the book's; False where it was left.

        A plain copy needs none.
        """
        book_key, tr = self._session.key, self._session.tr
        if not is_encrypted(copy):
            return None, True
        if book_key is not None and fits(copy, book_key):
            return book_key, True
        text = tr("The copy {name} has a passphrase of its own, an earlier one.")
        key, _ask = self._asked(copy, tr("Open a safety copy"), text.format(name=copy.name))
        return key, key is not None

    def is_owner(self, key: Key) -> bool:
        """Whether the one who sits there knows the passphrase."""
        session, tr = self._session, self._session.tr
        ask = AskPassphrase(
            session.appearance.theme,
            tr,
            tr("The passphrase, please"),
            tr("So that nobody else does this while you are away."),
            lambda secret: key in keys_meant(secret, key.salt),
            session.window,
        )
        accepted = bool(ask.exec())
        ask.deleteLater()
        return accepted

    def _asked(
        self, path: Path, title: str, text: str, *, other: tuple[str, str] = ("", "")
    ) -> tuple[Key | None, AskPassphrase]:
        found: list[Key] = []

        def opens(secret: str) -> bool:
            key = find_key(path, secret)
            found[:] = [key] if key is not None else []
            return bool(found)

        ask = AskPassphrase(
            self._session.appearance.theme,
            self._session.tr,
            title,
            text,
            opens,
            self._session.window,
            ring=other[0] == COPY and key_ring.available(),
            other=other,
        )
        accepted = bool(ask.exec())
        ask.deleteLater()
        return (found[0] if accepted and found else None), ask


def _in_file(file: Path | None, book: Path) -> Key | None:
    """The key of the passphrase in the file named at the start; None where it does not help."""
    try:
        return None if file is None else find_key(book, file.read_text("utf-8", "replace"))
    except OSError:
        return None

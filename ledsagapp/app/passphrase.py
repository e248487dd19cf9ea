"""The passphrase of the book while the program runs: set, changed, removed, and kept or not."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ledsagapp import key_ring
from ledsagapp.app.backup_scheduler import BackupService
from ledsagapp.app.key_questions import KeyQuestions
from ledsagapp.app.locking import LockService
from ledsagapp.app.session import Session
from ledsagapp.domain.values import replace
from ledsagapp.i18n import Catalog
from ledsagapp.storage.book import Book
from ledsagapp.storage.encryption.keys import Key, keys_meant, new_key, salt_of
from ledsagapp.storage.encryption.rekey import change_key, copies_without, rekey_copies
from ledsagapp.storage.errors import BookError
from ledsagapp.storage.progress import Progress
from ledsagapp.ui.context import SafetyWish
from ledsagapp.ui.dialogs.book.passphrase import NewPassphrase, PassphraseDialog
from ledsagapp.ui.dialogs.book.questions import GO_ON, copies_question, passphrase_question
from ledsagapp.ui.dialogs.book.recovery_sheet import RecoveryDialog
from ledsagapp.ui.dialogs.program.progress import do_slowly
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.wording.common.errors import failure_told


class PassphraseService:
    """Does what is wished with the passphrase of the book that is open.

    ``reopen`` opens the book that lies in the book's place; ``go_on`` shows it where the window of
    before stood, and says a sentence.
    """

    def __init__(
        self,
        session: Session,
        *,
        reopen: Callable[[], Book | None],
        go_on: Callable[[Window, str], None],
    ) -> None:
        self._session, self._reopen, self._go_on = session, reopen, go_on
        self._backups = BackupService(session)
        self._questions = KeyQuestions(session)
        self._locks = LockService(session)

    def fulfil(self, wish: SafetyWish) -> None:
        """Do what was asked for; nothing where no window is open, or the program is locked."""
        session = self._session
        window, book = session.window, session.book
        if window is None or book is None or session.locked:
            return
        key = book.key
        if wish is SafetyWish.SET_PASSPHRASE:
            self._set(window, book)
        elif key is None:
            text = session.tr("The book has no passphrase. One can be set on the page Safety.")
            window.say(text)
        elif wish is SafetyWish.LOCK:
            self._locks.lock()
        elif wish is SafetyWish.FORGET_KEY:
            self._forget(window, key)
        elif wish is SafetyWish.REMOVE_PASSPHRASE and self._questions.is_owner(key):
            self._remove(window, book, key)
        elif wish is SafetyWish.RECOVERY_SHEET and self._questions.is_owner(key):
            self._show_recovery(window, key)
        elif wish is SafetyWish.ENCRYPT_COPIES:
            self._encrypt_copies(window, book, key)
        elif wish is SafetyWish.DELETE_COPIES:
            found = copies_without(book.path, self._folders(), key)
            self._delete_copies(window, (*found.plain, *found.other))

    def _forget(self, window: Window, key: Key) -> None:
        """Have the passphrase asked for from now on."""
        key_ring.forget(key.salt)
        window.keep(replace(window.settings, key_ring=False))
        window.say(self._session.tr("The passphrase is asked for at the next start."))

    def _set(self, window: Window, book: Book) -> None:
        """Set a passphrase, or another one."""
        session, key = self._session, book.key
        copies = self._copies(book)
        dialog = PassphraseDialog(
            session.appearance.theme,
            session.tr,
            None if key is None else lambda secret: key in keys_meant(secret, key.salt),
            window,
            copies=len(copies),
            ring=key_ring.available(),
            lock_after=session.settings.lock_after,
        )
        dialog.exec()
        chosen = dialog.chosen
        dialog.deleteLater()
        if chosen is None:
            return
        after = new_key(chosen.words)
        if self._change_key(window, book, after, copies if chosen.copies else ()):
            self._remember(key, after, chosen)
            self._show_recovery(session.window, after)

    def _remember(self, before: Key | None, after: Key, chosen: NewPassphrase) -> None:
        """Keep what was chosen with the passphrase."""
        session = self._session
        if before is not None and session.settings.key_ring:
            key_ring.forget(before.salt)
        ring = chosen.ring and key_ring.keep(after.salt, after.raw)
        changed = replace(session.settings, key_ring=ring, lock_after=chosen.lock_after)
        if session.window is not None:
            session.window.keep(changed)

    def _remove(self, window: Window, book: Book, key: Key) -> None:
        """Remove the passphrase, after a question: from then on anybody can read the files."""
        session = self._session
        copies = self._copies(book)
        question = passphrase_question(session.appearance.theme, session.tr, window)
        question.exec()
        if question.answer == GO_ON and self._change_key(window, book, None, copies):
            key_ring.forget(key.salt)
            session.keep(replace(session.settings, key_ring=False))

    def _show_recovery(self, parent: QWidget | None, key: Key) -> None:
        """Show the recovery sheet, to print it or save it."""
        session, now = self._session, datetime.now().astimezone()
        theme, book = session.appearance.theme, session.where.book
        lists = session.window.context.lists if session.window is not None else None
        dialog = RecoveryDialog(theme, session.tr, key, book, now, parent, lists)
        dialog.exec()
        dialog.deleteLater()

    def _change_key(
        self, window: Window, book: Book, after: Key | None, copies: Sequence[Path]
    ) -> bool:
        """Put the book and copies under another key, and go on with it; whether that was done."""
        session, tr = self._session, self._session.tr
        before, path = book.key, book.path
        self._backups.wait()  # a copy under way would be one with the key of before
        session.window = session.book = None
        book.close()

        def work(progress: Progress) -> tuple[Path, ...]:
            if not copies:
                change_key(path, before, after, progress)
                return ()
            # From there on it can be stopped for the copies alone.
            change_key(path, before, after, lambda share: progress(share / 2))
            return rekey_copies(copies, before, after, lambda share: progress(0.5 + share / 2))

        title = tr("The book is being written anew …")
        try:
            left = do_slowly(session.appearance.theme, tr, title, work, window)
            changed = left is not None
            said = (
                _outcome(after, left, tr) if changed else tr("Stopped. Nothing has been changed.")
            )
        except (BookError, OSError) as error:
            changed = False
            said = failure_told(error, tr)
        if changed:
            session.key = after
        session.book = self._reopen()
        if changed and session.book is not None:
            self._backups.back_up()  # so that there is a copy with the new key from the beginning
        self._go_on(window, said)
        return changed and session.window is not None

    def _copies(self, book: Book) -> tuple[Path, ...]:
        """The safety copies that are as the book is now: plain, or with its key."""
        found = copies_without(book.path, self._folders(), None)
        if book.key is None:
            return found.plain
        return tuple(path for path in found.other if salt_of(path) == book.key.salt)

    def _folders(self) -> list[Path]:
        outside = self._session.settings.outside
        return [self._session.where.backups, *([Path(outside)] if outside else [])]

    def _encrypt_copies(self, window: Window, book: Book, key: Key) -> None:
        """Encrypt the copies that are not as the book is."""
        session, tr = self._session, self._session.tr
        found = copies_without(book.path, self._folders(), key)
        before = self._questions.of_copy(found.other[0])[0] if found.other else None

        def work(progress: Progress) -> tuple[Path, ...]:
            return rekey_copies((*found.plain, *found.other), before, key, progress)

        title = tr("The copies are being encrypted …")
        left = do_slowly(session.appearance.theme, tr, title, work, window)
        text = tr("The copies are encrypted now.")
        if isinstance(left, tuple) and left:
            text = tr("%n cop(ies) could not be written anew.", "", len(left))
        window.refresh(frozenset({"settings"}))
        window.say(text)

    def _delete_copies(self, window: Window, copies: Sequence[Path]) -> None:
        tr = self._session.tr
        question = copies_question(self._session.appearance.theme, tr, len(copies), window)
        question.exec()
        if question.answer != GO_ON:
            return
        self._backups.back_up()
        for path in copies:
            path.unlink(missing_ok=True)
            path.with_name(path.name + "-journal").unlink(missing_ok=True)
        window.refresh(frozenset({"settings"}))
        window.say(tr("The copies are removed."))


def _outcome(after: Key | None, left: object, tr: Catalog) -> str:
    """What is said of a book that has another key now, and of the copies that have not."""
    text = (
        tr("The book can be read without a passphrase now.")
        if after is None
        else tr("The book is encrypted now.")
    )
    if isinstance(left, tuple) and left:
        text = f"{text} {tr('%n cop(ies) could not be written anew.', '', len(left))}"
    return text

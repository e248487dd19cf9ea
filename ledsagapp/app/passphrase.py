"""The passphrase of the book while the program runs: asked for, set, changed, removed; locking."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QThreadPool
from PySide6.QtWidgets import QApplication, QWidget

from ledsagapp import key_ring
from ledsagapp.domain.values import replace
from ledsagapp.i18n import Catalog
from ledsagapp.paths import AppDirs
from ledsagapp.settings import Settings
from ledsagapp.storage.book import Book
from ledsagapp.storage.encryption.key_check import fits, unlocked
from ledsagapp.storage.encryption.keys import Key, is_encrypted, keys_meant, new_key, salt_of
from ledsagapp.storage.encryption.rekey import change_key, copies_without, rekey_copies
from ledsagapp.storage.errors import BookError
from ledsagapp.storage.progress import Progress, StoppedError
from ledsagapp.ui.dialogs.book.passphrase import AskPassphrase, NewPassphrase, PassphraseDialog
from ledsagapp.ui.dialogs.book.recovery_sheet import RecoveryDialog
from ledsagapp.ui.dialogs.program.progress import do_slowly
from ledsagapp.ui.shell.lock_screen import IdleWatch, LockKey, LockScreen
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.style.appearance import Appearance
from ledsagapp.ui.widgets.fields.question import Question
from ledsagapp.wording.common.errors import book_told

COPY = "copy"
_MINUTE = 60


class Running(Protocol):
    """What is needed of the program."""

    asked: Namespace
    application: QApplication
    appearance: Appearance
    settings: Settings
    where: AppDirs
    tr: Catalog
    window: Window | None
    book: Book | None
    key: Key | None
    idle: QObject | None
    locked: bool
    copies: QThreadPool

    def keep(self, changed: Settings) -> None: ...
    def back_up(self) -> None: ...
    def go_on(self, old: Window, said: str) -> None: ...


# -- opening ------------------------------------------------------------------------------------
def key_at_start(program: Running) -> tuple[Key | None, str]:
    """The key of the book, from the key ring or the person; else what is wanted instead."""
    path, tr = program.where.book, program.tr
    if program.settings.key_ring and program.key is None:
        salt = salt_of(path)
        raw = key_ring.kept(salt)
        if raw is not None and fits(path, Key(raw, salt)):
            return Key(raw, salt), ""
    given = _in_file(program.asked.passphrase_file, path) if program.key is None else None
    if given is not None:
        return given, ""
    told = tr("The book in {folder} is encrypted.").format(folder=path.parent)
    other = (COPY, tr("Open a safety copy…"))
    key, ask = _asked(program, path, tr("Open the book"), told, other=other)
    if key is not None and ask.ring and key_ring.keep(key.salt, key.raw):
        program.keep(replace(program.settings, key_ring=True))
    return key, ask.wanted


def _in_file(file: Path | None, book: Path) -> Key | None:
    """The key of the passphrase in the file named at the start; None where it does not help."""
    try:
        return None if file is None else unlocked(book, file.read_text("utf-8", "replace"))
    except OSError:
        return None


def key_of_copy(program: Running, copy: Path) -> tuple[Key | None, bool]:
    """The key of a safety copy, asked for where it is not the book's; False where it was left."""
    if not is_encrypted(copy) or (program.key is not None and fits(copy, program.key)):
        return program.key, True
    tr = program.tr
    told = tr("The copy {name} has a passphrase of its own, an earlier one.").format(name=copy.name)
    key, _ask = _asked(program, copy, tr("Open a safety copy"), told)
    return key, key is not None


def _asked(
    program: Running, path: Path, title: str, told: str, *, other: tuple[str, str] = ("", "")
) -> tuple[Key | None, AskPassphrase]:
    found: list[Key] = []

    def opens(secret: str) -> bool:
        key = unlocked(path, secret)
        found[:] = [key] if key is not None else []
        return bool(found)

    ask = AskPassphrase(
        program.appearance.theme,
        program.tr,
        title,
        told,
        opens,
        program.window,
        ring=other[0] == COPY and key_ring.available(),
        other=other,
    )
    accepted = bool(ask.exec())
    ask.deleteLater()
    return (found[0] if accepted and found else None), ask


# -- what is asked for in the window ------------------------------------------------------------
def done(program: Running, what: str, again: Callable[[], Book | None]) -> None:
    """Do what was asked for; ``again`` opens the book that then lies there."""
    if program.window is None or program.book is None or program.locked:
        return
    if what == "passphrase":
        _set(program, program.window, program.book, again)
    elif program.book.key is None:
        text = program.tr("The book has no passphrase. One can be set on the page Safety.")
        program.window.say(text)
    elif what == "lock":
        lock(program)
    elif what == "forget_key":
        key_ring.forget(program.book.key.salt)
        program.window.keep(replace(program.window.settings, key_ring=False))
        program.window.say(program.tr("The passphrase is asked for at the next start."))
    elif what in _FOR_THE_OWNER and _confirmed(program, program.book.key):
        _FOR_THE_OWNER[what](program, program.window, program.book, again)
    elif what in ("encrypt_copies", "drop_copies"):
        _with_copies(program, program.window, program.book, drop=what == "drop_copies")


def _confirmed(program: Running, key: Key) -> bool:
    """Whether the one who sits there knows the passphrase."""
    tr = program.tr
    ask = AskPassphrase(
        program.appearance.theme,
        tr,
        tr("The passphrase, please"),
        tr("So that nobody else does this while you are away."),
        lambda secret: key in keys_meant(secret, key.salt),
        program.window,
    )
    accepted = bool(ask.exec())
    ask.deleteLater()
    return accepted


def _set(program: Running, window: Window, book: Book, again: Callable[[], Book | None]) -> None:
    """Set a passphrase, or another one."""
    key, tr = book.key, program.tr
    copies = _copies(program, book)
    dialog = PassphraseDialog(
        program.appearance.theme,
        tr,
        None if key is None else lambda secret: key in keys_meant(secret, key.salt),
        window,
        copies=len(copies),
        ring=key_ring.available(),
        lock_after=program.settings.lock_after,
    )
    dialog.exec()
    chosen = dialog.chosen
    dialog.deleteLater()
    if chosen is None:
        return
    after = new_key(chosen.words)
    if _rekeyed(program, window, book, after, copies if chosen.copies else (), again):
        _remember(program, key, after, chosen)
        show_recovery(program, program.window, after)


def _remember(program: Running, before: Key | None, after: Key, chosen: NewPassphrase) -> None:
    """Keep what was chosen with the passphrase."""
    if before is not None and program.settings.key_ring:
        key_ring.forget(before.salt)
    ring = chosen.ring and key_ring.keep(after.salt, after.raw)
    changed = replace(program.settings, key_ring=ring, lock_after=chosen.lock_after)
    if program.window is not None:
        program.window.keep(changed)


def _remove(program: Running, window: Window, book: Book, again: Callable[[], Book | None]) -> None:
    """Remove the passphrase, after a question: from then on the files can be read by anybody."""
    tr = program.tr
    copies = _copies(program, book)
    question = Question(
        program.appearance.theme,
        tr("Remove the passphrase?"),
        tr(
            "The book and its safety copies can then be read by whoever comes at the computer's "
            "files."
        ),
        {"remove": tr("Remove it"), "": tr("Keep it")},
        window,
    )
    question.exec()
    if question.answer == "remove" and book.key is not None:
        salt = book.key.salt
        if _rekeyed(program, window, book, None, copies, again):
            key_ring.forget(salt)
            program.keep(replace(program.settings, key_ring=False))


def _recovery(
    program: Running, window: Window, book: Book, _again: Callable[[], Book | None]
) -> None:
    if book.key is not None:
        show_recovery(program, window, book.key)


_FOR_THE_OWNER: dict[str, Callable[[Running, Window, Book, Callable[[], Book | None]], None]] = {
    "no_passphrase": _remove,
    "recovery": _recovery,
}


def show_recovery(program: Running, parent: QWidget | None, key: Key) -> None:
    """Show the recovery sheet, to print it or save it."""
    now = datetime.now().astimezone()
    theme, tr = program.appearance.theme, program.tr
    dialog = RecoveryDialog(theme, tr, key, program.where.book, now, parent)
    dialog.exec()
    dialog.deleteLater()


# -- doing it -----------------------------------------------------------------------------------
def _rekeyed(
    program: Running,
    window: Window,
    book: Book,
    after: Key | None,
    copies: Sequence[Path],
    again: Callable[[], Book | None],
) -> bool:
    """Put the book and copies under another key, and go on with it; whether that was done."""
    before, path, tr = book.key, book.path, program.tr
    program.copies.waitForDone()  # a copy under way would be one with the key of before
    program.window = program.book = None
    book.close()

    def work(progress: Progress) -> tuple[Path, ...]:
        change_key(path, before, after, lambda share: progress(share / 2))
        try:
            return rekey_copies(copies, before, after, lambda share: progress(0.5 + share / 2))
        except StoppedError:
            return tuple(copies)

    title = tr("The book is being written anew …")
    try:
        left = do_slowly(program.appearance.theme, tr, title, work, window)
        done_ = left is not None
        said = _told(after, left, tr) if done_ else tr("Stopped. Nothing has been changed.")
    except (BookError, OSError) as error:
        done_ = False
        said = book_told(error, tr) if isinstance(error, BookError) else str(error)
    if done_:
        program.key = after
    program.book = again()
    if done_ and program.book is not None:
        program.back_up()  # so that there is a copy with the new key from the beginning
    program.go_on(window, said)
    return done_ and program.window is not None


def _told(after: Key | None, left: object, tr: Catalog) -> str:
    text = (
        tr("The book can be read without a passphrase now.")
        if after is None
        else tr("The book is encrypted now.")
    )
    if isinstance(left, tuple) and left:
        text = f"{text} {tr('%n cop(ies) could not be written anew.', '', len(left))}"
    return text


def _copies(program: Running, book: Book) -> tuple[Path, ...]:
    """The safety copies that are as the book is now: plain, or with its key."""
    found = copies_without(book.path, _folders(program), None)
    if book.key is None:
        return found.plain
    return tuple(path for path in found.other if salt_of(path) == book.key.salt)


def _folders(program: Running) -> list[Path]:
    outside = program.settings.outside
    return [program.where.backups, *([Path(outside)] if outside else [])]


def _with_copies(program: Running, window: Window, book: Book, *, drop: bool) -> None:
    """Encrypt the copies that are not as the book is, or remove them after a question."""
    tr, key = program.tr, book.key
    found = copies_without(book.path, _folders(program), key)
    if drop:
        _delete_copies(program, window, (*found.plain, *found.other))
        return
    before = key_of_copy(program, found.other[0])[0] if found.other else None

    def work(progress: Progress) -> tuple[Path, ...]:
        return rekey_copies((*found.plain, *found.other), before, key, progress)

    left = do_slowly(
        program.appearance.theme, tr, tr("The copies are being encrypted …"), work, window
    )
    text = tr("The copies are encrypted now.")
    if isinstance(left, tuple) and left:
        text = tr("%n cop(ies) could not be written anew.", "", len(left))
    window.refresh(frozenset({"settings"}))
    window.say(text)


def _delete_copies(program: Running, window: Window, copies: Sequence[Path]) -> None:
    tr = program.tr
    question = Question(
        program.appearance.theme,
        tr("Remove %n cop(ies)?", "", len(copies)),
        tr("No undo brings them back. An encrypted copy of the book of now is kept."),
        {"remove": tr("Remove them"), "": tr("Keep them")},
        window,
    )
    question.exec()
    if question.answer != "remove":
        return
    program.back_up()
    for path in copies:
        path.unlink(missing_ok=True)
        path.with_name(path.name + "-journal").unlink(missing_ok=True)
    window.refresh(frozenset({"settings"}))
    window.say(tr("The copies are removed."))


# -- locking ------------------------------------------------------------------------------------
def lock(program: Running) -> None:
    """Hide everything until the passphrase is written; what was being written stays."""
    key = program.book.key if program.book is not None else None
    if program.locked or key is None:
        return
    tr = program.tr
    program.locked = True
    curtain = LockScreen(tr("Ledsagapp – locked"))
    parent = QApplication.activeModalWidget() or program.window
    curtain.draw()
    ask = AskPassphrase(
        program.appearance.theme,
        tr,
        tr("Ledsagapp is locked"),
        tr("What you were writing is still there when it is unlocked."),
        lambda secret: key in keys_meant(secret, key.salt),
        parent,
        other=("quit", tr("&Quit without saving it")),
        stays=True,
    )
    opened = bool(ask.exec())
    program.locked = False
    if opened:
        curtain.lift()
        if program.window is not None:
            program.window.say(tr("Unlocked."))
    elif ask.wanted == "quit":
        program.application.quit()
    ask.deleteLater()


def watch(program: Running) -> None:
    """Lock the program by itself after as long a rest as the person has chosen."""
    idle = program.idle
    if not isinstance(idle, IdleWatch):
        idle = IdleWatch(program.application, lambda: lock(program))
        program.idle = idle
        LockKey(program.application, lambda: lock(program))
    encrypted = program.book is not None and program.book.key is not None
    idle.after(program.settings.lock_after * _MINUTE if encrypted else 0)
    # The system's own dialogs for files would stand in front of the lock; Qt's are hidden by it.
    own = Qt.ApplicationAttribute.AA_DontUseNativeDialogs
    QApplication.setAttribute(own, encrypted)

"""What the gallery shows of passphrases: asked for, set, changed, locked, and the sheet."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtWidgets import QDialog

from ledsagapp.storage.encryption.keys import Key
from ledsagapp.ui.dialogs.book.passphrase import AskPassphrase, PassphraseDialog
from ledsagapp.ui.dialogs.book.recovery_sheet import RecoveryDialog
from ledsagapp.ui.dialogs.program.progress import Working
from ledsagapp.ui.shell.main_window import Window

_KEY: Final = Key(bytes(range(32)), bytes(16))  # of no book


def _asked(window: Window) -> QDialog:
    """A book that wants its passphrase at the start, after one that did not fit."""
    context, tr = window.context, window.context.tr
    told = tr("The book in {folder} is encrypted.").format(folder=context.book.path.parent)
    dialog = AskPassphrase(
        context.theme,
        tr,
        tr("Open the book"),
        told,
        lambda _secret: False,
        window,
        ring=True,
        other=("copy", tr("Open a safety copy…")),
    )
    dialog.words.setText("fyra vanliga ord")
    dialog.save_button.click()
    return dialog


def _locked(window: Window) -> QDialog:
    context, tr = window.context, window.context.tr
    return AskPassphrase(
        context.theme,
        tr,
        tr("Ledsagapp is locked"),
        tr("What you were writing is still there when it is unlocked."),
        lambda _secret: False,
        window,
        other=("quit", tr("&Quit without saving it")),
        stays=True,
    )


def _set(window: Window, *, change: bool) -> QDialog:
    context = window.context
    opens = (lambda _secret: True) if change else None
    return PassphraseDialog(
        context.theme, context.tr, opens, window, copies=12, ring=change, lock_after=0
    )


def _recovery(window: Window) -> QDialog:
    context = window.context
    now = datetime.combine(context.today(), datetime.min.time())
    return RecoveryDialog(context.theme, context.tr, _KEY, context.book.path, now, window)


def _working(window: Window) -> QDialog:
    context = window.context
    title = context.tr("The book is being written anew …")
    return Working(context.theme, context.tr, title, lambda _progress: None, window)


OF_PASSPHRASES: Final[tuple[tuple[str, Callable[[Window], QDialog]], ...]] = (
    ("passphrase-asked", _asked),
    ("passphrase-set", lambda window: _set(window, change=False)),
    ("passphrase-change", lambda window: _set(window, change=True)),
    ("passphrase-locked", _locked),
    ("recovery-sheet", _recovery),
    ("working", _working),
)

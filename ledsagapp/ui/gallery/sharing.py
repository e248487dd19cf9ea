"""The dialogs of a shared book, made without being asked: for pictures and for tests."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QDialog

from ledsagapp.domain.model.shared_line import SharedLine
from ledsagapp.ui.dialogs.book.attention import AttentionDialog
from ledsagapp.ui.dialogs.book.family_key import FamilyKeyDialog
from ledsagapp.ui.dialogs.book.merge_copy import MergeDialog
from ledsagapp.ui.dialogs.book.sharing import SharingDialog
from ledsagapp.ui.dialogs.book.start_sharing import StartSharingDialog
from ledsagapp.ui.dialogs.book.to_look_at import LookAtDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.workflow.sharing.circle import Circle, Member
from ledsagapp.workflow.sharing.other_copy import Coming, OtherCopy

_KEY: Final = "AGE-SECRET-KEY-1" + "EXEMPEL234" * 6  # of nobody


def _start(window: Window) -> QDialog:
    return StartSharingDialog(window.context, window)


def _shared(window: Window, *, restored: bool) -> QDialog:
    """As if the book were shared, with one who has left and one whose files are waited for."""
    dialog = SharingDialog(window.context, window)
    circle = Circle("Nextcloud/Boken", _KEY, restored=restored)
    dialog.show_circle(circle, () if restored else ("Lisa",))
    said = "2026-11-28T16:40:00+00:00"
    dialog.show_members(
        (
            Member("f" * 16, "Maj", said, 120, own=True),
            Member("e" * 16, "Lisa", said, 12, own=False),
            Member("d" * 16, "", "", 0, own=False),
            Member("c" * 16, "Bo", said, 3, own=False, gone=True),
        )
    )
    return dialog


def _key(window: Window) -> QDialog:
    return FamilyKeyDialog(window.context, _KEY, window)


def _merge(window: Window) -> QDialog:
    """A copy with something of everything, begun apart."""
    other = OtherCopy((SharedLine("f" * 16, 1, "[]"),), {}, {}, {}, "")
    entries = {"outing": (12, 3), "expense": (2, 1), "companion": (1, 0)}
    path = Path("Lisa.ledsagapp")
    return MergeDialog(window.context, window, path, other, Coming(entries, 4, apart=True))


def _look_at(window: Window) -> QDialog:
    return LookAtDialog(window.context, window)


def _attention(window: Window) -> QDialog:
    return AttentionDialog(window.context, window)


OF_SHARING: Final[tuple[tuple[str, Callable[[Window], QDialog | None]], ...]] = (
    ("share-start", _start),
    ("share", lambda window: _shared(window, restored=False)),
    ("share-put-back", lambda window: _shared(window, restored=True)),
    ("share-key", _key),
    ("share-merge", _merge),
    ("share-look-at", _look_at),
    ("attention", _attention),
)

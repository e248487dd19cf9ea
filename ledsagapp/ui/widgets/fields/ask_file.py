"""Every question about a file: it begins in the folder used last, else among one's documents.

A folder that is asked for is not where files are kept, so it is not remembered.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from ledsagapp.files import proposed_name
from ledsagapp.paths import documents
from ledsagapp.ui.context import Lists
from ledsagapp.ui.widgets.audible_dialog import answers_reader

_NAME: Final = "files"  # as a list's order is, it is kept among the settings
_FOLDER: Final = "folder"


def ask_file(
    parent: QWidget | None, lists: Lists | None, title: str, kinds: str, begin: Path | None = None
) -> Path | None:
    """Which file is to be read, None for none; ``begin`` is for files with a place of their own."""
    folder = str(begin or last_folder(lists))
    with answers_reader():
        named, _kind = QFileDialog.getOpenFileName(parent, title, folder, kinds)
    return _keep(lists, named)


def ask_files(parent: QWidget, lists: Lists, title: str, kinds: str) -> list[Path]:
    """Which files are to be read."""
    folder = str(last_folder(lists))
    with answers_reader():
        named, _kind = QFileDialog.getOpenFileNames(parent, title, folder, kinds)
    if named:
        _keep(lists, named[0])
    return [Path(one) for one in named]


def ask_folder(parent: QWidget, lists: Lists, title: str, begin: str = "") -> Path | None:
    """Which folder is meant, None for none."""
    with answers_reader():
        named = QFileDialog.getExistingDirectory(parent, title, begin or str(last_folder(lists)))
    return Path(named) if named else None


def ask_new_file(
    parent: QWidget,
    lists: Lists | None,
    title: str,
    name: str,
    kinds: str,
    free: Callable[[Path], Path] | None = None,
) -> Path | None:
    """Where a file is to be written, None for nowhere; ``free`` finds a name that is not there."""
    place = last_folder(lists) / proposed_name(name)
    with answers_reader():
        named, _kind = QFileDialog.getSaveFileName(
            parent, title, str(free(place) if free else place), kinds
        )
    return _keep(lists, named)


def ask_untouched_file(
    parent: QWidget, lists: Lists, title: str, name: str, kinds: str
) -> Path | None:
    """Where a file is to be that is never written over: what is there is not asked about."""
    place = str(last_folder(lists) / proposed_name(name))
    untouched = QFileDialog.Option.DontConfirmOverwrite
    with answers_reader():
        named, _kind = QFileDialog.getSaveFileName(parent, title, place, kinds, options=untouched)
    return _keep(lists, named)


def last_folder(lists: Lists | None) -> Path:
    """The folder used last, where it is still there; else the documents, else one's own folder."""
    kept = lists.recall(_NAME).get(_FOLDER, "") if lists else ""
    # Of a folder that is not there Qt would make the name of a file.
    likely = (*((Path(kept),) if kept else ()), documents())
    return next((one for one in likely if one.is_dir()), Path.home())


def _keep(lists: Lists | None, named: str) -> Path | None:
    """The file that was named; the next question begins in its folder."""
    if named and lists:
        lists.remember(_NAME, {_FOLDER: str(Path(named).parent)})
    return Path(named) if named else None

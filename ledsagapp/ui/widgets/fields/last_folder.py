"""Where a question about a file begins: in the folder used last, else among one's documents."""

from pathlib import Path
from typing import Final

from ledsagapp.paths import documents
from ledsagapp.ui.context import Lists

_NAME: Final = "files"  # as a list's order is, it is kept among the settings
_FOLDER: Final = "folder"


def first_folder(lists: Lists) -> Path:
    """The folder used last, where it is still there; else the documents."""
    kept = lists.recall(_NAME).get(_FOLDER, "")
    return Path(kept) if kept and Path(kept).is_dir() else documents()


def keep_folder(lists: Lists, path: Path) -> None:
    """Begin the next time in the folder of a file that was chosen."""
    lists.remember(_NAME, {_FOLDER: str(path.parent)})

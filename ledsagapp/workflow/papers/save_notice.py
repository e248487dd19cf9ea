"""The one sentence that says that a file was saved: what it is called and in which folder."""

from pathlib import Path

from ledsagapp.i18n import Catalog
from ledsagapp.paths import documents


def saved_file(path: Path, tr: Catalog) -> str:
    """What was saved and where: “Saved: October.pdf in Documents.”; more may stand after it."""
    return tr("Saved: {file} in {folder}.").format(file=path.name, folder=_folder(path, tr))


def _folder(path: Path, tr: Catalog) -> str:
    """The folder as it is called where the person looks for it."""
    folder = path.absolute().parent
    if folder == documents():
        return tr("Documents")
    return folder.name or str(folder)

"""Om Ledsagapp: the version, and whose work the program stands on."""

from datetime import date
from importlib import metadata

from PySide6.QtWidgets import QWidget

from ledsagapp import VERSION_DATE, __version__
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList

WORKS = (
    ("PySide6-Essentials", "Qt, LGPL 3"),
    ("sqlite-utils", "Apache 2.0"),
    ("reportlab", "BSD"),
    ("platformdirs", "MIT"),
    ("pymupdf-fonts", "SIL Open Font License"),
    ("pillow", "MIT-CMU"),
    ("pypdfium2", "Apache 2.0, BSD"),
    ("python-bidi", "LGPL 3"),
    ("arabic-reshaper", "MIT"),
    ("tzdata", "Apache 2.0"),
    ("sqlcipher3", "zlib, BSD"),
    ("keyring", "MIT"),
    ("cryptography", "Apache 2.0, BSD"),
    ("msgspec", "BSD"),
    ("pi-heif", "BSD, LGPL 3"),
    ("pyrage", "MIT"),
    ("segno", "BSD"),
    ("XlsxWriter", "BSD"),
    ("python-calamine", "MIT"),
    ("icalendar", "BSD"),
    ("python-dateutil", "Apache 2.0, BSD"),
    ("loro", "MIT"),
    ("psycopg", "LGPL 3"),
    ("tomli-w", "MIT"),
    ("prismatoid", "MPL 2.0"),
)


def show_about(context: Context, parent: QWidget) -> None:
    """Tell the version, and whose work the program stands on."""
    dialog = about(context, parent)
    dialog.exec()
    dialog.deleteLater()


def about(context: Context, parent: QWidget) -> Dialog:
    """The version, and whose work the program stands on."""
    tr = context.tr
    dialog = Dialog(context.theme, tr, tr("About Ledsagapp"), parent)
    rows = [
        Row(name, f"{name} {_version(name)}", f"{name} {_version(name)}, {licence}", licence)
        for name, licence in WORKS
    ]
    listed = SentenceList(context.theme, tr("The program stands on the work of"))
    listed.fill(rows)
    dialog.place(listed)
    dialog.finish(lambda: True, save_text=tr("&Close"), cancel=False)
    text = tr(
        "Ledsagapp {version} of {date}. Free software under the MIT licence. "
        "Everything stays on this computer."
    )
    date_text = context.formats.full_date(date.fromisoformat(VERSION_DATE))
    dialog.consequence.say(text.format(version=__version__, date=date_text))
    return dialog


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""

"""Om Ledsagapp and the help of each page: what it shows, and the keys."""

from importlib import metadata

from PySide6.QtWidgets import QWidget

from ledsagapp import __version__
from ledsagapp.ui.actions import actions
from ledsagapp.ui.desk import Desk
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.sentence_list import Row, SentenceList

_WORKS = (
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
)


def show_about(desk: Desk, parent: QWidget) -> None:
    """Tell the version, and whose work the program stands on."""
    dialog = about(desk, parent)
    dialog.exec()
    dialog.deleteLater()


def about(desk: Desk, parent: QWidget) -> Dialog:
    """The version, and whose work the program stands on."""
    tr = desk.tr
    dialog = Dialog(desk.look, tr, tr("About Ledsagapp"), parent)
    rows = [
        Row(name, f"{name} {_version(name)}", f"{name} {_version(name)}, {licence}", licence)
        for name, licence in _WORKS
    ]
    listed = SentenceList(desk.look, tr("The program stands on the work of"))
    listed.fill(rows)
    dialog.place(listed)
    dialog.finish(lambda: True, save_text=tr("&Close"), cancel=False)
    text = tr(
        "Ledsagapp {version}. Free software under the MIT licence. "
        "Everything stays on this computer."
    )
    dialog.consequence.say(text.format(version=__version__))
    return dialog


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def show_help(desk: Desk, page: str, parent: QWidget) -> None:
    """Tell what the page is for, and every key of the menus."""
    dialog = page_help(desk, page, parent)
    dialog.exec()
    dialog.deleteLater()


def page_help(desk: Desk, page: str, parent: QWidget) -> Dialog:
    """What the page is for, and every key of the menus."""
    tr = desk.tr
    dialog = Dialog(desk.look, tr, tr("Help for this page"), parent)
    rows = []
    for action in actions(tr):
        if action.keys:
            text = action.text.replace("&", "").rstrip("…")
            keys = tr(" or ").join(action.keys)
            rows.append(Row(action.name, text, f"{text}: {keys}", right=keys))
    listed = SentenceList(desk.look, tr("The keys"))
    listed.fill(rows)
    dialog.place(listed)
    dialog.finish(lambda: True, save_text=tr("&Close"), cancel=False)
    dialog.consequence.say(_pages(desk).get(page, ""))
    return dialog


def _pages(desk: Desk) -> dict[str, str]:
    tr = desk.tr
    return {
        "overview": tr(
            "The overview says what is left, until when, and what is booked. "
            "Ctrl+L reads the sentence at the top again."
        ),
        "outings": tr(
            "Every outing is a row. Enter changes it, Delete removes it, Ctrl+Z brings it back. "
            "The sentence at the top always says which outings are shown."
        ),
        "calendar": tr(
            "Arrows go from day to day, Page Up and Page Down from month to month. "
            "Enter goes to the day's outings, Ctrl+T to today."
        ),
        "expenses": tr(
            "What was paid for the companion, with its receipt. "
            "A receipt can be chosen or dropped on the form."
        ),
        "decisions": tr(
            "What was granted, from when to when, and how it may be used. "
            "A change from a date never rewrites the past."
        ),
        "contacts": tr("Companions, providers, and those who have decisions."),
        "reports": tr("Choose a report, read it through, and make a PDF to hand over."),
        "safety": tr(
            "Where the book lies, and the safety copies that make themselves. "
            "Enter on a copy opens it in a window of its own, where nothing is kept."
        ),
    }

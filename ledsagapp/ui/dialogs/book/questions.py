"""What is asked before something of the book goes that no undo brings back."""

from PySide6.QtWidgets import QWidget

from ledsagapp.i18n import Catalog
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.fields.question import Question

GO_ON = "go on"


def passphrase_question(theme: Theme, tr: Catalog, parent: QWidget | None) -> Question:
    """Before the passphrase is removed: from then on anybody can read the files."""
    lost = tr(
        "The book and its safety copies can then be read by whoever comes at the computer's files."
    )
    answers = {"": tr("Keep it"), GO_ON: tr("Remove it")}
    return Question(theme, tr("Remove the passphrase?"), "", answers, parent, lost=lost)


def copies_question(theme: Theme, tr: Catalog, count: int, parent: QWidget | None) -> Question:
    """Before safety copies are removed."""
    lost = tr("No undo brings them back. An encrypted copy of the book of now is kept.")
    answers = {"": tr("Keep them"), GO_ON: tr("Remove them")}
    title = tr("Remove %n cop(ies)?", "", count)
    return Question(theme, title, "", answers, parent, lost=lost)


def use_question(theme: Theme, tr: Catalog, when: str, parent: QWidget | None) -> Question:
    """Before a copy takes the book's place."""
    text = tr("The book is then as it was {when}.").format(when=when)
    lost = tr("The book of now is kept beside it under another name, so nothing is lost.")
    answers = {"": tr("Keep the book as it is"), GO_ON: tr("Use the copy")}
    title = tr("Use the safety copy instead of the book?")
    return Question(theme, title, text, answers, parent, lost=lost)


def leave_question(theme: Theme, tr: Catalog, parent: QWidget | None) -> Question:
    """Before a book is no longer shared."""
    lost = tr(
        "All that came stays in the book here. What was shared cannot be unshared: who has "
        "the key and the folder can still read it. To go on with fewer, start anew with "
        "another folder and a new key."
    )
    answers = {"": tr("Go on sharing"), GO_ON: tr("Leave")}
    return Question(theme, tr("Leave the family's book?"), "", answers, parent, lost=lost)

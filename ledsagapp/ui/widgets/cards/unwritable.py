"""The banner that stands in the window while the book can be read and not written."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.text.text import Sentence
from ledsagapp.ui.window_protocols import Banner
from ledsagapp.wording.common.book_errors import book_sentence

_LOOK_EVERY = 10_000  # milliseconds


class Unwritable(Banner):
    """Says why nothing can be saved, looks now and then whether it can, and goes away by itself."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._exchanged = False
        self._said = Sentence(
            context.theme, context.tr("Nothing can be saved just now"), tone="note"
        )
        self._again = Button(context.theme, context.tr("Try again"), self.check)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 12, 0)
        box.addWidget(self._said)
        box.addWidget(ButtonRow(self._again))
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._look_quietly)
        self.hide()

    def tell(self, error: BookError, more: str = "") -> None:
        """Say why the book cannot be written; the focus stays where it is.

        Where the file was exchanged, only the person opens the other one: nothing is tried by
        itself then.
        """
        tr = self._context.tr
        self._exchanged = error.fault is Fault.REPLACED
        text = f"{tr('Nothing can be saved just now')}. {book_sentence(error, tr)}"
        self._said.say(f"{text} {more}".strip())
        self._again.setText(tr("Open the book again") if self._exchanged else tr("Try again"))
        self.show()
        if self._exchanged:
            self._clock.stop()
        else:
            self._clock.start(_LOOK_EVERY)

    def sentence(self) -> str:
        """What stands there."""
        return self._said.sentence()

    def go(self) -> None:
        """Go away without a word: what was saved just now said that it can be."""
        self._clock.stop()
        self.hide()

    def check(self) -> None:
        """See whether the book can be written again; say so either way."""
        if not self._look_quietly():
            self._context.say(self.sentence())

    def _look_quietly(self) -> bool:
        again = self._exchanged
        try:
            self._context.book.try_writing()
        except BookError as error:
            self.tell(error)
            return False
        self.go()
        tr = self._context.tr
        opened = tr("The book is open again, as it lies there now. What you were writing is kept.")
        self._context.say(opened if again else tr("The book can be written again."))
        return True

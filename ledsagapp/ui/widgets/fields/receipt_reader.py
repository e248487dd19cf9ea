"""A receipt read by the computer, as a suggestion that a person takes or leaves."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.receipts.ocr import (
    NotReadError,
    Suggestion,
    recognize_text,
    suggest_expense,
)
from ledsagapp.ui.background import start
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.text.text import Text
from ledsagapp.wording.common.errors import exchange_sentence
from ledsagapp.wording.common.formats import Formats


class ReceiptReader(QWidget):
    """Reads the pages that ``pages`` answers when asked to; ``use`` is given what is taken.

    ``pages`` answers what draws them, off the window's thread, or None where there is no picture.
    ``say`` speaks what came of it. Nothing is filled in before the suggestion is taken.
    """

    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        pages: Callable[[], Callable[[], Sequence[bytes]] | None],
        use: Callable[[Suggestion, str], None],
        say: Callable[[str], None],
    ) -> None:
        super().__init__()
        tr = formats.tr
        self._formats, self._pages, self._take, self._say = formats, pages, use, say
        self._found = Suggestion()
        self.read_button = Button(theme, tr("Read the receipt"), self.read, icon="receipt")
        self.use_button = Button(theme, tr("Use the suggestion"), self.use, icon="tick")
        self.suggestion = Text(theme, quiet=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.suggestion)
        box.addWidget(ButtonRow(self.read_button, self.use_button))
        self.suggestion.setText(
            tr("The computer can suggest a text from what is printed. Look it through.")
        )
        self.use_button.hide()

    def read(self) -> None:
        """Begin to read; what is found is suggested a little later."""
        draw = self._pages()
        if draw is None:
            self._say(self._formats.tr("There is no picture to read."))
            return
        self.read_button.setEnabled(False)
        self._say(self._formats.tr("The receipt is being read …"))
        start(self, lambda: suggest_expense(recognize_text(draw())), self._read, self._failed)

    def use(self) -> None:
        """Take the suggestion."""
        self._take(self._found, self.words())

    def words(self) -> str:
        """The suggestion as one line: seller, things, amount, day and time."""
        found, formats = self._found, self._formats
        parts = [found.seller, *found.items]
        if found.amount is not None:
            parts.append(formats.kr(found.amount))
        if found.day is not None:
            parts.append(formats.full_date(found.day))
        if found.time:
            parts.append(formats.time(f"0000-00-00T{found.time}"))
        return ", ".join(part for part in parts if part)

    def _read(self, answer: object) -> None:
        tr = self._formats.tr
        self._found = answer if isinstance(answer, Suggestion) else Suggestion()
        self.read_button.setEnabled(True)
        text = self.words()
        self.use_button.setVisible(bool(text))
        said = tr("Suggestion: {text}.").format(text=text) if text else tr("Nothing could be read.")
        self.suggestion.setText(said)
        self._say(said)

    def _failed(self, error: Exception) -> None:
        self.read_button.setEnabled(True)
        if isinstance(error, ExchangeError):
            why = exchange_sentence(error, self._formats.tr)
        elif isinstance(error, NotReadError):
            why = str(error) or type(error).__name__
        else:
            raise error
        self._say(self._formats.tr("The receipt could not be read: {why}.").format(why=why))

"""Kvittot: what it says in words, turned and cut as it is to be shown; its file never changes."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.model.expense import Receipt
from ledsagapp.domain.model.vocabulary import ReceiptPart
from ledsagapp.domain.values import replace
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.receipts.ocr import Suggestion, can_read
from ledsagapp.exchange.receipts.render import ReceiptPages, pages_at_hand, receipt_pages
from ledsagapp.reports.parts.receipt_words import listed, part_words
from ledsagapp.ui.background import start
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.cards.picture import Picture
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import LineInput, TextInput, Tick
from ledsagapp.ui.widgets.fields.receipt_reader import ReceiptReader
from ledsagapp.ui.widgets.layout import ButtonRow, Columns
from ledsagapp.ui.widgets.text.text import Text
from ledsagapp.wording.common.errors import exchange_sentence
from ledsagapp.wording.papers.receipts import parted

_MOST: Final = 90


def describer(
    context: Context, parent: QWidget
) -> Callable[[Receipt, bytes | None], Receipt | None]:
    """What a box of receipts calls to have one of them described, turned and cut."""

    def describe(receipt: Receipt, content: bytes | None) -> Receipt | None:
        found = content if content is not None else context.book.receipts.get(receipt.sha256)
        dialog = ReceiptDialog(context, receipt, found, parent)
        saved = bool(dialog.exec())
        dialog.deleteLater()
        return dialog.receipt if saved else None

    return describe


class ReceiptDialog(Dialog):
    """Edits a copy of a receipt; ``receipt`` holds what was saved."""

    def __init__(
        self, context: Context, receipt: Receipt, content: bytes | None, parent: QWidget
    ) -> None:
        super().__init__(context.theme, context.tr, context.tr("The receipt"), parent)
        self.context = context
        self.receipt = receipt
        self._content = content
        self._rotation = receipt.rotation
        self._asked = 0  # how many drawings; what comes of an earlier one is no longer wanted
        self._make()
        self._fill()
        self.finish(self._save_it)
        self._draw()

    def _make(self) -> None:
        tr, theme = self.tr, self.theme
        self.text = TextInput(theme, lines=3)
        self._text_field = Field(
            theme,
            tr("&What does the receipt say?"),
            self.text,
            tr("Where, what and how much, for example: Filmstaden, one companion ticket, 145 kr"),
        )
        self.row(self._text_field)
        if can_read():
            self.reader = ReceiptReader(
                theme, self.context.formats, self._pages_now, self._use, self._say_it
            )
            self.place(self.reader)
        card = Card(theme, tr("Can be read on the receipt"), "list")
        self.parts = [(part, Tick(word)) for part, word in part_words(self.catalog).items()]
        columns = Columns(theme, 14)
        for _part, tick in self.parts:
            tick.toggled.connect(lambda _on: self._written())
            columns.add(Field(theme, "", tick))
        card.body.addWidget(columns)
        self.place(card)
        self._make_picture()

    def _make_picture(self) -> None:
        tr, theme = self.tr, self.theme
        card = Card(theme, tr("How it is shown"), "receipt")
        self.picture = Picture(theme)
        self._trouble = Text(theme, quiet=True)
        left = Button(theme, tr("Turn &left"), lambda: self._turn(-90), icon="undo")
        right = Button(theme, tr("Turn &right"), lambda: self._turn(90), icon="again")
        card.body.addWidget(ButtonRow(left, right))
        self.cuts: list[LineInput] = []
        columns = Columns(theme, 14)
        sides = (tr("Cut at the left, %"), tr("At the top, %"), tr("At the right, %"))
        for label in (*sides, tr("At the bottom, %")):
            line = LineInput()
            field = Field(theme, label, line)
            field.check = self._cut_left
            line.textEdited.connect(lambda _text: self.touched())
            line.editingFinished.connect(self._draw)
            self.cuts.append(line)
            self.own(field)
            columns.add(field)
        card.body.addWidget(columns)
        card.body.addWidget(self._trouble)
        card.body.addWidget(self.picture)
        self.place(card)

    def _fill(self) -> None:
        text, missing = parted(self.receipt, self.catalog)
        self.text.setPlainText(text)
        for part, tick in self.parts:
            tick.setChecked(missing is not None and part not in missing)
        box = self.receipt.crop_box or (0, 0, 1000, 1000)
        cut = (box[0], box[1], 1000 - box[2], 1000 - box[3])
        for line, share in zip(self.cuts, cut, strict=True):
            line.setText(str(share // 10) if share else "")
        self.text.textChanged.connect(self._written)
        self._look_ahead()

    def _written(self) -> None:
        self.touched()
        self._look_ahead()

    # -- what is shown ------------------------------------------------------------------------
    def _turn(self, degrees: int) -> None:
        self._rotation = (self._rotation + degrees) % 360
        self.touched()
        self._draw()
        self.message.show()
        self.message.say(self.tr("Turned. The file itself stays as it is."))

    def _shares(self) -> list[int] | None:
        """What is cut at each side in per cent, None where it makes no sense."""
        found = []
        for line in self.cuts:
            text = line.text().strip().removesuffix("%").strip()
            if text and not (text.isascii() and text.isdigit() and int(text[:4]) <= _MOST):
                return None
            found.append(int(text) if text else 0)
        return found if found[0] + found[2] <= _MOST and found[1] + found[3] <= _MOST else None

    def _cut_left(self) -> None:
        bad = self._shares() is None
        text = self.tr("Write whole per cent, at most 90 from side to side.")
        for number, field in enumerate(self.fields[1:]):
            field.set_error(text if bad and self.cuts[number].text().strip() else "")

    def _crop(self) -> str:
        left, top, right, bottom = self._shares() or (0, 0, 0, 0)
        if not any((left, top, right, bottom)):
            return ""
        return f"{left * 10},{top * 10},{1000 - right * 10},{1000 - bottom * 10}"

    def _now(self) -> Receipt:
        return replace(
            self.receipt,
            text=self.text.toPlainText().strip() or None,
            rotation=self._rotation,
            crop=self._crop(),
            missing=self._missing(),
        )

    def _missing(self) -> tuple[ReceiptPart, ...] | None:
        """What is not ticked; None where nothing is, as nobody has gone through it then."""
        missing = tuple(part for part, tick in self.parts if not tick.isChecked())
        return missing if len(missing) < len(self.parts) else None

    def _say_it(self, text: str) -> None:
        self.message.show()
        self.message.say(text)

    def _pages_now(self) -> Callable[[], ReceiptPages] | None:
        """What draws the pages as they are shown; None where there is no picture."""
        if self._content is None:
            return None
        receipt = self._now()
        return partial(
            receipt_pages,
            self._content,
            receipt.media_type,
            receipt.name,
            rotation=receipt.rotation,
            crop=receipt.crop_box,
        )

    def _use(self, found: Suggestion, words: str) -> None:
        """Put a suggestion that was taken into the form, to be looked at and saved."""
        before = self.text.toPlainText().strip()
        self.text.setPlainText(f"{before}\n{words}" if before else words)
        for part, tick in self.parts:
            tick.setChecked(tick.isChecked() or part in found.found)
        self.text.setFocus()
        self._say_it(self.tr("Filled in. Look it through: nothing is saved yet."))

    def _draw(self) -> None:
        """Show the first page; it is drawn off the window's thread, since it may take its time."""
        draw, tr = self._pages_now(), self.tr
        self._asked += 1
        if draw is None or self._content is None:
            told = tr("{name}: the picture has not come yet.").format(name=self.receipt.name)
            self._not_shown(told)
            return
        now = self._now()
        pages = pages_at_hand(self._content, now.rotation, now.crop_box)
        if pages is not None:
            self._show(pages)
            return
        self._not_shown(tr("The picture is being drawn …"))
        asked = self._asked
        start(self, draw, partial(self._drawn, asked), partial(self._not_drawn, asked))

    def _drawn(self, asked: int, pages: object) -> None:
        if asked == self._asked and isinstance(pages, ReceiptPages):
            self._show(pages)

    def _not_drawn(self, asked: int, error: Exception) -> None:
        if not isinstance(error, ExchangeError):
            raise error
        if asked == self._asked:
            self._not_shown(exchange_sentence(error, self.catalog))

    def _show(self, pages: ReceiptPages) -> None:
        self._trouble.setText("")
        name = self.tr("The receipt {name}").format(name=self.receipt.name)
        self.picture.show_picture(pages[0], name)

    def _not_shown(self, why: str) -> None:
        self._trouble.setText(why)
        self.picture.show_picture(None, "")

    def _look_ahead(self) -> None:
        tr = self.tr
        missing = self._missing()
        if not self.text.toPlainText().strip():
            said = tr("Describe the receipt: where, what, how much.")
        elif missing is None:
            said = tr("Tick what can be read on the receipt.")
        elif missing:
            said = tr("Not on the receipt: {parts}. A signed statement may be asked for.")
            said = said.format(parts=listed(missing, self.catalog))
        else:
            said = tr("Date, time, seller, item and price are there.")
        self.consequence.say(said)

    def _save_it(self) -> bool:
        self._cut_left()
        empty = not self.text.toPlainText().strip()
        told = self.tr("Describe the receipt: where, what, how much.")
        self._text_field.set_error(told if empty else "")
        if self.problems():
            return False
        self.receipt = self._now()
        return True

"""Kvittot: what it says in words, turned and cut as it is to be shown; its file never changes."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.model.expense import Receipt
from ledsagapp.domain.model.vocabulary import ReceiptPart
from ledsagapp.domain.values import replace
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.receipts.ocr import Suggestion, can_read
from ledsagapp.exchange.receipts.render import ReceiptPages, pages_at_hand, receipt_pages
from ledsagapp.reports.parts.receipt_words import join_parts, part_words
from ledsagapp.ui.background import start
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.expense.receipt_facts import Bought, ReceiptFacts
from ledsagapp.ui.dialogs.expense.receipt_pictures import (
    ask_for_receipt,
    ask_to_remove,
    foot,
    in_place_of,
    picture_buttons,
    roomy,
)
from ledsagapp.ui.dialogs.expense.receipt_stage import Beside, ReceiptStage
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.cards.cut_picture import MOST, Cut
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import TextInput, Tick
from ledsagapp.ui.widgets.fields.receipt_reader import ReceiptReader
from ledsagapp.ui.widgets.layout import ButtonRow, Columns, tab_stops
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.ui.widgets.text.text import Text
from ledsagapp.wording.common.errors import exchange_sentence
from ledsagapp.wording.papers.receipts import split_missing


class ReceiptDialog(Dialog):
    """Edits copies of an expense's receipts, one at a time; ``receipts`` holds what was saved.

    ``files``: the bytes of pictures taken in another's place. ``kept``: whether some were saved
    on the way, which leaving the dialog does not take back.
    """

    def __init__(
        self,
        context: Context,
        receipt: Receipt,
        content: bytes | None,
        parent: QWidget,
        *,
        among: tuple[tuple[Receipt, ...], Callable[[Receipt], bytes | None]] | None = None,
        bought: Bought | None = None,
    ) -> None:
        super().__init__(context.theme, context.tr, context.tr("The receipt"), parent)
        self.context = context
        self.receipts, self._find = among or ((receipt,), lambda _one: content)
        self._edited = list(self.receipts)
        self.files: dict[str, bytes] = {}
        self.kept = False
        self._place = self.receipts.index(receipt)
        self._bought = bought or Bought()
        self._content = content
        self._rotation = receipt.rotation
        self._asked = 0  # how many drawings; what comes of an earlier one is no longer wanted
        self._make()
        self._connect()
        self.finish(
            self._save_it, save_and_new=self._save_and_next, again_text=self.tr("Save and ne&xt")
        )
        rare = picture_buttons(self.theme, self.catalog, self._ask_to_remove, self._ask_for_other)
        self._box.addWidget(foot(rare, self._buttons))
        self._beside = Beside(self, self._stage, self.area)
        self._box.insertWidget(0, self._beside, 1)
        self._order()
        self._show_receipt()
        self.text.setFocus()

    @property
    def receipt(self) -> Receipt:
        """The receipt on show, as it was saved last."""
        return self.receipts[self._place]

    def _order(self) -> None:
        """Tab goes as the dialog is read: the picture, what is beside it, the buttons."""
        picture = self._stage.layout()
        stops = [*(tab_stops(picture) if picture else ()), *tab_stops(self.area.rows)]
        stops += [one for one in tab_stops(self._box) if one not in stops]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _make(self) -> None:
        tr, theme = self.tr, self.theme
        self._stage = ReceiptStage(theme, self.catalog, self.step, self._turn)
        self.picture = self._stage.picture
        if self._bought.title:
            self.place(Text(theme, self._bought.title, strong=True, factor=1.2))
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
                theme, self.context.formats, self._pages_now, self._use, self.message.tell
            )
            self.place(self.reader)
        self.facts = ReceiptFacts(self.context, self._bought)
        if self.facts.fields:
            self.row(*self.facts.fields, letters=14)
        card = Card(theme, tr("Can be read on the receipt"), "list")
        self.parts = [(part, Tick(word)) for part, word in part_words(self.catalog).items()]
        for _part, tick in self.parts:
            tick.toggled.connect(lambda _on: self._written())
        card.body.addWidget(ButtonRow(*(Field(theme, "", tick) for _part, tick in self.parts)))
        self.place(card)
        self._make_cuts()

    def _make_cuts(self) -> None:
        tr, theme = self.tr, self.theme
        card = Card(theme, tr("Crop with numbers"), "crop")
        self.cuts: list[LineInput] = []
        columns = Columns(theme, 12)
        sides = (tr("Cut at the left, %"), tr("At the top, %"), tr("At the right, %"))
        self._cut_fields: list[Field] = []
        for label in (*sides, tr("At the bottom, %")):
            line = LineInput()
            field = Field(theme, label, line)
            field.check = self._cut_left
            line.textEdited.connect(lambda _text: self._cut_written())
            self.cuts.append(line)
            self._cut_fields.append(field)
            self.own(field)
            columns.add(field)
        card.body.addWidget(columns)
        self.place(card)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._written)
        for line in (self.facts.amount, self.facts.day):
            line.textEdited.connect(lambda _text: self.mark_changed())
            line.textChanged.connect(lambda _text: self._look_ahead())
        self.picture.cut_changed.connect(self._cut_dragged)
        self._key("Ctrl+PgDown", lambda: self.step(1))
        self._key("Ctrl+PgUp", lambda: self.step(-1))

    # -- which receipt ------------------------------------------------------------------------
    def step(self, by: int) -> None:
        """Go to the next receipt of the expense or the one before; what is written is kept."""
        place = self._place + by
        if not 0 <= place < len(self._edited):
            return
        self._edited[self._place] = self._now()
        self._place = place
        touched = self._touched
        self._content = self._bytes(self._edited[place])
        self._show_receipt()
        self._touched = touched
        self.message.tell(f"{self._stage.where.text()}. {self._edited[place].name}")

    def _bytes(self, receipt: Receipt) -> bytes | None:
        taken = self.files.get(receipt.sha256)
        return taken if taken is not None else self._find(receipt)

    def _show_receipt(self) -> None:
        receipt = self._edited[self._place]
        self._rotation = receipt.rotation
        text, missing = split_missing(receipt, self.catalog)
        self.text.setPlainText(text)
        for part, tick in self.parts:
            tick.setChecked(missing is not None and part not in missing)
        box = receipt.crop_box or (0, 0, 1000, 1000)
        left, top, right, bottom = (
            share // 10 for share in (box[0], box[1], 1000 - box[2], 1000 - box[3])
        )
        self._put_cut((left, top, right, bottom))
        self._stage.show_place(self._place, len(self._edited))
        self.again_button.setVisible(self._place + 1 < len(self._edited))
        self.mark_unchanged()
        self._look_ahead()
        self._draw()

    def _put_cut(self, cut: Cut) -> None:
        """Show a cut in the picture and in the numbers."""
        self.picture.set_cut(cut)
        for line, share in zip(self.cuts, cut, strict=True):
            line.setText(str(share) if share else "")

    def _cut_dragged(self) -> None:
        self.mark_changed()
        for line, share in zip(self.cuts, self.picture.cut, strict=True):
            line.setText(str(share) if share else "")

    def _cut_written(self) -> None:
        self.mark_changed()
        shares = self._shares()
        if shares is not None:
            left, top, right, bottom = shares
            self.picture.set_cut((left, top, right, bottom))

    def _written(self) -> None:
        self.mark_changed()
        self._look_ahead()

    # -- what is shown ------------------------------------------------------------------------
    def _turn(self, degrees: int) -> None:
        self._rotation = (self._rotation + degrees) % 360
        left, top, right, bottom = self.picture.cut
        # What is kept of the picture is the same piece of it when it is turned.
        turned = (bottom, left, top, right) if degrees > 0 else (top, right, bottom, left)
        self._put_cut(turned)
        self.mark_changed()
        self._draw()
        self.message.tell(self.tr("Turned. The file itself stays as it is."))

    def _shares(self) -> list[int] | None:
        """What is cut at each side in per cent, None where it makes no sense."""
        found = []
        for line in self.cuts:
            text = line.text().strip().removesuffix("%").strip()
            if text and not (text.isascii() and text.isdigit() and int(text[:4]) <= MOST):
                return None
            found.append(int(text) if text else 0)
        return found if found[0] + found[2] <= MOST and found[1] + found[3] <= MOST else None

    def _cut_left(self) -> None:
        bad = self._shares() is None
        text = self.tr("Write whole per cent, at most 90 from side to side.")
        for number, field in enumerate(self._cut_fields):
            field.set_error(text if bad and self.cuts[number].text().strip() else "")

    def _crop(self) -> str:
        left, top, right, bottom = self._shares() or (0, 0, 0, 0)
        if not any((left, top, right, bottom)):
            return ""
        return f"{left * 10},{top * 10},{1000 - right * 10},{1000 - bottom * 10}"

    def _now(self) -> Receipt:
        return replace(
            self._edited[self._place],
            text=self.text.toPlainText().strip() or None,
            rotation=self._rotation,
            crop=self._crop(),
            missing=self._missing(),
        )

    def _missing(self) -> tuple[ReceiptPart, ...] | None:
        """What is not ticked; None where nothing is, as nobody has gone through it then."""
        missing = tuple(part for part, tick in self.parts if not tick.isChecked())
        return missing if len(missing) < len(self.parts) else None

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
        self.facts.use(found)
        self.text.setFocus()
        self.message.tell(
            self.facts.other_amount(found)
            or self.tr("Filled in. Look it through: nothing is saved yet.")
        )

    def _draw(self) -> None:
        """Show the first page; it is drawn off the window's thread, since it may take its time."""
        tr, receipt = self.tr, self._edited[self._place]
        self._asked += 1
        if self._content is None:
            told = tr("{name}: the picture has not come yet.").format(name=receipt.name)
            self._not_shown(told)
            return
        # Drawn whole: what is cut away is left out as it is shown, so that an edge can be dragged.
        rotation = self._rotation
        draw = partial(
            receipt_pages, self._content, receipt.media_type, receipt.name, rotation=rotation
        )
        pages = pages_at_hand(self._content, rotation)
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
        self._stage.trouble.setText("")
        name = self.tr("The receipt {name}").format(name=self._edited[self._place].name)
        self.picture.show_picture(pages[0], name)

    def _not_shown(self, why: str) -> None:
        self._stage.trouble.setText(why)
        self.picture.show_picture(None, "")

    def _look_ahead(self) -> None:
        tr, missing, text = self.tr, self._missing(), self.text.toPlainText()
        if not text.strip():
            said = tr("Describe the receipt: where, what, how much.")
        elif missing is None:
            said = tr("Tick what can be read on the receipt.")
        elif missing:
            said = tr("Not on the receipt: {parts}. A signed statement may be asked for.")
            said = said.format(parts=join_parts(missing, self.catalog))
        else:
            said = tr("Date, time, seller, item and price are there.")
        texts = [one.text or "" for one in self._edited]
        agreement = self.facts.agreement([*texts[: self._place], text, *texts[self._place + 1 :]])
        self.consequence.say(f"{agreement} {said}".strip())

    def _save_it(self) -> bool:
        self._cut_left()
        empty = not self.text.toPlainText().strip()
        told = self.tr("Describe the receipt: where, what, how much.")
        self._text_field.set_error(told if empty else "")
        if self.problems():
            return False
        self._edited[self._place] = self._now()
        self.receipts = tuple(self._edited)
        self.facts.hand_back()
        return True

    def _save_and_next(self) -> bool:
        """Keep this one and go on to the next; the dialog stays."""
        if self._save_it():
            self.kept, self._touched = True, False
            self.step(1)
            self.text.setFocus()
        return False

    # -- another picture ----------------------------------------------------------------------
    def _ask_to_remove(self) -> None:
        if ask_to_remove(self.theme, self.catalog, self._edited[self._place].name, self):
            self.remove()

    def remove(self) -> None:
        """Take the receipt on show away; the next one is shown, and without any it is closed."""
        del self._edited[self._place]
        self.receipts, self.kept = tuple(self._edited), True
        if not self._edited:
            self.accept()
            return
        self._place = min(self._place, len(self._edited) - 1)
        self._content = self._bytes(self._edited[self._place])
        self._show_receipt()
        self.message.tell(
            self.tr("The picture is removed. Nothing is saved before the expense is.")
        )

    def _ask_for_other(self) -> None:
        path = ask_for_receipt(self, self.catalog, self.context.lists)
        if path is not None:
            self.exchange(path)

    def exchange(self, path: Path) -> None:
        """Put another picture of the same receipt in this one's place; what is written stays."""
        try:
            taken, content = in_place_of(self._now(), path)
        except ExchangeError as error:
            self.message.tell(exchange_sentence(error, self.catalog))
            return
        self.files[taken.sha256], self._edited[self._place] = content, taken
        self._content = content
        self._show_receipt()
        self.mark_changed()
        self.message.tell(self.tr("{name} is the picture now.").format(name=taken.name))

    def _fit(self) -> None:
        self.resize(roomy(self, self.theme))

"""Omkostnader: the companion's costs month by month, and the receipt of the one chosen."""

from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from ledsagapp.domain.expense import Expense
from ledsagapp.domain.words import Kind
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.receipt_pictures import receipt_pages
from ledsagapp.ui.desk import Desk
from ledsagapp.ui.dialogs.expense import (
    change_expense,
    delete_expense,
    drop_receipts,
    new_expense,
)
from ledsagapp.ui.fault_texts import exchange_sentence
from ledsagapp.ui.labels import Labels
from ledsagapp.ui.later import show_claims
from ledsagapp.ui.look import Look
from ledsagapp.ui.rows import Rows
from ledsagapp.ui.sentences import COUNTLESS
from ledsagapp.ui.view import View
from ledsagapp.ui.widgets.buttons import Button
from ledsagapp.ui.widgets.card import Card
from ledsagapp.ui.widgets.layout import ButtonRow, Columns
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.sentence_list import SentenceList
from ledsagapp.ui.widgets.text import Text


class Picture(QLabel):
    """A receipt's picture, as wide as there is room for; its name says what it shows."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._whole = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_picture(self, content: bytes | None, name: str) -> None:
        """Show a picture and say what it is; None shows nothing."""
        self._whole = QPixmap()
        if content is not None:
            self._whole.loadFromData(QByteArray(content))
        self.setAccessibleName(name)
        self.setVisible(not self._whole.isNull())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._whole.isNull() or self.width() < 20:
            return
        ratio = self.devicePixelRatio()
        widest = min(self.width(), self._look.letters(50)) * ratio
        drawn = self._whole.scaledToWidth(
            round(min(widest, self._whole.width())), Qt.TransformationMode.SmoothTransformation
        )
        drawn.setDevicePixelRatio(ratio)
        self.setPixmap(drawn)
        self.setFixedHeight(round(drawn.height() / ratio))


class ExpensesPage(Page):
    """The expenses and their receipts."""

    reads = frozenset({"people", "decisions", "outings", "expenses", "adjustments", "companions"})

    def __init__(self, desk: Desk) -> None:
        tr = desk.tr
        super().__init__(desk.look, tr("Expenses"), tr("How it stands"))
        self._desk = desk
        self._labels = Labels(tr)
        self.primary(
            Button(desk.look, tr("New expense"), self.new, role="primary", icon="plus"),
        )
        self._make()
        self.setAcceptDrops(True)
        self.end()

    def _make(self) -> None:
        desk, tr = self._desk, self._desk.tr
        columns = Columns(desk.look, 40)
        self._list = SentenceList(desk.look, tr("Expenses"))
        self._list.opened.connect(lambda key: change_expense(desk, self, key))
        self._list.removing.connect(self._delete)
        self._list.chosen.connect(lambda _key: self._show_receipt())
        self._card = Card(desk.look, tr("The receipt"), "receipt")
        self._picture = Picture(desk.look)
        self._described = Text(desk.look)
        self._card.body.addWidget(self._described)
        self._card.body.addWidget(self._picture)
        self._card.body.addWidget(
            ButtonRow(Button(desk.look, tr("Add a receipt…"), self.add_receipt, icon="clip"))
        )
        columns.add(self._list, 3)
        columns.add(self._card, 2)
        self.add(columns)
        self._change = Button(desk.look, tr("Change…"), self.change)
        self._remove = Button(desk.look, tr("Remove"), self.remove)
        paid = Button(desk.look, tr("Who pays whom…"), self.show_claims)
        self._buttons = ButtonRow(self._change, self._remove, paid)
        self.add(self._buttons)

    # -- deeds --------------------------------------------------------------------------------
    def new(self) -> None:
        """Write down an expense."""
        new_expense(self._desk, self)

    def change(self) -> None:
        """Change the expense chosen."""
        if self._list.key():
            change_expense(self._desk, self, self._list.key())

    def remove(self) -> None:
        """Remove the expense chosen."""
        if self._list.key():
            self._delete(self._list.key())

    def add_receipt(self) -> None:
        """Choose a receipt for the expense chosen."""
        if self._list.key():
            change_expense(self._desk, self, self._list.key(), receipts=True)

    def show_claims(self) -> None:
        """Show what is handed in and paid, and what is owed."""
        show_claims(self._desk, self)

    def choose(self, key: str) -> None:
        """Choose the expense of that id."""
        self._list.choose(key)

    def _delete(self, key: str) -> None:
        delete_expense(self._desk, key)
        self._list.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        event.acceptProposedAction()
        drop_receipts(self._desk, self, self._list.key(), paths)

    # -- what is shown ------------------------------------------------------------------------
    def show_view(self, view: View) -> None:
        """Show the book as of now."""
        rows = Rows(view, self._desk.formats, self._labels)
        mine = [
            one
            for one in view.ledger.expenses
            if view.person is not None and one.person_id == view.person.id
        ]
        self._list.fill(rows.expenses(mine))
        self._list.setVisible(bool(mine))
        self._buttons.setVisible(bool(mine))
        self.status.say(self._status(view, mine))
        self._show_receipt()

    def _status(self, view: View, mine: list[Expense]) -> str:
        tr, formats, account = self._desk.tr, self._desk.formats, view.current(Kind.COSTS)
        if not mine:
            first = tr("No expenses yet.")
        elif account is None:
            first = tr("No decision on expenses is in force. Receipts can be kept all the same.")
        elif account.policy in COUNTLESS or not account.frames:
            first = tr("{amount} used.").format(
                amount=formats.kronor(account.frames[-1].used if account.frames else 0)
            )
        else:
            frame = account.frames[-1]
            first = tr("{used} of {granted} kronor used in the frame {range}.").format(
                used=formats.amount(frame.used),
                granted=formats.amount(frame.granted),
                range=formats.range(frame.start, frame.end),
            )
        missing = sum(not one.receipts for one in mine)
        if not missing:
            return first
        return f"{first} {tr('%n receipt(s) is (are) missing.', '', missing)}"

    def _show_receipt(self) -> None:
        tr, expense = self._desk.tr, self._desk.book.expenses.get(self._list.key())
        self._card.setVisible(expense is not None)
        if expense is None:
            return
        if not expense.receipts:
            self._described.setText(tr("No receipt yet. You can add it later."))
            self._picture.show_picture(None, "")
            return
        receipt = expense.receipts[0]
        names = ", ".join(one.name for one in expense.receipts)
        content = self._desk.book.receipts.get(receipt.sha256)
        if content is None:
            self._described.setText(tr("{name}: the picture has not come yet.").format(name=names))
            self._picture.show_picture(None, "")
            return
        try:
            page = receipt_pages(content, receipt.media_type, receipt.name)[0]
        except ExchangeError as error:
            self._described.setText(f"{names}. {exchange_sentence(error, tr)}")
            self._picture.show_picture(None, "")
            return
        self._described.setText(names)
        title = expense.text or self._labels.category[expense.category]
        text = tr("Receipt: {what}, {kronor}")
        kronor = self._desk.formats.kronor(expense.amount)
        self._picture.show_picture(page, text.format(what=title, kronor=kronor))

"""Omkostnader: the companion's costs month by month, and the receipt of the one chosen."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)

from ledsagapp.domain.accounting.account_figures import COUNTLESS
from ledsagapp.domain.facts import ids_of_others, lacks_receipt
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.vocabulary import Category, Kind
from ledsagapp.domain.snapshot import View
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.receipts.render import ReceiptPages, pages_at_hand, receipt_pages
from ledsagapp.reports.parts.receipt_words import receipt_said
from ledsagapp.ui import dialogs
from ledsagapp.ui.background import start
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.expense.expense import (
    change_expense,
    delete_expense,
    drop_receipts,
    new_expense,
)
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.cards.picture import Picture
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.layout import ButtonRow, Columns
from ledsagapp.ui.widgets.lists.listing import Listing, remember_choices
from ledsagapp.ui.widgets.lists.row_menu import CHANGE_KEY, REMOVE_KEY, by_button
from ledsagapp.ui.widgets.lists.table_columns import Spoken, expense_columns
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.ui.widgets.text.text import Text
from ledsagapp.wording.common.errors import exchange_sentence
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.entry_rows import Rows
from ledsagapp.wording.entries.row_index import FoundRows, Index, Picked

ALL, THERE, MISSING = "all", "there", "missing"


def _text(rows: Rows, labels: Labels, expense: Expense) -> str:
    """Everything of an expense that can be searched for."""
    outing = rows.outing_of(expense)
    what = rows.what(outing) if outing is not None else ""
    return f"{expense.text or ''}\n{labels.category[expense.category]}\n{what}"


class ExpensesPage(Page):
    """The expenses and their receipts."""

    reads = frozenset(
        {"people", "decisions", "outings", "expenses", "adjustments", "companions"} | {"handovers"}
    )

    def __init__(self, context: Context) -> None:
        tr = context.tr
        super().__init__(context.theme, tr("Expenses"), tr("How it stands"))
        self._context = context
        self._labels = Labels(tr)
        self._made: tuple[View, Rows, Index[Expense]] | None = None
        self._make_filters()
        self._make()
        self.beside_title(self._list.ways)
        self.primary(
            Button(context.theme, tr("New expense"), self.new, role="primary", icon="plus"),
        )
        self.setAcceptDrops(True)
        self.end()

    def _make_filters(self) -> None:
        context, tr = self._context, self._context.tr
        self._search = LineInput()
        self._search.setPlaceholderText(tr("word, place or name"))
        kinds = [(key.value, self._labels.category[key]) for key in Category]
        self._kind = Choice([(ALL, tr("All")), *kinds])
        self._proof = Choice(
            [(ALL, tr("All")), (THERE, tr("Receipt present")), (MISSING, tr("Receipt missing"))]
        )
        self._filters = Columns(context.theme, 24)
        fields = (
            (tr("&Search"), self._search),
            (tr("&Kind"), self._kind),
            (tr("Rece&ipt"), self._proof),
        )
        for label, field in fields:
            self._filters.add(Field(context.theme, label, field))
        self._shown = Text(context.theme)
        self._all = Button(context.theme, tr("Show all"), self.show_all, role="link")
        self._all_row = ButtonRow(self._all)
        for part in (self._filters, self._shown, self._all_row):
            self.add(part)
        self._search.textChanged.connect(lambda _text: self._refill())
        self._search.returnPressed.connect(self._tell)
        for choice in (self._kind, self._proof):
            choice.currentIndexChanged.connect(lambda _index: self._refill())
            choice.activated.connect(lambda _index: self._tell())
        remember_choices(context, "expenses", {"kind": self._kind, "proof": self._proof})
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.activated.connect(lambda *_: self._search.setFocus())
        clear = QShortcut(QKeySequence("Esc"), self._search)
        clear.setContext(Qt.ShortcutContext.WidgetShortcut)
        clear.activated.connect(self._search.clear)

    def _tell(self) -> None:
        self._context.say(self._shown.text())

    def show_all(self) -> None:
        """Take all filters away."""
        self._search.clear()
        for choice in (self._kind, self._proof):
            choice.choose(ALL)

    def _make(self) -> None:
        context, tr = self._context, self._context.tr
        columns = Columns(context.theme, 40)
        self._list: Listing[Expense] = Listing(context, "expenses", tr("Expenses"))
        self._list.offer_table(
            lambda: expense_columns(context), lambda one: one.id, Spoken(context).expense
        )
        self._list.opened.connect(lambda key: change_expense(context, self, key))
        self._list.removing.connect(self._delete)
        self._list.chosen.connect(lambda _key: self._show_receipt())
        self._card = Card(context.theme, tr("The receipt"), "receipt")
        self._picture = Picture(context.theme)
        self._described = Text(context.theme)
        self._card.body.addWidget(self._described)
        self._card.body.addWidget(self._picture)
        attach = Button(context.theme, tr("Add a receipt…"), self.add_receipt, icon="clip")
        self._card.body.addWidget(ButtonRow(attach))
        columns.add(self._list, 3)
        columns.add(self._card, 2)
        self._columns = columns
        self.add(columns)
        self._change = Button(context.theme, tr("Change…"), self.change)
        self._remove = Button(context.theme, tr("Remove"), self.remove)
        paid = Button(context.theme, tr("Who pays whom…"), self.show_claims)
        self._buttons = ButtonRow(self._change, self._remove, paid)
        self.add(self._buttons)
        self._list.offer_menu(
            by_button(self._change, CHANGE_KEY),
            by_button(attach),
            by_button(paid),
            None,
            by_button(self._remove, REMOVE_KEY),
        )

    # -- deeds --------------------------------------------------------------------------------
    def new(self) -> None:
        """Write down an expense."""
        new_expense(self._context, self)

    def change(self) -> None:
        """Change the expense chosen."""
        if self._list.key():
            change_expense(self._context, self, self._list.key())

    def remove(self) -> None:
        """Remove the expense chosen."""
        if self._list.key():
            self._delete(self._list.key())

    def add_receipt(self) -> None:
        """Choose a receipt for the expense chosen."""
        if self._list.key():
            change_expense(self._context, self, self._list.key(), receipts=True)

    def show_claims(self) -> None:
        """Show what is handed in and paid, and what is owed."""
        dialogs.show_claims(self._context, self)

    def choose(self, key: str) -> None:
        """Choose the expense of that id, whatever the filters say."""
        self._list.choose(key)
        if key and self._list.key() != key:
            self.show_all()
            self._list.choose(key)

    def _delete(self, key: str) -> None:
        delete_expense(self._context, key)
        self._list.focus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        event.acceptProposedAction()
        drop_receipts(self._context, self, self._list.key(), paths)

    # -- what is shown ------------------------------------------------------------------------
    def show_view(self, view: View) -> None:
        """Show the book as of now."""
        self._columns.stack(always=self._context.presentation() == "full")
        self._refill()
        mine = self._index(view).entries
        self._filters.setVisible(bool(mine))
        self.status.say(self._status(view, mine))
        self._index(view).make_ready()
        self.order()

    def _index(self, view: View) -> Index[Expense]:
        """The person's expenses made ready to be searched, once for each view."""
        if self._made is None or self._made[0] is not view:
            rows = Rows(view, self._context.formats, self._labels)
            mine, known, others = view.expenses, None, None
            if self._made is not None and self._made[0].ledger.companions == view.ledger.companions:
                others = ids_of_others(self._made[0].ledger.outings, view.ledger.outings)
                known = None if others is None else self._made[2]
            index = Index(
                mine,
                lambda some: [one.date.isoformat() for one in some],
                lambda one: _text(rows, self._labels, one),
                lambda one: (0, 0, one.amount),
                known,
                lambda one: one.outing_id in (others or ()),
            )
            self._made = (view, rows, index)
        return self._made[2]

    def _refill(self) -> None:
        tr, view = self._context.tr, self._context.view()
        index = self._index(view)
        rows = Rows(view, self._context.formats, self._labels) if not self._made else self._made[1]
        places = self._found(index)
        found = FoundRows(index, places, rows.expense, rows.month, lambda one: one.id)
        self._list.fill(found, lambda: Picked(index.entries, places))
        total, every = index.sum(places), len(index.entries)
        text = tr("{shown} of {all} expenses are shown: {filter}. {kronor}.")
        said = text.format(
            shown=len(places),
            all=every,
            filter=self._said(),
            kronor=self._context.formats.kronor(total.kronor),
        )
        filtered = len(places) < every
        self._shown.setText(said if filtered else "")
        self._all.setText(tr("Show all {all}").format(all=every))
        self._all_row.setVisible(filtered)
        self._list.setVisible(bool(places))
        self._buttons.setVisible(bool(every))
        self._show_receipt()

    def _found(self, index: Index[Expense]) -> Sequence[int]:
        """The places of the expenses that fit the filters."""
        entries, kind, proof = index.entries, self._kind.key(), self._proof.key()
        places: Sequence[int] = range(len(entries))
        if kind != ALL:
            places = [at for at in places if entries[at].category.value == kind]
        if proof != ALL:
            places = [at for at in places if bool(entries[at].receipts) == (proof == THERE)]
        return index.search(places, self._search.text(), (kind, proof))

    def _said(self) -> str:
        """The filters in words."""
        parts = [one.currentText() for one in (self._kind, self._proof) if one.key() != ALL]
        if self._search.text().strip():
            text = self._context.tr('with "{text}"')
            parts.append(text.format(text=self._search.text().strip()))
        return ", ".join(parts)

    def _status(self, view: View, mine: list[Expense]) -> str:
        tr, formats, account = self._context.tr, self._context.formats, view.current(Kind.COSTS)
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
            first = tr("{used} of {granted} used in the frame {range}.").format(
                used=formats.amount(frame.used),
                granted=formats.kronor(frame.granted),
                range=formats.range(frame.start, frame.end),
            )
        missing = sum(lacks_receipt(one) for one in mine)
        if not missing:
            return first
        return f"{first} {tr('%n receipt(s) is (are) missing.', '', missing)}"

    def _show_receipt(self) -> None:
        tr, expense = self._context.tr, self._context.book.expenses.get(self._list.key())
        self._card.setVisible(expense is not None)
        if expense is None:
            return
        if not expense.receipts:
            self._described.setText(tr("No receipt yet. You can add it later."))
            self._picture.show_picture(None, "")
            return
        receipt = expense.receipts[0]
        names = ", ".join(one.name for one in expense.receipts)
        content = self._context.book.receipts.get(receipt.sha256)
        if content is None:
            self._described.setText(tr("{name}: the picture has not come yet.").format(name=names))
            self._picture.show_picture(None, "")
            return
        texts = [text for one in expense.receipts if (text := receipt_said(one, self._context.tr))]
        lacking = tr("Describe the receipt: where, what, how much.")
        self._described.setText("\n".join((names, *(texts or [lacking]))))
        pages = pages_at_hand(content, receipt.rotation, receipt.crop_box)
        if pages is not None:
            self._show_pages(expense, pages)
            return
        self._picture.show_picture(None, "")
        work = partial(
            receipt_pages,
            content,
            receipt.media_type,
            receipt.name,
            rotation=receipt.rotation,
            crop=receipt.crop_box,
        )
        # Off the window's thread: a stranger's file may take its time.
        start(self, work, partial(self._drawn, expense), partial(self._not_drawn, expense, names))

    def _drawn(self, expense: Expense, pages: object) -> None:
        if expense.id == self._list.key() and isinstance(pages, ReceiptPages):
            self._show_pages(expense, pages)

    def _not_drawn(self, expense: Expense, names: str, error: Exception) -> None:
        if not isinstance(error, ExchangeError):
            raise error
        if expense.id == self._list.key():
            self._described.setText(f"{names}. {exchange_sentence(error, self._context.tr)}")

    def _show_pages(self, expense: Expense, pages: ReceiptPages) -> None:
        """Show the first page, and say how many the file has beyond it."""
        tr = self._context.tr
        title = expense.text or self._labels.category[expense.category]
        kronor = self._context.formats.kronor(expense.amount)
        name = tr("Receipt: {what}, {kronor}").format(what=title, kronor=kronor)
        self._picture.show_picture(pages[0], name)
        more = len(pages) - 1 + pages.more
        if more:
            said = tr("%n page(s) more is (are) in the file of this receipt.", "", more)
            self._described.setText(f"{self._described.text()}\n{said}")

"""What can be done with the outings chosen: buttons, menus, and the panel that tells of one."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.facts import is_passed_booking, lacks_receipt
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.ui import dialogs
from ledsagapp.ui.clipboard import copy_text
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.outing.commands import change_outing, same_again
from ledsagapp.ui.widgets.cards.action_bar import ActionBar
from ledsagapp.ui.widgets.cards.card import PADDING
from ledsagapp.ui.widgets.cards.detail_panel import PANEL_LETTERS, DetailPanel
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.lists.listing import Listing
from ledsagapp.ui.widgets.lists.row_menu import (
    AGAIN_KEY,
    CHANGE_KEY,
    COPY_KEY,
    REMOVE_KEY,
    RowAction,
    fill_menu,
)
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.details import details
from ledsagapp.wording.entries.entry_rows import Rows


class OutingActions:
    """The buttons stand in the bar below the list, or at the foot of the panel beside the table.

    ``remove`` takes the outings chosen away. ``everything`` takes the filters away.
    """

    def __init__(
        self,
        context: Context,
        page: QWidget,
        listed: Listing[Outing],
        remove: Callable[[], None],
        everything: RowAction,
    ) -> None:
        tr, theme = context.tr, context.theme
        self._context, self._page, self._listed, self._remove = context, page, listed, remove
        self._change = Button(theme, tr("Change…"), self.change, icon="pencil")
        self._again = Button(theme, tr("Same again…"), self.again, icon="again")
        self._several = Button(theme, tr("Change several…"), self.change_several, icon="pencil")
        self._gone = Button(theme, tr("Remove"), remove, icon="bin")
        self._more = Button(theme, tr("More"))
        menu = QMenu(self._more)
        menu.aboutToShow.connect(lambda: fill_menu(menu, [*self._in_menu(), None, everything]))
        self._more.setMenu(menu)
        self.row = ButtonRow(
            self._change, self._again, self._several, self._gone, self._more, right=True
        )
        self.bar = ActionBar(theme)
        self.panel = DetailPanel(theme, tr("No outing is chosen."))
        self.bar.hold(self.row)
        self._in_panel = self._narrow = False
        listed.offer_menu(
            RowAction(self._change.text, self.change, CHANGE_KEY, self._one),
            RowAction(self._again.text, self.again, AGAIN_KEY, self._one),
            RowAction(self._several.text, self.change_several, "Ctrl+Shift+E", self._many),
            *self._further(),
            None,
            RowAction(self._gone.text, remove, REMOVE_KEY),
        )
        copy = QShortcut(QKeySequence.StandardKey.Copy, listed)
        copy.setContext(copy.context().WidgetWithChildrenShortcut)
        copy.activated.connect(lambda *_: self.copy())

    def panel_width(self) -> int:
        """How wide the panel is: as a text is read, and no button cut off."""
        buttons = (self._change, self._again, self._several, self._gone, self._more)
        widest = max(one.sizeHint().width() for one in buttons)
        return max(self._context.theme.letters(PANEL_LETTERS), widest + 2 * PADDING)

    def _further(self) -> list[RowAction | None]:
        tr = self._context.tr
        return [
            RowAction(lambda: tr("Add the receipt…"), self.add_receipt, "", self._awaits_receipt),
            RowAction(lambda: tr("Change how it turned out…"), self.answer, "", self._begun),
            None,
            RowAction(lambda: tr("How was this reckoned?"), self.explain, "", self._decided),
            RowAction(lambda: tr("History…"), self.history, "", self._one),
            RowAction(lambda: tr("Copy as a sentence"), self.copy, COPY_KEY, self._one),
        ]

    def _in_menu(self) -> list[RowAction | None]:
        """What the menu of the bar offers: what is no button there."""
        if not self._narrow:
            return self._further()
        gone = RowAction(
            self._gone.text, self._remove, REMOVE_KEY, lambda: bool(self._listed.keys())
        )
        return [*self._further(), None, gone]

    # -- what is chosen -----------------------------------------------------------------------
    def _one(self) -> bool:
        return len(self._listed.keys()) == 1

    def _many(self) -> bool:
        return len(self._listed.keys()) > 1

    def _chosen(self) -> Outing | None:
        keys = self._listed.keys()
        return self._context.book.outings.get(keys[0]) if len(keys) == 1 else None

    def _receiptless(self) -> Expense | None:
        """The first expense of the outing chosen that has no receipt."""
        key = self._listed.key()
        costs = (one for one in self._context.view().expenses if one.outing_id == key)
        return next((one for one in costs if lacks_receipt(one)), None)

    def _begun(self) -> bool:
        """Whether there is something to say of how it turned out."""
        outing = self._chosen()
        return outing is not None and (
            outing.status is not Status.PLANNED or start_day(outing) <= self._context.today()
        )

    def _awaits_receipt(self) -> bool:
        return self._one() and self._receiptless() is not None

    def _decision_id(self) -> str:
        outing = self._chosen()
        view = self._context.view()
        taken = view.assignment.of_outing(outing, start_day(outing)) if outing else None
        return "" if taken is None else taken.id

    def _decided(self) -> bool:
        return bool(self._decision_id())

    # -- deeds --------------------------------------------------------------------------------
    def change(self) -> None:
        """Change the outing chosen."""
        if self._listed.key():
            change_outing(self._context, self._page, self._listed.key())

    def again(self) -> bool:
        """Write the outing chosen up once more, today; whether one was chosen."""
        key = self._listed.key()
        if key:
            same_again(self._context, self._page, key)
        return bool(key)

    def change_several(self) -> None:
        """Change all outings chosen in one go."""
        dialogs.change_several(self._context, self._page, self._listed.keys())

    def history(self) -> None:
        """What became of the outing chosen."""
        if self._listed.key():
            dialogs.show_history(self._context, self._page, self._listed.key())

    def add_receipt(self) -> None:
        """Choose a receipt for the outing's first expense without one."""
        expense = self._receiptless()
        if expense is not None:
            dialogs.change_expense(self._context, self._page, expense.id, receipts=True)

    def answer(self) -> None:
        """Say how the outing chosen turned out, or say it anew."""
        outing, context = self._chosen(), self._context
        if outing is not None and is_passed_booking(outing, context.today()):
            dialogs.catch_up(context, self._page, outing.id)
        elif outing is not None:
            change_outing(context, self._page, outing.id, at_status=True)

    def explain(self) -> None:
        """Show how the account that the outing is taken by was reckoned."""
        key = self._decision_id()
        if key:
            dialogs.explain(self._context, self._page, key)

    def copy(self) -> None:
        """Copy the outing chosen as the sentence that is heard of it."""
        outing, context = self._chosen(), self._context
        if outing is None:
            return
        said = self._rows().outing(outing).spoken
        copy_text(said)
        context.say(context.tr("Copied: {text}.").format(text=said))

    # -- what is shown ------------------------------------------------------------------------
    def _rows(self) -> Rows:
        context = self._context
        return Rows(context.view(), context.formats, Labels(context.tr))

    def stand_in_panel(self, *, beside: bool) -> None:
        """Put the buttons at the foot of the panel, or in the bar; the other one goes away."""
        if beside != self._in_panel:
            self._in_panel = beside
            self.row.lean(right=not beside)
            (self.panel if beside else self.bar).hold(self.row)
            self.row.show()
            self.follow()
        self.panel.setVisible(beside)
        self.bar.setVisible(not beside)

    def fold(self, *, narrow: bool) -> None:
        """Where there is little room one takes away from the menu, and the buttons come first."""
        self._narrow = narrow
        self.row.lean(right=not (narrow or self._in_panel))
        self.bar.fold(narrow=narrow)
        self._gone.setVisible(not narrow)

    def follow(self) -> None:
        """Tell of what is chosen now; without anything the buttons stay, and can do nothing."""
        tr, formats, outing = self._context.tr, self._context.formats, self._chosen()
        count = len(self._listed.keys())
        for button in (self._change, self._again, self._more):
            button.setVisible(count < 2)
            button.setEnabled(count == 1 or button is self._more)
        self._several.setVisible(count > 1)
        self._gone.setEnabled(count > 0)
        about = tr("No outing is chosen.")
        if count > 1:
            about = tr("%n outing(s) chosen.", "", count)
        elif outing is not None:
            rows = self._rows()
            day = formats.near_date(start_day(outing), self._context.today())
            about = f"{rows.what(outing)}, {day}"
        self.bar.tell(about)
        if self._in_panel:
            view = self._context.view()
            found = details(outing, view, self._rows(), formats) if outing else None
            self.panel.show_details(found)

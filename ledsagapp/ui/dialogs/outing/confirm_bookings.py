"""Hur blev det? Bookings that have passed, answered row by row with one key each."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.values import replace
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.outing.cancellation_fields import HAPPENS, Cancelled
from ledsagapp.ui.dialogs.outing.commands import change_outing
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.wording.account.outlook import outlook
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.entry_rows import Rows
from ledsagapp.workflow.commands import save_outing
from ledsagapp.workflow.todo import passed_bookings


def catch_up(context: Context, parent: QWidget, outing_id: str = "") -> None:
    """Ask of every booking that has passed how it turned out; first of the one pressed."""
    if not passed_bookings(context.view()):
        context.say(context.tr("No booking that has passed waits for an answer."))
        return
    dialog = CatchUp(context, parent)
    if outing_id:
        dialog.list.choose(outing_id)
    dialog.exec()
    dialog.deleteLater()


_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier
# What each digit answers, while the list has the focus; 1 asks what was otherwise.
ANSWERS: Final = {
    Qt.Key.Key_2: Status.CANCELLED_IN_TIME,
    Qt.Key.Key_3: Status.CANCELLED_LATE,
    Qt.Key.Key_4: Status.CANCELLED_BY_PROVIDER,
    Qt.Key.Key_5: Status.NO_SHOW,
}


class CatchUp(Dialog):
    """The list of bookings that have passed; each answer is saved at once and can be undone."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        tr = context.tr
        super().__init__(context.theme, tr, tr("How did they turn out?"), parent)
        self.context = context
        self._told = ""
        self._labels = Labels(tr)
        self.list = SentenceList(context.theme, tr("Bookings that have passed"))
        self.list.opened.connect(lambda _key: self.done_as_booked())
        self.list.chosen.connect(lambda _key: self._moved())
        self._done = Button(context.theme, tr("&Done as booked"), self.done_as_booked, icon="tick")
        self._other = Button(context.theme, tr("C&hanged…"), self.change)
        self._off = Button(context.theme, tr("Called &off…"), self.call_off, icon="cross")
        self._make_card()
        self.place(self.list)
        self.place(ButtonRow(self._done, self._other, self._off))
        self.place(self._card)
        self.finish(lambda: True, save_text=tr("&Close"), cancel=False)
        # With the rows, so that it scrolls with them where the text is large and the screen low.
        self.area.rows.insertWidget(0, self.consequence)
        self._fill()
        self.list.installEventFilter(self)
        self.begin_at(self.list)

    def _make_card(self) -> None:
        tr, theme = self.tr, self.theme
        self._card = Card(theme, tr("What happened?"), "cross")
        words = self._labels.status
        self.status = Choice([(key.value, words[key]) for key in Status if key not in HAPPENS])
        blank = Outing("", "", (), "", "", Status.CANCELLED_IN_TIME)
        self.cancelled = Cancelled(self.context, blank)
        self.own(*self.cancelled.fields)
        self._status_field = Field(theme, tr("&What became of it?"), self.status)
        self.status.currentIndexChanged.connect(
            lambda _index: self.cancelled.follow(Status(self.status.key()))
        )
        self._keep = Button(theme, tr("Save the &answer"), self.keep_answer, icon="save")
        self._card.body.addWidget(self._status_field)
        self._card.body.addWidget(self.cancelled)
        self._card.body.addWidget(ButtonRow(self._keep))
        self._card.hide()

    # -- answers ------------------------------------------------------------------------------
    def done_as_booked(self) -> None:
        """The booking chosen was done, as it was booked."""
        outing = self._chosen()
        if outing is not None:
            self._save_answer(replace(outing, status=Status.DONE))

    def change(self) -> None:
        """It was done otherwise than booked: the form, with the state put to done."""
        outing = self._chosen()
        if outing is not None:
            change_outing(self.context, self, outing.id, status=Status.DONE)
            self._fill()
            self.list.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.list and pressed and isinstance(event, QKeyEvent):
            return self._answer(event)
        return super().eventFilter(watched, event)

    def _answer(self, event: QKeyEvent) -> bool:
        """Take a digit as the answer of the row chosen; whether it was one."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~_KEYPAD
        if held or not (key == Qt.Key.Key_1 or key in ANSWERS):
            return False
        outing = self._chosen()
        # A key held down is one answer, not one for every row.
        if event.isAutoRepeat() or outing is None:
            return True
        if key == Qt.Key.Key_1:
            self.change()
        else:
            self._save_answer(self.with_answer(outing, ANSWERS[key]))
        return True

    def with_answer(self, outing: Outing, status: Status) -> Outing:
        """The booking with that answer, and by whom where the answer says so itself."""
        self.cancelled.fill(outing)
        self.cancelled.follow(status)
        return self.cancelled.apply_to(replace(outing, status=status))

    def call_off(self) -> None:
        """It did not happen: ask how, by whom, when and why."""
        outing = self._chosen()
        if outing is None:
            return
        self.status.setCurrentIndex(0)
        self.cancelled.fill(outing)
        self.cancelled.follow(Status(self.status.key()))
        self._card.show()
        self.grow()
        self.status.setFocus()
        self.area.follow(self._card)

    def keep_answer(self) -> None:
        """Save what became of the booking that was called off."""
        outing = self._chosen()
        self.cancelled.check()
        if self.problems():
            self.show_problems()
        elif outing is not None:
            given = replace(outing, status=Status(self.status.key()))
            self._save_answer(self.cancelled.apply_to(given))

    def _save_answer(self, outing: Outing) -> None:
        save_outing(self.context.book, outing, (), {})
        rows = Rows(self.context.view(), self.context.formats, self._labels)
        self._fold()
        self._fill()
        left = len(self.list.rows())
        text = self.tr("{state}: {what}, {day}. %n left.", "", left)
        self.message.show()
        self.message.say(
            text.format(
                state=self._labels.status[outing.status],
                what=rows.what(outing),
                day=self.context.formats.day_month(start_day(outing)),
            )
        )
        (self.list if left else self.save_button).setFocus()

    # -- what is shown ------------------------------------------------------------------------
    def _chosen(self) -> Outing | None:
        key = self.list.key()
        if not key and self.list.rows():
            key = self.list.rows()[0].key
            self.list.choose(key)
        return self.context.book.outings.get(key) if key else None

    def _fold(self) -> None:
        self._card.hide()

    def _moved(self) -> None:
        self._fold()
        self._look_ahead()

    def _look_ahead(self) -> None:
        """Say what Enter on the row one stands on leads to."""
        key = self.list.key() or next((row.key for row in self.list.rows()), "")
        outing = self.context.book.outings.get(key) if key else None
        if outing is None:
            return
        view, formats = self.context.view(), self.context.formats
        done = replace(outing, status=Status.DONE)
        rows = Rows(view, formats, self._labels)
        text = self.tr("{what}, {day}, done as booked: {left}").format(
            what=rows.what(done),
            day=formats.day_month(start_day(done)),
            left=outlook(formats, view, [done], ()),
        )
        self.consequence.say(f"{self._told} {text}")

    def _fill(self) -> None:
        view = self.context.view()
        rows = Rows(view, self.context.formats, self._labels)
        found = passed_bookings(view)
        self.list.fill([rows.outing(one) for one in found])
        self.list.setVisible(bool(found))
        for button in (self._done, self._other, self._off):
            button.setVisible(bool(found))
        text = self.tr(
            "%n booking(s) have passed. Enter says that it was done as booked. "
            "Each answer can be undone.",
            "",
            len(found),
        )
        keys = self.tr("1 another time, 2 {in_time}, 3 {late}, 4 {by_provider}, 5 {no_show}.")
        words = self._labels.status_inside
        told = keys.format(
            in_time=words[Status.CANCELLED_IN_TIME],
            late=words[Status.CANCELLED_LATE],
            by_provider=words[Status.CANCELLED_BY_PROVIDER],
            no_show=words[Status.NO_SHOW],
        )
        self.list.setAccessibleDescription(told)
        none = self.tr("Every booking that has passed has its answer.")
        self._told = f"{text} {told}" if found else none
        self.consequence.say(self._told)
        self._look_ahead()

"""Översikt: what is left and until when, what is booked, and what there is to do."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.domain.accounting.account_values import Account
from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.facts import booked_of_person, by_start, is_coming
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Kind, Status
from ledsagapp.domain.planning.frame_line import FramePart, Stage, frame_line
from ledsagapp.domain.planning.preview import planned_by_slot
from ledsagapp.domain.snapshot import View, going_on
from ledsagapp.domain.values import replace
from ledsagapp.ui import dialogs
from ledsagapp.ui.context import Context
from ledsagapp.ui.lazy import lazy
from ledsagapp.ui.widgets.cards.account_card import AccountCard
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.cards.frames_card import FramesCard
from ledsagapp.ui.widgets.cards.today_card import TodayCard
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.own_words import OwnWords, OwnWordsLine
from ledsagapp.ui.widgets.layout import CARD_GAP, ButtonRow, Columns
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.text.text import Sentence, Text
from ledsagapp.wording.account.account_sentences import Sentences, owner
from ledsagapp.wording.account.frame_lines import frame_row
from ledsagapp.wording.account.unsure import unsure
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.common.row import Row
from ledsagapp.wording.entries.chip import Chip
from ledsagapp.wording.entries.entry_rows import Rows
from ledsagapp.workflow.todo import CALLED_OFF, CATCH_UP, DONE, EXPENSE, TIMER, today_things

CARD_LETTERS = 40
SHOWN_BOOKINGS = 5

_save_outing = lazy("ledsagapp.workflow.commands", "save_outing")
# What reads words is read in when somebody writes.
_READING = "ledsagapp.workflow.own_words"
_read_own_words = lazy(_READING, "read_own_words")
_new_companion = lazy(_READING, "new_companion")
_all_figures = lazy("ledsagapp.wording.account.all_figures", "full_rows")


class OverviewPage(Page):
    """The first page: the answer, the two cards, bookings and the list of things to do.

    ``go`` opens another page by its name, for the things to do that live there.
    """

    reads = frozenset(
        {"people", "decisions", "outings", "expenses", "adjustments", "companions", "seals"}
        | {"contacts", "clock"}
    )

    def __init__(self, context: Context, go: Callable[[str, str], None]) -> None:
        tr = context.tr
        super().__init__(context.theme, tr("Overview"), tr("How it stands"))
        self._context = context
        self._go = go
        self._sentences = Sentences(context.formats)
        self._labels = Labels(tr)
        self._cards: list[tuple[str, AccountCard]] = []
        self.primary(
            Button(
                context.theme,
                tr("New outing"),
                lambda: dialogs.new_outing(context, self),
                role="primary",
                icon="plus",
            )
        )
        words = OwnWords(self._understand, self._fill_in, self._add_companion)
        self._words = OwnWordsLine(context.theme, tr, words)
        self._words.arranged.connect(self.order)
        self.add(self._words)
        self._today = TodayCard(context.theme, tr, self._do)
        self.add(self._today)
        self._make_cards()
        self._make_lower()
        self.end()
        self.expect_to_scroll()

    def write_own_words(self) -> None:
        """Put the focus where one writes in one's own words."""
        self._words.begin()

    def _fill_in(self, line: str) -> bool:
        return bool(dialogs.own_words(self._context, self, line))

    def _understand(self, line: str) -> tuple[tuple[Chip, ...], str]:
        context = self._context
        found: tuple[tuple[Chip, ...], str] = _read_own_words(
            line, context.view(), context.now(), context.formats
        )
        return found

    def _add_companion(self, name: str) -> None:
        context = self._context
        context.book.companions.put(_new_companion(name, context.view()))
        context.say(context.tr("{name} is now a companion.").format(name=name))

    def _make_cards(self) -> None:
        context, tr = self._context, self._context.tr
        self._none = Card(context.theme, tr("No decision yet"), "document")
        self._none.body.addWidget(
            Text(
                context.theme,
                tr(
                    "There is no decision yet. Outings can be written down, "
                    "but what is left cannot be reckoned."
                ),
            )
        )
        add = Button(
            context.theme,
            tr("Add a decision"),
            lambda: dialogs.new_decision(context, self),
            icon="plus",
        )
        self._none.body.addWidget(ButtonRow(add))
        self.add(self._none)
        self._pairs = QWidget()
        self._pair_rows = QVBoxLayout(self._pairs)
        self._pair_rows.setContentsMargins(0, 0, 0, 0)
        self._pair_rows.setSpacing(CARD_GAP)
        self.add(self._pairs)
        self._expiry = Sentence(context.theme, tr("What expires"), tone="note")
        self.add(self._expiry)

    def _make_lower(self) -> None:
        context, tr = self._context, self._context.tr
        lower = Columns(context.theme, CARD_LETTERS)
        booked = Card(context.theme, tr("Booked ahead"), "calendar")
        self._booked = SentenceList(context.theme, tr("Booked ahead"), tone="plain")
        self._booked.opened.connect(lambda key: dialogs.change_outing(context, self, key))
        self._no_bookings = Text(context.theme, tr("Nothing is booked."), quiet=True)
        booked.body.addWidget(self._booked)
        booked.body.addWidget(self._no_bookings)
        book = Button(
            context.theme,
            tr("Book an outing"),
            lambda: dialogs.book_outing(context, self),
            icon="calendar-plus",
        )
        booked.body.addWidget(ButtonRow(book))
        booked.body.addStretch(1)
        lower.fill(booked)
        self._frames = FramesCard(
            context.theme,
            context.formats,
            lambda key: self._go("outings", f"frame {key}"),
            self._explain_frame,
        )
        self.add(self._frames)
        self.add(lower)

    def show_view(self, view: View) -> None:
        """Show the book as of now."""
        self.status.say(self._sentences.status(view))
        self._words.setVisible(view.person is not None)
        self._words.look()
        accounts = self._shown(view)
        self._none.setVisible(not view.of(Kind.HOURS) and not view.of(Kind.COSTS))
        self._fill_cards(accounts, view)
        told = f"{self._sentences.expiry(accounts, view.today)} {self._forecast(view)}".strip()
        self._expiry.say(told)
        self._expiry.setVisible(bool(told))
        hours, kronor = (frame_line(view, kind) for kind in (Kind.HOURS, Kind.COSTS))
        self._frames.show_frames(hours, kronor, view.today)
        rows = Rows(view, self._context.formats, self._labels)
        coming = self._coming(view)
        self._booked.fill([rows.outing(one) for one in coming[:SHOWN_BOOKINGS]])
        self._booked.setVisible(bool(coming))
        self._no_bookings.setVisible(not coming)
        self._show_today(view, rows, coming)

    def _show_today(self, view: View, rows: Rows, coming: list[Outing]) -> None:
        """The rows of today; without any, what comes next."""
        context, tr = self._context, self._context.tr
        things = today_things(view, context.formats, rows, context.clock_started())
        nothing = tr("Nothing is booked today and there is nothing to do.")
        if coming:
            text = tr("Next: {day}, {what}.")
            day = context.formats.spoken_day(start_day(coming[0]))
            nothing = f"{nothing} {text.format(day=day, what=rows.what(coming[0]))}"
        date = context.formats.spoken_day(view.today)
        if self._today.show_things(things, date, nothing):
            self.order()

    def _explain_frame(self, part: FramePart) -> None:
        """How the frame was reckoned; one that has not begun has only what is said of it."""
        context = self._context
        if part.stage is Stage.COMING:
            context.say(frame_row(part, context.formats).spoken)
            return
        over = part.stage is Stage.OVER
        figure, day = ("expired", part.frame.end) if over else (None, None)
        dialogs.explain(context, self, part.decision_id, figure, day)

    def _forecast(self, view: View) -> str:
        account = view.current(Kind.HOURS)
        if account is None:
            return ""
        found = going_on(view, account, self._context.presets)
        return self._sentences.forecast(found, view.today, me=view.me)

    def _shown(self, view: View) -> list[Account]:
        """The accounts in force today, ordinary ones first, hours beside their money."""
        found = [one for one in view.of(Kind.HOURS) if not view.is_of_contact_person(one)]
        found += view.of(Kind.COSTS)
        live = [account for account in found if account.current is not None]
        first = [view.current(Kind.HOURS), view.current(Kind.COSTS)]
        ordered = [account for account in first if account is not None]
        return ordered + [account for account in live if account not in ordered]

    def _fill_cards(self, accounts: list[Account], view: View) -> None:
        kinds = [
            f"{account.kind} {first} {owner(account, view, self._context.formats)}"
            for account in accounts
            for first in account.decision_ids[:1]
        ]
        if [key for key, _card in self._cards] != kinds:
            self._build_cards(accounts, kinds, view)
        for (_key, card), account in zip(self._cards, accounts, strict=True):
            cap = view.assignment.terms[account.decision_ids[0]].daily_cap
            asked = unsure(account, view, self._context.formats)
            card.show_account(account, view.today, self._planned(view, account), cap, asked)
            full = self._context.presentation() == "full"
            card.show_full(self._every_figure(view, account) if full else ())

    def _every_figure(self, view: View, account: Account) -> list[Row]:
        """Every figure of the account, for the full presentation."""
        context = self._context
        return list(_all_figures(view, account, context.presets, context.formats))

    def _build_cards(self, accounts: list[Account], keys: list[str], view: View) -> None:
        while self._pair_rows.count():
            item = self._pair_rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._cards = []
        columns: Columns | None = None
        for key, account in zip(keys, accounts, strict=True):
            if columns is None or len(self._cards) % 2 == 0:
                columns = Columns(self.theme, CARD_LETTERS)
                self._pair_rows.addWidget(columns)
            decision = account.decision_ids[0]
            card = AccountCard(
                self.theme,
                self._sentences,
                account.kind,
                partial(dialogs.explain, self._context, self, decision),
                owner(account, view, self._context.formats),
            )
            columns.fill(card)
            self._cards.append((key, card))
        if columns is not None and len(self._cards) == 1:
            columns.fill(self._no_costs())
        self.order()

    def _no_costs(self) -> Card:
        tr = self._context.tr
        card = Card(self.theme, tr("The companion's expenses"), "krona")
        text = tr("No decision on expenses. Receipts can be kept all the same.")
        card.body.addWidget(Text(self.theme, text, quiet=True))
        card.body.addStretch(1)
        return card

    def _planned(self, view: View, account: Account) -> dict[date, int]:
        """What is booked in each month of the account's frame, by the month's first day shown."""
        if not account.frames:
            return {}
        frame = account.frames[-1]
        booked = planned_by_slot(frame, account, view.ledger, view.today, view.presets)
        return {slot.start: amount for slot, amount in zip(frame.slots, booked, strict=True)}

    def _coming(self, view: View) -> list[Outing]:
        mine = booked_of_person(view.ledger.outings, view.person_id)
        return sorted((one for one in mine if is_coming(one, view.today)), key=by_start)

    def _do(self, key: str) -> None:
        context, (what, _, which) = self._context, key.partition(" ")
        if what == CATCH_UP:
            dialogs.catch_up(context, self, which)
        elif what == TIMER:
            context.run("timer")
        elif what == DONE:
            self._say_done(which)
        elif what == CALLED_OFF:
            dialogs.change_outing(context, self, which, Status.CANCELLED_IN_TIME)
        elif what == "outing":
            dialogs.change_outing(context, self, which)
        elif what == EXPENSE:
            dialogs.change_expense(context, self, which)
        else:
            self._go(what, which)

    def _say_done(self, outing_id: str) -> None:
        """It took place as it was booked: saved at once, and undone as any other step."""
        context = self._context
        outing = context.book.outings.get(outing_id)
        if outing is None:
            return
        _save_outing(context.book, replace(outing, status=Status.DONE), (), {})
        rows = Rows(context.view(), context.formats, self._labels)
        text = context.tr("{state}: {what}, {day}.")
        day = context.formats.day_month(start_day(outing))
        state = self._labels.status[Status.DONE]
        context.say(text.format(state=state, what=rows.what(outing), day=day))

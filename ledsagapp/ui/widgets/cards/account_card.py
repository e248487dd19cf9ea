"""A card for one account: what is left, the frame as a bar, its months as a list."""

from collections.abc import Callable, Sequence
from datetime import date

from ledsagapp.domain.accounting.account_figures import COUNTLESS
from ledsagapp.domain.accounting.account_values import Account
from ledsagapp.domain.model.vocabulary import Kind, Policy
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.cards.bar import BarKey, FrameBar, Gauge
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.layout import GAP, ButtonRow, Columns
from ledsagapp.ui.widgets.lists.month_list import MonthList
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList
from ledsagapp.ui.widgets.text.text import Sentence, Text
from ledsagapp.wording.account.account_sentences import Sentences
from ledsagapp.wording.account.frame_lines import month_column


class AccountCard(Card):
    """Hours or money of one account; ``explain`` opens how a figure was reckoned, "" for the chief.

    ``purpose`` tells the account of a decision beside the ordinary one from the others.
    """

    def __init__(
        self,
        theme: Theme,
        sentences: Sentences,
        kind: Kind,
        explain: Callable[[str], None],
        purpose: str = "",
    ) -> None:
        tr = sentences.tr
        hours = kind is Kind.HOURS
        title = tr("Hours") if hours else tr("The companion's expenses")
        super().__init__(theme, _of(title, purpose), "hourglass" if hours else "krona")
        self._kind = kind
        self._sentences = sentences
        use = "accent" if hours else "money"
        self._headline = Text(theme, factor=1.6, strong=True)
        self._below = Text(theme, quiet=True)
        self._bar = FrameBar(theme, use)
        self._key = BarKey(theme, use, (tr("used"), tr("booked"), tr("left")))
        self._ahead = Sentence(theme, _of(tr("Good to know"), self.title()), tone="note")
        name = tr("The hours month by month") if hours else tr("The expenses month by month")
        self._months = MonthList(theme, _of(name, purpose))
        why = tr("How was this reckoned? Hours") if hours else tr("How was this reckoned? Expenses")
        self._why = Button(
            theme,
            tr("How was this reckoned?"),
            lambda: explain(""),
            role="link",
            icon="info",
            name=_of(why, purpose),
        )
        for widget in (self._headline, self._below, self._ahead, self._bar):
            self.body.addWidget(widget)
        self.body.addWidget(self._months)
        foot = Columns(theme, 18, gap=GAP)
        foot.add(self._key, 1)
        foot.add(ButtonRow(self._why), 0)
        self.body.addWidget(foot)
        self._months.arranged.connect(self._name_months)
        every = tr("All figures: hours") if hours else tr("All figures: expenses")
        self._full = SentenceList(theme, _of(every, purpose), tone="plain")
        self._full.opened.connect(explain)
        self._full.hide()
        self.body.addWidget(self._full)
        self.body.addStretch(1)

    def show_account(
        self,
        account: Account,
        today: date,
        booked: dict[date, int],
        cap: int | None = None,
        asked: str = "",
    ) -> None:
        """Show an account; ``booked`` is what is planned in each month, by its first day.

        ``cap``: the most minutes a day of free hours, None where there is no such limit.
        ``asked``: both readings of what nobody has answered yet.
        """
        sentences = self._sentences
        self._headline.setText(sentences.headline(account))
        self._below.setText(sentences.below(account, today))
        ahead = sentences.ahead(account, today, cap=cap)
        told = " ".join(part for part in (ahead, asked) if part)
        self._ahead.say(told)
        self._ahead.setVisible(bool(told))
        frame = account.frames[-1] if account.frames else None
        barred = frame is not None and account.policy not in COUNTLESS and bool(frame.slots)
        for widget in (self._bar, self._months, self._key):
            widget.setVisible(barred)
        if frame is None or not barred:
            return
        planned = sum(booked.values())
        mark, mark_text = self._mark(account, today)
        short = sentences.formats.month_short
        # A pot has one slot for its whole life, which is no month to name.
        months = frame.slots[-12:] if len(frame.slots) > 1 else ()
        gauge = Gauge(
            whole=frame.granted,
            used=frame.used,
            booked=planned,
            months=tuple((short(one.start.month), one.granted) for one in months),
            mark=mark,
            mark_text=mark_text,
        )
        self._bar.show_gauge(gauge, sentences.bar(account, frame, planned))
        rows, below = [], {}
        slots = frame.slots[-6:]
        for slot in slots:
            line = sentences.month(account, slot, booked.get(slot.start, 0), today)
            key = str(slot.start)
            rows.append(Row(key, line.title, line.spoken, line.second, right=line.right))
            below[key] = month_column(
                line, slot, booked.get(slot.start, 0), account.kind, sentences
            )
        self._months.fill_months(rows, below, [slot.granted for slot in slots])

    def _name_months(self) -> None:
        """The bar names the months where they do not stand below it."""
        self._bar.name_months(named=not self._months.has_columns())

    def show_full(self, rows: Sequence[Row]) -> None:
        """Show every figure besides, or none where there are no rows."""
        self._full.fill(rows)
        self._full.setVisible(bool(rows))

    def _mark(self, account: Account, today: date) -> tuple[int | None, str]:
        frame = account.frames[-1]
        limits = account.policy in (Policy.CARRY_FORWARD, Policy.PER_HOUR)
        begun = [slot for slot in frame.slots if slot.start <= today]
        if not limits or len(begun) == len(frame.slots) or not begun:
            return None, ""
        granted = sum(slot.granted for slot in begun)
        formats = self._sentences.formats
        text = self._sentences.tr("granted up to {month}: {amount}").format(
            month=formats.month_name(today.month),
            amount=self._sentences.short(self._kind, granted),
        )
        return granted, text


def _of(name: str, purpose: str) -> str:
    return f"{name}: {purpose}" if purpose else name

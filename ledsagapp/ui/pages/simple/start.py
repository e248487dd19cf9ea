"""The first page of the simple presentation: what is left, and six things one can do."""

from collections.abc import Callable

from ledsagapp.domain.accounting.account_figures import COUNTLESS
from ledsagapp.domain.accounting.account_values import Account
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.snapshot import View
from ledsagapp.graphics import pictograms
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.cards.blocks import MOST, Blocks
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.fields.big_button import BigButton, BigButtons
from ledsagapp.ui.widgets.layout import Columns
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.text.text import Text
from ledsagapp.wording.account.simple import SimpleTexts

CARD_LETTERS = 26


class LeftCard(Card):
    """What is left of hours or money: the words large, and blocks one can count."""

    def __init__(self, context: Context, kind: Kind) -> None:
        tr, hours = context.tr, kind is Kind.HOURS
        title = tr("Hours") if hours else tr("Money for the companion")
        super().__init__(context.theme, title, "hourglass" if hours else "krona")
        self._context, self._kind = context, kind
        self._left = Text(context.theme, factor=1.7, strong=True)
        self._blocks = Blocks(context.theme, "accent" if hours else "money")
        self._until = Text(context.theme)
        for widget in (self._left, self._blocks, self._until):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_account(self, account: Account | None, texts: SimpleTexts) -> None:
        """Show an account, or that there is none."""
        tr = self._context.tr
        self._blocks.hide()  # a value that changes in sight would be read by itself
        if account is None or account.current is None:
            self._left.setText("")
            self._until.setText(tr("There is no decision on this now."))
            return
        left = texts.remainder(account)
        self._left.setText(left)
        unit = self._unit(account)
        frame = account.frames[-1] if account.frames else None
        shown = frame is not None and account.policy not in COUNTLESS and frame.granted > 0
        said = [texts.until(account)]
        if shown and frame is not None:
            remaining = account.current.careful
            self._blocks.show_left(remaining / unit, frame.granted / unit, left)
            text = tr("One block is {amount}.")
            amount = texts.amount(self._kind, unit)
            said.append(text.format(amount=amount) if unit != 60 else "")
            self._blocks.show()
        ends = f"{said[0]}." if said[0] else ""
        self._until.setText(" ".join(part for part in (ends, *said[1:]) if part))

    def _unit(self, account: Account) -> int:
        """How much a block is: an hour or 100 kronor, more where there would be too many."""
        base = 60 if self._kind is Kind.HOURS else 10000
        whole = account.frames[-1].granted if account.frames else 0
        return next((base * n for n in (1, 2, 5, 10, 50) if whole <= MOST * base * n), base * 500)


class SimpleStart(Page):
    """The first page; every other is one press away, and every other leads back here."""

    reads = frozenset({"people", "decisions", "outings", "expenses", "adjustments", "companions"})

    def __init__(self, context: Context, go: Callable[[str, str], None]) -> None:
        tr = context.tr
        super().__init__(context.theme, tr("Ledsagapp"), tr("How it stands"), simple=True)
        self._context, self._go = context, go
        self._hours, self._costs = LeftCard(context, Kind.HOURS), LeftCard(context, Kind.COSTS)
        self._buttons = BigButtons(context.theme)
        self._buttons.fill(self._things())
        columns = Columns(context.theme, CARD_LETTERS)
        columns.fill(self._hours)
        columns.fill(self._costs)
        self._cards = columns
        self._begin = BigButton(
            context.theme,
            tr("Begin with the decision"),
            pictograms.picture("pencil"),
            lambda: context.run("first_steps"),
        )
        # What one can do comes first: at a large text size the blocks would push it out of sight.
        for widget in (self._begin, self._buttons, columns):
            self.add(widget)
        self.end()

    def _things(self) -> list[BigButton]:
        tr = self._context.tr
        things = (
            ("simple-outing", tr("Write down an outing"), "walking"),
            ("simple-booking", tr("Book an outing"), "calendar-plus"),
            ("simple-expense", tr("Write down an expense"), "receipt"),
            ("simple-left", tr("What is left?"), "hourglass"),
            ("simple-month", tr("Show the month"), "calendar"),
            ("simple-print", tr("Print something"), "printer"),
        )
        return [
            BigButton(
                self.theme,
                text,
                pictograms.picture(picture),
                lambda name=name: self._go(name, ""),  # type: ignore[misc]
                primary=not number,
            )
            for number, (name, text, picture) in enumerate(things)
        ]

    def show_view(self, view: View) -> None:
        """Show the book as of now."""
        texts = SimpleTexts(view, self._context.formats)
        self.title.setText(texts.greeting())
        self.status.say(texts.standing())
        self._hours.show_account(view.current(Kind.HOURS), texts)
        self._costs.show_account(view.current(Kind.COSTS), texts)
        self._cards.setVisible(view.person is not None)
        self._begin.setVisible(view.person is None)
        self._buttons.setVisible(view.person is not None)
        self.order()

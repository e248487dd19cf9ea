"""The columns of the full presentation: everything there is to know of outings and expenses."""

from collections.abc import Sequence
from datetime import date

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.ordering import sort_key
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.statements.claims import Claim, claims
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.lists.entry_table import Column
from ledsagapp.wording.common.formats import NO_BREAK, Formats
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.claims import ClaimTexts
from ledsagapp.wording.entries.entry_rows import Rows


class _OfView:
    """What the cells look up, made once for each view of the book."""

    def __init__(self, context: Context) -> None:
        self._context, self.tr, self.formats = context, context.tr, context.formats
        self.labels = Labels(context.tr)
        self._seen: View | None = None

    def look(self) -> "_OfView":
        """Itself, with what it looks up made of the book as it stands."""
        view = self._context.view()
        if view is not self._seen:
            self._seen = view
            self.rows = Rows(view, self.formats, self.labels)
            self.companions = {one.id: one.name for one in view.ledger.companions}
            self.providers = {one.id: one.name for one in view.ledger.providers}
            self.decisions = {one.id: one for one in view.ledger.decisions}
            self.costs: dict[str, list[Expense]] = {}
            for expense in view.ledger.expenses:
                if expense.outing_id is not None:
                    self.costs.setdefault(expense.outing_id, []).append(expense)
            self.outings = {one.id: one for one in view.ledger.outings}
            self.claims: dict[str, Claim] | None = None
            self.unassigned = frozenset(view.accounts.unassigned)
        return self

    def claim(self, expense: Expense) -> str:
        """How far an expense has come as a claim."""
        view, found = self._context.view(), self.look()
        if found.claims is None:
            made = claims(view.ledger, expense.person_id, view.today, self._context.presets)
            found.claims = {one.expense.id: one for one in made.claims}
        claim = found.claims.get(expense.id)
        return "" if claim is None else ", ".join(ClaimTexts(self.formats, view).state(claim))

    def names(self, ids: Sequence[str]) -> str:
        """The names of companions."""
        return self.tr(" and ").join(self.look().companions.get(key, "") for key in ids)

    def decision(self, one: Decision | None) -> str:
        """A decision by what tells it from the others."""
        if one is None:
            return ""
        law = " ".join(part for part in (one.law, one.section) if part)
        return one.case_number or one.purpose or law or self.formats.full_date(one.valid_from)

    def of_outing(self, one: Outing) -> Decision | None:
        """The decision that takes an outing."""
        return self._context.view().assignment.of_outing(one, start_day(one))

    def paid(self, one: Outing) -> int:
        """What an outing cost, in öre."""
        return sum(cost.amount for cost in self.look().costs.get(one.id, ()))

    def outing_minutes(self, one: Outing) -> int:
        """What an outing counts for."""
        return self.look().rows.minutes(one)


def outing_columns(context: Context) -> tuple[Column[Outing], ...]:
    """Everything there is to know of an outing."""
    found, tr, formats = _OfView(context), context.tr, context.formats
    labels = found.labels

    def cost(one: Outing) -> str:
        costs = found.look().costs.get(one.id, [])
        return f"{formats.kr(found.paid(one))}, {found.rows.receipt(costs)}" if costs else ""

    def state(one: Outing) -> str:
        return found.look().rows.state(one)

    def provider(one: Outing) -> str:
        return found.look().providers.get(one.provider_id or "", "")

    return (
        Column(
            "day", tr("Day"), lambda one: short_day(formats, start_day(one)), lambda one: one.start
        ),
        Column(
            "time",
            tr("Time"),
            lambda one: formats.span(one.start, one.end),
            lambda one: clock.local(one.start).time().isoformat(),
        ),
        Column(
            "what",
            tr("What"),
            lambda one: formats.sentence(one.activity or one.place or ""),
            lambda one: sort_key(one.activity or one.place or ""),
            tr("not written"),
        ),
        Column(
            "companion",
            tr("Companion"),
            lambda one: found.names(one.companion_ids),
            lambda one: sort_key(found.names(one.companion_ids)),
            tr("nobody"),
        ),
        Column(
            "provider",
            tr("Provider"),
            provider,
            lambda one: sort_key(provider(one)),
            tr("not said"),
        ),
        Column(
            "status",
            tr("Status"),
            state,
            lambda one: labels.status[one.status],
        ),
        Column(
            "hours",
            tr("Counts"),
            lambda one: formats.hours_short(found.outing_minutes(one)),
            found.outing_minutes,
            figure=True,
        ),
        Column(
            "cost",
            tr("Cost"),
            cost,
            found.paid,
            tr("none"),
            figure=True,
        ),
        Column(
            "goal",
            tr("Goal"),
            lambda one: one.goal or "",
            lambda one: sort_key(one.goal or ""),
            tr("not written"),
        ),
        Column(
            "decision",
            tr("Decision"),
            lambda one: found.decision(found.of_outing(one)),
            lambda one: sort_key(found.decision(found.of_outing(one))),
            tr("none that day"),
        ),
    )


def short_day(formats: Formats, day: date) -> str:
    """A day for a column of days: "fre 2026-11-20"."""
    return f"{formats.weekday_short(day)}{NO_BREAK}{day.isoformat()}"


class Spoken:
    """Speaks rows as the sentence list does."""

    def __init__(self, context: Context) -> None:
        self._found = _OfView(context)

    def outing(self, one: Outing) -> str:
        """An outing as a sentence."""
        return self._found.look().rows.outing(one).spoken

    def expense(self, one: Expense) -> str:
        """An expense as a sentence."""
        return self._found.look().rows.expense(one).spoken


def expense_columns(context: Context) -> tuple[Column[Expense], ...]:
    """Everything there is to know of an expense."""
    found, tr, formats = _OfView(context), context.tr, context.formats
    labels = found.labels

    def outing(one: Expense) -> str:
        of = found.look().outings.get(one.outing_id or "")
        return "" if of is None else found.rows.what(of)

    def decision(one: Expense) -> str:
        view = context.view()
        return found.decision(view.assignment.of_expense(one))

    return (
        Column("day", tr("Day"), lambda one: short_day(formats, one.date), lambda one: one.date),
        Column(
            "what",
            tr("What"),
            lambda one: formats.sentence(one.text or ""),
            lambda one: sort_key(one.text or ""),
            tr("not written"),
        ),
        Column(
            "kind",
            tr("Kind"),
            lambda one: labels.category[one.category],
            lambda one: labels.category[one.category],
        ),
        Column(
            "amount",
            tr("Amount"),
            lambda one: formats.kr(one.amount),
            lambda one: one.amount,
            figure=True,
        ),
        Column(
            "own",
            tr("Own part"),
            lambda one: formats.kr(one.own_amount) if one.own_amount else "",
            lambda one: one.own_amount or 0,
            tr("none"),
            figure=True,
        ),
        Column(
            "receipt",
            tr("Receipt"),
            lambda one: found.look().rows.receipt([one]),
            lambda one: found.look().rows.receipt([one]),
        ),
        Column("claim", tr("Paid out"), found.claim, found.claim, tr("no claim")),
        Column("outing", tr("Outing"), outing, lambda one: sort_key(outing(one)), tr("none")),
        Column(
            "decision",
            tr("Decision"),
            decision,
            lambda one: sort_key(decision(one)),
            tr("none that day"),
        ),
    )

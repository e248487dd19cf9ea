"""The columns of the full presentation: everything there is to know of outings and expenses."""

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.facts import HAPPENS, is_passed_booking, lacks_receipt
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.ordering import sort_key
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.statements.claims import Claim, claims
from ledsagapp.domain.values import replace
from ledsagapp.i18n import Catalog
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.lists.entry_table import EntryColumn
from ledsagapp.wording.common.formats import DASH, NO_BREAK, Formats
from ledsagapp.wording.common.labels import ICONS, Labels
from ledsagapp.wording.entries.claims import ClaimTexts
from ledsagapp.wording.entries.entry_rows import Rows

T = TypeVar("T")


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
        return self.formats.series(self.look().companions.get(key, "") for key in ids)

    def decision(self, one: Decision | None) -> str:
        """A decision by what tells it from the others."""
        if one is None:
            return ""
        law = " ".join(part for part in (one.law, one.section) if part)
        return one.case_number or one.purpose or law or self.formats.full_date(one.valid_from)

    def cost_of(self, one: Outing) -> int:
        """What an outing cost, in öre."""
        return sum(cost.amount for cost in self.look().costs.get(one.id, ()))

    def costs_of(self, one: Outing) -> list[Expense]:
        """The expenses of an outing."""
        return self.look().costs.get(one.id, [])

    def short_state(self, one: Outing) -> str:
        """The state in a word or two, without its reason."""
        if is_passed_booking(one, self._context.today()):
            return self.tr("How did it turn out?")
        return self.labels.status[one.status]

    def state_icon(self, one: Outing) -> str:
        """The icon that goes with the state."""
        passed = is_passed_booking(one, self._context.today())
        return "question" if passed else ICONS[one.status]

    def hours(self, one: Outing) -> str:
        """What an outing counts for, in words."""
        minutes = self.outing_minutes(one)
        counts = minutes or one.status in HAPPENS
        return self.formats.hours_short(minutes) if counts else self.tr("does not count")

    def proof(self, one: Outing) -> str:
        """Whether the expenses of an outing have their receipts; "" without any."""
        made = self.costs_of(one)
        if not made:
            return ""
        if any(lacks_receipt(cost) for cost in made):
            return self.tr("missing")
        return self.tr("present") if all(cost.receipts for cost in made) else self.tr("statement")

    def proof_icon(self, one: Outing) -> str:
        """The icon that goes with it."""
        return {"": "", self.tr("missing"): "triangle"}.get(self.proof(one), "clip")

    def outing_minutes(self, one: Outing) -> int:
        """What an outing counts for."""
        return self.look().rows.minutes(one)


def outing_columns(context: Context) -> tuple[EntryColumn[Outing], ...]:
    """What tells outings apart, a line each; the rest stands in the panel beside the table."""
    found, tr, formats = _OfView(context), context.tr, context.formats
    state = found.short_state
    newest = (tr("oldest first"), tr("newest first"))

    def name(one: Outing) -> str:
        return found.names(one.companion_ids)

    def what(one: Outing) -> str:
        return one.activity or one.place or ""

    return _with_ways(
        tr,
        EntryColumn(
            "day",
            tr("Day"),
            lambda one: dense_day(formats, start_day(one), context.today()),
            lambda one: one.start,
            ways=newest,
        ),
        EntryColumn(
            "time",
            tr("Time"),
            lambda one: short_span(formats, one),
            lambda one: clock.local(one.start).time().isoformat(),
            ways=(tr("earliest first"), tr("latest first")),
            quiet=True,
        ),
        EntryColumn(
            "what",
            tr("What"),
            lambda one: formats.sentence(what(one)),
            lambda one: sort_key(what(one)),
            tr("nothing"),
            stretches=True,
            strong=True,
        ),
        EntryColumn(
            "companion",
            tr("Companion"),
            name,
            lambda one: sort_key(name(one)),
            tr("nobody"),
            quiet=True,
        ),
        EntryColumn(
            "status",
            tr("Status"),
            state,
            state,
            icon=found.state_icon,
        ),
        EntryColumn("hours", tr("Hours"), found.hours, found.outing_minutes, figure=True),
        EntryColumn(
            "cost",
            tr("Kronor"),
            lambda one: formats.kr(found.cost_of(one)) if found.costs_of(one) else "",
            found.cost_of,
            tr("nothing"),
            figure=True,
        ),
        EntryColumn(
            "receipt",
            tr("Receipt"),
            found.proof,
            found.proof,
            tr("nothing"),
            icon=found.proof_icon,
        ),
    )


def _with_ways(tr: Catalog, *columns: EntryColumn[T]) -> tuple[EntryColumn[T], ...]:
    """The columns with words for both orders: figures by size, words by their letters."""
    of_figures, of_words = (tr("least first"), tr("most first")), (tr("A to Z"), tr("Z to A"))
    return tuple(
        one if one.ways[0] else replace(one, ways=of_figures if one.figure else of_words)
        for one in columns
    )


def dense_day(formats: Formats, day: date, today: date) -> str:
    """A day for a dense column: "tis 17 nov", with its year where it is another than today's."""
    said = formats.short_day(day) if day.year == today.year else formats.short_date(day)
    return f"{formats.weekday_short(day)} {said}".replace(" ", NO_BREAK)


def short_span(formats: Formats, outing: Outing) -> str:
    """From–to without minutes that are none: "13–16.30"."""
    times = [formats.time(one) for one in (outing.start, outing.end)]
    return DASH.join(one[:2].lstrip("0") or "0" if one[3:5] == "00" else one for one in times)


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


def expense_columns(context: Context) -> tuple[EntryColumn[Expense], ...]:
    """Everything there is to know of an expense."""
    found, tr, formats = _OfView(context), context.tr, context.formats
    labels = found.labels

    def outing(one: Expense) -> str:
        of = found.look().outings.get(one.outing_id or "")
        return "" if of is None else found.rows.what(of)

    def decision(one: Expense) -> str:
        view = context.view()
        return found.decision(view.assignment.of_expense(one))

    return _with_ways(
        tr,
        EntryColumn(
            "day",
            tr("Day"),
            lambda one: short_day(formats, one.date),
            lambda one: one.date,
            ways=(tr("oldest first"), tr("newest first")),
        ),
        EntryColumn(
            "what",
            tr("What"),
            lambda one: formats.sentence(one.text or ""),
            lambda one: sort_key(one.text or ""),
            tr("not written"),
        ),
        EntryColumn(
            "kind",
            tr("Kind"),
            lambda one: labels.category[one.category],
            lambda one: labels.category[one.category],
        ),
        EntryColumn(
            "amount",
            tr("Amount"),
            lambda one: formats.kr(one.amount),
            lambda one: one.amount,
            figure=True,
        ),
        EntryColumn(
            "own",
            tr("Own part"),
            lambda one: formats.kr(one.own_amount) if one.own_amount else "",
            lambda one: one.own_amount or 0,
            tr("none"),
            figure=True,
        ),
        EntryColumn(
            "receipt",
            tr("Receipt"),
            lambda one: found.look().rows.receipt([one]),
            lambda one: found.look().rows.receipt([one]),
        ),
        EntryColumn("claim", tr("Paid out"), found.claim, found.claim, tr("no claim")),
        EntryColumn("outing", tr("Outing"), outing, lambda one: sort_key(outing(one)), tr("none")),
        EntryColumn(
            "decision",
            tr("Decision"),
            decision,
            lambda one: sort_key(decision(one)),
            tr("none that day"),
        ),
    )

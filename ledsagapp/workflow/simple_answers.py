"""What has been answered about an outing in the simple presentation, and the outing it makes."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.facts import latest_outing
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Category, Status
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.values import dataclass, replace
from ledsagapp.workflow.simple_choices import NOBODY, length_minutes


@dataclass(frozen=True, slots=True)
class SimpleAnswer:
    """The answers so far, each None where the question was not answered yet.

    ``changed`` is the outing that is being changed, ``status`` how it turned out; times are in
    minutes, ``amount`` in öre.
    """

    status: Status
    day: date | None = None
    start: int | None = None
    length: int | None = None
    companion_ids: tuple[str, ...] | None = None
    activity: str | None = None
    costs: bool = False
    amount: int | None = None
    category: Category = Category.OTHER
    changed: Outing | None = None

    def with_answer(self, name: str, key: str) -> "SimpleAnswer":
        """With the answer of one question."""
        match name:
            case "day":
                return replace(self, day=date.fromisoformat(key))
            case "start":
                return replace(self, start=int(key))
            case "length":
                return replace(self, length=int(key))
            case "companions":
                ids = () if key == NOBODY else tuple(key.split())
                return replace(self, companion_ids=ids)
            case "activity":
                return replace(self, activity=key)
            case "cost":
                return replace(self, costs=key == "yes")
            case "amount":
                return replace(self, amount=int(key))
            case "category":
                return replace(self, category=Category(key))
        return self

    def answer(self, name: str) -> str:
        """The key of the answer to a question, "" where it was not answered or with nobody."""
        given = {
            "day": None if self.day is None else self.day.isoformat(),
            "start": self.start,
            "length": self.length,
            "companions": " ".join(self.companion_ids or ()),
            "activity": self.activity,
            "amount": self.amount,
        }.get(name)
        return "" if given is None else str(given)

    def outing(self, view: View, id_: str) -> Outing:
        """The outing the answers make; raises ValueError where a day or time is missing."""
        if self.day is None or self.start is None or self.length is None or view.person is None:
            raise ValueError(self)
        first = datetime(self.day.year, self.day.month, self.day.day)
        start = first + timedelta(minutes=self.start)
        end = start + timedelta(minutes=self.length)
        ids = self.companion_ids or ()
        base = self.changed or Outing(
            id_, view.person.id, ids, "", "", self.status, provider_id=_provider(view, ids)
        )
        return replace(
            base,
            companion_ids=ids,
            start=start.isoformat(timespec="minutes"),
            end=end.isoformat(timespec="minutes"),
            status=self.status,
            activity=self.activity or base.activity,
        )

    def expenses(self, outing: Outing, id_: str) -> tuple[Expense, ...]:
        """What it cost, as the expense of the outing; nothing where it cost nothing."""
        if not self.costs or not self.amount:
            return ()
        day = start_day(outing)
        what = Expense(id_, outing.person_id, day, self.amount, self.category, outing_id=outing.id)
        return (what,)


def of_outing(outing: Outing, expenses: Sequence[Expense]) -> SimpleAnswer:
    """The answers an outing was made of."""
    amount = sum(one.amount for one in expenses)
    return SimpleAnswer(
        outing.status,
        start_day(outing),
        clock.minute(clock.time_of_day(outing.start)),
        length_minutes(outing.start, outing.end),
        outing.companion_ids,
        outing.activity,
        bool(amount),
        amount or None,
        expenses[0].category if expenses else Category.OTHER,
        outing,
    )


def _provider(view: View, ids: Sequence[str]) -> str | None:
    """The provider of the companion, else of the latest outing."""
    named = {one.id: one.provider_id for one in view.ledger.companions}
    found = next((named[key] for key in ids if named.get(key)), None)
    latest = latest_outing(view.outings)
    return found or (latest.provider_id if latest is not None else None)

"""What no program can decide when several write: one list, the same on every computer.

Nothing is stored of it. An answer is a saving like any other, which travels and closes the
question everywhere; undo takes it back.
"""

from collections import defaultdict
from enum import StrEnum
from typing import Final

from ledsagapp.domain.dates import local_time
from ledsagapp.domain.facts import HAPPENS
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.handover import Different
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.validation.doubles import ExpensesByDay, OutingsByDay
from ledsagapp.domain.values import dataclass, replace
from ledsagapp.storage.book import Book
from ledsagapp.storage.journal.apart import FieldApart, RemovedApart
from ledsagapp.workflow.exchange.make_packet import handover_id

JOINED: Final = ("note", "text", "activity")


class Kind(StrEnum):
    """What is asked."""

    FIELD = "field"  # the same field written apart
    REMOVED = "removed"  # removed by one, edited by another
    SAME_OUTING = "same_outing"  # the same outing logged by both, perhaps
    SAME_EXPENSE = "same_expense"
    TWO_PLACES = "two_places"  # one companion on two outings at once
    LOOSE_EXPENSE = "loose_expense"  # of an outing that is removed


@dataclass(frozen=True, slots=True)
class Question:
    """One question; ``apart`` is what was written apart, ``first`` and ``second`` two entries."""

    kind: Kind
    key: str
    apart: FieldApart | RemovedApart | None = None
    first: Outing | Expense | None = None
    second: Outing | Expense | None = None


class Choice(StrEnum):
    """What can be answered where it is not one of the versions."""

    BOTH = "both"
    BACK = "back"
    GONE = "gone"
    SAME = "same"
    DIFFERENT = "different"
    LOOSE = "loose"


def questions(book: Book) -> tuple[Question, ...]:
    """Every open question, in an order that is the same on every computer."""
    fields, removed = book.shared.apart()
    return (
        *(Question(Kind.FIELD, f"{one.table} {one.id} {one.field}", one) for one in fields),
        *(Question(Kind.REMOVED, f"{one.table} {one.id}", one) for one in removed),
        *(same := _same_outings(book)),
        *_two_places(book, {one.key for one in same}),
        *_same_expenses(book),
        *_loose_expenses(book),
    )


def choices(question: Question) -> tuple[Choice, ...]:
    """What can be answered, besides the versions of a field."""
    match question.kind:
        case Kind.FIELD:
            field = question.apart
            texts = isinstance(field, FieldApart) and all(
                isinstance(one.value, str) for one in field.versions
            )
            joins = isinstance(field, FieldApart) and field.field in JOINED
            return (Choice.BOTH,) if texts and joins else ()
        case Kind.REMOVED:
            return (Choice.BACK, Choice.GONE)
        case Kind.LOOSE_EXPENSE:
            return (Choice.LOOSE, Choice.GONE)
        case Kind.TWO_PLACES:
            return (Choice.DIFFERENT,)
        case _:
            return (Choice.SAME, Choice.DIFFERENT)


def answer(book: Book, question: Question, chosen: Choice | int) -> None:
    """Answer a question: with the number of a version, or one of ``choices``.

    ValueError where that is no answer to it.
    """
    if chosen not in (*range(_versions(question)), *choices(question)):
        raise ValueError(chosen)
    apart, first, second = question.apart, question.first, question.second
    if isinstance(apart, FieldApart):
        values = [one.value for one in apart.versions]
        value = values[chosen] if isinstance(chosen, int) else "\n".join(values)
        book.shared.choose(apart, value)
    elif isinstance(apart, RemovedApart):
        book.shared.choose_removed(apart, gone=chosen is Choice.GONE)
    elif question.kind is Kind.LOOSE_EXPENSE and isinstance(first, Expense):
        if chosen is Choice.GONE:
            book.expenses.remove(first.id)
        else:
            book.expenses.put(replace(first, outing_id=None))
    elif first is not None and second is not None:
        _answer_double(book, first, second, chosen)


def _versions(question: Question) -> int:
    return len(question.apart.versions) if isinstance(question.apart, FieldApart) else 0


def _answer_double(
    book: Book, first: Outing | Expense, second: Outing | Expense, chosen: Choice | int
) -> None:
    if chosen is Choice.DIFFERENT:
        pair = sorted((first.id, second.id))
        book.differents.put(Different(handover_id("different", *pair), *pair))
    elif isinstance(second, Outing):
        book.outings.put(replace(second, same_as=first.id))
    else:
        book.expenses.put(replace(second, same_as=first.id))


def _apart_pairs(book: Book, table: str) -> "_Pairs":
    different = {frozenset((one.first, one.second)) for one in book.differents.all()}
    return _Pairs(book.shared.first_written_by(table), different)


@dataclass(frozen=True, slots=True)
class _Pairs:
    """Which two entries are worth a question: added on two computers, and not answered yet."""

    devices: dict[str, str]
    different: set[frozenset[str]]

    def asks(self, one: str, other: str) -> bool:
        """Whether the two are asked about, once."""
        return (
            one < other
            and self.devices.get(one) != self.devices.get(other)
            and frozenset((one, other)) not in self.different
        )


def _same_outings(book: Book) -> list[Question]:
    pairs, by_person = _apart_pairs(book, "outing"), defaultdict(list)
    for outing in book.outings.all():
        if outing.same_as is None:
            by_person[outing.person_id].append(outing)
    return [
        Question(Kind.SAME_OUTING, f"outings {one.id} {other.id}", None, one, other)
        for _person, outings in sorted(by_person.items())
        for days in [OutingsByDay(outings)]
        for one in outings
        for other in days.like(one)
        if pairs.asks(one.id, other.id)
    ]


def _two_places(book: Book, asked: set[str]) -> list[Question]:
    """Outings added on two computers at which one companion is at the same time."""
    pairs, by_companion = _apart_pairs(book, "outing"), defaultdict(list)
    for outing in book.outings.all():
        if outing.same_as is None and outing.status in HAPPENS and outing.time_known:
            for companion in set(outing.companion_ids):
                by_companion[companion].append(outing)
    found: dict[str, Question] = {}
    for outings in by_companion.values():
        outings.sort(key=lambda one: (local_time.moment(one.start), one.id))
        for at, one in enumerate(outings):
            end = local_time.moment(one.end)
            for other in outings[at + 1 :]:
                if local_time.moment(other.start) >= end:
                    break
                first, second = sorted((one, other), key=lambda it: it.id)
                key = f"outings {first.id} {second.id}"
                if key not in asked and pairs.asks(first.id, second.id):
                    found[key] = Question(Kind.TWO_PLACES, f"at once {key}", None, first, second)
    return [question for _key, question in sorted(found.items())]


def _same_expenses(book: Book) -> list[Question]:
    pairs, by_person = _apart_pairs(book, "expense"), defaultdict(list)
    for expense in book.expenses.all():
        if expense.same_as is None:
            by_person[expense.person_id].append(expense)
    return [
        Question(Kind.SAME_EXPENSE, f"expenses {one.id} {other.id}", None, one, other)
        for _person, expenses in sorted(by_person.items())
        for days in [ExpensesByDay(expenses)]
        for one in expenses
        for other in days.like(one)
        if pairs.asks(one.id, other.id)
    ]


def _loose_expenses(book: Book) -> list[Question]:
    """Expenses of an outing that is removed."""
    removed = {one.id: one for one in book.outings.removed()}
    return [
        Question(Kind.LOOSE_EXPENSE, f"expense {one.id}", None, one, removed[one.outing_id])
        for one in book.expenses.all()
        if one.outing_id in removed
    ]

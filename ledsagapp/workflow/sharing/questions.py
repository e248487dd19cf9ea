"""What no program can decide when several write: one list, the same on every computer.

Nothing is stored of it. An answer is a saving like any other, which travels and closes the
question everywhere; undo takes it back.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Final

from ledsagapp.domain.dates import local_time
from ledsagapp.domain.enumerations import StrEnum
from ledsagapp.domain.facts import HAPPENS
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.handover import Different
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.validation.doubles import ExpensesByDay, OutingsByDay
from ledsagapp.domain.values import dataclass, replace
from ledsagapp.storage.book import Book
from ledsagapp.storage.journal.apart import FieldApart, RemovedApart
from ledsagapp.workflow.exchange.make_packet import handover_id
from ledsagapp.workflow.sharing.limits_apart import (
    Beyond,
    ChangedSeal,
    changed_seals,
    seal_anew,
    sums_beyond,
)

JOINED: Final = ("note", "text", "activity")


class QuestionKind(StrEnum):
    """What is asked."""

    FIELD = "field"  # the same field written apart
    REMOVED = "removed"  # removed by one, edited by another
    SAME_OUTING = "same_outing"  # the same outing logged by both, perhaps
    SAME_EXPENSE = "same_expense"
    TWO_PLACES = "two_places"  # one companion on two outings at once
    LOOSE_EXPENSE = "loose_expense"  # of an outing that is removed
    BEYOND = "beyond"  # more than is granted, by several together
    HANDED_IN = "handed_in"  # a month that was handed in says something else by now


@dataclass(frozen=True, slots=True)
class SharingQuestion:
    """One question; ``apart`` is what was written apart, ``first`` and ``second`` two entries.

    ``beyond`` is a frame used beyond what is granted, ``seal`` a report that has changed.
    """

    kind: QuestionKind
    key: str
    apart: FieldApart | RemovedApart | None = None
    first: Outing | Expense | None = None
    second: Outing | Expense | None = None
    beyond: Beyond | None = None
    seal: ChangedSeal | None = None


class SharingChoice(StrEnum):
    """What can be answered where it is not one of the versions."""

    BOTH = "both"
    BACK = "back"
    GONE = "gone"
    SAME = "same"
    DIFFERENT = "different"
    LOOSE = "loose"
    CORRECT = "correct"
    NEXT = "next"


def questions(book: Book, presets: Presets | None = None) -> tuple[SharingQuestion, ...]:
    """Every open question, in an order that is the same on every computer.

    Without the rules (``presets``) nothing is asked that has to be reckoned.
    """
    fields, removed = book.shared.apart()
    return (
        *(
            SharingQuestion(QuestionKind.FIELD, f"{one.table} {one.id} {one.field}", one)
            for one in fields
        ),
        *(SharingQuestion(QuestionKind.REMOVED, f"{one.table} {one.id}", one) for one in removed),
        *(same := _same_outings(book)),
        *_two_places(book, {one.key for one in same}),
        *_same_expenses(book),
        *_loose_expenses(book),
        *(_reckoned(book, presets) if presets is not None else ()),
    )


def choices(question: SharingQuestion) -> tuple[SharingChoice, ...]:
    """What can be answered, besides the versions of a field."""
    match question.kind:
        case QuestionKind.FIELD:
            field = question.apart
            texts = isinstance(field, FieldApart) and all(
                isinstance(one.value, str) for one in field.versions
            )
            joins = isinstance(field, FieldApart) and field.field in JOINED
            return (SharingChoice.BOTH,) if texts and joins else ()
        case QuestionKind.REMOVED:
            return (SharingChoice.BACK, SharingChoice.GONE)
        case QuestionKind.LOOSE_EXPENSE:
            return (SharingChoice.LOOSE, SharingChoice.GONE)
        case QuestionKind.TWO_PLACES | QuestionKind.BEYOND:
            return (SharingChoice.DIFFERENT,)
        case QuestionKind.HANDED_IN:
            return (SharingChoice.CORRECT, SharingChoice.NEXT)
        case _:
            return (SharingChoice.SAME, SharingChoice.DIFFERENT)


def answer(
    book: Book,
    question: SharingQuestion,
    chosen: SharingChoice | int,
    presets: Presets | None = None,
    today: date | None = None,
) -> None:
    """Answer a question: with the number of a version, or one of ``choices``.

    ``presets`` and ``today`` are needed where a report is sealed anew. ValueError where that is
    no answer to it.
    """
    if chosen not in (*range(_versions(question)), *choices(question)):
        raise ValueError(chosen)
    apart, first, second = question.apart, question.first, question.second
    if isinstance(apart, FieldApart):
        values = [one.value for one in apart.versions]
        value = values[chosen] if isinstance(chosen, int) else "\n".join(values)
        book.shared.choose(apart, value)
    elif isinstance(apart, RemovedApart):
        book.shared.choose_removed(apart, gone=chosen is SharingChoice.GONE)
    elif question.kind is QuestionKind.LOOSE_EXPENSE and isinstance(first, Expense):
        if chosen is SharingChoice.GONE:
            book.expenses.remove(first.id)
        else:
            book.expenses.put(replace(first, outing_id=None))
    elif question.beyond is not None:
        _say_different(book, *_pair_of(question.beyond))
    elif question.seal is not None:
        if chosen is SharingChoice.NEXT or presets is None or today is None:
            _say_different(book, question.seal.seal.id, question.seal.now)
        else:
            seal_anew(book, question.seal.seal, presets, today)
    elif first is not None and second is not None:
        _answer_double(book, first, second, chosen)


def _versions(question: SharingQuestion) -> int:
    return len(question.apart.versions) if isinstance(question.apart, FieldApart) else 0


def _answer_double(
    book: Book, first: Outing | Expense, second: Outing | Expense, chosen: SharingChoice | int
) -> None:
    if chosen is SharingChoice.DIFFERENT:
        _say_different(book, first.id, second.id)
    elif isinstance(second, Outing):
        book.outings.put(replace(second, same_as=first.id))
    else:
        book.expenses.put(replace(second, same_as=first.id))


def _say_different(book: Book, *ids: str) -> None:
    pair = sorted(ids)
    book.differents.put(Different(handover_id("different", *pair), *pair))


def _pair_of(beyond: Beyond) -> tuple[str, str]:
    """What is kept of the answer: for this frame of the decision it is right so."""
    return beyond.decision_id, f"beyond {beyond.first}"


def _reckoned(book: Book, presets: Presets) -> Iterator[SharingQuestion]:
    if len(book.shared.ends()) < 2:
        return
    answered = {frozenset((one.first, one.second)) for one in book.differents.all()}
    ledger, knowledge = book.ledger(), book.shared.knowledge()
    for one in sums_beyond(ledger, presets, knowledge):
        if frozenset(_pair_of(one)) not in answered:
            key = f"beyond {one.decision_id} {one.first}"
            yield SharingQuestion(QuestionKind.BEYOND, key, beyond=one)
    for changed in changed_seals(book, ledger, presets, knowledge):
        if frozenset((changed.seal.id, changed.now)) not in answered:
            yield SharingQuestion(QuestionKind.HANDED_IN, f"seal {changed.seal.id}", seal=changed)


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


def _same_outings(book: Book) -> list[SharingQuestion]:
    pairs, by_person = _apart_pairs(book, "outing"), defaultdict(list)
    for outing in book.outings.all():
        if outing.same_as is None:
            by_person[outing.person_id].append(outing)
    return [
        SharingQuestion(QuestionKind.SAME_OUTING, f"outings {one.id} {other.id}", None, one, other)
        for _person, outings in sorted(by_person.items())
        for days in [OutingsByDay(outings)]
        for one in outings
        for other in days.like(one)
        if pairs.asks(one.id, other.id)
    ]


def _two_places(book: Book, asked: set[str]) -> list[SharingQuestion]:
    """Outings added on two computers at which one companion is at the same time."""
    pairs, by_companion = _apart_pairs(book, "outing"), defaultdict(list)
    for outing in book.outings.all():
        if outing.same_as is None and outing.status in HAPPENS and outing.time_known:
            for companion in set(outing.companion_ids):
                by_companion[companion].append(outing)
    found: dict[str, SharingQuestion] = {}
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
                    found[key] = SharingQuestion(
                        QuestionKind.TWO_PLACES, f"at once {key}", None, first, second
                    )
    return [question for _key, question in sorted(found.items())]


def _same_expenses(book: Book) -> list[SharingQuestion]:
    pairs, by_person = _apart_pairs(book, "expense"), defaultdict(list)
    for expense in book.expenses.all():
        if expense.same_as is None:
            by_person[expense.person_id].append(expense)
    return [
        SharingQuestion(
            QuestionKind.SAME_EXPENSE, f"expenses {one.id} {other.id}", None, one, other
        )
        for _person, expenses in sorted(by_person.items())
        for days in [ExpensesByDay(expenses)]
        for one in expenses
        for other in days.like(one)
        if pairs.asks(one.id, other.id)
    ]


def _loose_expenses(book: Book) -> list[SharingQuestion]:
    """Expenses of an outing that is removed."""
    removed = {one.id: one for one in book.outings.in_bin()}
    return [
        SharingQuestion(
            QuestionKind.LOOSE_EXPENSE, f"expense {one.id}", None, one, removed[one.outing_id]
        )
        for one in book.expenses.all()
        if one.outing_id in removed
    ]

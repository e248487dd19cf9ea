"""What is said before saving is the state after it, for any book and through every door."""

import json
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.accounting.account_figures import frame_remainder
from ledsagapp.domain.accounting.account_values import Accounts
from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Category, Kind, Status
from ledsagapp.domain.planning.afterwards import accounts_after
from ledsagapp.domain.planning.preview import with_entry
from ledsagapp.domain.snapshot import View, read
from ledsagapp.domain.statements.account_claims import account_claims
from ledsagapp.domain.statements.claims import claims
from ledsagapp.domain.values import replace
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.ledger.document import LedgerDocument
from ledsagapp.exchange.ledger.document import read as read_document
from ledsagapp.i18n import catalog
from ledsagapp.storage.book import Book
from ledsagapp.storage.opening import open_book
from ledsagapp.text_input.draft_from_text import draft_entry
from ledsagapp.text_input.form_content import form_content
from ledsagapp.wording.account.account_sentences import Sentences
from ledsagapp.wording.account.outlook import (
    change_outlook,
    expense_outlook,
    import_outlook,
    outlook,
)
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.entries.chips import chips_of
from ledsagapp.workflow.commands import (
    change_outings,
    move_to_day,
    save_decision,
    save_expense,
    save_outing,
    save_outings,
)
from ledsagapp.workflow.exchange.take_in import ledger_after, preview, take_in
from ledsagapp.workflow.own_words import entries
from tests.builders.ledgers import documents

TODAY = date(2026, 6, 15)
FORMATS = Formats(catalog("sv"))
few = settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


@contextmanager
def kept(ledger: Ledger) -> Iterator[Book]:
    """A real book that holds the ledger."""
    with tempfile.TemporaryDirectory() as folder:
        book = open_book(Path(folder) / "b.ledsagapp", Path(folder) / "state", create=True)
        try:
            book.import_ledger(ledger, {}, replace=True)
            yield book
        finally:
            book.close()


def ledger_of(made: Any) -> Ledger:
    """The ledger of a made-up document; one that is refused is no example."""
    try:
        return read_document(json.dumps(made).encode(), {}).ledger
    except ExchangeError:
        assume(False)
        raise


def seen(ledger: Ledger) -> View:
    return read(ledger, TODAY, {}, "p1", me=True)


def state(ledger: Ledger, on: date = TODAY) -> Accounts:
    return accounts(ledger, on, {})


days = st.integers(-170, 60).map(lambda n: date.fromordinal(TODAY.toordinal() + n))


@st.composite
def new_outings(draw: Callable[[Any], Any]) -> Outing:
    day, begin = draw(days), draw(st.sampled_from([9, 13, 18]))
    status = draw(st.sampled_from(list(Status)))
    end = draw(st.sampled_from(["10:20", "16:00", "23:30"]))
    start = f"{day}T{begin:02d}:00"
    assume(f"{day}T{end}" > start)
    return Outing("new", "p1", ("c1",), start, f"{day}T{end}", status)


def costs_of(outing: Outing, ore: int) -> list[Expense]:
    day = start_day(outing)
    return [Expense("cost", "p1", day, ore, Category.TICKET, None, outing.id)] if ore else []


@few
@given(documents(), new_outings(), st.sampled_from([0, 6000, 145000]), st.lists(days, max_size=3))
def test_the_form_on_one_day_or_several(
    made: Any, outing: Outing, ore: int, further: list[date]
) -> None:
    ledger = ledger_of(made)
    costs = costs_of(outing, ore)
    others = [move_to_day(outing, day, f"new {day}") for day in dict.fromkeys(further)]
    before = accounts_after(seen(ledger), [outing, *others, *costs], start_day(outing))
    assert outlook(FORMATS, seen(ledger), [outing, *others], costs)
    with kept(ledger) as book:
        save_outing(book, outing, costs, {}, further=others)
        assert state(book.ledger(), before.on) == before


@few
@given(documents(), days, st.sampled_from([100, 9000, 500000]))
def test_an_expense_of_its_own(made: Any, day: date, ore: int) -> None:
    ledger = ledger_of(made)
    expense = Expense("new", "p1", day, ore, Category.COFFEE)
    before = accounts_after(seen(ledger), [expense], day)
    assert expense_outlook(FORMATS, seen(ledger), expense)
    with kept(ledger) as book:
        save_expense(book, expense, {})
        assert state(book.ledger(), before.on) == before


@few
@given(documents(), st.sampled_from(["igår 13-16.30 bio 145 kr", "15/6 9-11", "1/7 13-15 fika 60"]))
def test_own_words(made: Any, line: str) -> None:
    ledger = ledger_of(made)
    draft, outing, costs = entries(ledger, line, TODAY, "p1", "sv", None)
    assert outing is not None
    # Of the words the form and the command line make the same draft.
    again = draft_entry(ledger, line, TODAY, draft.outing.id, "p1")
    assert again.outing == draft.outing
    before = accounts_after(seen(ledger), [outing, *costs], start_day(outing))
    with kept(ledger) as book:
        save_outing(book, outing, costs, {})
        assert state(book.ledger(), before.on) == before


@few
@given(
    documents(),
    st.sampled_from(["igår", "15/6", "1/7", "12/5", "i morgon", ""]),
    st.sampled_from(["13-16.30", "9-11", "22-01", "kl 13 i 3,5 timmar", "18-17"]),
    st.sampled_from(["145 kr", "60 kr och 1450 kr", "", "inställd"]),
)
def test_the_chips_of_own_words(made: Any, day: str, times: str, rest: str) -> None:
    ledger = ledger_of(made)
    line, now = f"{day} {times} bio {rest}", datetime(2026, 6, 15, 12, 0)
    content = form_content(seen(ledger), line, now, "sv", ("new", "cost"))
    last = chips_of(content, seen(ledger), FORMATS)[-1]
    outing = content.outing
    assert (outing is None) == (times == "18-17")
    if outing is None or outing.status is Status.PLANNED:
        assert last.text in ("blir en bokning", "slutet är före början")
        return
    kinds = [seen(ledger).assignment.of_outing(outing, start_day(outing))]
    kinds.append(seen(ledger).assignment.ordinary("p1", Kind.COSTS, start_day(outing)))
    with kept(ledger) as book:
        save_outing(book, outing, content.costs, {})
        after = read(book.ledger(), TODAY, {}, "p1", me=True)
    for decision in kinds:
        account = after.accounts.holding(decision.id) if kinds[0] and decision else None
        left = frame_remainder(account, start_day(outing), TODAY) if account is not None else None
        if account is not None and left is not None:
            assert Sentences(FORMATS).short(account.kind, left[0]) in last.text


@few
@given(documents(), st.lists(new_outings(), min_size=1, max_size=3))
def test_the_week_of_a_template(made: Any, found: list[Outing]) -> None:
    ledger = ledger_of(made)
    week = [replace(one, id=f"t{number}") for number, one in enumerate(found)]
    before = accounts_after(seen(ledger), week, start_day(week[0]))
    with kept(ledger) as book:
        save_outings(book, week)
        assert state(book.ledger(), before.on) == before


def same_left(said: str, ledger: Ledger, after: Ledger) -> None:
    """The line names what is left of every account in force that changes, and of no other."""
    view, now = seen(ledger), seen(after)
    for account in now.accounts.accounts:
        if account.person_id != "p1" or account.current is None:
            continue
        amount = account.current.careful
        unit = FORMATS.hours(amount) if account.kind == "hours" else FORMATS.kronor(amount)
        before = view.accounts.holding(account.decision_ids[0])
        changed = before is None or before.current != account.current
        if changed and account.policy not in ("free", "per_activity"):
            assert unit in said
    # Nothing more is left to change.
    assert change_outlook(FORMATS, now, after) == ""


@few
@given(documents(), st.sampled_from(list(Status)))
def test_several_changed_at_once_and_a_booking_answered(made: Any, status: Status) -> None:
    ledger = ledger_of(made)
    mine = [one for one in ledger.outings if one.person_id == "p1"]
    changed = [replace(one, status=status) for one in mine if one.status is not status]
    assume(changed)
    later = ledger
    for one in changed:
        later = with_entry(later, one)
    said = change_outlook(FORMATS, seen(ledger), later)
    with kept(ledger) as book:
        change_outings(book, changed)
        assert state(book.ledger()) == state(later)
        same_left(said, ledger, book.ledger())


@few
@given(documents(), new_outings(), st.sampled_from(list(Status)))
def test_the_line_of_a_booking_that_has_passed(made: Any, booked: Outing, status: Status) -> None:
    ledger = with_entry(ledger_of(made), replace(booked, status=Status.PLANNED))
    answered = replace(booked, status=status)
    before = accounts_after(seen(ledger), [answered], start_day(answered))
    assert outlook(FORMATS, seen(ledger), [answered], ())
    with kept(ledger) as book:
        save_outing(book, answered, (), {})
        assert state(book.ledger(), before.on) == before


@few
@given(documents(), st.sampled_from([0, 300, 1000]))
def test_a_decision_changed(made: Any, monthly: int) -> None:
    ledger = ledger_of(made)
    mine = [one for one in ledger.decisions if one.person_id == "p1" and one.monthly is not None]
    assume(mine)
    changed = replace(mine[0], monthly=monthly)
    later = with_entry(ledger, changed)
    said = change_outlook(FORMATS, seen(ledger), later)
    with kept(ledger) as book:
        save_decision(book, changed)
        assert state(book.ledger()) == state(later)
        same_left(said, ledger, book.ledger())


@few
@given(documents(), documents(), st.booleans())
def test_a_document_taken_in(mine: Any, theirs: Any, newer: bool) -> None:
    ledger, other = ledger_of(mine), ledger_of(theirs)
    document = LedgerDocument(other, {})
    with kept(ledger) as book:
        before = book.ledger()
        later = ledger_after(before, document, preview(book, document), replace=newer)
        said = import_outlook(FORMATS, seen(before), later)
        take_in(book, document, {}, replace=newer)
        assert state(book.ledger()) == state(later)
        assert said
        same_left(said, before, book.ledger())


@settings(max_examples=100, deadline=None)
@given(documents(), st.data())
def test_what_the_window_and_the_command_line_say_is_owed_is_one_figure(
    made: Any, data: st.DataObject
) -> None:
    ledger = ledger_of(made)
    course = st.fixed_dictionaries(
        {
            "paid_on": st.sampled_from([None, None, TODAY, date(2026, 1, 2)]),
            "refused_amount": st.sampled_from([None, None, 50, 30000]),
        }
    )
    expenses = tuple(replace(one, **data.draw(course)) for one in ledger.expenses)
    ledger = replace(ledger, expenses=expenses)
    for person_id in ("p1", "p2"):
        ids = {one.id for one in ledger.decisions if one.person_id == person_id}
        purses = [one for one in account_claims(ledger, TODAY, {}) if ids & set(one.decision_ids)]
        window = claims(ledger, person_id, TODAY, {})
        assert sum(one.amount for one in window.owed) == sum(one.owed for one in purses)

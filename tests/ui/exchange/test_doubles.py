"""What may be written twice is asked about, remembered, undone, and never put together unasked."""

from datetime import date

import pytest

from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.model.people import Companion
from ledsagapp.domain.model.vocabulary import Kind, Status
from ledsagapp.domain.values import replace
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.exchange.doubles import DoublesDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.common.periods import Period
from ledsagapp.wording.entries.entry_rows import Rows
from ledsagapp.workflow.build_report import ReportRequest
from ledsagapp.workflow.sealing import seal_of
from ledsagapp.workflow.todo import todo
from tests.builders.family import TODAY
from tests.ui.conftest import Open
from tests.ui.outing.test_outing_dialog import in_dialog


@pytest.fixture
def window(open_window: Open) -> Window:
    return open_window()


def used(window: Window, book: Book) -> int:
    found = accounts(book.ledger(), TODAY, window.context.presets).of("maj", Kind.HOURS)
    return sum(frame.used for account in found for frame in account.frames)


def test_two_outings_are_said_to_be_the_same_count_once_and_part_again(
    window: Window, book: Book
) -> None:
    done = (one for one in book.outings.all() if one.status is Status.DONE and one.companion_ids)
    one = next(done)
    before = used(window, book)
    book.outings.put(replace(one, id="twice"))
    window.refresh(frozenset({"outings"}))
    assert used(window, book) > before

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, DoublesDialog)
        assert [row.key for row in dialog.listed.rows()] == [f"{one.id} twice"]
        assert "kanske samma som" in dialog.listed.rows()[0].spoken
        dialog.same()
        assert "räknas en gång" in dialog.message.text()
        assert "är samma som" in dialog.listed.rows()[0].spoken

    in_dialog(lambda: window.run("doubles"), work)
    assert used(window, book) == before
    window.run("undo")
    assert used(window, book) > before


def test_two_that_are_different_are_not_asked_about_again(window: Window, book: Book) -> None:
    one = next(o for o in book.outings.all() if o.status is Status.DONE and o.companion_ids)
    book.outings.put(replace(one, id="twice"))
    window.refresh(frozenset({"outings"}))

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, DoublesDialog)
        dialog.different()
        assert not dialog.listed.rows()

    in_dialog(lambda: window.run("doubles"), work)
    assert len(book.differents.all()) == 1


def test_a_companion_written_in_two_ways_becomes_one(window: Window, book: Book) -> None:
    first = book.companions.all()[0]
    book.companions.put(Companion("other", "A. L."))
    window.refresh(frozenset({"companions"}))

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, DoublesDialog)
        dialog.kind.choose("companions")
        dialog.one.choose("other")
        dialog.other.choose(first.id)
        dialog.join()
        dialog.join()
        assert "redan samma" in dialog.message.text()
        dialog.one.choose(first.id)
        dialog.other.choose("other")
        dialog.join()  # the other way round would be a circle

    in_dialog(lambda: window.run("doubles"), work)
    marked = {one.id: one.same_as for one in book.companions.all() if one.same_as}
    assert marked == {"other": first.id}


def test_a_sealed_month_that_says_something_else_now_stands_under_to_do(
    window: Window, book: Book
) -> None:
    context = window.context
    one = next(o for o in book.outings.all() if o.status is Status.DONE and o.person_id == "maj")
    month = date.fromisoformat(one.start[:10]).replace(day=1)
    last = date(month.year + month.month // 12, month.month % 12 + 1, 1)
    period = Period(month, min(last - (last - last.replace(day=1)), TODAY), "")
    wanted = ReportRequest(ReportKind.TIME, period, "sv", ReportOptions())
    made = seal_of(context.view(), wanted, context.presets, "s1")
    assert made is not None
    book.seals.put(made)

    def waiting() -> list[str]:
        window.refresh(frozenset({"seals", "outings"}))
        view = context.view()
        rows = Rows(view, context.formats, Labels(context.tr))
        return [row.title for row in todo(view, context.formats, rows) if "förseglade" in row.title]

    assert waiting() == []
    book.outings.put(replace(one, activity="Något helt annat"))
    assert len(waiting()) == 1

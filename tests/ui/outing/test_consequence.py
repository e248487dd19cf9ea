"""What a form says before saving is what the pages show after it, through every door."""

from datetime import date, datetime

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ledsagapp.domain.accounting.account_figures import frame_remainder
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Kind, Status
from ledsagapp.domain.values import replace
from ledsagapp.storage.book import Book
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.ui.dialogs.outing.form import OutingDialog
from ledsagapp.ui.dialogs.outing.strangers import Strangers
from ledsagapp.ui.gallery.gallery import free
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.wording.account.account_sentences import Sentences
from ledsagapp.workflow.timer import Timer
from tests.builders.family import TODAY
from tests.builders.plain import plain
from tests.ui.outing.test_entry import in_own_words, told
from tests.ui.outing.test_outing_dialog import latest, save


def blank(status: Status = Status.DONE) -> Outing:
    return Outing(new_id(), "maj", ("anna",), f"{TODAY}T", "", status)


def form(window: Window, status: Status = Status.DONE) -> OutingDialog:
    dialog = OutingDialog(window.context, blank(status), window, new=True)
    dialog.show()
    QTest.qWaitForWindowExposed(dialog)
    return dialog


def write(dialog: OutingDialog, **fields: str) -> None:
    """Type into the fields without leaving the last one."""
    for name, text in fields.items():
        line = {"days": dialog.more.lines[1]}.get(name) or getattr(dialog, name)
        line.setFocus()
        line.clear()
        QTest.keyClicks(line, text)


def shown_left(window: Window, kind: Kind, day: date) -> str:
    """What the pages show as left in the frame that holds the day."""
    view = window.view()
    account = view.current(kind)
    assert account is not None
    left = frame_remainder(account, day, view.today)
    assert left is not None
    return plain(Sentences(window.context.formats).amount(kind, left[0]))


def close(dialog: OutingDialog) -> None:
    dialog.mark_unchanged()
    free(dialog)


@pytest.mark.parametrize(
    "fields",
    [
        {"day": "2026-11-20", "start": "13", "end": "16.30"},
        {"day": "2026-11-20", "start": "13", "end": "2,25"},
        {"day": "2026-11-20", "start": "13", "end": "16", "amount": "145"},
        {"day": "2026-11-18", "start": "13", "end": "15", "days": "19/11, 20/11"},
        {"day": "2026-11-18", "start": "13", "end": "15", "amount": "60", "days": "25/11"},
        {"day": "2026-11-01", "start": "00:30", "end": "23:30"},
    ],
)
def test_the_line_before_is_the_state_after(window: Window, fields: dict[str, str]) -> None:
    dialog = form(window)
    write(dialog, **fields)
    # The focus still stands in the last field: nothing has been left.
    said = dialog.consequence.sentence()
    dialog._save_it()  # noqa: SLF001 - as Ctrl+Enter does, wherever the focus stands
    dialog._save_it()  # noqa: SLF001 - what is odd is asked about once
    book = window.context.book
    for one in (dialog.outing, *dialog.further):
        book.outings.put(one)
    for cost in dialog.expenses:
        book.expenses.put(cost)
    day = date.fromisoformat(fields["day"])
    for kind in (Kind.HOURS, Kind.COSTS):
        assert shown_left(window, kind, day) in said
    close(dialog)


def test_a_booked_cost_is_not_deducted_before_its_day(window: Window) -> None:
    dialog = form(window, Status.PLANNED)
    before = shown_left(window, Kind.COSTS, TODAY)
    write(dialog, day="2026-12-10", start="13", end="16", amount="145")
    assert before in dialog.consequence.sentence()
    close(dialog)


def described(dialog: OutingDialog) -> str:
    """What is heard of the end, once the keys have rested."""
    return plain(dialog.end_field.input.accessibleDescription())


def test_midnight_is_said_plainly_and_no_start(window: Window, qtbot: QtBot) -> None:
    dialog = form(window)
    write(dialog, day="2026-11-20", start="20", end="24:00")
    dialog._time_left()  # noqa: SLF001 - as when the field is left
    qtbot.waitUntil(lambda: "midnatt" in described(dialog))
    write(dialog, start="24:00")
    dialog._time_left()  # noqa: SLF001 - as above
    assert "midnatt" in dialog.start_field.problem
    close(dialog)


@pytest.mark.parametrize("end", ["02:30 vintertid", "02:30"])
def test_the_repeated_hour_is_written_or_chosen(window: Window, qtbot: QtBot, end: str) -> None:
    dialog = form(window)
    write(dialog, day="2026-10-25", start="01:00", end=end)
    assert not dialog.end_twice.isHidden()
    assert dialog.start_twice.isHidden()
    if end == "02:30":
        qtbot.waitUntil(lambda: "1 timme 30 minuter" in described(dialog))
        dialog.end_twice.choice.choose("+01:00")
        dialog._time_left()  # noqa: SLF001 - as choosing does
    qtbot.waitUntil(lambda: "2 timmar 30 minuter" in described(dialog))
    outing = dialog._read()  # noqa: SLF001 - what would be saved
    assert outing is not None
    assert outing.end == "2026-10-25T02:30+01:00"
    close(dialog)


@pytest.mark.parametrize(("start", "status"), [("13:00", "planned"), ("08:00", "done")])
def test_what_begins_later_today_is_proposed_as_booked(
    window: Window, start: str, status: str
) -> None:
    window.timer = Timer(None, lambda: datetime(TODAY.year, TODAY.month, TODAY.day, 9, 30))
    dialog = form(window)
    write(dialog, day=TODAY.isoformat(), start=start, end="16")
    assert dialog.status.key() == status
    close(dialog)


def test_an_amount_larger_than_the_purse_is_asked_about_once(window: Window) -> None:
    dialog = form(window)
    write(dialog, day="2026-11-20", start="13", end="16", amount="16145")
    assert not dialog._save_it()  # noqa: SLF001 - as Ctrl+Enter does
    said = dialog.consequence.sentence()
    assert "145 kronor är mer än allt som beslutet ger" in said
    assert dialog._save_it()  # noqa: SLF001 - saved once more it is right
    close(dialog)


@pytest.mark.parametrize("amount", ["145 50", "1 2 3", "14,555"])
def test_an_amount_that_is_none_is_refused_with_its_reason(window: Window, amount: str) -> None:
    dialog = form(window)
    write(dialog, amount=amount)
    dialog._amount_left()  # noqa: SLF001 - as when the field is left
    assert dialog.costs.amount_field.problem
    close(dialog)


def test_a_name_nobody_has_is_added_with_a_button(window: Window, book: Book) -> None:
    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, OutingDialog)
        assert "Karin" in told(dialog)
        (row,) = dialog.findChildren(Strangers)
        (button,) = row.buttons
        assert button.text().replace("&", "") == "Lägg till Karin som ledsagare"
        button.click()
        save()

    in_own_words(window, "igår 13-16 bio med Anna och Karin", work)
    made = latest(book)
    names = {one.id: one.name for one in book.companions.all()}
    assert [names[key] for key in made.companion_ids] == ["Anna Lind", "Karin"]
    assert made.note is None


def test_a_reason_is_chosen_from_the_list_with_words_of_one_s_own_beside(window: Window) -> None:
    dialog = form(window)
    write(dialog, day="2026-11-20", start="13", end="16")
    dialog.status.choose(Status.CANCELLED_LATE.value)
    dialog._status_chosen()  # noqa: SLF001 - as choosing does
    dialog.cancelled.listed.choose("Sjukdom")
    dialog.cancelled.reason.setText("feber")
    outing = dialog._read()  # noqa: SLF001 - what would be saved
    assert outing is not None
    assert outing.reason == "Sjukdom: feber"
    dialog.cancelled.fill(replace(outing, reason="sjukdom"))
    assert (dialog.cancelled.listed.key(), dialog.cancelled.reason.text()) == ("Sjukdom", "")
    dialog.cancelled.fill(replace(outing, reason="Regn"))
    assert dialog.cancelled.reason.text() == "Regn"
    close(dialog)


def test_a_cancellation_keeps_the_time_of_day(window: Window) -> None:
    dialog = form(window)
    write(dialog, day="2026-11-20", start="13", end="16")
    dialog.status.choose(Status.CANCELLED_LATE.value)
    dialog._status_chosen()  # noqa: SLF001 - as choosing does
    dialog.cancelled.on.setText("2026-11-20")
    dialog.cancelled.at.setText("25:10")
    dialog.cancelled.check()
    assert "tid" in dialog.cancelled.fields[-1].problem
    dialog.cancelled.at.setText("7.45")
    outing = dialog._read()  # noqa: SLF001 - what would be saved
    assert outing is not None
    assert outing.cancelled_time == "07:45"
    close(dialog)

"""The line of frames on the first page: what was lost, what is left, what is to come."""

from datetime import date

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ledsagapp.domain.model.vocabulary import Kind, Status
from ledsagapp.domain.planning.frame_line import Stage, frame_line
from ledsagapp.domain.values import replace
from ledsagapp.storage.book import Book
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.lists.frame_list import FrameList
from tests.builders import audit
from tests.builders.family import outing
from tests.builders.plain import plain
from tests.ui.conftest import Open
from tests.ui.outing.test_outing_dialog import in_dialog
from tests.ui.test_access import press


def frames(window: Window) -> FrameList:
    """The line of frames."""
    found = window.page().findChild(FrameList)
    assert isinstance(found, FrameList)
    return found


def test_the_frames_say_what_was_lost_and_lead_to_their_outings(open_window: Open) -> None:
    window = open_window(example=True)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    line = frames(window)
    assert plain([row.spoken for row in line.rows()][1:3]) == [
        (
            "Ramen 1 juli – 30 september 2026: 36 timmar beviljat, 28 timmar 15 minuter använda, "
            "7 timmar 45 minuter brann inne 30 september"
        ),
        (
            "Ramen 1 oktober – 31 december 2026: 42 timmar beviljat, 21 timmar 45 minuter använda, "
            "7 timmar 45 minuter bokat, 20 timmar 15 minuter kvar"
        ),
    ]
    line.setFocus()
    assert line.key() == "2026-10-01 2026-12-31"
    press("Left")
    assert line.key() == "2026-07-01 2026-09-30"
    said: list[str] = []
    in_dialog(lambda: press("Ctrl+I"), lambda one: said.append(one.consequence.sentence()))
    assert "7 timmar 45 minuter" in plain(said[0])
    assert "1 juli – 30 september 2026" in said[0]
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    press("Return")
    assert window.page_name() == "outings"
    assert "ramen 1 juli – 30 september 2026" in window.page().status.sentence()


def test_the_frames_agree_with_the_account_they_are_of(window: Window, book: Book) -> None:
    view = window.view()
    account = view.current(Kind.HOURS)
    assert account is not None
    assert account.current is not None
    now = next(one for one in frames(window).parts if one.stage is Stage.NOW)
    assert (now.shown.left, now.booked) == (account.current.careful, account.current.planned)
    book.outings.put(outing(9, "2026-11-20", "10:00", "12:30", "museum"))
    after = next(one for one in frames(window).parts if one.stage is Stage.NOW)
    assert after.shown.left == now.shown.left - 150


def test_every_coming_frame_with_bookings_is_shown_and_the_one_under_way_stays(
    window: Window, book: Book, qtbot: QtBot
) -> None:
    for number, day in ((20, "2027-02-03"), (21, "2027-05-05"), (22, "2027-11-10")):
        book.outings.put(outing(number, day, "10:00", "12:30", "bad", status=Status.PLANNED))
    found = frames(window).parts
    assert [one.frame.start.isoformat() for one in found if one.booked] == [
        "2026-10-01",
        "2027-01-01",
        "2027-04-01",
        "2027-10-01",
    ]
    for number, month in enumerate(("2027-07", "2028-01", "2028-04")):
        day = f"{month}-10"
        book.outings.put(outing(30 + number, day, "10:00", "12:30", "bad", status=Status.PLANNED))
    # So many stand in each other's way: the one under way and the next, the rest at a press.
    assert [one.stage for one in frames(window).parts] == [Stage.NOW, Stage.COMING]
    button = next(
        one for one in window.page().findChildren(Button) if one.text() == "Visa alla 7 ramar"
    )
    audit.activate(window, qtbot)
    button.setFocus()
    press("Space")
    assert frames(window).hasFocus()
    found = frames(window).parts
    assert [one.stage for one in found] == [Stage.NOW, *[Stage.COMING] * 6]
    assert [one.booked for one in found] == [360, *[150] * 6]
    assert "2 timmar 30 minuter bokat" in frames(window).rows()[6].spoken.replace("\xa0", " ")
    button.setFocus()
    press("Space")
    assert button.text() == "Visa alla 7 ramar"
    assert len(frames(window).parts) == 2


def test_the_bookings_of_a_decision_yet_to_begin_have_their_frames(
    window: Window, book: Book
) -> None:
    hours = book.decisions.get("hours")
    assert hours is not None
    book.decisions.put(replace(hours, valid_from=date(2027, 1, 1)))
    book.outings.put(outing(20, "2027-02-03", "10:00", "12:30", "bad", status=Status.PLANNED))
    found = frame_line(window.view(), Kind.HOURS)
    assert [(one.stage, one.booked) for one in found] == [(Stage.COMING, 150)]

"""Sheets and calendars go out and come in by the window, by keyboard, as one step each."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import icalendar
import openpyxl
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ledsagapp.domain.dates import local_time
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.values import replace
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.exchange.calendar_in import BookingsDialog
from ledsagapp.ui.dialogs.exchange.calendar_out import CalendarDialog
from ledsagapp.ui.dialogs.exchange.rows_out import RowsDialog
from ledsagapp.ui.dialogs.exchange.sheet_in import SheetDialog
from ledsagapp.ui.shell.calendar_watch import CalendarWatch
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.workflow.exchange.calendar_memory import KEPT
from tests.builders.family import TODAY
from tests.ui.conftest import Open
from tests.ui.outing.test_outing_dialog import in_dialog
from tests.ui.packet.test_packets import choosing, press

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_window: Open) -> Window:
    return open_window()


def sheet(folder: Path, *lines: str) -> Path:
    path = folder / "timmar.csv"
    path.write_text("\n".join(lines), "utf-8")
    return path


def spoken(dialog: SheetDialog | BookingsDialog) -> list[str]:
    return [row.spoken for row in dialog.listed.rows()]


# -- sheets in ---------------------------------------------------------------------------------
def test_only_clear_rows_are_taken_and_undone_as_one_step(
    window: Window, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = book.ledger()
    choosing(
        monkeypatch,
        sheet(
            tmp_path,
            "Datum;Start;Slut;Ledsagare;Utlägg",
            "2026-09-01;05:00;06:30;Nyanna;145,50",
            "2026-09-02;05:00;;Nyanna;",
            "2026-09-03;04:00;05:00;Nyanna;6000",
            "Summa;;;;145,50",
        ),
    )

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, SheetDialog)
        told = spoken(dialog)
        assert told[0].startswith("Tas in. Rad 2: ")
        assert told[1].startswith("Lämnas. Rad 3: ")
        assert "inget slut" in told[1]
        assert told[3].startswith("Rad 5: ser ut som en summa")
        assert "Nyanna" in dialog.consequence.sentence()
        dialog.listed.setFocus()
        dialog.listed.choose("3")
        dialog.buttons[0].setFocus()
        press(Qt.Key.Key_Space)  # not all of it could be read: it stays left, and that is said
        assert spoken(dialog)[1].startswith("Lämnas. ")
        assert "1 rad kan inte tas in" in dialog.message.text()
        press(Qt.Key.Key_Return, CTRL)

    in_dialog(lambda: window.run("take_sheet"), work)
    new = {one.id for one in book.outings.all()} - {one.id for one in before.outings}
    assert len(new) == 1
    assert "Nyanna" in [one.name for one in book.companions.all()]
    window.run("undo")
    assert book.ledger() == before


def test_a_column_said_to_be_another_is_remembered_by_its_heading_also_on_the_command_line(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = "Datum;Tid;Med;Gjorde;Xyz", "2026-09-01;05-06.30;Ann;bad;145,50"
    choosing(monkeypatch, sheet(tmp_path, *lines))

    def say(dialog: Dialog) -> None:
        assert isinstance(dialog, SheetDialog)
        assert dialog.columns is not None
        field = dialog.columns.fields[4]
        assert (field.name, field.input.accessibleDescription()) == (
            "Xyz",
            "Till exempel: 145,50",
        )
        assert "145,50" not in spoken(dialog)[0]
        dialog.columns.choices[4].choose("amount")
        assert "145,50" in spoken(dialog)[0]
        press(Qt.Key.Key_Return, CTRL)

    in_dialog(lambda: window.run("take_sheet"), say)
    later = sheet(tmp_path, lines[0], "2026-09-08;05-06.30;Ann;bad;99")
    choosing(monkeypatch, later)

    def look(dialog: Dialog) -> None:
        assert isinstance(dialog, SheetDialog)
        assert "99\N{NO-BREAK SPACE}kr" in spoken(dialog)[0]
        dialog.reject()

    in_dialog(lambda: window.run("take_sheet"), look)


def test_one_role_is_held_by_one_column(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choosing(monkeypatch, sheet(tmp_path, "Datum;Start;Slut;A;B", "2026-09-01;05:00;06:00;10;20"))

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, SheetDialog)
        assert dialog.columns is not None
        for place in (3, 4):
            dialog.columns.choices[place].choose("amount")
        assert dialog.columns.roles()[3] == ""
        assert dialog.columns.roles()[4] == "amount"
        assert "20\N{NO-BREAK SPACE}kr" in spoken(dialog)[0]
        dialog.reject()

    in_dialog(lambda: window.run("take_sheet"), work)


# -- rows out ----------------------------------------------------------------------------------
def test_rows_are_written_for_a_spreadsheet(
    window: Window, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "utflykter.xlsx"
    choosing(monkeypatch, target)

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, RowsDialog)
        count = len([one for one in book.outings.all() if one.person_id == "maj"])
        assert dialog.consequence.sentence().startswith(f"{count} rader")
        press(Qt.Key.Key_Return, CTRL)

    in_dialog(lambda: window.run("rows_out"), work)
    rows = list(openpyxl.load_workbook(target).active.iter_rows(values_only=True))
    ids = {row[-1] for row in rows[1:-1]}
    assert ids == {one.id for one in book.outings.all() if one.person_id == "maj"}


# -- calendars ---------------------------------------------------------------------------------
def test_the_calendar_file_is_written_anew_after_a_saving(
    window: Window,
    book: Book,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    target = tmp_path / "bokningar.ics"
    choosing(monkeypatch, target)

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, CalendarDialog)
        dialog.alarm.choose("60")
        dialog.keep_on.setChecked(True)
        press(Qt.Key.Key_Return, CTRL)

    in_dialog(lambda: window.run("calendar_out"), work)
    first = target.read_bytes()
    one = next(one for one in book.outings.all() if one.status is Status.DONE)
    CalendarWatch(window, calm=0)
    book.listen(window.refresh)
    book.outings.put(replace(one, activity="Fågelskådning"))
    qtbot.waitUntil(lambda: "Fågelskådning" in target.read_text("utf-8"), timeout=5000)
    events = icalendar.Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    changed = {str(event["uid"]): int(str(event["sequence"])) for event in events}
    before = {
        str(event["uid"]): int(str(event["sequence"]))
        for event in icalendar.Calendar.from_ical(first).walk("VEVENT")
    }
    uid = f"{one.id}@ledsagapp"
    assert changed[uid] == before[uid] + 1

    # Without the tick it is let go.
    def let_go(dialog: Dialog) -> None:
        assert isinstance(dialog, CalendarDialog)
        assert dialog.keep_on.isChecked()
        dialog.keep_on.setChecked(False)
        press(Qt.Key.Key_Return, CTRL)

    in_dialog(lambda: window.run("calendar_out"), let_go)
    assert window.context.lists.recall(KEPT) == {}


def ics(*events: Sequence[str]) -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x"]
    for event in events:
        lines += ["BEGIN:VEVENT", *event, "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


def test_a_calendar_becomes_bookings_event_by_event(
    window: Window, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = book.ledger()
    day = TODAY + timedelta(days=9)
    path = tmp_path / "resor.ics"
    times = f"DTSTART:{day:%Y%m%d}T130000", f"DTEND:{day:%Y%m%d}T150000"
    whole = f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
    path.write_bytes(
        ics(
            ("UID:a", *times, "SUMMARY:Bio"),
            ("UID:b", whole, "SUMMARY:Resa"),
            ("UID:c", *times, "SUMMARY:Tandvård"),
        )
    )
    choosing(monkeypatch, path)

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, BookingsDialog)
        told = {one.split(", ")[-1].split(":")[0]: one for one in spoken(dialog)}
        whole_day = next(one for one in spoken(dialog) if "Resa" in one)
        assert whole_day.startswith("Lämnas. ")
        place = next(n for n, one in enumerate(spoken(dialog)) if "Tandvård" in one)
        assert spoken(dialog)[place].startswith("Tas in. ")
        dialog.listed.setFocus()
        dialog.listed.choose(str(place))
        dialog.buttons[1].setFocus()
        press(Qt.Key.Key_Space)
        assert spoken(dialog)[place].startswith("Lämnas. ")
        assert told
        press(Qt.Key.Key_Return, CTRL)

    in_dialog(lambda: window.run("take_calendar"), work)
    new = [one for one in book.outings.all() if one.id not in {had.id for had in before.outings}]
    assert [(one.activity, one.status) for one in new] == [("Bio", Status.PLANNED)]
    assert local_time.local_day(new[0].start) == day
    window.run("undo")
    assert book.ledger() == before

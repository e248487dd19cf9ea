"""Reminders: what is near, told once a day; outside the program only where that is wanted."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSystemTrayIcon

from ledsagapp.domain.model.vocabulary import Kind, Status
from ledsagapp.domain.snapshot import read
from ledsagapp.domain.values import replace
from ledsagapp.settings import Settings
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.program.settings import SettingsDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.shell.notifications import remind, show_outside
from ledsagapp.ui.widgets.fields.inputs import Tick
from ledsagapp.workflow.reminders import reminders
from tests.builders.family import TODAY
from tests.builders.plain import plain


def said(window: Window, on: date = TODAY) -> list[str]:
    """What Maj is reminded of on a day."""
    context = window.context
    person = window.view().person
    assert person is not None
    view = read(context.book.ledger(), on, context.presets, person.id, me=True)
    return plain(reminders(replace(view, deadlines=window.view().deadlines), context.formats))


def book_tomorrow(book: Book, start: str = "13:00") -> None:
    """Maj's latest outing once more, booked for tomorrow."""
    one, day = book.ledger().outings[-1], (TODAY + timedelta(days=1)).isoformat()
    book.outings.put(
        replace(
            one,
            id=f"tomorrow {start}",
            status=Status.PLANNED,
            start=f"{day}T{start}",
            end=f"{day}T23:00",
            activity="Hemligt",
        )
    )


class Tray:
    """Stands in for the system: remembers what it was asked to show."""

    def __init__(self, *, there: bool = True) -> None:
        self.there = there
        self.shown: list[str] = []

    def __call__(self, _window: Window, text: str, _forward: Callable[[], None]) -> bool:
        if self.there:
            self.shown.append(text)
        return self.there


def nothing() -> None:
    """What is done when a reminder is pressed."""


def test_an_outing_tomorrow_is_told_without_saying_what(window: Window, book: Book) -> None:
    assert not any("i morgon" in one for one in said(window))
    book_tomorrow(book)
    assert "En utflykt är bokad i morgon klockan 13.00." in said(window)
    book_tomorrow(book, "09:30")
    assert "2 utflykter är bokade i morgon, den första klockan 09.30." in said(window)
    assert not any("Hemligt" in one for one in said(window))


def test_hours_are_told_a_fortnight_before_they_expire(window: Window) -> None:
    account = window.view().current(Kind.HOURS)
    assert account is not None
    assert account.current is not None
    end = account.current.frame_end
    assert not any("brinner inne" in one for one in said(window, end - timedelta(days=15)))
    assert any("brinner inne" in one for one in said(window, end - timedelta(days=14)))


def test_a_decision_is_told_ninety_days_before_it_ends(window: Window, book: Book) -> None:
    decision = next(one for one in book.ledger().decisions if one.kind is Kind.HOURS)
    end = TODAY + timedelta(days=90)
    book.decisions.put(replace(decision, valid_to=end))
    assert "Ett beslut går ut den 20 februari. Dags att ansöka på nytt?" in said(window)
    assert not any("går ut" in one for one in said(window, TODAY - timedelta(days=1)))


def test_last_months_report_is_told(window: Window) -> None:
    window.keep(replace(window.settings, report_day=31))
    assert "Tidrapporten för oktober ska vara inne senast 30 november." in said(window)


def test_the_system_shows_it_once_a_day(window: Window, book: Book) -> None:
    tray = Tray()
    kept: list[Settings] = []
    window.settings_wanted.connect(kept.append)
    remind(window, nothing, tray)
    assert plain(tray.shown) == []
    assert kept == []
    book_tomorrow(book)
    remind(window, nothing, tray)
    assert plain(tray.shown) == ["En utflykt är bokad i morgon klockan 13.00."]
    assert kept[-1].reminded_on == TODAY.isoformat()
    remind(window, nothing, tray)
    assert len(tray.shown) == 1


@pytest.mark.parametrize(("quiet", "there"), [(True, True), (False, False)])
def test_quiet_or_without_a_tray_it_is_told_inside(
    window: Window, book: Book, *, quiet: bool, there: bool
) -> None:
    window.keep(replace(window.settings, quiet=quiet))
    book_tomorrow(book)
    tray = Tray(there=there)
    remind(window, nothing, tray)
    assert plain(tray.shown) == []
    assert plain(window.message.text()) == "En utflykt är bokad i morgon klockan 13.00."


def test_the_systems_own_way_says_no_where_there_is_no_tray(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    assert not show_outside(window, "Text.", nothing)
    shown: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _own: None)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _own, *told: shown.append(told[1]))
    assert show_outside(window, "Text.", nothing)
    assert shown == ["Text."]


def test_quiet_is_chosen_among_the_settings(window: Window) -> None:
    dialog = SettingsDialog(window.context, Settings(), window)
    tick = next(
        one
        for one in dialog.findChildren(Tick)
        if one.text().replace("&", "") == "Påminn inte utanför programmet"
    )
    QTest.keyClicks(tick, " ")
    dialog.save_button.click()
    assert dialog.settings.quiet

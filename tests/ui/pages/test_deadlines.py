"""The days on which papers are to be in: set once, told on the first page and at the report."""

from ledsagapp.domain.values import replace
from ledsagapp.settings import Settings
from ledsagapp.ui.dialogs.program.settings import SettingsDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from tests.ui.pages.test_overview import today
from tests.ui.report.test_reports import page_of
from tests.ui.report.test_sealing import sealed_october

SAID = "Tidrapporten för oktober ska vara inne senast 30 november."


def test_what_is_to_be_in_stands_first_among_what_there_is_to_do(window: Window) -> None:
    window.keep(replace(window.settings, report_day=31))
    window.go("overview")
    assert any(one.startswith("Tidrapporten för oktober") for one in today(window))


def test_nothing_is_said_where_no_day_is_set_or_the_month_is_sealed(window: Window) -> None:
    window.go("overview")
    assert not any("Tidrapporten" in one for one in today(window))
    window.keep(replace(window.settings, report_day=31))
    sealed_october(window)
    window.go("overview")
    assert not any("Tidrapporten" in one for one in today(window))


def test_the_report_says_until_when_it_is_to_be_in(window: Window) -> None:
    window.keep(replace(window.settings, report_day=31))
    page = page_of(window)
    period = next(c for c in page.findChildren(Choice) if c.findData("2026-10-01 2026-10-31") >= 0)
    period.choose("2026-10-01 2026-10-31")
    assert SAID in page._note.sentence()  # noqa: SLF001


def test_the_days_are_set_among_the_settings(window: Window) -> None:
    dialog = SettingsDialog(window.context, Settings(report_day=3), window)
    found = {f.name: f.input for f in dialog.findChildren(Field)}
    choice = found["Tidrapporten inne senast"]
    assert isinstance(choice, Choice)
    assert choice.key() == "3"
    choice.choose("5")
    dialog.save_button.click()
    assert (dialog.settings.report_day, dialog.settings.signature_day) == (5, 0)

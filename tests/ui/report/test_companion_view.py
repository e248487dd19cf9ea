"""The companion's own view: chosen once, heard as rows, handed over as a table."""

from pytestqt.qtbot import QtBot

from ledsagapp.reports.text.csv import csv_text
from ledsagapp.ui.dialogs.report.companion import CompanionView
from ledsagapp.ui.gallery.gallery import free
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.workflow.build_report import build_report
from tests.builders.plain import plain
from tests.ui.conftest import Open


def test_who_one_is_is_chosen_once(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(example=True)
    dialog = CompanionView(window.context, window, "")
    karim = dialog.companion.findText("Karim Said")
    dialog.companion.setCurrentIndex(karim)
    dialog.companion.activated.emit(karim)
    free(dialog)
    again = CompanionView(window.context, window, window.settings.companion_id)
    assert again.companion.currentText() == "Karim Said"
    free(again)


def test_rows_are_outings_and_outlays_under_month_and_person(window: Window) -> None:
    dialog = CompanionView(window.context, window, "anna")
    assert plain(dialog.consequence.sentence()) == (
        "Anna Lind var ute 8 timmar med 1 person i november 2026. Utlägg: 130 kronor. "
        "0 kronor är utbetalt, 0 kronor är inlämnat, 130 kronor är att lämna in."
    )
    assert plain([row.spoken for row in dialog.list.rows()]) == [
        (
            "November 2026: Maj Ek: 8 timmar, utlägg 130 kronor, utbetalt 0 kronor, "
            "inlämnat 0 kronor, att lämna in 130 kronor"
        ),
        "onsdag 4 november, Teater, 17.00 till 20.00, 3 timmar",
        "tisdag 17 november, Promenad i Hagaparken, 14.00 till 19.00, 5 timmar",
        "onsdag 4 november, Biljett, 130 kronor, att lämna in",
    ]
    free(dialog)


def test_it_is_handed_over_as_a_table(window: Window) -> None:
    dialog = CompanionView(window.context, window, "anna")
    report = build_report(window.view(), dialog.report_request(), window.context.presets, {})
    assert report is not None
    table = csv_text(report)
    assert "Maj Ek" in table
    assert "130" in table
    free(dialog)


def test_the_report_menu_leads_to_every_report(window: Window) -> None:
    for kind in ("frame", "proxy", "paper", "companion", "time"):
        window.run(f"report:{kind}")
        assert window.page_name() == "reports"
        wanted = window.page().report_request()  # type: ignore[attr-defined]
        assert wanted.kind == kind

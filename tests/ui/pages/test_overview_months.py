"""The months of a frame under its bar, and the lines between what waits today."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.cards.bar import FrameBar
from ledsagapp.ui.widgets.cards.today_card import TodayCard
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.lists.month_list import MonthList
from tests.builders import audit
from tests.builders.plain import plain
from tests.ui.conftest import Open
from tests.ui.test_access import press

HEARD = [
    "Oktober: beviljat 12 timmar, använt 13 timmar 30 minuter, har varit",
    "November: beviljat 15 timmar, använt 8 timmar 15 minuter, bokat 3 timmar 15 minuter, pågår",
    "December: beviljat 15 timmar, bokat 4 timmar 30 minuter, kommer",
]


def months_of(window: Window) -> MonthList:
    found = window.page().findChild(MonthList)
    assert isinstance(found, MonthList)
    return found


def heard(listed: MonthList) -> list[str]:
    told = audit.interface(listed)
    return [plain(told.child(n).text(QAccessible.Text.Name)) for n in range(told.childCount())]


def test_each_month_stands_under_its_part_of_the_bar(open_window: Open) -> None:
    window = open_window(example=True)
    months, bar = months_of(window), window.page().findChild(FrameBar)
    assert isinstance(bar, FrameBar)
    assert months.has_columns()
    assert heard(months) == HEARD
    shown = [plain(list(months.lines(row))) for row in months.rows()]
    assert shown == [
        ["13 h 30 min av 12 h"],
        ["8 h 15 min av 15 h", "3 h 15 min bokat"],
        ["0 h av 15 h", "4 h 30 min bokat"],
    ]
    boxes = [months.visualRect(months.model().index(n, 0)) for n in range(3)]
    assert len({box.top() for box in boxes}) == 1
    for box, granted in zip(boxes, (0, 12, 27), strict=True):
        left = months.viewport().mapTo(window, box.topLeft()).x()
        part = bar.mapTo(window, QPoint(0, 0)).x() + bar.width() * granted / 42
        assert abs(left - part) < 12
    assert boxes[-1].bottom() <= months.viewport().height()


def test_where_it_is_narrow_the_months_are_rows_that_are_heard_the_same(open_window: Open) -> None:
    window = open_window(example=True, text_size=200)
    window.resize(760, 900)
    QTest.qWait(0)
    months = months_of(window)
    assert not months.has_columns()
    assert heard(months) == HEARD


def test_the_arrows_walk_along_the_columns_whichever_one_takes(open_window: Open) -> None:
    window = open_window(example=True)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    months = months_of(window)
    months.setFocus()
    walked = [months.key()]
    for key in ("Down", "Right", "Right", "Up", "Left"):
        press(key)
        walked.append(months.key())
    assert [key[5:7] for key in walked] == ["10", "11", "12", "12", "11", "10"]


def test_a_line_parts_what_waits_today_and_none_stands_below_the_last(open_window: Open) -> None:
    window = open_window(example=True)
    card = window.page().findChild(TodayCard)
    assert isinstance(card, TodayCard)
    line = window.context.theme.color("line")
    picture = card.grab().toImage()
    rows = {one.parentWidget() for one in card.findChildren(Button) if one.isVisible()}
    ends = sorted(
        {
            row.mapTo(card, QPoint(0, 0)).y() + row.height() - 1
            for row in (one.parentWidget() for one in rows if one is not None)
            if row is not None
        }
    )
    assert len(ends) == len(card.things())
    drawn = [picture.pixelColor(card.width() // 2, end) == line for end in ends]
    assert drawn == [True] * (len(ends) - 1) + [False]
    assert card.focusPolicy() == Qt.FocusPolicy.NoFocus

"""Lists are searched and filtered by keyboard, also where they are very long."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from ledsagapp.storage.book import Book
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.lists.sentence_list import LONG_LIST, Row, SentenceList
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.entries.entry_rows import Sum
from ledsagapp.wording.entries.row_index import FoundRows, Index
from tests.builders import audit
from tests.builders.family import outing
from tests.builders.plain import plain

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def many(window: Window, book: Book) -> Window:
    """Twelve hundred outings, one of them of its own kind."""
    with book.together("import_ledger"):
        made = []
        for number in range(100, 1300):
            day = f"20{10 + number % 15:02d}-{1 + number % 12:02d}-{1 + number % 28:02d}"
            made.append(outing(number, day, "10:00", "11:00", "bio" if number % 3 else "promenad"))
        made.append(outing(2000, "2015-05-05", "10:00", "11:00", "ballongflygning"))
        book.outings.put_all(made)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.go("outings")
    window.page().show_all()  # type: ignore[attr-defined]
    return window


def listed(window: Window) -> SentenceList:
    found = window.page().findChild(SentenceList)
    assert isinstance(found, SentenceList)
    return found


def search(window: Window, text: str) -> None:
    """Ctrl+F and a word, letter by letter."""
    focus = QApplication.focusWidget() or window
    QTest.keyClick(focus, Qt.Key.Key_F, CONTROL)
    field = QApplication.focusWidget()
    assert isinstance(field, LineInput)
    QTest.keyClicks(field, text)


def test_a_long_list_finds_one_among_many_and_gives_all_back(many: Window) -> None:
    rows = listed(many)
    assert len(rows.rows()) > 1200 > LONG_LIST
    search(many, "ballong")
    assert [row.title for row in rows.rows() if not row.heading] == [
        "Ballongflygning med Anna Lind"
    ]
    said = many.page().status.sentence()
    assert said.startswith("1 av 1207 utflykter visas: alla dagar, med ”ballong”.")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert len([row for row in rows.rows() if not row.heading]) == 1207


def test_the_rows_of_a_long_list_are_alike_in_height_and_none_is_cut(many: Window) -> None:
    rows = listed(many)
    model = rows.model()
    heights = [rows.sizeHintForIndex(model.index(n, 0)).height() for n in range(model.rowCount())]
    bare = min(heights)
    assert len(set(heights)) == 2  # with the heading of a month above, and without
    months = sum(row.heading for row in rows.rows())
    assert [heights.count(bare), len(heights) - heights.count(bare)] == [1207 - months, months]
    search(many, "ballong")
    assert many.page().findChild(SentenceList) is rows


def test_a_long_list_counts_what_can_be_chosen_and_says_its_headings_with_the_row_below(
    many: Window,
) -> None:
    rows = listed(many)
    told = audit.interface(rows)
    assert told.childCount() == 1207
    first = plain(told.child(0).text(QAccessible.Text.Name))
    heading, row = rows.rows()[0], rows.rows()[1]
    assert heading.heading
    assert first == plain(f"{heading.spoken}. {row.spoken}")
    last = told.child(1206).text(QAccessible.Text.Name)
    assert plain(last).endswith(plain(rows.rows()[-1].spoken))
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_End)
    assert rows.currentIndex().row() == 1206
    assert rows.key() == rows.rows()[-1].key


def test_rows_without_their_headings_are_the_others_in_order_and_know_their_places(
    many: Window,
) -> None:
    found = listed(many).rows()
    assert isinstance(found, FoundRows)
    bare, headings = found.bare(), found.headings()
    assert [row.key for row in bare] == [row.key for row in found if not row.heading]
    again = []
    for place, row in enumerate(bare):
        again += [headings[place]] if place in headings else []
        again.append(row)
    assert [row.key for row in again] == [row.key for row in found]
    for place in (0, 1, 600, 1206):
        assert bare.place(bare[place].key) == place  # type: ignore[attr-defined]


def test_the_outing_chosen_stays_chosen_through_a_search_and_a_change(
    many: Window, book: Book
) -> None:
    rows = listed(many)
    rows.choose("o500")
    assert rows.key() == "o500"
    book.outings.put(outing(3000, "2026-11-20", "10:00", "11:00", "museum"))
    assert rows.key() == "o500"
    many.go("outings", choose="o2000")
    assert rows.key() == "o2000"


def test_a_month_of_a_long_list_says_its_sum(many: Window) -> None:
    heading = next(row for row in listed(many).rows() if row.key == "month 2026-10")
    assert plain(heading.spoken) == "Oktober 2026: 11 timmar 30 minuter använda, 145 kronor"


def test_expenses_are_filtered_and_the_filter_is_told(window: Window) -> None:
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.go("expenses")
    page = window.page()
    search(window, "teater")
    assert [row.right for row in listed(window).rows() if not row.heading] == [
        "130\N{NO-BREAK SPACE}kr"
    ]
    told = [one.text() for one in page.findChildren(QLabel) if "utlägg visas" in one.text()]
    assert plain(told) == ["1 av 2 utlägg visas: med ”teater”. 130 kronor."]
    button = next(one for one in page.findChildren(QPushButton) if one.text() == "Visa alla 2")
    button.click()
    assert len([row for row in listed(window).rows() if not row.heading]) == 2
    proof = next(one for one in page.findChildren(Choice) if one.findData("missing") >= 0)
    proof.choose("there")
    assert list(listed(window).rows()) == []


# -- the index beside a plain search ----------------------------------------------------------
entries = st.lists(
    st.tuples(
        st.integers(2000, 2030), st.integers(1, 12), st.integers(1, 28), st.text("abc", max_size=4)
    ),
    max_size=40,
)


def _day(one: tuple[int, int, int, str]) -> str:
    return f"{one[0]}-{one[1]:02d}-{one[2]:02d}"


@given(entries, st.lists(st.text("abc", max_size=3), max_size=4), st.integers(2000, 2030))
def test_what_is_found_is_what_a_plain_search_finds(
    made: list[tuple[int, int, int, str]], words: Sequence[str], year: int
) -> None:
    index = Index(
        made,
        lambda some: [_day(one) for one in some],
        lambda one: one[3],
        lambda one: (one[2], 0, one[1]),
    )
    assert sorted(index.entries) == sorted(made)
    for word in words:
        among = index.between(f"{year}-01-01", "2030-12-31")
        places = index.search(among, word, year)
        plain = [one for one in index.entries if one[0] >= year and word in one[3]]
        assert [index.entries[at] for at in places] == plain
        assert index.sum(places) == Sum(
            sum(one[2] for one in plain), 0, sum(one[1] for one in plain)
        )
        rows = FoundRows(
            index,
            places,
            lambda one: Row(_day(one), one[3], one[3]),
            lambda month, total: Row(month, month, str(total.done), heading=True),
            _day,
        )
        shown = list(rows)
        assert len(shown) == len(rows)
        assert [row.title for row in shown if not row.heading] == [one[3] for one in plain]
        months = [row.key for row in shown if row.heading]
        assert months == sorted({_day(one)[:7] for one in plain}, reverse=True)
        for number, row in enumerate(shown):
            if not row.heading:
                place = rows.place(row.key)
                assert place is not None
                assert shown[place].key == row.key
                assert place <= number

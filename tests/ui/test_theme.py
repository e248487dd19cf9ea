"""Colours one can tell apart, and a look that every open window follows at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
    QWidgetItem,
)
from pytestqt.qtbot import QtBot

from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.style.color_scheme import (
    CONTRAST,
    DARK,
    LIGHT,
    THEMES,
    YELLOW,
    ColorScheme,
    palette,
)
from ledsagapp.ui.style.style import Style
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.inputs import Choice, Tick
from ledsagapp.ui.widgets.navigation import Navigation
from ledsagapp.ui.widgets.text.text import Sentence, Text
from tests.ui.conftest import Open

TEXTS = """
text window, text base, text alt, text button, disabled window, disabled base, disabled alt,
disabled button, muted window, muted base, muted alt,
on_accent accent, link window, link base, on_select select, note_text note_bg, good_text good_bg
"""
PARTS = """
outline window, outline base, outline alt, outline button, accent alt, money alt, accent base,
money base, focus window, focus base, focus button, focus alt
"""
# What the guide says of each pair, to one place, in the order of the themes below.
TABLE = """
text      window   14.0 15.4 21.0 18.7
text      base     15.7 13.5 21.0 19.7
text      button   15.7 11.2 21.0 19.7
text      disabled  2.9  2.4  3.0  3.0
muted     window    6.8  9.5 21.0 15.5
muted     alt       6.6  7.1 21.0 15.5
on_accent accent    7.9  8.5 19.6 13.8
accent    alt       6.9  7.1 19.6 12.3
money     alt       7.7  6.7 16.8 11.9
link      window    7.5 10.9 19.6 12.3
on_select select   11.9  9.6 19.6 13.8
note_text note_bg   8.7 10.2 21.0 21.0
good_text good_bg   7.7  9.4 21.0 21.0
outline   window    4.1  6.0 21.0  9.7
outline   alt       4.0  4.5 21.0  9.7
focus     window    7.4 12.3 13.7  9.8
focus     select    6.5  7.0  1.4  1.3
"""
ORDER = (LIGHT, DARK, CONTRAST, YELLOW)
every_theme = pytest.mark.parametrize("theme", ORDER, ids=lambda theme: theme.name)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours as WCAG 2 reckons it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    def part(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else float(((value + 0.055) / 1.055) ** 2.4)

    red, green, blue = (part(v) for v in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def pairs(listed: str) -> list[tuple[str, str]]:
    return [(pair.split()[0], pair.split()[1]) for pair in listed.split(",")]


def too_weak(theme: ColorScheme, listed: str, least: float) -> list[str]:
    found = []
    for front, back in pairs(listed):
        ratio = contrast(theme.color(front), theme.color(back))
        if ratio < least:
            found.append(f"{front} on {back}: {ratio:.1f}")
    return found


@every_theme
def test_text_can_be_read_in_every_theme(theme: ColorScheme) -> None:
    assert too_weak(theme, TEXTS, 4.5) == []


@every_theme
def test_edges_bars_and_the_focus_can_be_seen_in_every_theme(theme: ColorScheme) -> None:
    assert too_weak(theme, PARTS, 3.0) == []


@every_theme
def test_the_focus_of_a_chosen_row_can_be_seen_in_every_theme(theme: ColorScheme) -> None:
    # In high contrast the ring lies inside the row, in the colour of its text.
    ring = "on_select" if theme.high_contrast else "focus"
    assert contrast(theme.color(ring), theme.color("select")) >= 3.0


@every_theme
def test_what_is_chosen_in_a_field_can_be_told_from_the_field(theme: ColorScheme) -> None:
    assert contrast(theme.color("accent"), theme.color("base")) >= 3.0


def test_the_contrasts_are_those_the_guide_promises() -> None:
    for line in TABLE.strip().splitlines():
        front, back, *promised = line.split()
        found = [contrast(one.color(front), one.color(back)) for one in ORDER]
        assert found == pytest.approx([float(one) for one in promised], abs=0.06), (front, back)


@every_theme
def test_the_palette_carries_the_theme_to_what_qt_draws_itself(theme: ColorScheme) -> None:
    made, roles = palette(theme), QPalette.ColorRole
    for role, use in {
        roles.Window: "window",
        roles.Base: "base",
        roles.AlternateBase: "alt",
        roles.WindowText: "text",
        roles.Text: "text",
        roles.ButtonText: "text",
        roles.PlaceholderText: "muted",
        roles.Highlight: "accent",
        roles.HighlightedText: "on_accent",
        roles.Link: "link",
        roles.ToolTipBase: "base",
        roles.ToolTipText: "text",
    }.items():
        assert made.color(role) == theme.color(use), use
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        assert made.color(QPalette.ColorGroup.Disabled, role) == theme.color("disabled")


def inks(button: QPushButton) -> list[QColor]:
    """The colours inside a button, without its edge and what lies beside it."""
    picture = button.grab(button.rect().adjusted(5, 5, -5, -5)).toImage()
    return [
        picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())
    ]


@every_theme
@pytest.mark.parametrize("role", ["plain", "primary", "link"])
def test_a_button_that_cannot_be_pressed_can_be_read_and_is_plainly_weaker(
    qtbot: QtBot, theme: ColorScheme, role: str
) -> None:
    look = Theme(theme)
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.setPalette(palette(theme))
    button = Button(look, "Ändra…", role=role, icon="plus", parent=ground)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setStyle(Style(look))
    ground.show()
    window = theme.color("window")
    strong = max(contrast(theme.color("base"), one) for one in inks(button))
    button.setEnabled(False)
    found = inks(button)
    assert found[0] == window  # nothing of the button's own lies under the words
    words = max(contrast(window, one) for one in found)
    assert 4.5 <= words < strong
    edge = button.grab().toImage()
    top = {edge.pixelColor(x, 0).name() for x in range(10, edge.width() - 10)}
    assert (len(top) > 1) is (role != "link")  # an edge of dashes is told without any colour


def chosen(window: Window, field: str, value: object) -> None:
    window.choose_setting(field, value)
    QApplication.processEvents()


@pytest.mark.parametrize("name", list(THEMES))
def test_an_open_window_takes_on_another_theme_everywhere(open_window: Open, name: str) -> None:
    window = open_window(example=True, theme="dark" if name == "light" else "light")
    theme = THEMES[name]
    chosen(window, "theme", name)
    page = window.page()
    assert page.palette().color(QPalette.ColorRole.Window) == theme.color("window")
    inks = {"note": "note_text", "good": "good_text"}
    for sentence in page.findChildren(Sentence):
        ink = theme.color(inks.get(sentence.property("tone"), "text"))
        assert sentence.palette().color(QPalette.ColorRole.Text) == ink
    painted = window.grab().toImage().pixelColor(window.width() - 40, window.height() - 60)
    assert painted == theme.color("window")


def test_icons_take_on_the_colour_of_another_theme(open_window: Open) -> None:
    window = open_window(example=True, theme="light")
    buttons = [one for one in window.page().findChildren(Button) if not one.icon().isNull()]
    assert buttons
    before = [one.icon().pixmap(one.iconSize()).toImage() for one in buttons]
    chosen(window, "theme", "dark")
    after = [one.icon().pixmap(one.iconSize()).toImage() for one in buttons]
    assert all(old != new for old, new in zip(before, after, strict=True))


def test_everything_open_grows_with_the_text(open_window: Open) -> None:
    window = open_window(example=True)
    kinds = (Text, Sentence, QPushButton)
    things = [one for kind in kinds for one in window.findChildren(kind) if one.isVisible()]
    # The line, not the whole: what wraps in a column may stand on one line where columns stack.
    before = {one: (one.font().pointSizeF(), one.fontMetrics().lineSpacing()) for one in things}
    icons = {one: one.iconSize().width() for one in window.findChildren(Button)}
    chosen(window, "text_size", 200)
    for one, (points, line) in before.items():
        if not one.isVisible():
            continue
        assert one.font().pointSizeF() == pytest.approx(2 * points, rel=0.02), one
        assert one.fontMetrics().lineSpacing() > 1.8 * line, one
        assert one.sizeHint().height() >= one.fontMetrics().lineSpacing(), one
    for button, width in icons.items():
        if not button.icon().isNull():
            assert button.iconSize().width() > 1.8 * width
    chosen(window, "text_size", 100)
    for one, (points, _height) in before.items():
        assert one.font().pointSizeF() == pytest.approx(points, rel=0.02), one


def test_the_type_scale_follows_a_font_that_the_system_changes(open_window: Open) -> None:
    theme = open_window(example=True).context.theme
    before, line = QApplication.font(), theme.line(2.0)
    changed = QFont(before)
    changed.setPointSizeF(2 * before.pointSizeF())
    theme.font(2.0).setPointSizeF(1)  # one's own: the next is as it was
    assert theme.font(2.0).pointSizeF() == pytest.approx(2 * before.pointSizeF())
    QApplication.setFont(changed)
    try:
        assert theme.font(2.0).pointSizeF() == pytest.approx(4 * before.pointSizeF())
        assert theme.line(2.0) > 1.8 * line
    finally:
        QApplication.setFont(before)


def test_a_page_made_at_one_size_is_right_at_another(open_window: Open) -> None:
    window = open_window(example=True)
    from_before = window.page().title.font().pointSizeF()
    chosen(window, "text_size", 300)
    window.go("outings")
    assert window.page().title.font().pointSizeF() == pytest.approx(3 * from_before, rel=0.02)
    chosen(window, "text_size", 100)
    assert window.page().title.font().pointSizeF() == pytest.approx(from_before, rel=0.02)


# A popup asks for more than there is where there is no desktop.
@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
@pytest.mark.parametrize("name", ["light", "dark", "contrast", "yellow"])
def test_the_row_one_stands_on_in_an_open_choice_can_be_read(open_window: Open, name: str) -> None:
    window = open_window(theme=name)
    window.go("expenses")
    choice = window.page().findChildren(Choice)[0]
    choice.showPopup()
    view = choice.view()
    row = view.visualRect(view.currentIndex())
    assert row.height() >= 32
    picture = view.viewport().grab(row).toImage()
    ground = picture.pixelColor(picture.width() - 3, picture.height() // 2)
    signs = [
        picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())
    ]
    choice.hidePopup()
    assert max(contrast(ground, one) for one in signs) >= 4.5


def test_the_sentence_has_a_ring_by_keyboard_and_a_caret_only_once_one_walks(
    window: Window,
) -> None:
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.go("outings")
    status = window.page().status
    assert status.hasFocus()
    assert status.property("ringed")
    assert status.cursorWidth() == 0
    QTest.keyClick(status, Qt.Key.Key_Right)
    assert status.cursorWidth() > 0
    status.clearFocus()
    assert status.cursorWidth() == 0
    QTest.mouseClick(status.viewport(), Qt.MouseButton.LeftButton)
    assert status.hasFocus()
    assert not status.property("ringed")


def test_what_is_no_widget_ends_nothing_while_it_is_measured(window: Window) -> None:
    """PySide may give the style something else that once lay where a widget is being made."""
    style, taken = window.findChildren(Navigation)[0].style(), QWidgetItem(QWidget())
    hint = style.styleHint(QStyle.StyleHint.SH_ScrollBar_Transient, None, taken)  # type: ignore[arg-type]
    assert hint == style.styleHint(QStyle.StyleHint.SH_ScrollBar_Transient, None, None)
    for metric in (QStyle.PixelMetric.PM_DefaultFrameWidth, QStyle.PixelMetric.PM_ScrollBarExtent):
        assert style.pixelMetric(metric, None, taken) == style.pixelMetric(metric, None, None)  # type: ignore[arg-type]


def test_a_tick_is_called_what_it_shows(qtbot: QtBot) -> None:
    tick = Tick("&Ek && Son")
    qtbot.addWidget(tick)
    assert tick.accessibleName() == "Ek & Son"


@pytest.mark.parametrize("kind", [QComboBox, QAbstractItemView, QProgressBar])
def test_no_box_list_or_bar_does_anything_by_itself(window: Window, kind: type[QWidget]) -> None:
    """No popup over the box, nothing opened by a single click, nothing that moves."""
    found: list[QWidget] = []
    for name in ("overview", "calendar", "outings", "expenses", "reports", "safety"):
        window.go(name)
        found += window.findChildren(kind)
    ours = [
        one
        for one in found
        if type(one).__module__.startswith("ledsagapp.") and not isinstance(one, QHeaderView)
    ]
    assert ours
    for one in ours:
        style = one.style()
        for hint in (
            QStyle.StyleHint.SH_ComboBox_Popup,
            QStyle.StyleHint.SH_ItemView_ActivateItemOnSingleClick,
            QStyle.StyleHint.SH_Widget_Animate,
            QStyle.StyleHint.SH_Widget_Animation_Duration,
        ):
            assert style.styleHint(hint, QStyleOptionComboBox(), one) == 0

"""Bars laid out: nothing outside the sheet, nothing cut, lengths true to the amounts."""

from hypothesis import given
from hypothesis import strategies as st

from ledsagapp.graphics.bar_chart import Bar, Lettering, bars_chart
from ledsagapp.graphics.shapes import Box, Caption, Polyline

LETTERS = Lettering(10, 13.5, lambda text: 6.0 * len(text))
words = st.text("abc åäö", min_size=1, max_size=40).map(str.strip).filter(bool)
bars = st.lists(
    st.builds(Bar, words, words, st.integers(0, 10**6), st.integers(0, 10**6)), max_size=14
)


@given(bars, st.integers(120, 1200))
def test_everything_lies_on_the_sheet(given_bars: list[Bar], width: int) -> None:
    drawing = bars_chart(given_bars, width, LETTERS, "accent")
    for part in drawing.parts:
        if isinstance(part, Box):
            assert 0 <= part.x <= part.x + part.width <= width + 0.01
            assert part.y + part.height <= drawing.height
        elif isinstance(part, Caption):
            assert part.y + LETTERS.line <= drawing.height + 0.01


@given(bars, st.integers(120, 1200))
def test_every_word_is_there(given_bars: list[Bar], width: int) -> None:
    drawing = bars_chart(given_bars, width, LETTERS, "accent")
    said = " ".join(part.text for part in drawing.parts if isinstance(part, Caption)).split()
    wanted = " ".join(f"{one.title} {one.figure}" for one in given_bars).split()
    assert sorted(word.rstrip(":") for word in said) == sorted(word.rstrip(":") for word in wanted)


def test_a_bar_is_as_long_as_it_is_much_and_nothing_is_a_line() -> None:
    three = (Bar("a", "1", 100, 200), Bar("b", "2", 200), Bar("c", "3", 0))
    drawing = bars_chart(three, 1000, LETTERS, "money")
    boxes = [part for part in drawing.parts if isinstance(part, Box)]
    assert [part.fill for part in boxes] == ["alt", "money", "money"]
    assert boxes[0].width == boxes[2].width == 2 * boxes[1].width
    assert sum(isinstance(part, Polyline) for part in drawing.parts) == 1
    assert boxes[0].y < boxes[1].y < boxes[1].y + boxes[1].height < boxes[0].y + boxes[0].height


def test_where_it_is_narrow_the_words_stand_above() -> None:
    drawing = bars_chart((Bar("Bio", "3 h", 180),), 200, LETTERS, "accent")
    said, box = drawing.parts
    assert isinstance(said, Caption)
    assert said.text == "Bio: 3 h"
    assert isinstance(box, Box)
    assert box.y >= said.y + LETTERS.line

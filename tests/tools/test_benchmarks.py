"""The benchmarks run, and what they write down leaves the rest of the document as it is."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.benchmarks.growth import grown
from tests.benchmarks.imports import imported
from tests.benchmarks.written import BEGIN, END, PLACE, Figure, with_table

TODAY = date(2026, 11, 30)


def test_the_table_of_figures_is_made_anew_and_the_rest_stays() -> None:
    text = PLACE.read_text("utf-8")
    figures = [Figure("a start / a bare one", 300, 100, "ms", 2.0), Figure("b / c", 1, 2, "s")]
    once = with_table(text, figures, TODAY)
    assert once.partition(BEGIN)[0] == text.partition(BEGIN)[0]
    assert once.partition(END)[2] == text.partition(END)[2]
    assert (
        "| a start / a bare one | 300 ms | 3.00 | 2 (missed) |\n| b / c | 1 s | 0.50 |  |" in once
    )
    assert with_table(once, figures, TODAY) == once
    with pytest.raises(ValueError, match="measured"):
        with_table("nothing to fill in", figures, TODAY)


def test_every_kind_of_work_is_measured_as_it_grows(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot  # the search is measured in a window
    found = {one.work: one for one in grown(TODAY, (60, 120))}
    assert {*found} == {
        *("account", "save and refresh", "copy", "export", "report"),
        *("search, one letter", "merge"),
    }
    assert all(len(one.times) == 2 and one.most > 0 for one in found.values())
    took = imported(tmp_path, TODAY, 1)
    assert took.rows == 15_000
    assert took.document > took.inserts > 0

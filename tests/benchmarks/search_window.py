"""The window whose search is measured (``tests.benchmarks.search``), in a process of its own."""

import json
import os
import sys
import time
from datetime import date
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from ledsagapp import resources
from ledsagapp.exchange.presets.preset_library import RuleSets
from ledsagapp.i18n import catalog
from ledsagapp.settings import Settings
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.style import appearance
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.ui.widgets.text.line_input import LineInput
from tests.benchmarks import book as benchmarks_book

TODAY = date(2026, 11, 22)
WORDS = ("b", "bi", "bio", "bi", "b", "", "a", "an", "p", "pr", "pro", "x", "")
STEPS = 50


def main(folder: Path, outings: int) -> None:
    """Type into the search of the page of outings, all of them shown; print the times."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication([])
    theme = appearance.make_appearance(application, Settings()).theme
    book = benchmarks_book.write_book(folder, outings, outings // 2, TODAY)
    rules = RuleSets(resources.path("rules"), folder / "rules")
    settings = Settings(first_start_done=True)
    window = Window(book, theme, catalog("sv"), settings, rules, lambda: TODAY)
    window.resize(1280, 900)
    window.show()
    window.go("outings")
    page = window.page()
    page.show_all()  # type: ignore[attr-defined]
    application.processEvents()
    line, rows = page.findChild(LineInput), page.findChild(SentenceList)
    if not isinstance(line, LineInput) or not isinstance(rows, SentenceList):
        raise TypeError(page)
    taken = []
    for word in WORDS:
        start = time.perf_counter()
        line.setText(word)
        application.processEvents()
        taken.append(time.perf_counter() - start)
    bar, start = rows.verticalScrollBar(), time.perf_counter()
    for step in range(STEPS):
        bar.setValue(bar.maximum() * step // STEPS)
        application.processEvents()
    scrolled = (time.perf_counter() - start) / STEPS
    window.hide()
    book.close()
    print(json.dumps([max(taken), median(taken), scrolled]))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))

"""The window whose pages are measured (``tests.benchmarks.pages``), in a process of its own."""

import json
import os
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ledsagapp.app import program as app
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.values import replace
from ledsagapp.storage.opening import open_book
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.ui.dialogs.outing.form import OutingDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.shell.page_registry import places
from tests.benchmarks.book import ledger as ledger_of_one

SETTLED: Final = 600  # milliseconds until the window does nothing more by itself
TIMES: Final = 5
FORMS: Final = 11


def main(place: Path) -> None:
    """Open the window, measure, print the times and leave."""

    def watch(window: Window) -> None:
        print(json.dumps(_times(window, place)), flush=True)
        os._exit(0)

    class Watched(Window):
        def __init__(self, *given: Any, **named: Any) -> None:
            super().__init__(*given, **named)
            QTimer.singleShot(SETTLED, lambda: watch(self))

    app.Window = Watched  # type: ignore[attr-defined]
    app.main(["--data", str(place)])


def _times(window: Any, place: Path) -> dict[str, object]:

    def settle() -> None:
        for _turn in range(5):
            QApplication.processEvents()

    def timed(act: Any) -> float:
        begin = time.perf_counter()
        act()
        settle()
        return (time.perf_counter() - begin) * 1000

    names = [one.name for one in places(window.tr)]
    opening = {name: timed(lambda name=name: window.go(name)) for name in names}
    book, number = window.context.book, 0
    latest = max(book.outings.all(), key=lambda one: (one.person_id == "maj", one.start))

    def put() -> None:
        nonlocal number
        number += 1
        book.outings.put(replace(latest, note=f"note {number}"))

    saving = {}
    for name in names:
        window.go(name)
        settle()
        saving[name] = median(timed(put) for _time in range(TIMES))

    def form() -> None:
        day = window.context.today().isoformat()
        blank = Outing(new_id(), window.view().person.id, (), f"{day}T", "", Status.DONE)
        dialog = OutingDialog(window.context, blank, window, new=True)
        dialog.show()
        settle()
        dialog.hide()
        dialog.deleteLater()

    with open_book(place / "alone.ledsagapp", place / "alone", create=True) as alone:
        alone.import_ledger(ledger_of_one(10, 0, window.context.today()), {})
        one = alone.outings.all()[-1]
        commit = median(
            timed(lambda at=at: alone.outings.put(replace(one, note=f"note {at}")))
            for at in range(TIMES)
        )
    pages = [(name, opening[name], saving[name]) for name in names]
    return {"commit": commit, "pages": pages, "form": [timed(form) for _time in range(FORMS)]}


if __name__ == "__main__":
    main(Path(sys.argv[1]))

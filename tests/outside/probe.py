"""Walks and tours every page and the dialogs a key opens; run in the system's own Python."""

import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.outside import menus, tour, walk, ways
from tests.outside.bus import Program

PAGES = {
    f"ctrl+{n}": name
    for n, name in enumerate(
        (
            *("overview", "outings", "calendar", "expenses"),
            *("decisions", "contacts", "reports", "safety"),
        ),
        1,
    )
}
DIALOGS = {
    "ctrl+n": "new outing",
    "ctrl+b": "booking",
    "ctrl+shift+k": "new expense",
    "ctrl+i": "how it was reckoned",
    "ctrl+comma": "settings",
    "F1": "manual",
}
# The other presentations, and the keys that lead on from their first page.
VIEWS = {
    "ctrl+shift+f": ("full", {"ctrl+2": "full outings", "ctrl+4": "full expenses"}),
    "ctrl+shift+l": ("simple", {"Tab": "", "Return": "simple question"}),
}
# Where every page is looked at, with the questions of the simple one, as F11 shows them.
PRESENTATIONS = {"ctrl+shift+f": "full", "ctrl+shift+l": "simple"}
# As in tests/outside/program.py, which shows the next dialog on F12 and the next page on F11.
END, LAST = "No more dialogs", "No more pages"
QUESTION = "ask-"  # how the names of questions begin; each is toured, having two or three stops
MOST = 200


def found(program: Program, name: str) -> Iterator[str]:
    """What is wrong with the window that has the keyboard."""
    program.settle()  # two programs share the machine, and a page may still be putting itself up
    window = ways.awaited(program)
    if window is None:
        yield f"{name}: NOFOCUS no window has the keyboard"
        return
    for told in (*walk.violations(window), *tour.problems(program)):
        yield f"{name}: {told}"


def gallery(program: Program, *, toured: bool) -> Iterator[str]:
    """What is wrong with each dialog there is, those too that no key opens."""
    for _dialog in range(MOST):
        program.press("F12")
        name = _title(program)
        if name == END:
            return
        window = ways.awaited(program)
        if window is None:
            yield f"{name}: NOFOCUS no window has the keyboard"
            continue
        tours = toured or name.startswith(QUESTION)
        told = [*walk.violations(window), *(tour.problems(program) if tours else ())]
        yield from (f"{name}: {one}" for one in told)
        print(f"{'ok' if not told else 'NOT OK'}  {name}", flush=True)
    yield "the dialogs have no end"


def main(command: list[str]) -> int:
    """Print a line for each thing wrong, and for each window looked at; 1 where any was wrong.

    With ``--window`` first, only the window that the command opens is looked at; with ``--all``
    every dialog is also toured by Tab, which takes its time; with ``--short`` the menus and the
    rarer dialogs are left out.
    """
    how = command[0] if command[0] in ("--all", "--short") else ""
    command = command[1:] if how else command
    if command[0] == "--window":
        program = Program(command[1:])
        try:
            return int(bool(_told(program, "window")))
        finally:
            program.end()
    wrong = _looked(command, lambda program: _whole(program, how))
    # In a program of their own: the bus remembers as shown what another presentation hides.
    if how == "--short":
        return int(bool(wrong + _looked(command, _views)))
    for keys, name in PRESENTATIONS.items():
        wrong += _looked(command, partial(_presented, keys=keys, name=name))
    return int(bool(wrong + _between(command)))


def _looked(command: list[str], theme: Callable[[Program], int]) -> int:
    """What is wrong with a program that is started for it; 1 more where it ended by itself."""
    program = Program(command)
    try:
        wrong = theme(program)
    finally:
        ended = program.end()
    if ended is not None:
        print(f"the program ended by itself: {ended}")
        return wrong + 1
    return wrong


def _whole(program: Program, how: str) -> int:
    wrong = _pages(program) + _dialogs(program)
    if how == "--short":
        return wrong
    wrong += _said(menus.problems(program), "menus")
    return wrong + _said(gallery(program, toured=how == "--all"), "every dialog")


def _pages(program: Program) -> int:
    wrong = 0
    for keys, name in PAGES.items():
        program.press(keys)
        wrong += _told(program, name)
    program.press("ctrl+1")
    return wrong


def _views(program: Program) -> int:
    """The other presentations."""
    wrong = 0
    for keys, (name, further) in VIEWS.items():
        program.press(keys)
        wrong += _told(program, name)
        for other, place in further.items():
            program.press(other)
            wrong += _told(program, place) if place else 0
    return wrong


def _presented(program: Program, *, keys: str, name: str) -> int:
    """Every page of a presentation."""
    program.press(keys)
    wrong = 0
    for _page in range(MOST):
        program.press("F11")
        page = _title(program)
        if page == LAST:
            return wrong
        wrong += _told(program, f"{name} {page}")
    return wrong + _said(iter(["the pages have no end"]), name)


def _between(command: list[str]) -> int:
    """From window to window, in a book that is kept; then that book as a copy to look at."""
    with tempfile.TemporaryDirectory(prefix="ledsagapp-outside-") as folder:
        kept = [*command, "--data", folder]
        wrong = _looked(kept, _left)
        book = next(Path(folder).rglob("*.ledsagapp"))
        return wrong + _looked([*kept, "--look", str(book)], _copy)


def _left(program: Program) -> int:
    wrong = 0
    for keys, page in ways.ASKING.items():
        program.press(keys)
        wrong += _said(ways.buttons(program), f"buttons of {page}")
    program.press("ctrl+1")
    wrong += _said(ways.saving(program), "saved")
    return wrong + _said(ways.leaving(program), "left with something written")


def _copy(program: Program) -> int:
    """A safety copy in its window: its first page, and the one that tells of copies."""
    wrong = _told(program, "copy")
    program.press("ctrl+8")
    return wrong + _told(program, "copy safety")


def _title(program: Program) -> str:
    """What the main window's title says."""
    return next((one.name for one in program.tree().children if one.role == "frame"), "")


def _dialogs(program: Program) -> int:
    wrong = 0
    for keys, name in DIALOGS.items():
        before = ways.here(program)
        program.press(keys)
        wrong += _told(program, name)
        program.press("Escape")
        wrong += _said(ways.returned(program, before), f"{name} left")
    return wrong


def _told(program: Program, name: str) -> int:
    return _said(found(program, name), name)


def _said(told: Iterator[str], name: str) -> int:
    lines = list(told)
    for line in lines:
        print(line, flush=True)
    print(f"{'ok' if not lines else 'NOT OK'}  {name}", flush=True)
    return len(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

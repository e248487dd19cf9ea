"""Walks and tours every page and the dialogs a key opens; run in the system's own Python."""

import sys
from collections.abc import Callable, Iterator

from tests.outside import menus, tour, walk
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
END = "No more dialogs"  # as in tests/outside/program.py, which shows the next dialog on F12
MOST = 200


def found(program: Program, name: str) -> Iterator[str]:
    """What is wrong with the window that has the keyboard."""
    program.settle()  # two programs share the machine, and a page may still be putting itself up
    window = program.window()
    if window is None:
        yield f"{name}: NOFOCUS no window has the keyboard"
        return
    for told in (*walk.violations(window), *tour.problems(program)):
        yield f"{name}: {told}"


def gallery(program: Program, *, toured: bool) -> Iterator[str]:
    """What is wrong with each dialog there is, those too that no key opens."""
    for _dialog in range(MOST):
        program.press("F12")
        name = next((one.name for one in program.tree().children if one.role == "frame"), "")
        window = program.window()
        if name == END:
            return
        if window is None:
            yield f"{name}: NOFOCUS no window has the keyboard"
            continue
        told = [*walk.violations(window), *(tour.problems(program) if toured else ())]
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
    return int(bool(wrong + _looked(command, _views)))


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


def _dialogs(program: Program) -> int:
    wrong = 0
    for keys, name in DIALOGS.items():
        program.press(keys)
        wrong += _told(program, name)
        program.press("Escape")
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

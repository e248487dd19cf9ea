"""Walks and tours every page and the dialogs a key opens; run in the system's own Python."""

import sys
from collections.abc import Iterator

from tests.outside import tour, walk
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
    "F1": "help",
}


def found(program: Program, name: str) -> Iterator[str]:
    """What is wrong with the window that has the keyboard."""
    window = program.window()
    if window is None:
        yield f"{name}: NOFOCUS no window has the keyboard"
        return
    for told in (*walk.violations(window), *tour.problems(program)):
        yield f"{name}: {told}"


def main(command: list[str]) -> int:
    """Print a line for each thing wrong, and for each window looked at; 1 where any was wrong.

    With ``--window`` first, only the window that the command opens is looked at.
    """
    if command[0] == "--window":
        program = Program(command[1:])
        try:
            return int(bool(_told(program, "window")))
        finally:
            program.end()
    program, wrong = Program(command), 0
    try:
        for keys, name in PAGES.items():
            program.press(keys)
            wrong += _told(program, name)
        program.press("ctrl+1")
        for keys, name in DIALOGS.items():
            program.press(keys)
            wrong += _told(program, name)
            program.press("Escape")
    finally:
        ended = program.end()
    if ended is not None:
        print(f"the program ended by itself: {ended}")
        return 1
    return int(bool(wrong))


def _told(program: Program, name: str) -> int:
    lines = list(found(program, name))
    for line in lines:
        print(line, flush=True)
    print(f"{'ok' if not lines else 'NOT OK'}  {name}", flush=True)
    return len(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

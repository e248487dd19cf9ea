"""From window to window: where the focus is after a dialog, and what is asked of who leaves it."""

import subprocess
from collections.abc import Iterator
from typing import Any

from tests.outside import tour, walk
from tests.outside.bus import Node, Program, safe

FORMS = {"ctrl+n": "new outing", "ctrl+b": "booking", "ctrl+shift+k": "new expense"}
# Pages with buttons that ask further; what is asked first is theirs, and Escape leaves it.
ASKING = {
    "ctrl+2": "outings",
    "ctrl+4": "expenses",
    "ctrl+5": "decisions",
    "ctrl+6": "contacts",
    "ctrl+8": "safety",
}
MOST, TRIES, DEEP = 120, 10, 3
BUTTONS = {"push button", "button"}


def here(program: Program) -> Any:
    """What has the focus, as far as was told."""
    return program.focus[-1] if program.focus else None


def awaited(program: Program) -> Node | None:
    """The window that has the keyboard: one that has just come may be told of a moment later."""
    for _try in range(TRIES):
        window = program.window()
        if window is not None:
            return window
        program.settle()
    return None


def returned(program: Program, before: Any) -> Iterator[str]:
    """What is wrong where a dialog was left and the focus should be where it was before."""
    for _try in range(TRIES):
        window = program.window()
        if window is not None and window.role == "frame":
            break
        program.settle()
    else:
        yield "NOFOCUS the window does not have the keyboard again"
        return
    if before is not None and "focused" not in Node(before).renewed().states:
        yield f"FOCUS it was on {_said(before)}, and is on {_said(here(program))}"


def leaving(program: Program) -> Iterator[str]:
    """Each form left with something written asks; one can go back to it, or throw it away."""
    for keys, name in FORMS.items():
        before = here(program)
        program.press(keys)
        form, field = program.window(), here(program)
        subprocess.run(["xdotool", "type", "x"], check=True)
        program.settle()
        program.press("Escape")
        yield from (f"{name}: {told}" for told in _asked(program, form, field))
        program.press("Escape")
        asked = program.window()
        if asked is None or form is None or asked.name == form.name:
            yield f"{name}: QUESTION it is not asked whether to keep what was written"
            continue
        answers = [one.label for one in asked.every() if one.role in BUTTONS and one.live]
        if not _go(program, answers[-1] if answers else ""):
            yield f"{name}: UNREACHED {answers[-1] if answers else 'no answer'}"
            program.press("Escape", "Escape")
            continue
        program.press("space")
        yield from (f"{name}: {told}" for told in returned(program, before))


def _asked(program: Program, form: Node | None, field: Any) -> Iterator[str]:
    """What is wrong with the question, and with going back from it to where one was writing."""
    asked = program.window()
    if asked is None or form is None or asked.name == form.name:
        yield "QUESTION it is not asked whether to keep what was written"
        return
    yield from walk.violations(asked)
    yield from tour.problems(program)
    program.press("Escape")
    again = program.window()
    if again is None or again.name != form.name:
        yield f"QUESTION Escape does not lead back to {form.name}"
    elif field is not None and "focused" not in Node(field).renewed().states:
        yield f"FOCUS it was on {_said(field)}, and is on {_said(here(program))}"


def saving(program: Program) -> Iterator[str]:
    """Of what is saved the result is told, and not each gauge as if one waited for it."""
    program.gauges.clear()
    program.press("ctrl+d", "ctrl+Return")
    told = {safe(one.get_name, "") for one in program.gauges}
    yield from (f"VALUE told as progress: {name}" for name in sorted(told))
    program.press("ctrl+z")


def buttons(program: Program) -> Iterator[str]:
    """Each button of the page that asks further gives the focus back when that is left."""
    met: list[str] = []
    for _press in range(MOST):
        program.press("Tab")
        at = here(program)
        if at is None or tour.key(at) in met:
            return
        met.append(tour.key(at))
        name = safe(at.get_name, "")
        if safe(at.get_role_name, "") not in BUTTONS or not name.endswith("…"):
            continue
        program.press("space")
        if _left(program):
            yield from (f"{name}: {told}" for told in returned(program, at))


def _left(program: Program) -> bool:
    """Leave what was opened, and what that had opened in its turn; whether it was a window."""
    opened = False
    for _window in range(DEEP):
        window = program.window()
        if window is not None and window.role == "frame":
            break
        opened = True
        program.press("Escape")
    if not opened:
        program.press("Escape")  # a menu is no window
    return opened


def _go(program: Program, name: str) -> bool:
    """By Tab to what has that name; False where it is not met."""
    for _press in range(TRIES):
        if name and safe(here(program).get_name, "") == name:
            return True
        # On a busy computer it is told late where the focus is: pressed again, it would pass by.
        told = len(program.focus)
        program.press("Tab")
        for _try in range(TRIES):
            if len(program.focus) > told:
                break
            program.settle()
    return False


def _said(acc: Any) -> str:
    if acc is None:
        return "nothing"
    return f"{safe(acc.get_role_name, '?')} {Node(acc).label!r}"

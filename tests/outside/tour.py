"""A tour by Tab alone: everything is reached, nothing traps, the focus is always told."""

from collections.abc import Iterator
from typing import Any

from tests.outside.bus import COLLECTIONS, INNER, MANAGED, Node, Program, safe

STUCK = 3


def problems(program: Program) -> Iterator[str]:
    """What goes wrong while Tab is pressed through the window that has the keyboard."""
    window = program.window()
    if window is None:
        yield "NOFOCUS no window has the keyboard"
        return
    wanted = {key(one.acc): one for one in _stops(window)}
    visited: list[str] = []
    same = 0
    for _press in range(3 * len(wanted) + 15):
        count = len(program.focus)
        program.press("Tab")
        if len(program.focus) == count:
            same += 1
        else:
            stop = stop_of(program.focus[-1])
            here = key(stop)
            if not Node(stop).label and not Node(program.focus[-1]).label:
                yield f"NONAME the focus is on a {safe(stop.get_role_name, '?')} without a name"
            same = same + 1 if visited and visited[-1] == here else 0
            if here in visited and here == visited[0] and not same:
                break
            visited.append(here)
        if same >= STUCK:
            where = wanted.get(visited[-1]) if visited else None
            yield f"TRAP Tab does not leave {where.place() if where else 'what has the focus'}"
            return
    for one in wanted.values():
        inside = {key(child.acc) for child in one.every()}
        passed = not inside & set(visited) and not _same_group(one, wanted, visited)
        # What is hidden by now may be remembered as shown.
        if passed and one.renewed().live:
            yield f"UNREACHED {one.place()}"


def _same_group(one: Node, wanted: dict[str, Node], visited: list[str]) -> bool:
    """Radio buttons are one stop together."""
    return one.role == "radio button" and any(
        other.parent is one.parent and key in visited
        for key, other in wanted.items()
        if other.role == "radio button"
    )


def _stops(window: Node) -> Iterator[Node]:
    """Where Tab should stop."""
    for one in window.every():
        if one.role in MANAGED or one.role in ("menu bar", "menu", "popup menu", "label"):
            continue
        if not one.live or "focusable" not in one.states or INNER.search(f".{one.id}"):
            continue
        if one.within("combo box", "menu bar", "popup menu") or one is window:
            continue
        holds = any(
            inner is not one and inner.role in COLLECTIONS and "focusable" in inner.states
            for inner in one.every()
        )
        if not holds:
            yield one


def stop_of(acc: Any) -> Any:
    """The stop that an object belongs to: a cell belongs to its list."""
    while safe(acc.get_role_name, "") in MANAGED:
        around = safe(acc.get_parent, None)
        if around is None:
            return acc
        acc = around
    return acc


def key(acc: Any) -> str:
    return str(getattr(acc, "path", None) or hash(acc))

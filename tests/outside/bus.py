"""A program on the accessibility bus: its tree read, its keys pressed, its focus followed."""

import os
import re
import subprocess
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

warnings.filterwarnings("ignore", category=DeprecationWarning)
import gi  # noqa: E402 - PyGObject warns of its own doings while it is read in

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

T = TypeVar("T")
WINDOWS = {"frame", "dialog", "alert", "window", "file chooser", "color chooser"}
COLLECTIONS = {"list", "list box", "table", "tree", "tree table"}
MANAGED = {
    *("list item", "table cell", "tree item", "page tab", "menu item", "check menu item"),
    *("radio menu item", "table row header", "table column header", "column header"),
}
# Parts that Qt makes for itself and nobody stops at.
INNER = re.compile(r"\.(qt_scrollarea_\w+|qt_spinbox_lineedit|QSizeGrip|qt_toolbar_ext_button)$")
QUIET, PATIENCE = 0.25, 4.0
FOCUSED = "object:state-changed:focused"
VALUED = "object:property-change:accessible-value"
WINDOW_NEWS = ("window:activate", "window:create")


def safe(ask: Callable[[], T], instead: T) -> T:
    """What an object answers; some are gone before they do."""
    try:
        found = ask()
    except (GLib.Error, TypeError, AttributeError):
        return instead
    return instead if found is None else found


class Node:
    """One accessible object as it was when it was read, with what is inside it."""

    def __init__(self, acc: Any, parent: "Node | None" = None) -> None:
        self.acc, self.parent, self.children = acc, parent, list[Node]()
        self.role: str = safe(acc.get_role_name, "?")
        self.name: str = safe(acc.get_name, "")
        states: list[Any] = safe(lambda: acc.get_state_set().get_states(), [])
        self.states = {one.value_nick for one in states}
        self.interfaces: set[str] = set(safe(acc.get_interfaces, []))
        self.id: str = safe(acc.get_accessible_id, "")
        self.keys = [
            safe(lambda n=n: acc.get_key_binding(n), "")  # type: ignore[misc]
            for n in range(safe(acc.get_n_actions, 0) if "Action" in self.interfaces else 0)
        ]
        relations: list[Any] = safe(acc.get_relation_set, [])
        self.labels = [
            safe(one.get_target(n).get_name, "")
            for one in relations
            if one.get_relation_type().value_nick == "labelled-by"
            for n in range(one.get_n_targets())
        ]

    @property
    def label(self) -> str:
        """What a screen reader calls it."""
        return self.name.strip() or " ".join(one.strip() for one in self.labels if one.strip())

    @property
    def live(self) -> bool:
        """Whether it can be seen and used."""
        return {"showing", "sensitive"} <= self.states

    @property
    def range(self) -> tuple[float, float]:
        """The least and greatest value of a gauge."""
        return safe(self.acc.get_minimum_value, 0.0), safe(self.acc.get_maximum_value, 0.0)

    def every(self) -> Iterator["Node"]:
        """Itself and all inside it."""
        yield self
        for child in self.children:
            yield from child.every()

    def renewed(self) -> "Node":
        """As it is now, whatever the bus remembers of it."""
        safe(self.acc.clear_cache, None)
        return Node(self.acc, self.parent)

    def within(self, *roles: str) -> bool:
        """Whether something around it has one of the roles."""
        around = self.parent
        while around is not None:
            if around.role in roles:
                return True
            around = around.parent
        return False

    def place(self) -> str:
        """Where it is, for a person who looks for it."""
        names, one = [], self
        while one.parent is not None and one.role != "application":
            names.append(f"{one.role}[{one.name}]" if one.name else one.role)
            one = one.parent
        return " > ".join(reversed(names)) + f" #{self.id.rsplit('.', 1)[-1]}"


class Program:
    """The program under test; leaving the block ends it."""

    def __init__(self, command: Sequence[str]) -> None:
        self.focus: list[Any] = []
        self.gauges: list[Any] = []  # of which a new value was told
        self._last = time.monotonic()
        self._listener = Atspi.EventListener.new(self._heard)
        for kind in (FOCUSED, VALUED, "object:state-changed:showing", *WINDOW_NEWS):
            self._listener.register(kind)
        before = {safe(one.get_process_id, -1) for one in _programs()}
        self._run = subprocess.Popen(command, start_new_session=True)
        self._acc = self._wait(lambda: self._appeared(before), 60.0)
        self._wait(lambda: self.window() or None, 10.0)
        self.settle()

    def _appeared(self, before: set[int]) -> Any:
        if self._run.poll() is not None:
            raise RuntimeError(f"the program ended at once: {self._run.returncode}")
        for one in _programs():
            if safe(one.get_process_id, -1) not in before and safe(one.get_child_count, 0):
                return one
        return None

    def _wait(self, ready: Callable[[], Any], seconds: float) -> Any:
        end = time.monotonic() + seconds
        while (found := ready()) is None:
            if time.monotonic() > end:
                raise TimeoutError("the program did not appear on the accessibility bus")
            self._pump(0.1)
        return found

    def _heard(self, event: Any) -> None:
        self._last = time.monotonic()
        if event.type.startswith(FOCUSED) and event.detail1 == 1 and event.source is not None:
            self.focus.append(event.source)
        if event.type.startswith(VALUED) and event.source is not None:
            self.gauges.append(event.source)

    def _pump(self, seconds: float) -> None:
        context, end = GLib.MainContext.default(), time.monotonic() + seconds
        while time.monotonic() < end:
            while context.pending():
                context.iteration(False)
            time.sleep(0.01)

    def settle(self) -> None:
        """Wait until nothing has been heard for a while."""
        begun = self._last = time.monotonic()
        while time.monotonic() - begun < PATIENCE:
            self._pump(0.03)
            if time.monotonic() - max(self._last, begun) >= QUIET:
                return

    def press(self, *keys: str) -> None:
        """Press keys one after the other, as a hand does."""
        for key in keys:
            subprocess.run(["xdotool", "key", "--delay", "80", key], check=True)
            self.settle()

    def tree(self) -> Node:
        """Everything there is now."""
        safe(self._acc.clear_cache, None)
        return _read(self._acc, None)

    def window(self) -> Node | None:
        """The window that has the keyboard."""
        active = [one for one in self.tree().children if "active" in one.states]
        return active[-1] if active else None

    def end(self) -> int | None:
        """End the program; what it had ended with by itself before, None if it lived."""
        code = self._run.poll()
        if code is None:
            os.killpg(self._run.pid, 15)
            self._run.wait(10)
        return code


def _programs() -> list[Any]:
    desktop = Atspi.get_desktop(0)
    found = [
        safe(lambda n=n: desktop.get_child_at_index(n), None)  # type: ignore[misc]
        for n in range(desktop.get_child_count())
    ]
    return [one for one in found if one is not None]


def _read(acc: Any, parent: Node | None) -> Node:
    node = Node(acc, parent)
    if "showing" not in node.states and node.role not in (*WINDOWS, "application"):
        return node
    for number in range(min(safe(acc.get_child_count, 0), 400)):
        child = safe(lambda number=number: acc.get_child_at_index(number), None)  # type: ignore[misc]
        if child is not None:
            node.children.append(_read(child, node))
    return node

"""What a screen reader would stumble over in a window: no names, twins, letters given twice."""

from collections.abc import Iterator

from tests.outside.bus import COLLECTIONS, INNER, MANAGED, WINDOWS, Node

INPUTS = {"text", "entry", "password text", "spin button", "combo box", "slider", "paragraph"}
GAUGES = {"progress bar", "level bar", "meter", "slider", "dial"}
PICTURES = {"image", "icon", "canvas", "animation", "graphic"}
HEADINGS = {"table row header", "table column header", "column header"}
# These may be without a name: they only hold others.
SHELLS = {
    *("application", "menu bar", "scroll bar", "separator", "filler", "panel", "layered pane"),
    *("scroll pane", "viewport", "split pane", "status bar", "page tab list", "section"),
    *WINDOWS,
}


def violations(window: Node) -> Iterator[str]:
    """Every violation in a window, as a sentence with its place."""
    if window.role in WINDOWS and not window.name.strip():
        yield f"TITLE {window.place()}: a {window.role} without a title"
    letters: dict[str, list[Node]] = {}
    for one in window.every():
        if not one.live or INNER.search(f".{one.id}"):
            continue
        yield from _unnamed(one)
        yield from _mute(one)
        for key in one.keys:
            if key.startswith("Alt+") and len(key) == 5 and one.role != "page tab list":
                letters.setdefault(key, []).append(one)
    for key, those in letters.items():
        if len({(one.id, one.name) for one in those}) > 1:
            yield f"MNEMONIC {key}: " + " and ".join(repr(one.label) for one in those)


def _unnamed(one: Node) -> Iterator[str]:
    """Something one can stop at or enter, of which nothing is said."""
    if one.role in MANAGED:
        # A blank says that nothing is to be said here: in a month each day tells its own date.
        if not one.label and not (one.role in HEADINGS and one.name):
            yield f"CELL {one.place()}: a {one.role} that says nothing"
    elif one.role in INPUTS and not one.within("combo box"):
        # Qt on Linux gives a combo box its text for a name: only its label tells what it is.
        linked = [label for label in one.labels if label.strip()]
        if not linked and (one.role == "combo box" or not one.name.strip()):
            yield f"LABEL {one.place()}: a {one.role} without a label"
    elif "focusable" in one.states and not one.label and one.role not in SHELLS:
        inside_a_choice = one.role in COLLECTIONS and one.within("combo box")
        if not inside_a_choice:
            yield f"NAME {one.place()}: a focusable {one.role} without a name"


def _mute(one: Node) -> Iterator[str]:
    """Pictures and gauges that mean nothing to the ear."""
    if one.role in PICTURES and not one.label:
        yield f"IMAGE {one.place()}: an image without a name"
    if one.role in GAUGES:
        least, most = one.range
        if most <= least or not one.label:
            yield f"VALUE {one.place()}: a {one.role} without a value or a name"

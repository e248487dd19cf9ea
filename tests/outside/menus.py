"""Every menu and every item of it, walked by keyboard: each is told, none is passed over."""

from collections.abc import Iterator

from tests.outside.bus import Node, Program, safe

ITEMS = {"menu item", "check menu item", "radio menu item", "menu"}


def problems(program: Program) -> Iterator[str]:
    """What goes wrong in the menus of the window that has the keyboard."""
    bar = _bar(program)
    if bar is None:
        yield "MENUBAR there is none"
        return
    for menu in (one for one in bar.children if one.label):
        program.press(menu.keys[0].lower())
        opened = _opened(program)
        if not opened:
            yield f"MENU {menu.label}: it does not open, or is empty"
        yield from (f"{menu.label}: {told}" for told in _walked(program, opened))
        program.press("Escape", "Escape")


def _bar(program: Program) -> Node | None:
    """The menu bar; a window that is just drawing itself anew answers late."""
    for _try in range(10):
        window = program.window()
        for one in window.every() if window else ():
            if one.role == "menu bar":
                return one
        program.settle()
    return None


def _opened(program: Program) -> list[Node]:
    """The items of the menu that is open, dividing lines left out."""
    shown = [
        one
        for one in program.tree().every()
        if one.role in ("menu", "popup menu") and "showing" in one.states and one.children
    ]
    inner = shown[-1].children if shown else []
    return [item for item in inner if item.role in ITEMS and (item.live or item.label)]


def _walked(program: Program, wanted: list[Node]) -> Iterator[str]:
    """Down through the items once round; what is told of each, and what is not reached."""
    names = [item.label for item in wanted]
    if "" in names:
        yield f"NAME item {names.index('') + 1} says nothing"
    yield from (f"TWIN {name}" for name in sorted(set(names)) if names.count(name) > 1)
    inner = {item.label for item in wanted if item.children}
    heard: list[str] = []
    for _press in range(len(wanted) + 1):
        if program.focus:
            heard.append(safe(program.focus[-1].get_name, ""))
        if len(heard) > 1 and heard[-1] == heard[0]:
            break
        if heard and heard[-1] in inner:
            program.press("Right")
            yield from (f"{heard[-1]}: {told}" for told in _walked(program, _opened(program)))
            program.press("Left")
        program.press("Down")
    live = {item.label for item in wanted if item.live}
    yield from (f"UNREACHED {name}" for name in sorted(live - set(heard)))

"""PySide's enumerations, made a good deal faster than the standard library makes them.

Qt's namespaces hold some 370 enumerations with 4,500 members, and PySide makes all those of a class
the first time it is looked at: an eighth of a start. Most of that time the standard library spends
on what such an enumeration never has: methods, values worked out, names that hide a property. So
the standard library makes one empty enumeration of each base, and here it is copied, and filled the
first time anything is asked of it: of those a start makes, six in seven never are. What PySide
looks up in the members behind the back of the enumeration it does not find before that: names
without their enumeration (``Qt.AlignLeft``), which nobody here uses. PySide's own texts about
errors do, and so all are filled, and the next ones made as ever, before the first of those.

The inside of an enumeration differs between versions of Python. Before anything is made quickly, a
small one is made both ways and held against the other; where they differ in anything, all goes on
as the standard library has it.
"""

import enum
import functools
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

from ledsagapp.domain.enumerations import Names, inside, put_members

# Members of these names hide properties of the enumeration, which wants the standard's care.
HIDING = frozenset({"name", "value"})
# Where the members of one that is not filled yet are kept, and what PySide asks and sets of it
# while it makes it.
_WAITING = "_waiting_"
_KNOWN_UNFILLED = frozenset({"__class__", "__dict__", "__module__", "__name__", "__qualname__"})
_PROBES: tuple[tuple[type[enum.Enum], Names], ...] = (
    (enum.Enum, [("One", 1), ("Two", 2), ("Also", 1)]),
    (enum.IntEnum, [("Minus", -1), ("Zero", 0), ("Also", 0)]),
    (enum.Flag, [("Zero", 0), ("Four", 4), ("Two", 2), ("Both", 6), ("Also", 2)]),
    (enum.IntFlag, [("One", 1), ("Two", 2), ("All", 255)]),
)


_standard: Callable[..., Any] = enum.EnumType._create_  # type: ignore[attr-defined]


def make_enumerations_quickly() -> bool:
    """From now on make PySide's enumerations quickly; answers whether this Python allows it."""
    try:
        alike = all(_is_like(base, names) for base, names in _PROBES)
    except (AttributeError, KeyError, TypeError, ValueError):
        alike = False
    if alike:
        enum.EnumType._create_ = _create  # type: ignore[attr-defined]
    return alike


def make_enumerations_as_ever() -> None:
    """From now on have the standard library make them, and fill those made quickly before."""
    enum.EnumType._create_ = _standard  # type: ignore[attr-defined]
    for made in _unfilled():
        _fill(made)
    _unfilled().clear()


def _create(
    base: type[enum.Enum],
    class_name: str,
    names: Any,
    *,
    module: str | None = None,
    qualname: str | None = None,
    type: type | None = None,  # noqa: A002 - as the standard library calls it
    start: int = 1,
    boundary: enum.FlagBoundary | None = None,
) -> type[enum.Enum]:
    """Stands in for ``EnumType._create_``: what PySide asks for quickly, all else as it was."""
    if module is None:  # the standard looks for it so many calls up
        module = sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001
    if module and type is None and boundary is enum.KEEP and _is_plain(base, names):
        return _make(base, class_name, names, module=module, qualname=qualname)
    made: Any = _standard(
        base,
        class_name,
        names,
        module=module,
        qualname=qualname,
        type=type,
        start=start,
        boundary=boundary,
    )
    return made  # type: ignore[no-any-return]


def _is_plain(base: type[enum.Enum], names: Any) -> bool:
    """Whether all members are names with a whole number, as PySide hands them over."""
    return (
        base in (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
        and type(names) is list
        and all(
            type(one) is tuple and len(one) == 2 and type(one[1]) is int and one[0] not in HIDING
            for one in names
        )
        # what a flag below nought is differs between versions of Python
        and not (issubclass(base, enum.Flag) and any(value < 0 for _name, value in names))
    )


class _Unfilled(enum.EnumType):
    """The kind of an enumeration that waits for the first question, and answers it filled."""

    def __getattribute__(cls, name: str) -> Any:
        if name in _KNOWN_UNFILLED:
            return type.__getattribute__(cls, name)
        _fill(cls)
        return getattr(cls, name)

    def __call__(cls, *given: Any, **named: Any) -> Any:
        _fill(cls)
        return cls(*given, **named)

    def __bool__(cls) -> bool:  # type: ignore[override]
        return True

    def __contains__(cls, one: object) -> bool:
        _fill(cls)
        return one in cls

    def __dir__(cls) -> list[str]:
        _fill(cls)
        return dir(cls)

    def __getitem__(cls, name: str) -> Any:
        _fill(cls)
        return cls[name]

    def __iter__(cls) -> Iterator[Any]:
        _fill(cls)
        return iter(cls)

    def __len__(cls) -> int:
        _fill(cls)
        return len(cls)

    def __repr__(cls) -> str:
        _fill(cls)
        return repr(cls)

    def __reversed__(cls) -> Iterator[Any]:
        _fill(cls)
        return reversed(cls)

    def __setattr__(cls, name: str, value: Any) -> None:  # PySide puts in what else it wants
        type.__setattr__(cls, name, value)


def _make(
    base: type[enum.Enum],
    class_name: str,
    names: Names,
    *,
    module: str,
    qualname: str | None = None,
) -> type[enum.Enum]:
    made: Any = _empty(base, class_name, module, qualname)
    type.__setattr__(made, _WAITING, names)
    type.__setattr__(made, "__class__", _Unfilled)
    _unfilled().append(made)
    return made  # type: ignore[no-any-return]


def _fill(made: Any) -> None:
    """Put the members in, once, and leave the enumeration as the standard library makes it."""
    with _filling():
        names = type.__getattribute__(made, "__dict__").get(_WAITING)
        if names is None:  # another thread was before
            return
        type.__delattr__(made, _WAITING)
        type.__setattr__(made, "__class__", enum.EnumType)
        put_members(made, names)


@functools.cache
def _unfilled() -> list[Any]:
    """Those made quickly; some have been filled since."""
    return []


@functools.cache
def _filling() -> threading.RLock:
    return threading.RLock()


def _empty(base: type[enum.Enum], class_name: str, module: str, qualname: str | None) -> Any:
    """An enumeration without members, as the standard library makes it of that base."""
    held: dict[str, Any] = {
        name: one.copy() if type(one) in (dict, list) else one for name, one in _inner(base)
    }
    held["__module__"] = module
    if qualname is not None:
        held["__qualname__"] = qualname
    new = held.pop("__new__")  # put in afterwards: in the making it would become a static method
    made = type.__new__(enum.EnumType, class_name, (base,), held)
    type.__setattr__(made, "__new__", new)
    return made


@functools.cache
def _inner(base: type[enum.Enum]) -> tuple[tuple[str, Any], ...]:
    """What an enumeration without members holds."""
    made = _standard(base, "Empty", [], module=__name__, boundary=enum.KEEP)
    own = {"__dict__", "__weakref__", "__module__"}
    return tuple((name, one) for name, one in vars(made).items() if name not in own)


def _is_like(base: type[enum.Enum], names: Names) -> bool:
    """Whether a small enumeration made here holds the same as the standard's."""
    quick = _make(base, "Probe", names, module=__name__)
    _fill(quick)
    usual = _standard(base, "Probe", names, module=__name__, boundary=enum.KEEP)
    return inside(quick) == inside(usual)

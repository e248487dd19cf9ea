"""Enumerations of plain words, made a good deal faster than the standard library makes them.

A start makes nearly forty with two hundred members, a thirtieth of its work as the standard library
goes about it: it looks for methods, for values worked out, for names that hide a property. Those of
the program have names in capitals, and words or ``auto()``. So the first of each base is made by
the standard library and here too, and one held against the other; where they are alike, the next
ones are made here alone. What is made is the standard's in everything: its kind, its base, what it
holds. One that differs, or has more in it, the standard library makes.
"""

import enum
import functools
from typing import Any

Names = list[tuple[str, Any]]
# What each enumeration has of its own beside its members.
_WRITTEN = frozenset(
    {"__module__", "__qualname__", "__doc__", "__firstlineno__", "__static_attributes__"}
)
_OWN = frozenset({"__dict__", "__weakref__"})


class _Maker(enum.EnumType):
    """Makes of what is written an enumeration of the standard's own kind and base."""

    @classmethod
    def __prepare__(  # type: ignore[override]
        cls, _name: str, _bases: tuple[type, ...], /, **_given: Any
    ) -> dict[str, Any]:
        return {}

    def __new__(cls, name: str, bases: tuple[Any, ...], written: dict[str, Any]) -> Any:
        """Of a base below; the bases themselves are never more than that."""
        if type(bases[0]) is not cls:
            return type.__new__(cls, name, bases, written)
        base: Any = bases[0].__base__
        more = bases[1:]
        names = None if more else _plain(base, written)
        if names is None:
            return _as_ever(name, (base, *more), written)
        known = _known()
        if base in known:
            held = known[base]
            if held is None:
                return _as_ever(name, (base,), written)
            return _make(name, base, held, written, names)
        usual = _as_ever(name, (base,), dict(written))
        held = _held_beside(usual, names)
        is_alike = inside(_make(name, base, held, written, names)) == inside(usual)
        known[base] = held if is_alike else None
        return usual


class StrEnum(enum.StrEnum, metaclass=_Maker):
    """As the standard library's: its members are words."""


class Enum(enum.Enum, metaclass=_Maker):
    """As the standard library's."""


def put_members(made: Any, names: Names) -> None:
    """Give an enumeration that has none its members, as the standard library does."""
    by_name, by_value, in_order = made._member_map_, made._value2member_map_, made._member_names_
    kind, put, is_flag = made._member_type_, type.__setattr__, issubclass(made, enum.Flag)
    hashable = getattr(made, "_hashable_values_", None)
    mask = single = 0
    for name, value in names:
        member = by_value.get(value)
        bit = is_flag and value > 0 and not value & (value - 1)
        if is_flag:
            mask |= value
            single |= value if bit else 0
        if member is None:
            member = kind.__new__(made) if kind is object else kind.__new__(made, value)
            held = member.__dict__
            held["_value_"], held["_name_"] = value, name
            held["__objclass__"], held["_sort_order_"] = made, len(in_order)
            by_value[value] = member
            if hashable is not None:
                hashable.append(value)
            if bit or not is_flag:
                in_order.append(name)
        put(made, name, member)
        by_name[name] = member
    if is_flag:
        # Until Python 3.11.3 the mask has single bits alone.
        put(made, "_flag_mask_", mask if hasattr(made, "_singles_mask_") else single)
        if hasattr(made, "_singles_mask_"):
            put(made, "_singles_mask_", single)
        put(made, "_all_bits_", 2 ** mask.bit_length() - 1)
        values = [by_name[name]._value_ for name in in_order]
        if values != sorted(values):
            put(made, "_iter_member_", made._iter_member_by_def_)


def inside(made: type[enum.Enum]) -> dict[str, object]:
    """All that an enumeration and its members hold, written so that two can be compared."""
    members = made.__members__  # asked for first: it fills one of Qt's
    told: dict[str, object] = {
        name: repr(held) for name, held in vars(made).items() if name != "__weakref__"
    }
    for name, member in members.items():
        told[f"member {name}"] = sorted((key, repr(held)) for key, held in vars(member).items())
    told["order"] = [repr(one) for one in made]
    return told


def _plain(base: type[enum.Enum], written: dict[str, Any]) -> Names | None:
    """The members of one that has nothing else; None where it has."""
    names = [(name, value) for name, value in written.items() if name not in _WRITTEN]
    if not all(name.isupper() and name[0] != "_" for name, _value in names):
        return None
    kinds = {type(value) for _name, value in names}
    if kinds == {str}:
        return names
    if kinds == {enum.auto} and base is not enum.StrEnum:
        return [(name, at) for at, (name, _auto) in enumerate(names, 1)]
    return None


def _as_ever(name: str, bases: tuple[Any, ...], written: dict[str, Any]) -> Any:
    """As the standard library makes it."""
    body = enum.EnumType.__prepare__(name, bases)
    for key, value in written.items():
        body[key] = value
    return enum.EnumType(name, bases, body)


def _make(
    name: str, base: type[enum.Enum], held: dict[str, Any], written: dict[str, Any], names: Names
) -> Any:
    own: dict[str, Any] = {
        key: one.copy() if type(one) in (dict, list) else one for key, one in held.items()
    }
    new = own.pop("__new__")  # put in afterwards: in the making it would become a static method
    own.update((key, written[key]) for key in _WRITTEN & written.keys())
    made = type.__new__(enum.EnumType, name, (base,), own)
    type.__setattr__(made, "__new__", new)
    put_members(made, names)
    return made


def _held_beside(made: Any, names: Names) -> dict[str, Any]:
    """What an enumeration of the same base holds that has no members."""
    left_out = _WRITTEN | _OWN | {name for name, _value in names}
    return {
        name: type(one)() if type(one) in (dict, list) else one
        for name, one in vars(made).items()
        if name not in left_out
    }


@functools.cache
def _known() -> dict[type[enum.Enum], dict[str, Any] | None]:
    """Of each base what its enumerations hold; None where they are left to the standard library."""
    return {}

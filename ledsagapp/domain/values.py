"""Frozen values that cost next to nothing to define and to make.

Written and read as ``dataclasses`` are, and made by msgspec: defining a class takes 0.04 ms instead
of 1.4, filling seventeen fields a tenth (docs/performance.md). This is the one seam: nobody else
names msgspec's structs. ``replace``, ``fields``, ``asdict`` and ``is_dataclass`` take either kind.
"""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import GenericAlias, UnionType
from typing import Any, Final, TypeVar, dataclass_transform, overload

from ledsagapp.domain.lean_msgspec import msgspec, structs

T = TypeVar("T")
_NOT_COPIED: Final = frozenset(
    {
        *("__dict__", "__weakref__", "__annotations__", "__module__", "__qualname__", "__slots__"),
        *("__annotate_func__", "__annotations_cache__"),  # how Python 3.14 keeps annotations
    }
)

# The kinds of most fields, which are surely none of the class itself.
_FIELDS_KINDS: Final = frozenset({type, GenericAlias, UnionType})


def field(*, default: Any = msgspec.NODEFAULT, default_factory: Any = msgspec.NODEFAULT) -> Any:
    """A field with a default, or one made anew for each value."""
    return _Default(default, default_factory)


class _Default:
    """What ``field`` was given."""

    __slots__ = ("default", "factory")

    def __init__(self, default: Any, factory: Any) -> None:
        self.default, self.factory = default, factory


@overload
def dataclass(cls: type[T], /) -> type[T]: ...
@overload
def dataclass(
    *, frozen: bool = False, slots: bool = False, kw_only: bool = False, order: bool = False
) -> Callable[[type[T]], type[T]]: ...


@dataclass_transform(field_specifiers=(field,))
def dataclass(
    cls: type[T] | None = None,
    /,
    *,
    frozen: bool = False,
    slots: bool = False,
    kw_only: bool = False,
    order: bool = False,
) -> Any:
    """As ``dataclasses.dataclass``; ``slots`` is always so."""
    del slots

    def define(given: type[T]) -> type[T]:
        return _defined(given, frozen=frozen, kw_only=kw_only, order=order)

    return define if cls is None else define(cls)


def _defined(cls: type[T], *, frozen: bool, kw_only: bool, order: bool) -> type[T]:
    own, kinds = cls.__dict__, cls.__annotations__  # of its own, not of what it is derived from
    namespace = {key: one for key, one in own.items() if key not in _NOT_COPIED}
    listed: list[Any] = []
    for name, kind in kinds.items():
        if type(kind) not in _FIELDS_KINDS and str(kind).startswith("typing.ClassVar"):
            continue
        if name in own:
            namespace.pop(name)
            listed.append((name, Any, _default(own[name])))
        else:
            listed.append((name, Any))
    bases = tuple(base for base in cls.__bases__ if issubclass(base, msgspec.Struct))
    made = msgspec.defstruct(
        cls.__name__,
        listed,
        bases=bases or (msgspec.Struct,),
        namespace=namespace,
        module=cls.__module__,
        frozen=frozen,
        eq=True,
        order=order,
        kw_only=kw_only,
    )
    made.__qualname__ = cls.__qualname__
    # The kinds as they were written; msgspec itself is spared reading them.
    made.__annotations__ = dict(kinds)
    return made  # type: ignore[return-value]


def _default(given: Any) -> Any:
    if isinstance(given, _Default):
        if given.factory is not msgspec.NODEFAULT:
            return msgspec.field(default_factory=given.factory)
        return given.default
    if isinstance(given, dict | list | set):
        return msgspec.field(default_factory=given.copy)
    return given


def replace(value: T, /, **changes: Any) -> T:
    """The value, or tuple with names, with some fields changed."""
    if isinstance(value, msgspec.Struct):
        return structs.replace(value, **changes)
    if isinstance(value, tuple):
        return value._replace(**changes)  # type: ignore[attr-defined, no-any-return]
    import dataclasses  # noqa: PLC0415

    return dataclasses.replace(value, **changes)  # type: ignore[type-var]


def fields(value: Any) -> tuple[Any, ...]:
    """The fields of a value or of its class, each with its ``name``."""
    if _is_struct(value):
        return structs.fields(value)
    import dataclasses  # noqa: PLC0415

    return dataclasses.fields(value)


def field_names(value: Any) -> tuple[str, ...]:
    """The names of the fields of a value or of its class, in order."""
    if _is_struct(value):
        return tuple(value.__struct_fields__)
    return tuple(one.name for one in fields(value))


def asdict(value: Any) -> dict[str, Any]:
    """The fields by name, values inside values too."""
    return {name: _plain(getattr(value, name)) for name in field_names(value)}


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    if isinstance(value, tuple | list):
        return type(value)(_plain(one) for one in value)
    return value


def is_dataclass(value: Any) -> bool:
    """Whether a value or a class is one of these, or of the standard library's."""
    return _is_struct(value) or hasattr(
        value if isinstance(value, type) else type(value), "__dataclass_fields__"
    )


def _is_struct(value: Any) -> bool:
    return isinstance(value, msgspec.Struct) or (
        isinstance(value, type) and issubclass(value, msgspec.Struct)
    )


def astuple(value: Any) -> tuple[Any, ...]:
    """What the fields hold, in order; values inside stay as they are."""
    return tuple(getattr(value, name) for name in field_names(value))


def as_json(value: Any, *, indent: int) -> bytes:
    """A value and the values in it as JSON in UTF-8, keys in the order of the fields.

    As the standard library writes it with the same ``indent``; days are ISO texts.
    """
    return msgspec.json.format(msgspec.json.encode(value), indent=indent)


def from_json(text: str) -> Any:
    """What a JSON text holds; ValueError where it is none."""
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError as error:
        raise ValueError(text[:40]) from error


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Spare 100,000 new values from being walked through again and again: a quarter faster."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()

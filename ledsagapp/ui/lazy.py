"""The one loader of what a start does not wait for: read in when it is first used."""

from collections.abc import Callable
from importlib import import_module
from typing import Any


def lazy(module: str, name: str) -> Callable[..., Any]:
    """A function or class of a module, called as it is; the module is read in at the call."""

    def call(*given: object, **named: object) -> Any:
        return getattr(import_module(module), name)(*given, **named)

    return call


def lazy_module(module: str) -> "LazyModule":
    """A module many functions of which are named: each is as ``lazy`` makes it."""
    return LazyModule(module)


class LazyModule:
    """Stands for a module until its functions are called."""

    __slots__ = ("_module",)

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Callable[..., Any]:
        return lazy(self._module, name)

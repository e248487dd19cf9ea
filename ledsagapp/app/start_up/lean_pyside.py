"""PySide, read in without what only its texts about errors and its help need.

PySide describes each of its functions in Python, for the text of an error and for help: what it may
be called with. Eleven modules of its own know how, and ask for a dozen of the standard library;
reading them in is three tenths of what a bare window takes, and twice that where they lie packed.
Here small ones stand in for them. When an error's text or help is first asked for, two of these
become the whole ones, in the same place: PySide's library keeps what it was given first.

PySide compiles the first of them from a text it holds, and Python makes ready for that all it knows
to tell of its own grammar; ``pyside_beginning`` stands in for it too, until the text is needed.

Nothing looks at each import either for PySide's other names of functions (``snake_case``), which
nobody here uses. And enumerations are made quickly until then (``qt_enumerations``).

The inside of PySide differs between its versions, so this is done with those it was tried with.
With any other all is as ever.
"""

import builtins
import functools
import importlib
import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from ledsagapp.app.start_up import qt_enumerations
from ledsagapp.domain.stand_ins import stand_ins

# The versions whose inside is known, as their file of settings tells it.
_KNOWN: Final = '\nversion = "6.11.'
_PACKAGE: Final = "shibokensupport"
_PLACE: Final = f"{_PACKAGE}.signature"
_LOADER: Final = f"{_PLACE}.loader"
_MAPPING: Final = f"{_PLACE}.mapping"
_BEGINNING: Final = "signature_bootstrap"
_OWN_BEGINNING: Final = "ledsagapp.app.start_up.pyside_beginning"
# What its library asks the loader for, and calls only for an error's text or for help.
_ASKED_LATER: Final = (
    "pyside_type_init",
    "create_signature",
    "seterror_argument",
    "make_helptext",
    "feature_import",
    "feature_imported",
)


def _dedent(text: str) -> str:
    """As that of ``textwrap``, which ``Qt`` keeps for the case that keys are added by ``+``."""
    without: str = importlib.import_module("textwrap").dedent(text)
    return without


# What PySide reads in beforehand for those modules alone, and what is then looked for in it.
_SPARED: Final[dict[str, dict[str, Any]]] = {
    "base64": {"b64decode": lambda _packed: b""},
    "tempfile": {},
    "textwrap": {"dedent": _dedent},
    "traceback": {},
    "zipfile": {"ZipFile": lambda _packed: _NothingPacked},
}


class _NothingPacked:
    """The packed modules as long as nobody needs them."""

    filelist = ()


def read_in_lean() -> bool:
    """Read PySide in, without what only texts need; False where it is not known to work.

    Then nothing has been read in.
    """
    if "shiboken6" in sys.modules or not is_known(_place_of_shiboken()):
        return False
    qt_enumerations.make_enumerations_quickly()
    stand_in = _StandIn()
    sys.meta_path.insert(0, stand_in)
    try:
        with stand_ins(_SPARED), stand_in.own_beginning():
            qt_core = importlib.import_module("PySide6.QtCore")
            # Made when first asked for, as by every window: it takes from textwrap what it wants.
            getattr(qt_core, "Qt")  # noqa: B009
    finally:
        sys.meta_path.remove(stand_in)
    return True


def is_known(folder: Path | None) -> bool:
    """Whether the Shiboken of a folder is of a version that was tried.

    The package holds the version it was built with, and no file that tells it. Where PySide's own
    switch asks it to pack or unpack its modules (``SBK_EMBED``), it needs them all.
    """
    if folder is None or os.environ.get("SBK_EMBED"):
        return False
    if getattr(sys, "frozen", False):
        return True
    try:
        return _KNOWN in (folder / "_config.py").read_text("utf-8")
    except (OSError, ValueError):
        return False


def _place_of_shiboken() -> Path | None:
    found = find_spec("shiboken6")
    return Path(found.origin).parent if found is not None and found.origin else None


class _StandIn:
    """Finds the modules PySide begins with, and makes two of them the whole ones when asked."""

    def __init__(self) -> None:
        self._is_whole = False
        self._lock = threading.RLock()
        self._beginning: bytes | None = None  # its text, where it has not been compiled

    @contextmanager
    def own_beginning(self) -> Iterator[None]:
        """Have ours in the place of what PySide has compiled to begin with; the rest as ever."""
        usual = builtins.compile
        found = find_spec(_OWN_BEGINNING)
        loader: Any = found and found.loader

        def compile_other(source: Any, file: Any, *given: Any, **named: Any) -> Any:
            if file != f"{_BEGINNING}.py":
                return usual(source, file, *given, **named)
            self._beginning = source
            return loader.get_code(_OWN_BEGINNING)

        vars(builtins)["compile"] = compile_other
        try:
            yield
        finally:
            vars(builtins)["compile"] = usual

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Of the loader and the packages it lies in; of all else others know."""
        if name not in (_PACKAGE, _PLACE, _LOADER):
            return None
        loader: Any = self  # its type lies in a module that reads in a dozen others
        return ModuleSpec(name, loader, is_package=name != _LOADER)

    def create_module(self, _spec: ModuleSpec) -> None:
        """As usual."""

    def exec_module(self, module: ModuleType) -> None:
        """Fill the loader, and put beside it the mapping, which the library finds by its name."""
        if module.__name__ != _LOADER:
            return
        asked = {name: functools.partial(self._ask, name) for name in _ASKED_LATER}
        vars(module).update(asked, finish_import=_do_nothing, post_init=_do_nothing)
        mapping = sys.modules[_MAPPING] = ModuleType(_MAPPING)
        vars(mapping).update(update_mapping=self._update_mapping)

    def _ask(self, name: str, *given: Any) -> Any:
        self._be_whole()
        asked: Callable[..., Any] = vars(sys.modules[_LOADER])[name]
        return asked(*given)

    def _update_mapping(self) -> None:
        self._be_whole()
        vars(sys.modules[_MAPPING])["update_mapping"]()

    def _be_whole(self) -> None:
        """Read the whole modules into the two that stand in for them, once."""
        with self._lock:
            if not self._is_whole:
                self._is_whole = True
                qt_enumerations.make_enumerations_as_ever()
                _read_in_whole(self._beginning)


def _read_in_whole(text: bytes | None) -> None:
    """Have the two modules filled from where PySide packed them, by what it begins with."""
    beginning: Any = sys.modules[_BEGINNING]
    if text is not None:
        exec(compile(text, f"{_BEGINNING}.py", "exec"), vars(beginning))  # noqa: S102 - its own
    vars(beginning).update((name, importlib.import_module(name)) for name in _SPARED)
    _place, packed = beginning.prepare_zipfile()
    sys.meta_path.insert(0, packed)
    try:
        for name in (_MAPPING, _LOADER):
            importlib.reload(sys.modules[name])
    finally:
        sys.meta_path.remove(packed)


def _do_nothing(*_given: object) -> None:
    """What PySide does here serves names that nobody here uses."""

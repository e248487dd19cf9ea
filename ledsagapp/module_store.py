"""The modules a start reads in, compiled, in one file beside the environment.

For each module Python looks through the folders it may lie in, reads what it was compiled to, and
holds that against its source: four fifths of what reading in a small module takes, and a start
reads in some three hundred. Here is known where each lies. Only its source is looked at, whether it
is still the one that was compiled; where it is not, and for all else, Python looks as ever.

Of the standard library only what Python itself has read in by then is asked for, and ``types``: all
the rest comes from the file as well.
"""

import marshal
import os
import sys
from _collections_abc import Callable, Sequence
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import MAGIC_NUMBER, SourceFileLoader, SourcelessFileLoader
from types import CodeType, ModuleType

# Bytes that tell how long the whole file is, and how long the list of modules.
NUMBER = 8
# What such a file begins with: the number of the Python that compiled it, and of this form of file
# and of what is compiled: whatever changes either (``bootstrap/module_code.py``) has to count on.
FORM = MAGIC_NUMBER + b"3"
HEAD = len(FORM) + 2 * NUMBER
# Of each module: the file of its source ("" where its name tells, below the checkout), that file's
# size and time, where its code begins and how long it is, and whether it is a package.
Known = tuple[str, int, int, int, int, bool]
# They by the modules' names, each as ``marshal`` writes it: most are never asked for. By no name
# stands the checkout it was written for, where it was for one.
Index = dict[str, bytes]


def place(root: str) -> str:
    """Where the file of a checkout lies."""
    return os.path.join(root, ".venv", "ledsagapp-modules")


def look_in(store: str, package: str = "") -> bool:
    """Have modules looked for in a file first; False where there is none that this Python reads.

    ``package`` is the folder of a packaged program, whose modules are in the file alone and never
    change. Asked to leave out checks (``-O``), Python compiles otherwise than the file has it.
    """
    if sys.flags.optimize:
        return False
    try:
        file = os.open(store, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    except OSError:
        return False
    root = package or os.path.dirname(os.path.dirname(store))
    known = modules_of(file, "" if package else root)
    if not known:
        os.close(file)
        return False
    finder = _PackageFinder if package else _Finder
    sys.meta_path.insert(0, finder(known, _reader(file), root))
    return True


def source_of(root: str, name: str, *, is_package: bool) -> str:
    """Where the source of a module of the program lies in a checkout."""
    file = f"{os.sep}__init__.py" if is_package else ".py"
    return f"{root}{os.sep}{name.replace('.', os.sep)}{file}"


def _reader(file: int) -> Callable[[int, int], bytes]:
    """What reads so many bytes of an open file from a place, on whatever thread."""
    if hasattr(os, "pread"):
        return lambda begin, size: os.pread(file, size, begin)
    # On Windows one has to go to the place first, where threads would meet: all is read at once.
    os.lseek(file, 0, os.SEEK_SET)
    with os.fdopen(file, "rb") as opened:
        whole = opened.read()
    return lambda begin, size: whole[begin : begin + size]


def modules_of(file: int, root: str) -> Index:
    """What an open file tells of each module; nothing where it is not whole, or another's.

    ``root`` is the checkout it has to be for; "" where it is for none.
    """
    try:
        head = os.read(file, HEAD)
        whole, length = head[-2 * NUMBER : -NUMBER], head[-NUMBER:]
        if head[: len(FORM)] != FORM or int.from_bytes(whole, "little") != os.fstat(file).st_size:
            return {}
        known: Index = marshal.loads(os.read(file, int.from_bytes(length, "little")))
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return known if known.pop("", b"") == os.fsencode(root) else {}


def names() -> list[str]:
    """The modules of the files that are looked in."""
    finders = [one for one in sys.meta_path if isinstance(one, _Finder)]
    return [name for one in finders for name in one.known]


class _Finder:
    """Finds the modules of the file whose source is still the one that was compiled."""

    def __init__(self, known: Index, read: Callable[[int, int], bytes], folder: str) -> None:
        self.known, self._read, self._folder = known, read, folder

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Where a module is known and as it was compiled; None leaves it to those who look next."""
        found = self.known.get(name)
        return None if found is None else self._found(name, marshal.loads(found))

    def _found(self, name: str, known: Known) -> ModuleSpec | None:
        source, size, changed, begin, length, is_package = known
        source = source or source_of(self._folder, name, is_package=is_package)
        try:
            seen = os.stat(source)
        except OSError:
            return None
        if seen.st_size != size or seen.st_mtime_ns != changed:
            return None
        loader = _Loader(name, source)
        loader.stored = self._read, begin, length
        folder, _, file = source.rpartition(os.sep)
        cached = f"{folder}{_CACHE}{file[:-3]}{_TAG}"
        return _spec(loader, folder if is_package else "", cached)


class _PackageFinder(_Finder):
    """Finds the modules of a packaged program, which never change."""

    def _found(self, name: str, known: Known) -> ModuleSpec:
        place, _size, _changed, begin, length, is_package = known
        loader = _CompiledLoader(name, f"{self._folder}{os.sep}{place}")
        loader.stored = self._read, begin, length
        folder = loader.path.rpartition(os.sep)[0]
        return _spec(loader, folder if is_package else "", loader.path)


def _spec(loader: "_Stored", folder: str, cached: str) -> ModuleSpec:
    """What is told of a module; ``folder`` is that of a package."""
    spec = ModuleSpec(loader.name, loader, origin=loader.path, is_package=bool(folder))
    # What its properties set, each by a function of its own.
    vars(spec).update(_set_fileattr=True, _cached=cached)
    if folder:
        spec.submodule_search_locations = [folder]
    return spec


def _module(spec: ModuleSpec) -> ModuleType:
    """An empty module that knows what Python would else look for in it in vain, and then set."""
    module = ModuleType(spec.name)
    vars(module).update(__file__=spec.origin, __cached__=spec.cached)
    if spec.submodule_search_locations is not None:
        vars(module)["__path__"] = spec.submodule_search_locations
    return module


class _Loader(SourceFileLoader):
    """Reads one module from the file; all else about it as any other."""

    stored: tuple[Callable[[int, int], bytes], int, int]

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """An empty one."""
        return _module(spec)

    def get_code(self, fullname: str) -> CodeType | None:
        """As compiled; anew from its source where the file can no longer be read."""
        return _code(*self.stored) or super().get_code(fullname)


class _CompiledLoader(SourcelessFileLoader):
    """The same of a module that lies there compiled."""

    stored: tuple[Callable[[int, int], bytes], int, int]

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """An empty one."""
        return _module(spec)

    def get_code(self, fullname: str) -> CodeType | None:
        """From the file; as it lies where that can no longer be read."""
        return _code(*self.stored) or super().get_code(fullname)


_Stored = _Loader | _CompiledLoader


def _code(read: Callable[[int, int], bytes], begin: int, length: int) -> CodeType | None:
    try:
        code = read(begin, length)
    except OSError:
        return None
    compiled: CodeType | None = marshal.loads(code) if len(code) == length else None
    return compiled


_CACHE = f"{os.sep}__pycache__{os.sep}"
_TAG = f".{sys.implementation.cache_tag}.pyc"

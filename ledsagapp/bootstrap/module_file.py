"""Writes the file of compiled modules that a start looks in first (``module_store``)."""

import contextlib
import importlib.util
import marshal
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from ledsagapp import module_store
from ledsagapp.bootstrap.module_code import module_code
from ledsagapp.module_store import FORM, HEAD, NUMBER, Index, Known, source_of

PACKAGE: Final = "ledsagapp"
# What a start reads in of the standard library and of others; what more it reads in is found as
# ever, and what is named here and never read in costs nothing but its place.
OTHERS: Final = """
    PySide6 __future__ _compression _sysconfigdata__linux_x86_64-linux-gnu argparse ast
    base64 bisect bz2 calendar contextlib contextvars copy copyreg csv ctypes ctypes._endian
    datetime dis enum fnmatch functools getpass gettext glob hashlib hmac html
    importlib._abc importlib.machinery importlib.util inspect ipaddress json json.decoder
    json.encoder json.scanner keyword linecache locale logging lzma msgspec msgspec._utils
    msgspec._version msgspec.json msgspec.msgpack msgspec.structs msgspec.toml msgspec.yaml
    opcode operator pathlib platform platformdirs platformdirs.api platformdirs.unix
    platformdirs.version queue random re re._casefix re._compiler re._constants re._parser
    reprlib secrets selectors shiboken6 shutil signal socket sqlite3 sqlite3.dbapi2
    statistics string struct subprocess sysconfig tempfile textwrap threading token tokenize
    tomllib tomllib._parser tomllib._re tomllib._types traceback types typing urllib
    urllib.parse uuid warnings weakref zipfile zoneinfo zoneinfo._common zoneinfo._tzpath
""".split()  # noqa: SIM905 - a hundred lines otherwise


def write_module_file(root: Path) -> None:
    """Write the file anew where a module has changed since; nothing where it cannot be written.

    ``root`` is the checkout; what is not its own is of the environment this Python runs in. What
    has not changed is not compiled again.
    """
    place = Path(module_store.place(str(root)))
    with contextlib.suppress(OSError):
        described, told = _described([*_own(root), *_of_others()]), _told(place, root)
        if described != {name: one[:-1] for name, one in told.items()}:
            new = place.with_name(f"{place.name}.{os.getpid()}.new")
            try:
                new.write_bytes(_file(described, told, root))
                new.replace(place)
            finally:
                new.unlink(missing_ok=True)


def _own(root: Path) -> Iterator[tuple[str, str, bool]]:
    """Of each module of the program: its name, its source, and whether it is a package."""
    for source in sorted((root / PACKAGE).rglob("*.py")):
        parts = source.relative_to(root).with_suffix("").parts
        is_package = parts[-1] == "__init__"
        yield ".".join(parts[:-1] if is_package else parts), str(source), is_package


def _of_others() -> Iterator[tuple[str, str, bool]]:
    """The same of those of others that lie here as sources."""
    for name in OTHERS:
        try:
            found = importlib.util.find_spec(name)
        except (ImportError, ValueError):  # not in this Python
            continue
        if found is not None and found.origin and type(found.loader).__name__ in _BY_SOURCE:
            yield name, found.origin, found.submodule_search_locations is not None


# Ours, where this very process looks in such a file itself.
_BY_SOURCE: Final = ("SourceFileLoader", "_Loader")


# Of a module: its source, that source's size and time, and whether it is a package.
_Described = tuple[str, int, int, bool]


def _described(sources: list[tuple[str, str, bool]]) -> dict[str, _Described]:
    described = {}
    for name, source, is_package in sources:
        seen = Path(source).stat()
        described[name] = (source, seen.st_size, seen.st_mtime_ns, is_package)
    return described


def _told(place: Path, root: Path) -> dict[str, tuple[str, int, int, bool, bytes]]:
    """What the file there tells in the same way, and the code it has of each."""
    try:
        with place.open("rb", buffering=0) as file:
            known = module_store.modules_of(file.fileno(), str(root))
            file.seek(0)  # the same file, should another start put a new one in its place
            whole = file.read()
    except OSError:
        return {}
    told: dict[str, Known] = {name: marshal.loads(one) for name, one in known.items()}
    return {
        name: (
            *(source or source_of(str(root), name, is_package=package), size, changed, package),
            whole[begin : begin + length],
        )
        for name, (source, size, changed, begin, length, package) in told.items()
    }


def _file(
    described: dict[str, _Described],
    told: dict[str, tuple[str, int, int, bool, bytes]],
    root: Path,
) -> bytes:
    """The whole file of those that can be compiled, or stood compiled in the file of before."""
    codes = {}
    for name, one in described.items():
        source, size, changed, is_package = one
        before = told.get(name)
        with contextlib.suppress(SyntaxError, ValueError):  # said by whoever imports it
            if before is not None and before[:-1] == one:
                code = before[-1]
            else:
                own = name.partition(".")[0] == PACKAGE
                code = module_code(Path(source).read_bytes(), source, own=own)
            short = "" if source == source_of(str(root), name, is_package=is_package) else source
            codes[name] = (short, size, changed, is_package, code)
    return whole(codes, str(root))


def whole(codes: dict[str, tuple[str, int, int, bool, bytes]], root: str = "") -> bytes:
    """A file of modules: of each its source, that source's size and time, and its code.

    The source's time is in nanoseconds; the fourth tells whether it is a package. ``root`` is the
    checkout whose it is.
    """
    begin = length = 0
    while True:  # where a code begins is told in the list, whose length that changes
        at, known = begin, Index({"": os.fsencode(root)} if root else {})
        for name, (source, size, changed, is_package, code) in codes.items():
            one: Known = (source, size, changed, at, len(code), is_package)
            known[name] = marshal.dumps(one)
            at += len(code)
        told = marshal.dumps(known)
        if len(told) == length:
            break
        length = len(told)
        begin = HEAD + length
    numbers = (number.to_bytes(NUMBER, "little") for number in (at, length))
    return b"".join([FORM, *numbers, told, *(code for *_source, code in codes.values())])

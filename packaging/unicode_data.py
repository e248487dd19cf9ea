"""The tables of the Unicode library that Qt brings along, without those that Qt never asks for.

Qt sorts by it, knows letters and time zones from it; its languages, currencies, units, spelled
numbers and character sets of old are 25 of its 32 MB. Linux only: elsewhere Qt asks the system.
"""

import re
import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path

# Folders of the package, and endings in its root, that go.
_UNASKED = re.compile(r"[^/]+/((brkitr|unit|zone|curr|lang|region|translit|rbnf)/|[^/]+\.cnv$)")
_MAGIC = b"\xda\x27"
_ALIGNMENT = 16


def lay_out_unicode_data(libraries: Path, target: Path) -> None:
    """Write the smaller library under the name it has among ``libraries``."""
    target.mkdir(parents=True, exist_ok=True)
    for old in target.iterdir():
        old.unlink()
    for library in libraries.glob("libicudata.so.*"):
        content = library.read_bytes()
        symbol = re.search(rb"icudt\d+_dat(?=\0)", content)
        if symbol is None:
            raise SystemExit(f"{library.name} does not hold what was expected")
        smaller = _packed(*_unpacked(content))
        _linked(smaller, symbol[0].decode(), target / library.name)


def _unpacked(content: bytes) -> tuple[bytes, list[tuple[bytes, bytes]]]:
    """The header of the package in a library, and each table with its name."""
    start = content.index(b"CmnD") - 12
    (header,) = struct.unpack_from("<H", content, start)
    if content[start + 2 : start + 4] != _MAGIC:
        raise SystemExit("the Unicode library does not hold what was expected")
    base = start + header
    (count,) = struct.unpack_from("<I", content, base)
    places = [struct.unpack_from("<II", content, base + 4 + 8 * at) for at in range(count)]
    # The last table reaches to the end of the file: what follows it is not read.
    ends = [*(place for _, place in places[1:]), len(content) - base]
    tables = []
    for (name, place), end in zip(places, ends, strict=True):
        text = content[base + name : content.index(b"\0", base + name)]
        tables.append((text, content[base + place : base + end]))
    return content[start:base], tables


def _packed(header: bytes, tables: list[tuple[bytes, bytes]]) -> bytes:
    """A package of the tables that are asked for, in the order they had."""
    kept = [one for one in tables if not _UNASKED.match(one[0].decode())]
    if len(kept) in (0, len(tables)):
        raise SystemExit("the Unicode library does not hold what was expected")
    names = b"".join(name + b"\0" for name, _ in kept)
    first = 4 + 8 * len(kept)
    index, body = bytearray(), bytearray()
    begin = _aligned(first + len(names))
    at = first
    for name, table in kept:
        index += struct.pack("<II", at, begin + len(body))
        at += len(name) + 1
        body += table + bytes(_aligned(len(table)) - len(table))
    toc = struct.pack("<I", len(kept)) + bytes(index) + names
    return header + toc + bytes(begin - len(toc)) + bytes(body)


def _aligned(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT


def _linked(package: bytes, symbol: str, target: Path) -> None:
    """Write a library that holds the package under its symbol, by ``ld`` and ``objcopy``."""
    folder = target.parent
    (folder / "tables").write_bytes(package)
    for command in _commands(symbol, target.name):
        subprocess.run(command, cwd=folder, check=True)
    for name in ("tables", "tables.o"):
        (folder / name).unlink()


def _commands(symbol: str, name: str) -> Iterator[tuple[str, ...]]:
    yield ("ld", "-r", "-b", "binary", "-z", "noexecstack", "-o", "tables.o", "tables")
    section = ".data=.rodata,alloc,load,readonly,data,contents"
    yield (
        "objcopy",
        *("--rename-section", section, "--set-section-alignment", f".rodata={_ALIGNMENT}"),
        *("--redefine-sym", f"_binary_tables_start={symbol}"),
        *("--strip-symbol", "_binary_tables_end", "--strip-symbol", "_binary_tables_size"),
        "tables.o",
    )
    options = ("-shared", "--build-id=none", "-z", "noexecstack", "-soname", name)
    yield ("ld", *options, "-o", name, "tables.o")

"""The files of the texts: gettext catalogues, and their compiled form that a start reads.

The compiled form is the standard one (GNU ``.mo``). Of its three thousand texts a start says some
hundreds and a short command ten, so a text is turned into a string when it is asked for; the
standard library turns them all, which takes four times as long.
"""

import contextlib
import functools
import os
import re
import struct
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Final

_MADE_FROM: Final = "x-made-from"
_CONTEXT: Final = "\x04"
_MAGIC: Final = 0x950412DE
_NUMBER: Final = 4  # bytes
_ENGLISH: Final = "n != 1"  # the rule of plurals that most of our languages have


class CompiledTexts:
    """The texts of one compiled catalogue, by their source; ValueError where it is none."""

    def __init__(self, compiled: bytes) -> None:
        try:
            magic, _, self._count, sources, texts = struct.unpack_from("<5I", compiled)
        except struct.error as error:
            raise ValueError("not a whole catalogue") from error
        if magic != _MAGIC:
            raise ValueError("not a catalogue")
        self._compiled = compiled
        self._sources = self._numbers(sources)
        self._at = self._numbers(texts)
        self._said: dict[str, str] = {}
        self._found: dict[str, str | None] = {}
        self.info = dict(_headers(self._text("") or ""))

    def _numbers(self, begin: int) -> Sequence[int]:
        """The length of each text and where it begins, in turn, as the file has them."""
        found = memoryview(self._compiled)[begin : begin + 2 * self._count * _NUMBER]
        if len(found) != 2 * self._count * _NUMBER:
            raise ValueError("not a whole catalogue")
        if sys.byteorder != "little":
            return struct.unpack(f"<{2 * self._count}I", found)
        return found.cast("I")

    def gettext(self, source: str) -> str:
        """The text; the source where there is none."""
        said = self._said.get(source)
        if said is None:
            text = self._text(source)
            said = self._said[source] = source if text is None else text.partition("\0")[0]
        return said

    def pgettext(self, context: str, source: str) -> str:
        """The text in a context; the source where there is none."""
        found = self._text(f"{context}{_CONTEXT}{source}")
        return source if found is None else found.partition("\0")[0]

    def ngettext(self, source: str, number: int) -> str:
        """The text in the form that the language has for a number."""
        forms = self._text(source)
        return source if forms is None else forms.split("\0")[self._form(number)]

    def npgettext(self, context: str, source: str, number: int) -> str:
        """The same in a context."""
        forms = self._text(f"{context}{_CONTEXT}{source}")
        return source if forms is None else forms.split("\0")[self._form(number)]

    @functools.cached_property
    def _form(self) -> Callable[[int], int]:
        """Which form a number takes: the rule in the file's head, else that of English."""
        rule = self.info["plural-forms"].partition("plural=")[2].strip(" ;") or _ENGLISH
        if rule.strip("()") == _ENGLISH:
            return _not_one
        from gettext import c2py  # noqa: PLC0415

        return c2py(rule)

    def _text(self, key: str) -> str | None:
        if key not in self._found:  # a list says the same text of many rows
            place, text = self._place(key.encode()), None
            if place is not None:
                length, begin = self._at[2 * place], self._at[2 * place + 1]
                text = self._compiled[begin : begin + length].decode()
            self._found[key] = text
        return self._found[key]

    def _place(self, key: bytes) -> int | None:
        """Which text it is, among sources that stand in order: half as much is left each time.

        A table of all three thousand takes longer to make than a start has to look for, and half
        a megabyte. A plural text is known by its first form, as everywhere in gettext.
        """
        compiled, sources = self._compiled, self._sources
        first, end = 0, self._count
        while first < end:
            middle = (first + end) // 2
            begin = sources[2 * middle + 1]
            if compiled[begin : begin + sources[2 * middle]] < key:
                first = middle + 1
            else:
                end = middle
        if first == self._count:
            return None
        length, begin = sources[2 * first], sources[2 * first + 1]
        found = compiled[begin : begin + length].partition(b"\0")[0]
        return first if found == key else None


def _not_one(number: int) -> int:
    """The second form for any number but one, as the rule that English has says."""
    return int(number != 1)


def _headers(head: str) -> Iterator[tuple[str, str]]:
    yield "plural-forms", ""
    for line in head.splitlines():
        name, _, value = line.partition(":")
        yield name.strip().casefold(), value.strip()


def read_texts(source: str) -> CompiledTexts:
    """The texts of a ``.po`` file, from its compiled form where that was made of it as it is."""
    stamp = _stamp(source)
    with contextlib.suppress(OSError, ValueError), open(_compiled(source), "rb") as file:
        found = CompiledTexts(file.read())
        if stamp in ("", found.info.get(_MADE_FROM)):
            return found
    return CompiledTexts(compile_catalogue(source))


def _compiled(source: str) -> str:
    return f"{os.path.splitext(source)[0]}.mo"


def _stamp(source: str) -> str:
    """What tells one state of a file from another; "" where only the compiled form is there."""
    try:
        seen = os.stat(source)
    except OSError:
        return ""
    return f"{seen.st_size} {seen.st_mtime_ns}"


def compile_catalogue(source: str | os.PathLike[str]) -> bytes:
    """The compiled form of a ``.po`` file, kept beside it where that may be written.

    What it was made from is added to its header.
    """
    source = os.fspath(source)
    with open(source, encoding="utf-8") as file:
        texts = dict(entries(file.read()))
    header = texts.get("", "")
    texts[""] = f"{header}{_MADE_FROM}: {_stamp(source)}\n"
    compiled = mo_bytes(texts)
    with contextlib.suppress(OSError):
        new = f"{os.path.splitext(source)[0]}.{os.getpid()}.new"
        with open(new, "wb") as made:
            made.write(compiled)
        os.replace(new, _compiled(source))
    return compiled


def entries(text: str) -> Iterator[tuple[str, str]]:
    """The texts of a ``.po`` file as ``.mo`` keeps them: context and forms joined in one string."""
    for block in text.split("\n\n"):
        parts: dict[str, str] = {}
        key = ""
        for line in block.splitlines():
            if line.startswith("#") or not line.strip():
                continue
            if line[0] != '"':
                key, _, line = line.partition(" ")  # noqa: PLW2901 - the rest of the line
            parts[key] = parts.get(key, "") + _unescaped(line)
        if "msgid" not in parts:
            continue
        forms = [parts[one] for one in sorted(parts) if one.startswith("msgstr")]
        if all(forms):
            context = f"{parts['msgctxt']}{_CONTEXT}" if "msgctxt" in parts else ""
            several = f"\0{parts['msgid_plural']}" if "msgid_plural" in parts else ""
            yield f"{context}{parts['msgid']}{several}", "\0".join(forms)


def _unescaped(quoted: str) -> str:
    """What a quoted line of a ``.po`` file says."""
    inner = quoted.strip()[1:-1]
    return re.sub(r"\\(.)", lambda found: {"n": "\n", "t": "\t"}.get(found[1], found[1]), inner)


def mo_bytes(texts: dict[str, str]) -> bytes:
    """GNU ``.mo``: two tables of (length, offset), then the strings, ordered by source."""
    pairs = sorted((key.encode(), text.encode()) for key, text in texts.items())
    start = 7 * 4
    at = start + 16 * len(pairs)
    tables = (b"", b"")
    body = b""
    for column in (0, 1):
        table = b""
        for pair in pairs:
            table += struct.pack("<II", len(pair[column]), at + len(body))
            body += pair[column] + b"\0"
        tables = (table, b"") if column == 0 else (tables[0], table)
    head = struct.pack("<7I", _MAGIC, 0, len(pairs), start, start + 8 * len(pairs), 0, 0)
    return head + tables[0] + tables[1] + body

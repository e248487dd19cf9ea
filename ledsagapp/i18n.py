"""The texts of the program: English is the source, the other languages are gettext catalogues.

A language is a file ``resources/i18n/ledsagapp_<code>.po``. What is read at a start is its compiled
form beside it, made by set-up (``python3 -m ledsagapp.i18n``) and made again whenever it does not
say that it was made from the file there is: so a text changed is a text shown. No Qt is needed,
and a report may speak another language than the screen.
"""

import contextlib
import functools
import gettext
import io
import itertools
import locale
import os
import re
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from ledsagapp import resources
from ledsagapp.languages import LANGUAGES

__all__ = ("LANGUAGES",)

FOLDER: Final = "i18n"
_MADE_FROM: Final = "x-made-from"
_NAME: Final = "x-language-name"
_CONTEXT: Final = "\x04"


class Catalog:
    """One language's texts; calling it answers the translation of an English source text.

    With ``n`` the text is a plural one: ``tr("%n outing(s)", "", 3)``, in the form that the
    language has for that number. A text that is missing in the catalogue comes out in English,
    never empty.
    """

    def __init__(self, language: str, texts: gettext.NullTranslations) -> None:
        self.language = language
        self._texts = texts

    def __call__(self, text: str, comment: str = "", n: int = -1) -> str:
        if n < 0:
            return self._texts.pgettext(comment, text) if comment else self._texts.gettext(text)
        found = (
            self._texts.npgettext(comment, text, text, n)
            if comment
            else self._texts.ngettext(text, text, n)
        )
        return found.replace("%n", str(n))

    def of(self, label: str) -> str:
        """The translation of a text that stands as ``label("…")`` where its field is described."""
        return self._texts.gettext(label)


@functools.cache
def catalog(language: str) -> Catalog:
    """The texts of one of ``LANGUAGES``; any other is answered in English."""
    return Catalog(language, _texts(language)) if language in LANGUAGES else catalog("en")


def language_name(language: str) -> str:
    """What a language calls itself: "Svenska"; from the head of its file, which comes first.

    The menus name every language, and reading the texts of all would cost each start.
    """
    source = resources.path(FOLDER, f"ledsagapp_{language}.po")
    with contextlib.suppress(OSError, UnicodeDecodeError), source.open(encoding="utf-8") as file:
        for line in itertools.takewhile(str.strip, file):
            if line.casefold().startswith(f'"{_NAME}:'):
                return line.partition(":")[2].strip().removesuffix('\\n"').strip()
    return str(_texts(language).info().get(_NAME, language))


@functools.cache
def _texts(language: str) -> gettext.NullTranslations:
    source = resources.path(FOLDER, f"ledsagapp_{language}.po")
    compiled = source.with_suffix(".mo")
    stamp = _stamp(source)
    with contextlib.suppress(OSError, ValueError, struct.error, UnicodeDecodeError):
        found = gettext.GNUTranslations(io.BytesIO(compiled.read_bytes()))
        if stamp in ("", found.info().get(_MADE_FROM)):
            return found
    return gettext.GNUTranslations(io.BytesIO(compile_catalogue(source)))


def _stamp(source: Path) -> str:
    """What tells one state of a file from another; "" where only the compiled form is there."""
    try:
        seen = source.stat()
    except OSError:
        return ""
    return f"{seen.st_size} {seen.st_mtime_ns}"


def compile_catalogue(source: Path) -> bytes:
    """The compiled form of a ``.po`` file, kept beside it where that may be written.

    The standard library's own format (GNU ``.mo``), with what it was made from in its header.
    """
    texts = dict(entries(source.read_text("utf-8")))
    header = texts.get("", "")
    texts[""] = f"{header}{_MADE_FROM}: {_stamp(source)}\n"
    compiled = mo_bytes(texts)
    with contextlib.suppress(OSError):
        new = source.with_name(f"{source.stem}.{os.getpid()}.new")
        new.write_bytes(compiled)
        new.replace(source.with_suffix(".mo"))
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
    head = struct.pack("<7I", 0x950412DE, 0, len(pairs), start, start + 8 * len(pairs), 0, 0)
    return head + tables[0] + tables[1] + body


def compile_all() -> None:
    """Compile the catalogues that are not compiled yet, or not as they stand."""
    for language in LANGUAGES:
        _texts(language)


def system_language() -> str:
    """The language the computer is set to; Swedish where nothing is said.

    The program is made for people in Sweden, so only a language that is clearly another one
    turns the texts to English.
    """
    said = ""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        said = said or os.environ.get(name, "")
    said = said or (locale.getlocale()[0] or "")
    if said.split(".")[0] in ("", "C", "POSIX"):
        return "sv"
    windows = {"swedish": "sv", "finnish": "fi"}
    found = next((code for name, code in windows.items() if said.lower().startswith(name)), "")
    code = found or said.lower().partition("_")[0]
    return code if code in LANGUAGES else "en"


if __name__ == "__main__":
    compile_all()

"""The texts of the program: English is the source, the other languages are gettext catalogues.

A language is a file ``resources/i18n/ledsagapp_<code>.po``. What is read at a start is its compiled
form beside it, made by set-up (``python3 -m ledsagapp.i18n``) and made again whenever it does not
say that it was made from the file there is: so a text changed is a text shown. No Qt is needed,
and a report may speak another language than the screen.
"""

import contextlib
import functools
import itertools
import os
from typing import Final

from ledsagapp.languages import LANGUAGES, file_of
from ledsagapp.text_files import CompiledTexts, read_texts

__all__ = ("LANGUAGES",)

FOLDER: Final = "i18n"
_NAME: Final = "x-language-name"


class Catalog:
    """One language's texts; calling it answers the translation of an English source text.

    With ``n`` the text is a plural one: ``tr("%n outing(s)", "", 3)``, in the form that the
    language has for that number. A text that is missing in the catalogue comes out in English,
    never empty.
    """

    def __init__(self, language: str, texts: CompiledTexts) -> None:
        self.language = language
        self._texts = texts

    def __call__(self, text: str, comment: str = "", n: int = -1) -> str:
        if n < 0:
            return self._texts.pgettext(comment, text) if comment else self._texts.gettext(text)
        found = (
            self._texts.npgettext(comment, text, n) if comment else self._texts.ngettext(text, n)
        )
        return found.replace("%n", str(n))

    def plain_texts(self) -> "Catalog":
        """The texts as they stand, for what is kept, sent or handed over."""
        return self

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
    with (
        contextlib.suppress(OSError, UnicodeDecodeError),
        open(file_of(language), encoding="utf-8") as file,
    ):
        for line in itertools.takewhile(str.strip, file):
            if line.casefold().startswith(f'"{_NAME}:'):
                return line.partition(":")[2].strip().removesuffix('\\n"').strip()
    return str(_texts(language).info.get(_NAME, language))


@functools.cache
def _texts(language: str) -> CompiledTexts:
    return read_texts(file_of(language))


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
    said = said or _set_language()
    if said.split(".")[0] in ("", "C", "POSIX"):
        return "sv"
    windows = {"swedish": "sv", "finnish": "fi"}
    found = next((code for name, code in windows.items() if said.lower().startswith(name)), "")
    code = found or said.lower().partition("_")[0]
    return code if code in LANGUAGES else "en"


def _set_language() -> str:
    """The language set where no variable of the environment says it, as on Windows."""
    import locale  # noqa: PLC0415

    return locale.getlocale()[0] or ""


if __name__ == "__main__":
    compile_all()

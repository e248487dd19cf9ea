"""The texts of the program: English is the source, Swedish and Finnish are catalogues.

Read straight from the ``.ts`` file, so that the command line and the reports need no Qt and a
report may speak another language than the screen.
"""

import functools
import locale
import os
from collections.abc import Mapping
from typing import Final
from xml.etree import ElementTree as ET

from ledsagapp import resources

LANGUAGES: Final = ("sv", "en", "fi")


class Catalog:
    """One language's texts; calling it answers the translation of an English source text.

    With ``n`` the text is a plural one: ``tr("%n outing(s)", "", 3)``. A text that is missing
    in the catalogue comes out in English, never empty.
    """

    def __init__(self, language: str, texts: Mapping[str, tuple[str, ...]]) -> None:
        self.language = language
        self._texts = texts

    def __call__(self, text: str, comment: str = "", n: int = -1) -> str:
        forms = self._texts.get(f"{text}\x04{comment}" if comment else text) or (text,)
        if n < 0:
            return forms[0]
        return (forms[0] if n == 1 else forms[-1]).replace("%n", str(n))


@functools.cache
def catalog(language: str) -> Catalog:
    """The texts of one of ``LANGUAGES``; any other is answered in English."""
    return Catalog(language, _texts(language)) if language in LANGUAGES else catalog("en")


def _texts(language: str) -> dict[str, tuple[str, ...]]:
    path = resources.path("i18n", f"ledsagapp_{language}.ts")
    texts = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        source = message.findtext("source") or ""
        comment = message.findtext("comment") or ""
        found = message.find("translation")
        if found is None:
            continue
        forms = tuple(form.text or "" for form in found.iter("numerusform")) or (found.text or "",)
        if all(forms):
            texts[f"{source}\x04{comment}" if comment else source] = forms
    return texts


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
    for language, starts in (("sv", ("sv", "swedish")), ("fi", ("fi", "finnish"))):
        if said.lower().startswith(starts):
            return language
    return "en"

"""The words of all languages together, as the readers ask for them; built once a language."""

import functools
import importlib
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from ledsagapp.languages import LANGUAGES
from ledsagapp.text_input import vocabulary
from ledsagapp.text_input.vocabulary.forms import LanguageForms
from ledsagapp.text_input.vocabulary.vocabulary import Phrases, Vocabulary

_EVERYWHERE: Final = ("sv", "en")


@functools.cache
def vocabularies() -> Mapping[str, Vocabulary]:
    """Every language of the program that there is a file of, by its code."""
    found = {language: _file(language) for language in sorted(LANGUAGES)}
    return {language: file.VOCABULARY for language, file in found.items() if file is not None}


@functools.cache
def forms_of(language: str) -> LanguageForms:
    """How a language writes days and clocks; a language without a file does so in English."""
    found: LanguageForms = (_file(language) or _file("en")).FORMS
    return found


@functools.cache
def _file(language: str) -> Any:
    if language not in LANGUAGES:
        return None
    try:
        return importlib.import_module(f"{vocabulary.__name__}.{language}")
    except ModuleNotFoundError:
        return None


@functools.cache
def words(language: str = "") -> "Words":
    """The words for someone who writes in a language; "" reads the short ones of all too."""
    found = vocabularies()
    own = [found[language]] if language in found else []
    return Words((*own, *(one for one in found.values() if one not in own)), language)


def alternation(phrases: Iterable[str]) -> str:
    """A pattern of any of the phrases, the longest first; one that never fits for none."""
    return _alternation(tuple(phrases))


@functools.lru_cache(maxsize=1000)  # the same few dozen for every line that is read
def _alternation(phrases: tuple[str, ...]) -> str:
    ordered = sorted(set(phrases), key=lambda one: (-len(one), one))
    return "|".join(re.escape(one).replace(r"\*", r"\w*") for one in ordered) or r"(?!)"


class Words:
    """All vocabularies as one, the person's own language first."""

    def __init__(self, languages: tuple[Vocabulary, ...], language: str) -> None:
        self.all = languages
        self.language = language
        self.own = languages[0]
        short = [one for one in languages if self._reads_short(one)]
        self.weekdays = {
            word: number
            for one in languages
            for number in range(7)
            for word in (
                *one.weekdays[number],
                *(one.short_weekdays[number] if one in short else ()),
            )
        }
        self.numbers = {word: number for one in languages for word, number in one.numbers.items()}
        self.inflected = {
            word: number for one in languages for word, number in one.inflected.items()
        }
        self.hours = {
            word: number
            for word, number in self.numbers.items()
            if 1 <= number <= 12 and word != "en"
        }
        self.relative = {word: days for one in languages for word, days in one.relative.items()}
        self.parts = {word: part for one in languages for word, part in one.parts.items()}
        self.number = rf"(?:\d{{1,3}}|{alternation(self.numbers)})"

    def _reads_short(self, one: Vocabulary) -> bool:
        return not self.language or one.language in (self.language, *_EVERYWHERE)

    def every(self, name: str) -> Phrases:
        """The phrases of a field in every language, without doubles."""
        return tuple(dict.fromkeys(word for one in self.all for word in getattr(one, name)))

    def mapping(self, name: str) -> dict[str, object]:
        """A field that maps phrases to something, in every language, the own first."""
        found: dict[str, object] = {}
        for one in reversed(self.all):
            found.update(getattr(one, name))
        return found

    def template(self, phrase: str) -> str:
        """A pattern of a phrase with {h} and {n} in it; their groups are called h and n."""
        text = re.escape(phrase).replace(r"\*", r"\w*").replace("\\ ", " ")
        text = text.replace(
            r"\{h\}", rf"(?P<h>\d{{1,2}}|{alternation({**self.hours, **self.inflected})})"
        )
        return text.replace(r"\{n\}", rf"(?P<n>{self.number})")

    def count(self, word: str) -> int:
        """The number a word or figures stand for."""
        return int(word) if word.isdigit() else self.numbers[word.lower()]

    def month(self, name: str) -> int | None:
        """The number of the month whose name begins so; the longest beginning that fits."""
        said = name.lower()
        fitting = [
            (len(start), number)
            for one in self.all
            for number, starts in enumerate(one.months, start=1)
            for start in starts
            if said.startswith(start)
        ]
        return max(fitting)[1] if fitting else None

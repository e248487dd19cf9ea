"""Days, words and lists as the book keeps them: texts, and nothing where nothing was said."""

import json
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import TypeVar

W = TypeVar("W", bound=StrEnum)


def word_text(word: StrEnum | None) -> str | None:
    """A word of a closed vocabulary as kept."""
    return None if word is None else word.value


def word(kind: type[W], text: str | None) -> W | None:
    """The word that was kept."""
    return None if text is None else kind(text)


def day_text(day: date | None) -> str | None:
    """A day as kept."""
    return None if day is None else day.isoformat()


def day(text: str | None) -> date | None:
    """The day that was kept."""
    return None if text is None else date.fromisoformat(text)


def texts_text(texts: Sequence[str]) -> str | None:
    """Some texts in order, as kept in one column."""
    return json.dumps(list(texts), ensure_ascii=False) if texts else None


def texts(text: str | None) -> tuple[str, ...]:
    """The texts that were kept."""
    return tuple(json.loads(text)) if text else ()

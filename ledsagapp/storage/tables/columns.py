"""Fields as the book keeps them: days, words and lists as texts, nothing where nothing was said."""

import functools
import json
from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, Generic, TypeVar

from ledsagapp.domain.model.field import Field, Holds, Kept, columns_of, needed_columns
from ledsagapp.domain.values import field_names
from ledsagapp.storage.rows import Row

V = TypeVar("V")
W = TypeVar("W", bound=StrEnum)


def word_text(word: StrEnum | None) -> str | None:
    """A word of a closed vocabulary as kept."""
    return None if word is None else word.value


def word(kind: type[W], text: str | None) -> W | None:
    """The word that was kept."""
    return None if text is None else kind(text)


def texts_text(texts: Sequence[str]) -> str | None:
    """Some texts in order, as kept in one column."""
    return json.dumps(list(texts), ensure_ascii=False) if texts else None


def texts(text: str | None) -> tuple[str, ...]:
    """The texts that were kept."""
    return tuple(json.loads(text)) if text else ()


class FieldRows(Generic[V]):
    """The values of a noun as rows and back, by its table of fields.

    ``made`` makes a value of a row, and of what is kept apart in the order of the fields; ``row``
    holds the columns of a value. Both are written out as one expression when they are first
    wanted: going through twenty fields of 100,000 values one by one would take twice the time.
    """

    def __init__(self, fields: Sequence[Field], value: type[V]) -> None:
        self._fields, self._value = fields, value
        self.columns, self.needed = columns_of(fields), needed_columns(fields)

    @functools.cached_property
    def made(self) -> Callable[..., V]:
        """The value of a row; KeyError or ValueError for one that makes no sense."""
        by_name = {one.name: one for one in self._fields}
        places = {name: at for at, name in enumerate(self.columns)}
        apart = [one.name for one in self._fields if one.kept is Kept.APART]
        read = ", ".join(
            name if name in apart else _reading(by_name[name], f"row[{places[name]}]")
            for name in field_names(self._value)
        )
        made: Callable[..., V] = self._compiled(
            f"lambda {', '.join(('row', *apart))}: value({read})"
        )
        return made

    @functools.cached_property
    def row(self) -> Callable[[V], Row]:
        """The columns of a value."""
        kept = (one for one in self._fields if one.kept is not Kept.APART)
        written = ", ".join(_writing(one, f"entry.{one.name}") for one in kept)
        row: Callable[[V], Row] = self._compiled(f"lambda entry: ({written},)")
        return row

    def _compiled(self, source: str) -> Any:
        words = {
            f"words_{one.name}": {word.value: word for word in one.words}
            for one in self._fields
            if one.words is not None
        }
        names = {"value": self._value, "day": date.fromisoformat, "texts": texts}
        return eval(source, {**names, "texts_text": texts_text, **words})  # noqa: S307 - our own source


def _reading(field: Field, kept: str) -> str:
    """The expression for what a field holds, of what its column does."""
    match field.holds:
        case Holds.FLAG:
            return f"{kept} != 0" if field.usual else f"bool({kept})"
        case Holds.TEXTS:
            return f"texts({kept})"
        case Holds.DAY:
            read = f"day({kept})"
        case Holds.WORD:
            read = f"words_{field.name}[{kept}]"
        case _:
            return kept if field.usual is None else f"({kept} or {field.usual!r})"
    return read if field.needed else f"(None if {kept} is None else {read})"


def _writing(field: Field, said: str) -> str:
    """The expression for what a column keeps, of what its field holds."""
    match field.holds:
        case Holds.FLAG if field.kept is Kept.FULL_COLUMN:
            return f"int({said})"
        case Holds.FLAG:
            return f"(None if {said} else 0)" if field.usual else f"(1 if {said} else None)"
        case Holds.TEXTS:
            return f"texts_text({said})"
        case Holds.DAY:
            written = f"{said}.isoformat()"
        case Holds.WORD:
            written = f"{said}.value"
        case _:
            return said if field.usual is None else f"({said} or None)"
    return written if field.needed else f"(None if {said} is None else {written})"

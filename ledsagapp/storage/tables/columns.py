"""Fields as the book keeps them: days, words and lists as texts, nothing where nothing was said."""

import functools
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice, repeat
from typing import Any, Final, Generic, TypeVar

from ledsagapp.domain.dates.local_time import days
from ledsagapp.domain.enumerations import StrEnum
from ledsagapp.domain.model.field import Field, Holds, Kept, columns_of, needed_columns
from ledsagapp.domain.values import field_names
from ledsagapp.storage.rows import Row

V = TypeVar("V")
W = TypeVar("W", bound=StrEnum)
_AT_ONCE: Final = 1_000  # rows, which the processor has at hand


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
    """The texts that were kept; ValueError where it is no list of texts."""
    found = json.loads(text) if text else []
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        raise ValueError(text)
    return tuple(found)


class FieldRows(Generic[V]):
    """The values of a noun as rows and back, by its table of fields.

    ``row`` holds the columns of a value. It is written out as one expression when it is first
    wanted: going through twenty fields of 100,000 values one by one would take twice the time.
    """

    def __init__(self, fields: Sequence[Field], value: type[V]) -> None:
        self._fields, self._value = fields, value
        self.columns, self.needed = columns_of(fields), needed_columns(fields)

    def values_of(self, rows: Sequence[Row], *apart: Iterable[Any]) -> tuple[V, ...]:
        """The values of rows; ``apart`` is what is kept apart for each, in the order of the fields.

        KeyError, TypeError or ValueError where a column holds what is none of its field's. It goes
        column by column: a call for each row would take as long as SQLite itself.
        """
        return self.of_columns(list(zip(*rows, strict=True)), *apart) if rows else ()

    def of_columns(self, columns: Sequence[Sequence[Any]], *apart: Iterable[Any]) -> tuple[V, ...]:
        """As ``values_of``, of the columns of at least one row."""
        beside, found = [iter(one) for one in apart], list[V]()
        for first in range(0, len(columns[0]), _AT_ONCE):
            some = [column[first : first + _AT_ONCE] for column in columns]
            found += self._some(some, [list(islice(one, len(some[0]))) for one in beside])
        return tuple(found)

    def _some(self, kept: Sequence[Sequence[Any]], apart: Iterable[Sequence[Any]]) -> Iterable[V]:
        places = {name: at for at, name in enumerate(self.columns)}
        beside = iter(apart)
        read = {
            one.name: next(beside)
            if one.kept is Kept.APART
            else column_read(one, kept[places[one.name]])
            for one in self._fields
        }
        return map(self._value, *(read[name] for name in field_names(self._value)))

    @functools.cached_property
    def row(self) -> Callable[[V], Row]:
        """The columns of a value."""
        kept = (one for one in self._fields if one.kept is not Kept.APART)
        written = ", ".join(_writing(one, f"entry.{one.name}") for one in kept)
        source = f"lambda entry: ({written},)"
        row: Callable[[V], Row] = eval(source, {"texts_text": texts_text})  # noqa: S307 - our own source
        return row


def column_read(field: Field, column: Sequence[Any]) -> Iterable[Any]:
    """What a field holds, of a column of the book; one of those errors where it holds none."""
    # Told by the first in most columns: to hold a text against nothing takes its time.
    if not field.needed and column[0] is None and column.count(None) == len(column):
        return repeat(field.usual_value, len(column))
    match field.holds:
        case Holds.WORD:
            words = vocabulary(field)
            return [words[one] for one in column]
        case Holds.FLAG:
            return _flags(field, column)
        case Holds.WHOLE:
            _check_kinds(field, column, int)
            _check_bounds(field, column)
            return column
    if field.needed:
        "".join(column)  # a TypeError where one is no text, in half the time
    else:
        _check_kinds(field, column, str)
    if field.holds is Holds.DAY:
        return days(column)
    if field.holds is Holds.TEXTS:
        lists = [texts(one) for one in column]
        _check_form(field, [one for found in lists for one in found])
        return lists
    if field.form is not None:
        _check_form(field, column if field.needed else [one for one in column if one])
    return column if field.usual is None else [one or field.usual for one in column]


@functools.lru_cache(maxsize=256)
def vocabulary(field: Field) -> Mapping[str | None, StrEnum | None]:
    """The words a field may hold by their texts, and nothing where it may hold nothing."""
    words: dict[str | None, StrEnum | None] = {one.value: one for one in field.words or ()}
    return words if field.needed else {None: None, **words}


def _check_kinds(field: Field, column: Sequence[Any], kind: type) -> None:
    if not {*map(type, column)} <= ({kind} if field.needed else {kind, type(None)}):
        raise ValueError(field.name)


def _check_bounds(field: Field, column: Sequence[int | None]) -> None:
    numbers = [one for one in column if one is not None]
    too_small = field.least is not None and min(numbers) < field.least
    if too_small or (field.most is not None and max(numbers) > field.most):
        raise ValueError(field.name)


def _check_form(field: Field, found: Sequence[str]) -> None:
    if field.form is not None and not field.form(found):
        raise ValueError(field.name)


def _flags(field: Field, column: Sequence[int | None]) -> list[bool]:
    if not {*column} <= {None, 0, 1}:
        raise ValueError(field.name)
    usual = bool(field.usual)
    return [usual if one is None else one == 1 for one in column]


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

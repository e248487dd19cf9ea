"""Keeps cards, and what is remembered of rows handed over: all texts, one column a field."""

from collections.abc import Sequence
from typing import ClassVar, TypeVar

from ledsagapp.domain.model.handover import Different, Handover, KnownName, PacketCard
from ledsagapp.domain.values import astuple, fields
from ledsagapp.storage.rows import Row
from ledsagapp.storage.tables.table import Entries

SENT = "out"
_T = TypeVar("_T", PacketCard, Different, Handover, KnownName)


class _Texts(Entries[_T]):
    """Entries whose fields are all texts that must be there."""

    value: ClassVar[type]

    def __init_subclass__(cls) -> None:
        cls.columns = tuple(field.name for field in fields(cls.value))
        cls.needed = cls.columns[1:]

    def _row(self, entry: _T) -> Row:
        return astuple(entry)

    def _entry(self, row: Row, linked: Sequence[Row]) -> _T:  # noqa: ARG002 - none hang here
        if not all(isinstance(one, str) for one in row):
            raise ValueError(row)
        entry: _T = self.value(*row)
        return entry


class Cards(_Texts[PacketCard]):
    """The cards (kort) of the people of the book, the newest last."""

    noun, table, value = "cards", "card", PacketCard


class Handovers(_Texts[Handover]):
    """The rows sent and taken in."""

    noun, table, value = "handovers", "handover", Handover

    def answered_by_entry(self) -> dict[str, Handover]:
        """What was sent from here and has been answered, by the entry it was."""
        sent = (one for one in self.all() if one.direction == SENT and one.answer)
        return {one.ours or one.theirs: one for one in sent}


class KnownNames(_Texts[KnownName]):
    """Who is meant by which name."""

    noun, table, value = "handovers", "known_name", KnownName


class Differents(_Texts[Different]):
    """What was looked at and is two."""

    noun, table, value = "doubles", "different", Different

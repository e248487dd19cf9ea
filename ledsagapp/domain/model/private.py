"""What is for oneself alone ("bara för mig"): it stands in no paper, file or shared book."""

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Any, Final, Protocol, TypeVar

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.values import replace

PRIVATE: Final = "private"
NOTE, GOAL, GOALS = "note", "goal", "goals"
_MARKS: Final = attrgetter(PRIVATE)


class HasPrivate(Protocol):
    """An entry that names those of its fields that are for oneself alone."""

    @property
    def id(self) -> str:
        """Which entry it is."""

    @property
    def private(self) -> tuple[str, ...]:
        """The names of the fields."""


T = TypeVar("T", bound=HasPrivate)


def private_field_names(fields: Iterable[tuple[str, bool]]) -> tuple[str, ...]:
    """The fields that are for oneself, as an entry names them; each with whether it is."""
    return tuple(sorted(name for name, on in fields if on))


def without_private(entry: T) -> T:
    """The entry as others may know it."""
    if not entry.private:
        return entry
    empty: dict[str, Any] = {name: () if name == GOALS else None for name in entry.private}
    return replace(entry, **empty, private=())


def shown_to_others(ledger: Ledger) -> Ledger:
    """The ledger as others may know it."""
    lists: tuple[Iterable[HasPrivate], ...] = (ledger.outings, ledger.decisions, ledger.contacts)
    if not any(any(map(_MARKS, entries)) for entries in lists):
        return ledger
    return replace(
        ledger,
        outings=tuple(map(without_private, ledger.outings)),
        decisions=tuple(map(without_private, ledger.decisions)),
        contacts=tuple(map(without_private, ledger.contacts)),
    )


def with_own(entries: Sequence[Any], here: Iterable[Any]) -> list[Any]:
    """Entries of a document, which knows nothing of what is for oneself, with what is kept here."""
    kept = {one.id: one for one in here if one.private}
    return [_with(entry, kept[entry.id]) if entry.id in kept else entry for entry in entries]


def _with(entry: Any, own: Any) -> Any:
    said = {name: getattr(own, name) for name in own.private}
    return replace(entry, **said, private=own.private)

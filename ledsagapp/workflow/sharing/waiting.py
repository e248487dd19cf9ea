"""Waiting for files that others have promised, before lines are handed out that may be in them."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Final

from ledsagapp.domain.model.shared_line import SharedLine, SharedRow
from ledsagapp.domain.values import dataclass
from ledsagapp.exchange.sharing.document import SharedDocument
from ledsagapp.exchange.sharing.parcels import DeviceState

LONGEST: Final = timedelta(days=1)  # a computer that is gone for good may have promised them
_NOTE: Final = "waits"


@dataclass(frozen=True, slots=True)
class FilesAwaited:
    """For whose files is waited (names, "" for one without), since when (UTC, ISO 8601).

    ``begun``: this computer has handed out lines before, and goes on with its own.
    """

    names: tuple[str, ...] = ()
    since: str = ""
    begun: bool = True

    def may_go(self, lines: Iterable[SharedLine], device: str) -> list[SharedLine]:
        """The lines that may be handed out by now."""
        return [line for line in lines if not self.names or (self.begun and line.device == device)]

    def note(self, kept: Mapping[str, str]) -> dict[str, str]:
        """What is to be remembered of it."""
        said = json.dumps([self.since, self.names]) if self.names else ""
        return {_NOTE: said} if said != kept.get(_NOTE, "") else {}


def waits_for(notes: Mapping[str, str]) -> tuple[str, ...]:
    """For whose files a book waits, as it was noted."""
    said = notes.get(_NOTE)
    return tuple(json.loads(said)[1]) if said else ()


def waiting_for(
    document: SharedDocument,
    states: Mapping[str, DeviceState],
    notes: Mapping[str, str],
    now: str,
    *,
    begun: bool,
) -> FilesAwaited:
    """For whom to wait: who says more than has come, or has not exchanged yet."""
    names = tuple(
        sorted(
            {
                state.name
                for state in states.values()
                if document.lacks(state.version) or not (state.at or state.gone)
            }
        )
    )
    said, moment = notes.get(_NOTE), datetime.fromisoformat
    # A clock that was put back would else be waited for until it comes there again.
    since = min(json.loads(said)[0] if said else now, now, key=moment)
    late = moment(now) - moment(since) >= LONGEST
    return FilesAwaited(() if late else names, since, begun)


def rows_in_wait(lines: Iterable[SharedLine], may: Iterable[SharedLine]) -> frozenset[SharedRow]:
    """The rows of which a line is not handed out yet: the document does not know what they say."""
    gone = {(line.device, line.number) for line in may}
    return frozenset(line.row for line in lines if (line.device, line.number) not in gone)

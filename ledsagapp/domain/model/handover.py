"""What is remembered of rows that were handed over between a companion's book and a person's."""

from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class PacketCard:
    """A card (kort) a person hands to companions: its public key closes packets for the book.

    ``private_key`` opens them and never leaves the book and its copies. ``made_on`` as ISO date.
    """

    id: str
    person_id: str
    public_key: str
    private_key: str
    made_on: str


@dataclass(frozen=True, slots=True)
class Handover:
    """One row of a packet: sent from here (``out``) or come in here (``in``).

    ``theirs`` is the row's id in the book it was written in, ``ours`` the entry here, "" while
    there is none. ``content`` is the row as handed over, ``stands`` the entry as it then was
    here: both JSON. ``answer`` is "", "taken", "changed", "same", "left" or "refused", ``words``
    what is said with it, ``on`` the ISO date of the answer.
    """

    id: str
    direction: str
    packet: str
    kind: str
    theirs: str
    ours: str
    content: str
    stands: str = ""
    answer: str = ""
    words: str = ""
    on: str = ""


@dataclass(frozen=True, slots=True)
class KnownName:
    """Who is meant by a name in packets of one sender: matched once, then remembered."""

    id: str
    sender: str
    kind: str
    name: str
    entry_id: str


@dataclass(frozen=True, slots=True)
class Different:
    """Two entries that look like doubles and are not; the ids in order."""

    id: str
    first: str
    second: str

"""The figures of an account: what pages, reports and the command line show, in minutes or öre."""

from datetime import date

from ledsagapp.domain.model.vocabulary import Kind, Policy
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Slot:
    """One month of a frame; ``start`` and ``end`` are its first and last day in force."""

    start: date
    end: date
    granted: int
    available: int
    used: int
    covered: int
    over: int
    left: int


@dataclass(frozen=True, slots=True)
class Frame:
    """Consecutive months in which unused rights may still be used; ``end`` is when they expire.

    ``expired`` stays 0 until the frame has ended.
    """

    start: date
    end: date
    granted: int
    used: int
    covered: int
    over: int
    expired: int
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Current:
    """How the account stands on the day asked for.

    ``remaining_now`` may be used already, ``remaining_frame`` until the frame ends, both by the
    letter of the rule; ``careful`` is what may be promised until then: use beyond a month's grant
    taken off, which the letter leaves alone under ``carry_forward`` and ``per_hour``. ``ahead``
    (pool only) is what has been used before it was granted; never an error. ``planned`` sums
    booked outings later in the frame and is not subtracted from anything.
    """

    frame_start: date
    frame_end: date
    remaining_now: int
    remaining_frame: int
    careful: int
    ahead: int
    planned: int


@dataclass(frozen=True, slots=True)
class Account:
    """One right with its frames; several decisions may follow each other in one account.

    ``current`` is None when no decision of the account is in force on the day. ``not_eligible``
    is what expenses cost beyond what the rules pay, over the account's whole life.
    """

    person_id: str
    kind: Kind
    decision_ids: tuple[str, ...]
    policy: Policy
    frames: tuple[Frame, ...]
    current: Current | None
    not_eligible: int

    @property
    def current_frame(self) -> Frame | None:
        """The frame that holds the day asked for, if a decision is in force on it."""
        return self.frames[-1] if self.current and self.frames else None


@dataclass(frozen=True, slots=True)
class Accounts:
    """All accounts as of a day, in order of person, kind, first day and first decision.

    ``unassigned``: ids of outings and expenses that would count but that no decision takes.
    """

    on: date
    accounts: tuple[Account, ...]
    unassigned: tuple[str, ...]

    def of(self, person_id: str, kind: Kind) -> tuple[Account, ...]:
        """The accounts of one person and kind: the ordinary ones and those beside them."""
        return tuple(
            account
            for account in self.accounts
            if account.person_id == person_id and account.kind is kind
        )

    def holding(self, decision_id: str) -> Account | None:
        """The account a decision belongs to; None for a refused or unknown decision."""
        for account in self.accounts:
            if decision_id in account.decision_ids:
                return account
        return None

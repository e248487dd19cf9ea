"""The frames of a person's hours or money in time: those that are over, the one now, the next."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from enum import auto

from ledsagapp.domain.accounting.account_figures import COUNTLESS, AccountFigures, frame_figures
from ledsagapp.domain.accounting.account_values import Account, Frame
from ledsagapp.domain.accounting.assignment import stands_beside
from ledsagapp.domain.enumerations import Enum
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.planning.preview import booked_by_day, frame_preview
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.values import dataclass


class Stage(Enum):
    """Where in time a frame lies."""

    OVER = auto()
    NOW = auto()
    COMING = auto()


@dataclass(frozen=True, slots=True)
class FramePart:
    """A frame of an account with what is shown of it; ``decision_id`` is one that it is of."""

    account: Account
    decision_id: str
    frame: Frame
    shown: AccountFigures
    booked: int
    stage: Stage


def frame_line(view: View, kind: Kind) -> tuple[FramePart, ...]:
    """The frames of the ordinary decisions in order of time, with the one that comes next.

    Of those later still it holds each that something is booked in. Without frames
    that grant nothing: there what is left is not counted.
    """
    found = [
        part
        for account in view.of(kind)
        if account.policy not in COUNTLESS and _is_ordinary(view, account)
        for part in _parts(view, account)
        if part.frame.granted
    ]
    return tuple(sorted(found, key=lambda part: part.frame.start))


def _is_ordinary(view: View, account: Account) -> bool:
    terms = view.assignment.terms
    mine = (one for one in view.decisions if one.id in account.decision_ids and one.id in terms)
    return not any(stands_beside(one, terms[one.id]) for one in mine)


def _parts(view: View, account: Account) -> Iterator[FramePart]:
    booked = booked_by_day(account, view.ledger, view.today, view.presets)
    for frame in account.frames:
        now = frame is account.current_frame and frame.end >= view.today
        yield _part(view, account, frame, Stage.NOW if now else Stage.OVER, booked)
    for frame in _coming(view, account, sorted({day for day, _amount in booked})):
        yield _part(view, account, frame, Stage.COMING, booked)


def _coming(view: View, account: Account, booked: list[date]) -> Iterator[Frame]:
    """The frame after the current one, and each later one that something is booked in."""
    current, after = account.current_frame, view.today
    if current is not None:
        if current.end >= date.max - timedelta(days=1):
            return
        after = current.end
        booked = [after + timedelta(days=1), *booked]
    for day in booked:
        decision = _on(view, account, day)
        if day <= after or decision is None:
            continue
        frame = frame_preview(decision, day, view.presets, view.decisions)
        if frame is not None and frame.start > after:
            after = frame.end
            yield frame


def _part(
    view: View,
    account: Account,
    frame: Frame,
    stage: Stage,
    booked: Iterable[tuple[date, int]],
) -> FramePart:
    within = 0
    if stage is not Stage.OVER:
        within = sum(amount for day, amount in booked if frame.start <= day <= frame.end)
    found = frame_figures(account, frame, view.today)
    return FramePart(account, account.decision_ids[-1], frame, found, within, stage)


def _on(view: View, account: Account, day: date) -> Decision | None:
    """The decision of an account that holds a day, else the first that begins after it."""
    mine = [one for one in view.decisions if one.id in account.decision_ids]
    left = [one for one in mine if one.valid_to is None or one.valid_to >= day]
    return min(left, key=lambda one: one.valid_from, default=None)

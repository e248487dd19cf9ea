"""The frames of a person's hours or money in time: those that are over, the one now, the next."""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum, auto

from ledsagapp.domain.accounting.account_values import Account, Frame
from ledsagapp.domain.accounting.assignment import stands_beside
from ledsagapp.domain.accounting.shown import COUNTLESS, Shown, shown
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.planning.preview import frame_preview, planned_by_slot
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
    shown: Shown
    booked: int
    stage: Stage


def frame_line(view: View, kind: Kind) -> tuple[FramePart, ...]:
    """The frames of the ordinary decisions in order of time, with the one that comes next.

    Without frames that grant nothing: there what is left is not counted.
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
    for frame in account.frames:
        now = frame is account.current_frame and frame.end >= view.today
        yield _part(view, account, frame, Stage.NOW if now else Stage.OVER)
    current = account.current_frame
    decision = _of(view, account.decision_ids[-1])
    if current is None or decision is None or current.end >= date.max - timedelta(days=1):
        return
    following = current.end + timedelta(days=1)
    if decision.valid_to is not None and decision.valid_to < following:
        return
    coming = frame_preview(decision, following, view.presets, view.decisions)
    if coming is not None and coming.start > view.today and coming.start >= following:
        yield _part(view, account, coming, Stage.COMING)


def _part(view: View, account: Account, frame: Frame, stage: Stage) -> FramePart:
    booked = 0
    if stage is not Stage.OVER:
        booked = sum(planned_by_slot(frame, account, view.ledger, view.today, view.presets))
    found = shown(account, frame, view.today)
    return FramePart(account, account.decision_ids[-1], frame, found, booked, stage)


def _of(view: View, decision_id: str) -> Decision | None:
    return next((one for one in view.decisions if one.id == decision_id), None)

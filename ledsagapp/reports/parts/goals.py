"""What was done towards each goal of the decisions, as the free model asks (Laholm)."""

from collections.abc import Iterable

from ledsagapp.domain.model.vocabulary import Policy, Status
from ledsagapp.domain.statements.statement import Granted, TimeRow
from ledsagapp.reports.blocks import Block, Cell, Column, ColumnKind, Heading, Table
from ledsagapp.reports.words import Formats, Words


def goal_blocks(
    rows: Iterable[TimeRow], granted: Iterable[Granted], tr: Words, formats: Formats
) -> Iterable[Block]:
    """Each goal with its outings done and their counted time, those towards no goal last.

    Nothing where no outing has a goal, save under free hours: there the goal is what is granted.
    """
    rows, granted = tuple(rows), tuple(granted)
    free = any(one.terms.policy is Policy.FREE for one in granted)
    if not free and not any(row.outing.goal for row in rows):
        return
    sums: dict[str, list[int]] = {goal: [] for one in granted for goal in one.decision.goals}
    without: list[int] = []
    for row in rows:
        if row.outing.status is Status.DONE:
            goal = row.outing.goal
            (sums.setdefault(goal, []) if goal else without).append(row.counted)
    if not sums:
        return
    columns = (
        Column(tr("Goal")),
        Column(tr("Number"), ColumnKind.FIGURE),
        Column(tr("Counted time"), ColumnKind.FIGURE),
    )
    told = [*sums.items(), *([(tr("No goal is written"), without)] if without else [])]
    made = tuple(
        (
            Cell(name),
            Cell(str(len(found))),
            Cell(formats.hours_short(sum(found)), formats.hours(sum(found))),
        )
        for name, found in told
    )
    yield Heading(tr("Towards each goal"))
    yield Table(columns, made)

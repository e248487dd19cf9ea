"""A time statement narrowed to what one companion or one provider took part in."""

from ledsagapp.domain.accounting.assignment import stands_beside
from ledsagapp.domain.accounting.entry_status import EntryState
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.statements.statement import (
    TimeRow,
    TimeStatement,
    reason_sums,
    status_sums,
)
from ledsagapp.domain.values import replace


def with_companion(statement: TimeStatement, companion_id: str) -> TimeStatement:
    """The outings one companion went along on; for an unknown companion there are none."""
    rows = tuple(
        row for row in statement.rows if companion_id in {one.id for one in row.companions}
    )
    names = {one.id: one.name for row in rows for one in row.companions}
    return _of(statement, rows, names.get(companion_id, ""))


def with_provider(statement: TimeStatement, provider_id: str) -> TimeStatement:
    """The outings one provider performed; for an unknown provider there are none."""
    rows = tuple(
        row for row in statement.rows if row.provider is not None and row.provider.id == provider_id
    )
    names = [row.provider.name for row in rows if row.provider is not None]
    return _of(statement, rows, next(iter(names), ""))


def name_statement(statement: TimeStatement, name: str) -> TimeStatement:
    """The same statement, saying whom it is narrowed to also where there are no rows."""
    return replace(statement, alone=name)


def _of(statement: TimeStatement, rows: tuple[TimeRow, ...], name: str) -> TimeStatement:
    """The rows with their own sums and decisions; the frame belongs to the person, not to them.

    Without any row the ordinary decisions stay: what another decision is for concerns others.
    """
    ids = {row.decision_id for row in rows}
    own = tuple(one for one in statement.decisions if one.decision.id in ids) or tuple(
        one for one in statement.decisions if not stands_beside(one.decision, one.terms)
    )
    missed = [row for row in rows if row.outing.status not in (Status.DONE, Status.PLANNED)]
    return replace(
        statement,
        decisions=own,
        frames=(),
        adjustments=(),
        rows=rows,
        by_status=tuple(status_sums(rows)),
        reasons=tuple(reason_sums(missed)),
        counted=sum(row.counted for row in rows if row.state is EntryState.COUNTS),
        unassigned=sum(row.counted for row in rows if row.state is EntryState.UNASSIGNED),
        alone=name,
    )

"""How the right was used: the frames that touch the period, month by month."""

from collections.abc import Iterable
from datetime import date

from ledsagapp.domain.accounting.account_figures import lost_minutes
from ledsagapp.domain.accounting.account_values import Slot
from ledsagapp.domain.model.expense import Adjustment
from ledsagapp.domain.model.vocabulary import Policy
from ledsagapp.domain.statements.statement import (
    ExpenseStatement,
    FrameUse,
    Granted,
    TimeStatement,
)
from ledsagapp.reports.blocks import (
    Block,
    Cell,
    Column,
    ColumnKind,
    Fact,
    Facts,
    Heading,
    Paragraph,
    Table,
)
from ledsagapp.reports.parts.common import Amounts
from ledsagapp.reports.parts.owners import Owners, owners
from ledsagapp.reports.words import Formats, Words

_MONTH_BY_MONTH = (Policy.FREE, Policy.NO_CARRY, Policy.ROLLING)
_NOTHING_GRANTED = (Policy.FREE, Policy.PER_ACTIVITY)


def frame_blocks(
    frames: Iterable[FrameUse],
    granted: Iterable[Granted],
    period: tuple[date, date],
    amounts: Amounts,
    tr: Words,
    formats: Formats,
) -> Iterable[Block]:
    """Granted, used and left: each frame with its months, or month by month without frames."""
    months: dict[tuple[str, ...], list[FrameUse]] = {}
    granted = tuple(granted)
    caps = {one.decision.id: one.terms.daily_cap for one in granted}
    known = owners(granted, tr, formats)
    for use in frames:
        if use.policy is Policy.PER_ACTIVITY:
            yield from _by_activity(use, known, amounts, tr, formats)
        elif use.policy in _MONTH_BY_MONTH:
            months.setdefault(use.decision_ids, []).append(use)
        else:
            yield from _one_frame(use, known, amounts, tr, formats)
    for ids, uses in months.items():
        slots = [slot for use in uses for slot in use.frame.slots or (_whole(use),)]
        slots = [slot for slot in slots if slot.start <= period[1] and period[0] <= slot.end]
        yield Heading(known.heading(tr("Month by month"), ids))
        granting = uses[0].policy not in _NOTHING_GRANTED
        cap = next((caps[one] for one in ids if caps.get(one)), None)
        over = "" if cap is None else tr("Over {cap} a day").format(cap=formats.hours(cap))
        yield _table(slots, None, amounts, tr, formats, granting=granting, over_title=over)


def left_sentences(
    statement: TimeStatement | ExpenseStatement, amounts: Amounts, tr: Words, formats: Formats
) -> Iterable[str]:
    """What each frame still has, or lost; that of a decision beside the ordinary one by name."""
    known = owners(statement.decisions, tr, formats)
    for use in statement.frames:
        said = left_sentence(use, statement.on, amounts, tr, formats)
        what = known.beside_name(use.decision_ids)
        if said:
            yield tr("{what}: {said}").format(what=what, said=said) if what else said


def left_sentence(use: FrameUse, on: date, amounts: Amounts, tr: Words, formats: Formats) -> str:
    """What may still be used and until when, or what expired unused; "" where nothing is set."""
    if use.policy in _NOTHING_GRANTED:
        return ""
    day = formats.full_date(use.frame.end)
    if unused := lost_minutes(use.policy, use.frame):
        text = tr("{amount} expired unused on {date}.")
        return text.format(amount=amounts.words(unused), date=day)
    if on > use.frame.end:
        return ""
    return tr("{amount} can be used until {date}.").format(amount=amounts.words(use.left), date=day)


def _one_frame(
    use: FrameUse, known: Owners, amounts: Amounts, tr: Words, formats: Formats
) -> Iterable[Block]:
    frame = use.frame
    title = tr("The frame {period}").format(period=formats.range(frame.start, frame.end))
    yield Heading(known.heading(title, use.decision_ids))
    unused = lost_minutes(use.policy, frame)
    left = use.left + unused
    total = _whole(use, left) if len(frame.slots) > 1 else None
    yield _table(frame.slots, total, amounts, tr, formats, granting=True)
    if unused:
        text = tr("{amount} expired unused on {date}.")
        expired = amounts.words(unused)
        yield Paragraph(text.format(amount=expired, date=formats.full_date(frame.end)))


def _whole(use: FrameUse, left: int = 0) -> Slot:
    """The frame's own figures, told as one month's are."""
    frame = use.frame
    return Slot(
        start=frame.start,
        end=frame.end,
        granted=frame.granted,
        available=frame.granted,
        used=frame.used,
        covered=frame.covered,
        over=frame.over,
        left=left,
    )


def _table(
    slots: Iterable[Slot],
    total: Slot | None,
    amounts: Amounts,
    tr: Words,
    formats: Formats,
    *,
    granting: bool,
    over_title: str = "",
) -> Table:
    """A row a month; "more than granted", or ``over_title``, only where there is any."""
    slots = tuple(slots)
    over = any(slot.over for slot in slots)
    titles = [tr("Granted"), tr("May be used")] if granting else []
    titles += [tr("Used")] + ([over_title or tr("More than granted")] if over else [])
    titles += [tr("Left")] if granting else []

    def row(name: str, slot: Slot) -> tuple[Cell, ...]:
        figures = [slot.granted, slot.available] if granting else []
        figures += [slot.used] + ([slot.over] if over else [])
        figures += [slot.left] if granting else []
        told = (Cell(amounts.short(figure), amounts.words(figure)) for figure in figures)
        return (Cell(name), *told)

    columns = (Column(title, ColumnKind.FIGURE) for title in titles)
    return Table(
        (Column(tr("Month")), *columns),
        tuple(row(_name(slot, formats), slot) for slot in slots),
        row(tr("The whole frame"), total) if total else None,
    )


def _name(slot: Slot, formats: Formats) -> str:
    if (slot.start.year, slot.start.month) == (slot.end.year, slot.end.month):
        return formats.month_title(slot.start)
    return formats.range(slot.start, slot.end)


def _by_activity(
    use: FrameUse, known: Owners, amounts: Amounts, tr: Words, formats: Formats
) -> Iterable[Block]:
    frame = use.frame
    period = formats.range(frame.start, frame.end)
    title = tr("The activities {period}").format(period=period)
    yield Heading(known.heading(title, use.decision_ids))
    facts = [Fact(tr("Used"), amounts.words(frame.used))]
    facts.append(Fact(tr("Paid for"), amounts.words(frame.covered)))
    if frame.over:
        facts.append(Fact(tr("More than granted"), amounts.words(frame.over)))
    yield Facts(tuple(facts))


def adjustment_blocks(
    adjustments: Iterable[Adjustment],
    granted: Iterable[Granted],
    amounts: Amounts,
    tr: Words,
    formats: Formats,
) -> Iterable[Block]:
    """The corrections that the frames' figures hold; their notes are the person's own."""
    known = owners(granted, tr, formats)
    rows = tuple(
        (
            Cell(formats.full_date(one.date)),
            *((Cell(known.of((one.decision_id,))),) if known.names else ()),
            Cell(amounts.short(one.amount), amounts.words(one.amount)),
        )
        for one in adjustments
    )
    if rows:
        yield Heading(tr("Corrections"))
        columns = (
            Column(tr("Day"), ColumnKind.SHORT),
            *((Column(tr("Decision")),) if known.names else ()),
            Column(tr("Counts as used"), ColumnKind.FIGURE),
        )
        yield Table(columns, rows)

"""The easy-read sheet (lättläst): short lines, big figures, a picture beside each thing said."""

from collections.abc import Iterable
from datetime import date

from ledsagapp.domain.case.meetings import ContactStatement
from ledsagapp.domain.model.vocabulary import Policy, Status
from ledsagapp.domain.statements.statement import ExpenseStatement, FrameUse, TimeStatement
from ledsagapp.graphics.easy_read_pictures import calendar, clock_share, coin_piles, people
from ledsagapp.reports.blocks import Block, Heading, Paragraph, PictureBlock, Report, Together
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.parts.common import period_words
from ledsagapp.reports.parts.owners import Owners, owners
from ledsagapp.reports.source import ReportSource
from ledsagapp.reports.words import Formats, Words

_PICTURE = 70.0


def build(source: ReportSource) -> Report:
    """The report of a person's days."""
    statements = source.hours(), source.costs(), source.contacts()
    return easy_report(*statements, *source.words)


def easy_report(
    time: TimeStatement,
    costs: ExpenseStatement,
    contacts: ContactStatement,
    options: ReportOptions,
    tr: Words,
    formats: Formats,
) -> Report:
    """What the person has and has had, a page or two, one thing at a time."""
    name = options.name(time.person)
    period = period_words(time.first, time.last, formats)
    title = tr("My companion support")
    hours = _left(time.frames, owners(time.decisions, tr, formats), time.on)
    kronor = _left(costs.frames, owners(costs.decisions, tr, formats), costs.on)
    blocks: list[Block] = [Heading(title, 1), Paragraph(f"{name}, {period}.", lead=True)]
    blocks += [_hours_left(use, what, tr, formats) for use, what in hours]
    blocks.append(_used(time, tr, formats))
    blocks += [_money_left(use, what, tr, formats) for use, what in kronor]
    blocks += _contacts(contacts, tr)
    blocks += _outings(time, options, tr, formats)
    return Report(title, f"{name} · {period}", tuple(blocks))


def _left(frames: Iterable[FrameUse], known: Owners, on: date) -> list[tuple[FrameUse, str]]:
    """The frames with a limit that go on, the ordinary one first, others with what they are for.

    Where none goes on any more, the one that ended last.
    """
    limited = [
        (use, known.beside_name(use.decision_ids))
        for use in frames
        if use.policy not in (Policy.FREE, Policy.PER_ACTIVITY)
    ]
    going_on = [one for one in limited if one[0].frame.start <= on <= one[0].frame.end]
    if not going_on:
        going_on = sorted(limited, key=lambda one: one[0].frame.end)[-1:]
    return sorted(going_on, key=lambda one: (bool(one[1]), one[0].frame.end))


def _hours_left(use: FrameUse, what: str, tr: Words, formats: Formats) -> Block:
    left = formats.hours(use.left)
    return Together(
        (
            Heading(tr("Hours for: {what}").format(what=what) if what else tr("Hours I have left")),
            PictureBlock(
                clock_share(use.left, use.frame.granted),
                tr("A clock: {hours} left.").format(hours=left),
                _PICTURE,
            ),
            Paragraph(left, big=True),
            Paragraph(
                tr("They last until {date}.").format(date=formats.full_date(use.frame.end)),
                lead=True,
            ),
            Paragraph(tr("After that day they are gone."), lead=True),
        )
    )


def _used(time: TimeStatement, tr: Words, formats: Formats) -> Block:
    done = sum(1 for row in time.rows if row.outing.status is Status.DONE)
    outings = tr("%n outing(s)", "", done)
    return Together(
        (
            Heading(tr("What I have used")),
            PictureBlock(people(), tr("Two people who walk together."), _PICTURE),
            Paragraph(formats.hours(time.counted), big=True),
            Paragraph(
                tr("I went out with a companion: {outings}.").format(outings=outings), lead=True
            ),
        )
    )


def _money_left(use: FrameUse, what: str, tr: Words, formats: Formats) -> Block:
    left = formats.kronor(use.left)
    return Together(
        (
            Heading(
                tr("Money for: {what}").format(what=what) if what else tr("Money for my companion")
            ),
            PictureBlock(coin_piles(), tr("Coins: {amount} left.").format(amount=left), _PICTURE),
            Paragraph(left, big=True),
            Paragraph(tr("The money is for what my companion pays."), lead=True),
            Paragraph(tr("For example a ticket or coffee."), lead=True),
            Paragraph(
                tr("The money lasts until {date}.").format(date=formats.full_date(use.frame.end)),
                lead=True,
            ),
        )
    )


def _contacts(found: ContactStatement, tr: Words) -> Iterable[Block]:
    """The contact person, where there is one: how often we met, a line for each way."""
    if not found.decisions:
        return
    count = found.count
    lines = (
        tr("We met %n time(s).", "", count.meetings) if count.meetings else "",
        tr("We talked on the phone %n time(s).", "", count.calls) if count.calls else "",
        tr("We wrote to each other %n time(s).", "", count.messages) if count.messages else "",
    )
    said = [line for line in lines if line] or [tr("We have not met yet.")]
    yield Together(
        (
            Heading(tr("My contact person")),
            PictureBlock(people(), tr("Two people who walk together."), _PICTURE),
            *(Paragraph(line, lead=True) for line in said),
        )
    )


def _outings(
    time: TimeStatement, options: ReportOptions, tr: Words, formats: Formats
) -> Iterable[Block]:
    """The outings to come, a line each."""
    coming = [row for row in time.rows if row.outing.status is Status.PLANNED]
    if not coming:
        return
    lines = [Heading(tr("What is booked"))]
    lines_of = [
        ". ".join(
            filter(
                None,
                (
                    formats.sentence(formats.spoken_day(row.day)),
                    formats.sentence(row.outing.activity or "") if options.activities else "",
                ),
            )
        )
        for row in coming
    ]
    picture = PictureBlock(calendar(), tr("A calendar."), _PICTURE)
    yield Together((*lines, picture, *(Paragraph(f"{line}.", lead=True) for line in lines_of)))

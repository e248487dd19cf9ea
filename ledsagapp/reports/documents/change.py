"""The certificate of a change of provider: the figures to close with and to open with."""

from collections.abc import Iterable

from ledsagapp.domain.statements.dossier import ProviderChange, provider_change
from ledsagapp.reports.blocks import (
    Block,
    Cell,
    Column,
    ColumnKind,
    Fact,
    Facts,
    Heading,
    Paragraph,
    Report,
    Table,
    Together,
)
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.parts.common import Amounts, decision_blocks, signature
from ledsagapp.reports.source import ReportSource
from ledsagapp.reports.words import Formats, Words


def build(source: ReportSource) -> Report:
    """The report of a change on the day chosen; what to do where there was no decision then."""
    extra, tr, formats = source.extra, source.tr, source.formats
    day = extra.day or source.first
    found = provider_change(
        source.view.ledger, source.person.id, day, source.presets, extra.provider_id
    )
    if found is not None:
        return change_report(found, *source.words)
    title = tr("Change of provider {date}").format(date=formats.full_date(day))
    text = tr("No decision on hours was in force on {date}. Choose another day.")
    said = Paragraph(text.format(date=formats.full_date(day)), lead=True)
    return Report(title, title, (Heading(title, 1), said))


def change_report(
    found: ProviderChange, options: ReportOptions, tr: Words, formats: Formats
) -> Report:
    """What the old provider closes with and the new one opens with, on the day of the change."""
    name, change = options.name(found.person), found.change
    day = formats.full_date(change.day)
    title = tr("Change of provider {date}").format(date=day)
    old = found.old.name if found.old else tr("the provider so far")
    new = found.new.name if found.new else tr("the new provider")
    text = tr(
        "{old} closes with {used} used of the frame. {new} opens with {left} that can be used "
        "until {end}."
    )
    answer = text.format(
        old=formats.sentence(old),
        new=formats.sentence(new),
        used=formats.hours(change.used),
        left=formats.hours(change.remaining_frame),
        end=formats.full_date(change.frame_end),
    )
    amounts = Amounts(formats.hours_short, formats.hours)
    blocks = (
        Heading(title, 1),
        Paragraph(answer, lead=True),
        Facts(tuple(_facts(found, name, tr, formats))),
        *decision_blocks((found.granted,), amounts, tr, formats),
        *_performed(found, tr, formats),
        *_closing(found, tr, formats),
        Together(
            tuple(
                signature(f"{label}: {who}" if who else label, tr)
                for label, who in (
                    (tr("The person or a representative"), name),
                    (tr("Provider so far"), found.old.name if found.old else ""),
                    (tr("New provider"), found.new.name if found.new else ""),
                )
            )
        ),
    )
    return Report(title, f"{name} · {day}", blocks)


def _facts(found: ProviderChange, name: str, tr: Words, formats: Formats) -> Iterable[Fact]:
    change = found.change
    yield Fact(tr("Name"), name)
    if found.old is not None:
        yield Fact(tr("Provider so far"), found.old.name)
    if found.new is not None:
        yield Fact(tr("New provider"), found.new.name)
    yield Fact(tr("First day with the new provider"), formats.full_date(change.day))
    yield Fact(tr("The frame"), formats.range(change.frame_start, change.frame_end))


def _performed(found: ProviderChange, tr: Words, formats: Formats) -> Iterable[Block]:
    """Who performed what of the frame, up to the day before."""
    names, change = dict(found.named), found.change
    columns = (
        Column(tr("Provider")),
        Column(tr("Number"), ColumnKind.FIGURE),
        Column(tr("Used"), ColumnKind.FIGURE),
    )
    rows = tuple(
        (
            Cell(names.get(one.provider_id or "", tr("No provider written"))),
            Cell(str(one.outings)),
            Cell(
                formats.hours_short(one.minutes + one.corrections),
                formats.hours(one.minutes + one.corrections),
            ),
        )
        for one in change.providers
    )
    outings = sum(one.outings for one in change.providers)
    used = Cell(formats.hours_short(change.used), formats.hours(change.used))
    yield Heading(tr("Closing figures"))
    if rows:
        yield Table(columns, rows, (Cell(tr("Sum")), Cell(str(outings)), used))
    else:
        yield Paragraph(tr("Nothing of the frame has been used."))


def _closing(found: ProviderChange, tr: Words, formats: Formats) -> Iterable[Block]:
    change = found.change
    facts = [
        Fact(tr("Granted in the frame"), formats.hours(change.granted)),
        Fact(tr("Used in the frame"), formats.hours(change.used)),
        Fact(tr("May be used already"), formats.hours(change.remaining_now)),
        Fact(tr("Left in the frame"), formats.hours(change.remaining_frame)),
    ]
    if change.over:
        facts.append(Fact(tr("More than granted"), formats.hours(change.over)))
    yield Heading(tr("Opening figures"))
    yield Facts(tuple(facts))
    text = tr("The hours follow the person and not the provider. They end on {date}.")
    yield Paragraph(text.format(date=formats.full_date(change.frame_end)))

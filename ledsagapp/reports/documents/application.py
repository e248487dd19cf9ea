"""The application for the companion's costs of one activity that costs more than the allowance."""

from collections.abc import Iterable
from datetime import date

from ledsagapp.domain.model.people import Person
from ledsagapp.domain.statements.statement import Granted
from ledsagapp.domain.values import dataclass
from ledsagapp.reports.blocks import (
    Block,
    Fact,
    Facts,
    Heading,
    Paragraph,
    Report,
    Signature,
    Together,
)
from ledsagapp.reports.options import CostlyActivity, ReportOptions
from ledsagapp.reports.parts.common import Amounts, decision_blocks
from ledsagapp.reports.parts.representatives import own_signatures
from ledsagapp.reports.source import ReportSource
from ledsagapp.reports.words import Formats, Words


@dataclass(frozen=True, slots=True)
class Application:
    """Who applies for what, under which decisions on the companion's costs."""

    person: Person
    granted: tuple[Granted, ...]
    activity: CostlyActivity
    on: date


def build(source: ReportSource) -> Report:
    """The application for the activity chosen."""
    granted = source.allowance(source.on)
    found = Application(source.person, granted, source.extra.activity, source.on)
    return application_report(found, *source.words)


def application_report(
    found: Application, options: ReportOptions, tr: Words, formats: Formats
) -> Report:
    """The text to hand in; what is not said yet stands as a line to write on."""
    name, title = options.name(found.person), tr("Application for a single costlier activity")
    facts = tuple(_facts(found, name, tr, formats))
    unsaid = tuple(label for label, text in facts if not text)
    blocks = (
        Heading(title, 1),
        Paragraph(_asked(found.activity, name, tr, formats), lead=True),
        Facts(tuple(Fact(label, text) for label, text in facts if text)),
        *([Signature(tr("To fill in"), unsaid)] if unsaid else []),
        *_why(found.activity, tr),
        *decision_blocks(found.granted, Amounts(formats.kr, formats.kronor), tr, formats),
        Paragraph(
            tr(
                "The allowance is meant for ordinary activities. This one costs more than the "
                "allowance of a month, and I therefore ask for a decision of its own."
            )
        ),
        Together(tuple(own_signatures(found.person, options, found.on, tr))),
    )
    return Report(title, f"{name} · {formats.full_date(found.on)}", blocks)


def _asked(activity: CostlyActivity, name: str, tr: Words, formats: Formats) -> str:
    if activity.amount:
        text = tr("{name} applies for {amount} for the companion's costs of {activity}.")
    else:
        text = tr("{name} applies for the companion's costs of {activity}.")
    what = activity.what or tr("one activity")
    return text.format(name=name, amount=formats.kronor(activity.amount), activity=what)


def _facts(found: Application, name: str, tr: Words, formats: Formats) -> Iterable[tuple[str, str]]:
    """What is said of the activity; "" for what is still to be written by hand."""
    activity = found.activity
    yield tr("Name"), name
    yield tr("Applied on"), formats.full_date(found.on)
    yield tr("Activity"), activity.what
    yield tr("Day"), formats.full_date(activity.day) if activity.day else ""
    yield tr("Place"), activity.place
    yield tr("The companion's costs"), formats.kronor(activity.amount) if activity.amount else ""


def _why(activity: CostlyActivity, tr: Words) -> Iterable[Block]:
    title = tr("Why the activity matters")
    if activity.why:
        yield Heading(title)
        yield Paragraph(activity.why)
    else:
        yield Signature(title, (tr("In your own words"),))

"""What a set of rules says of unclear matters, and what it makes the person pay: information."""

from datetime import date

from ledsagapp.domain.accounting.fees import fee_estimate, rests_on_lss
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.preset_parts import Fees, Subject
from ledsagapp.domain.model.rules import Preset
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.snapshot import View
from ledsagapp.i18n import Catalog
from ledsagapp.reports.parts.rule_sources import quote_words
from ledsagapp.text_input.unclear_matters import unclear_matters
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.row import Row


def subjects(tr: Catalog) -> dict[Subject, str]:
    """The unclear matters in words."""
    return {
        Subject.TRIP_ABROAD: tr("Trips abroad"),
        Subject.LONG_TRIP: tr("Long trips"),
        Subject.ELITE_TRAINING: tr("Training at elite level"),
        Subject.DOCTOR: tr("Visits to the doctor"),
        Subject.HOME_CARE: tr("What home care does"),
        Subject.REGION: tr("What the region answers for"),
        Subject.ONLY_TO_AND_FROM: tr("The companion along only to and from"),
        Subject.NEAR_RELATIVE: tr("A near relative as companion"),
        Subject.MUNICIPAL_COMPANION: tr("A companion employed by the municipality (PAN)"),
        Subject.COSTS: tr("Which expenses are paid"),
        Subject.RECEIPTS: tr("Receipts"),
        Subject.TRAVEL: tr("Travel with the companion"),
        Subject.TIME_REPORT: tr("Time reports"),
        Subject.MORE_HOURS: tr("More hours for a time"),
    }


def zone_rows(preset: Preset, tr: Catalog) -> list[Row]:
    """The grey zones, each with what its source says; never a refusal."""
    names, rows = subjects(tr), []
    for number, zone in enumerate(preset.grey_zones):
        title, text = names[zone.subject], zone.text(tr.language)
        source = tr("Source: {source}.").format(source=zone.source)
        if zone.quote is not None:
            source = quote_words(zone.quote, tr)
        second = f"{text} {source}"
        rows.append(Row(f"{number}", title, f"{title}: {second}", second))
    return rows


def zone_sentence(preset: Preset | None, activity: str, tr: Catalog) -> str:
    """What the rules say of an activity that is unclear, with its source; "" for most.

    Information alone: nothing is refused for it.
    """
    if preset is None:
        return ""
    touched = unclear_matters(activity)
    pairs = zip(preset.grey_zones, zone_rows(preset, tr), strict=True)
    return " ".join(row.spoken for zone, row in pairs if zone.subject in touched)


def activity_zone(
    view: View, activity: str, day: date, tr: Catalog, outing: Outing | None = None
) -> str:
    """What the rules of the decision that takes an outing say of its activity; "" for most."""
    if outing is not None:
        taken = view.assignment.of_outing(outing, day)
    else:
        taken = view.assignment.ordinary(view.person_id, Kind.HOURS, day)
    preset = view.presets.get(taken.rules.preset or "") if taken is not None else None
    return zone_sentence(preset, activity, tr)


def fee_sentence(formats: Formats, view: View, decision: Decision) -> str:
    """The person's own fee this month and this year, as an estimate; "" where nothing is said."""
    tr, preset = formats.tr, view.presets.get(decision.rules.preset or "")
    if decision.kind is not Kind.HOURS or decision.refused:
        return ""
    if rests_on_lss(decision.law):
        return tr("Under LSS there is no fee for the hours.")
    if preset is None or preset.fees is None:
        return ""
    if not _charges(preset.fees):
        told = preset.quote("fees.per_begun_hour")
        said = tr("According to the source there is no fee for the hours.")
        return said if told is None else f"{said} {quote_words(told, tr)}"
    month, year = _sums(view, decision.person_id)
    by_income = tr("The fee goes by income. Ask your case officer what it is for you.")
    if preset.fees.by_income and not preset.fees.per_begun_hour:
        return by_income
    told = preset.quote("fees.per_begun_hour") or preset.quote("fees.per_occasion")
    text = tr(
        "Own fee for the hours, estimated: {month_sum} in {month} and {year_sum} in {year}. "
        "The municipality's bill is what holds."
    )
    estimate = text.format(
        month_sum=formats.kronor(month),
        month=formats.month_name(view.today.month),
        year_sum=formats.kronor(year),
        year=view.today.year,
    )
    if preset.fees.by_income:
        estimate = f"{estimate} {by_income}"
    return estimate if told is None else f"{estimate} {quote_words(told, tr)}"


def _charges(fees: Fees) -> bool:
    return bool(fees.per_begun_hour or fees.per_occasion or fees.by_income)


def _sums(view: View, person_id: str) -> tuple[int, int]:
    """The estimate of this month and of this year, up to and with today."""
    first = date(view.today.year, 1, 1)
    found = fee_estimate(view.ledger, person_id, first, view.today, view.presets)
    start = view.today.replace(day=1)
    return sum(one.amount for one in found.months if one.start == start), found.amount

"""Those who act for the person, on papers: as facts, and where they sign."""

from collections.abc import Iterable
from datetime import date

from ledsagapp.domain.model.people import Person, Representative
from ledsagapp.domain.model.vocabulary import Role
from ledsagapp.reports.blocks import Fact, Signature
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.parts.common import signature
from ledsagapp.reports.words import Formats, Words


def role_words(tr: Words) -> dict[Role, str]:
    """For what somebody acts for the person."""
    return {
        Role.GOD_MAN: tr("God man"),
        Role.ADMINISTRATOR: tr("Administrator"),
        Role.GUARDIAN: tr("Guardian"),
        Role.AGENT: tr("Agent"),
    }


def representative_facts(
    person: Person, options: ReportOptions, day: date, tr: Words, formats: Formats
) -> Iterable[Fact]:
    """Who acts for the person on a day, and since when."""
    words = role_words(tr)
    for one in person.representatives_on(day):
        name = _name(one, options)
        parts = [name, _days(one, tr, formats), "" if options.initials else one.contact or ""]
        yield Fact(words[one.role], ", ".join(part for part in parts if part))


def own_signatures(
    person: Person, options: ReportOptions, day: date, tr: Words
) -> Iterable[Signature]:
    """Where the person signs, or whoever acts for them on the day."""
    acting, words = person.representatives_on(day), role_words(tr)
    name = options.name(person)
    if not acting:
        yield signature(f"{tr('The person with the decision')}: {name}", tr)
    text = tr("{role} for {name}: {representative}")
    for one in acting:
        who = text.format(role=words[one.role], name=name, representative=_name(one, options))
        yield signature(who, tr)


def _name(one: Representative, options: ReportOptions) -> str:
    return "".join(f"{part[0]}." for part in one.name.split()) if options.initials else one.name


def _days(one: Representative, tr: Words, formats: Formats) -> str:
    if one.first and one.last:
        return formats.range(one.first, one.last)
    if one.first:
        return tr("from {date}").format(date=formats.full_date(one.first))
    return tr("until {date}").format(date=formats.full_date(one.last)) if one.last else ""

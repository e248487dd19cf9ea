"""Räcker det?: which month bears an entry, what falls outside, and whether what is booked fits."""

from datetime import date

from ledsagapp.domain.model.vocabulary import Policy
from ledsagapp.domain.planning.affordability import Affordability
from ledsagapp.wording.account.account_sentences import Sentences
from ledsagapp.wording.common.formats import Formats


def borne(formats: Formats, found: Affordability, today: date) -> str:
    """Of something booked: the month that will bear it, and what is left once it is done."""
    if not found.limited or not found.counted or not found.fits or not found.months:
        return ""
    tr, amount = formats.tr, Sentences(formats).amount
    months = formats.series(f"{formats.month_name(one.start.month):in}" for one in found.months)
    text = tr("It fits {months_in}. After it {amount} is left until {date}.").format(
        months_in=months,
        amount=amount(found.kind, found.left_after),
        date=formats.near_date(found.frame_end, today),
    )
    if found.booked and found.fits_with_booked:
        more = tr("Of that {amount} is booked besides.")
        text += " " + more.format(amount=amount(found.kind, found.booked))
    return text


def outside(formats: Formats, found: Affordability, day: date, today: date) -> str:
    """What of the entry no decision bears, or what booked besides it no longer fits; "" mostly."""
    said = [_over(formats, found, day, today), _not_paid(formats, found)]
    if found.fits and not found.fits_with_booked:
        tr, amount = formats.tr, Sentences(formats).amount
        text = tr("What is booked besides is {booked}, which is {short} more than will be left.")
        short = found.booked - found.left_after
        values = {
            "booked": amount(found.kind, found.booked),
            "short": amount(found.kind, short),
        }
        said.append(text.format(**values))
    return " ".join(part for part in said if part)


def _over(formats: Formats, found: Affordability, day: date, today: date) -> str:
    if found.fits:
        return ""
    tr = formats.tr
    texts = {
        Policy.POOL: tr("{amount} falls outside: it is more than is granted until {date}."),
        Policy.FIXED_POT: tr("{amount} falls outside: it is more than is granted until {date}."),
        Policy.NO_CARRY: tr("{amount} falls outside: it is more than {month} gives."),
        Policy.FREE: tr("{amount} falls outside: it is more than one day gives."),
        Policy.PER_ACTIVITY: tr("{amount} falls outside: it is more than is paid for an activity."),
    }
    so_far = tr("{amount} falls outside: it is more than is granted up to and including {month}.")
    text = texts.get(found.policy, so_far).format(
        amount=formats.sentence(Sentences(formats).amount(found.kind, found.over)),
        month=formats.month_name(day.month),
        date=formats.near_date(found.frame_end, today),
    )
    return f"{text} {tr('Check with the provider.')}"


def _not_paid(formats: Formats, found: Affordability) -> str:
    if not found.not_eligible:
        return ""
    amount = Sentences(formats).amount(found.kind, found.not_eligible)
    text = formats.tr("{amount} is not paid by the rules of the decision.")
    return text.format(amount=formats.sentence(amount))

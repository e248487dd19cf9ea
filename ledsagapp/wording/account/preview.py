"""What a decision will mean, in words: its frame, its hours, and when they expire."""

from datetime import timedelta

from ledsagapp.domain.accounting.account_values import Frame
from ledsagapp.domain.accounting.currency import currency_of
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.rules import Presets, complete_terms
from ledsagapp.domain.model.vocabulary import Anchor, Policy
from ledsagapp.i18n import Catalog
from ledsagapp.wording.account.account_sentences import Sentences
from ledsagapp.wording.common.formats import Formats


def two_wordings(tr: Catalog) -> str:
    """Stockholm's two ways of putting the rule, a sentence each."""
    return tr(
        "Stockholm has put the rule in two ways. Saved hours go forward: what you do not use in "
        "one month you may use in the following months of the frame. Freely over three months: "
        "all the hours of the frame may be used whenever you like. Choose what your decision says, "
        "or ask your case officer."
    )


def preview_sentence(
    formats: Formats, decision: Decision, frame: Frame | None, presets: Presets
) -> str:
    """The frame from–to, the sum, and what happens at its end."""
    tr, formats = formats.tr, formats.counting(currency_of(decision, presets))
    sentences = Sentences(formats)
    if frame is None:
        return tr("Your frame is shown when day and amount are ready.")
    terms = complete_terms(decision.rules, decision.kind, presets)
    if terms.policy is Policy.FREE:
        return tr("There is no number of hours to keep to. What is used is counted and shown.")
    if terms.policy is Policy.PER_ACTIVITY:
        return tr("Each activity is paid up to {amount}.").format(
            amount=sentences.amount(decision.kind, terms.limit or 0)
        )
    if terms.policy is Policy.PER_HOUR:
        return tr("Each hour done gives {amount}.").format(
            amount=sentences.amount(decision.kind, terms.rate or 0)
        )
    parts = [_from_to(formats, sentences, decision, frame)]
    if terms.policy is Policy.ROLLING:
        text = tr("What a month leaves over may be used for {count} months.")
        parts.append(text.format(count=terms.months))
        return " ".join(parts)
    text = tr("What is left on {date} expires.")
    parts.append(text.format(date=formats.day_month(frame.end)))
    goes_on = decision.valid_to is None or decision.valid_to > frame.end
    if (
        goes_on
        and terms.policy is not Policy.FIXED_POT
        and terms.anchor is not Anchor.DECISION_DATE
    ):
        text = tr("The next frame begins on {date}.")
        parts.append(text.format(date=formats.full_date(frame.end + timedelta(days=1))))
    return " ".join(parts)


def _from_to(formats: Formats, sentences: Sentences, decision: Decision, frame: Frame) -> str:
    tr, kind = formats.tr, decision.kind
    values = {
        "first": formats.day_month(frame.start)
        if frame.start.year == frame.end.year
        else formats.full_date(frame.start),
        "last": formats.full_date(frame.end),
        "total": sentences.amount(kind, frame.granted),
    }
    even = all(slot.granted == decision.monthly for slot in frame.slots)
    if decision.monthly is None or len(frame.slots) < 2 or not even:
        return tr("From {first} to {last}: {total}.").format(**values)
    text = tr("From {first} to {last}. {monthly} a month, {total} together.")
    monthly = formats.sentence(sentences.amount(kind, decision.monthly))
    return text.format(monthly=monthly, **values)

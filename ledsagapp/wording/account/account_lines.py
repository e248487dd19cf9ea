"""The sentences of one account one by one, as its card says them; the headline first."""

from datetime import date

from ledsagapp.domain.accounting.account_figures import COUNTLESS
from ledsagapp.domain.accounting.account_values import Account
from ledsagapp.domain.planning.preview import planned_by_slot
from ledsagapp.domain.snapshot import View
from ledsagapp.wording.account.account_sentences import Sentences
from ledsagapp.wording.account.unsure import unsure
from ledsagapp.wording.common.formats import Formats


def account_lines(account: Account, view: View, formats: Formats) -> list[str]:
    """The headline of an account and what stands under it, none of them empty."""
    sentences = Sentences(formats)
    said = [
        sentences.headline(account),
        sentences.below(account, view.today),
        sentences.ahead(account, view.today),
        unsure(account, view, formats),
        _bar(account, view, sentences),
        sentences.expiry([account], view.today),
        _ended(account, sentences, view.today),
    ]
    return [one for one in said if one]


def _bar(account: Account, view: View, sentences: Sentences) -> str:
    frame = account.current_frame
    if frame is None or account.policy in COUNTLESS or not frame.slots:
        return ""
    booked = planned_by_slot(frame, account, view.ledger, view.today, view.presets)
    return sentences.bar(account, frame, sum(booked))


def _ended(account: Account, sentences: Sentences, today: date) -> str:
    """What a frame that is over left unused, where no decision is in force."""
    return "" if account.current is not None else sentences.unused_sentence(account, today)

"""What nobody has answered yet about an account: both readings, until it is."""

from ledsagapp.domain.accounting.account_values import Account
from ledsagapp.domain.planning.readings import PARTIAL, POLICY, readings
from ledsagapp.domain.snapshot import View
from ledsagapp.wording.account.account_sentences import Sentences
from ledsagapp.wording.common.formats import Formats


def unsure(account: Account, view: View, formats: Formats) -> str:
    """Both readings of what nobody has answered yet; "" where nothing is asked."""
    tr, amount = formats.tr, Sentences(formats).amount
    texts = {
        POLICY: tr(
            "How it may be used is not answered yet: saved month by month {first} may be used "
            "now, freely over the frame {second}. Ask your case officer, and choose it in the "
            "decision."
        ),
        PARTIAL: tr(
            "The decision began inside a month, and what such a month gives is not answered "
            "yet: in full {first} is left, by its days {second}. Ask your case officer, and "
            "choose it in the decision."
        ),
    }
    found = readings(view.ledger, account, view.today, view.presets)
    return " ".join(
        texts[one.rule].format(
            first=amount(account.kind, one.first), second=amount(account.kind, one.second)
        )
        for one in found
    )

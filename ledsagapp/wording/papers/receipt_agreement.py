"""Whether what receipts say agrees with the expense they prove, in a sentence; knows no Qt."""

from collections.abc import Sequence
from datetime import date

from ledsagapp.wording.common.formats import Formats


def amounts_agree(found: Sequence[Sequence[int]], written: int, formats: Formats) -> str:
    """Whether the amounts that receipts name are the expense's; "" where they cannot tell.

    ``found``: those of each receipt. Of several on one only a sum that agrees is told of: which of
    them is the sum is not known.
    """
    tr, many = formats.tr, len(found) > 1
    if not all(found):
        return ""
    if any(len(one) > 1 for one in found):
        agrees = written in (sum(map(sum, found)), sum(map(max, found)))
        if not agrees:
            return ""
        total = written
    else:
        total = sum(map(sum, found))
    words = {"amount": formats.kronor(total), "written": formats.kronor(written)}
    if total == written:
        text = tr("The receipt is on {amount}, as on the expense.")
        return (tr("The receipts are on {amount}, as on the expense.") if many else text).format(
            **words
        )
    text = tr("The receipt is on {amount}, but the expense is on {written}.")
    both = tr("The receipts are on {amount}, but the expense is on {written}.")
    return (both if many else text).format(**words)


def days_agree(day: date, of_outing: date, formats: Formats) -> str:
    """Whether the day of an expense is its outing's."""
    if day == of_outing:
        return formats.tr("The date agrees with the outing.")
    text = formats.tr("The outing was on another day, {date}.")
    return text.format(date=formats.day_month(of_outing))

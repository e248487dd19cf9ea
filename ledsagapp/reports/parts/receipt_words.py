"""What a receipt says, and the parts that cannot be read on it, in words."""

from collections.abc import Iterable

from ledsagapp.domain.model.expense import Receipt
from ledsagapp.domain.model.vocabulary import ReceiptPart
from ledsagapp.reports.parts.inside_words import part_inside
from ledsagapp.reports.words import Words


def part_words(tr: Words) -> dict[ReceiptPart, str]:
    """The parts with their words, in order."""
    return {
        ReceiptPart.DATE: tr("Date"),
        ReceiptPart.TIME: tr("Time of day"),
        ReceiptPart.SELLER: tr("Seller"),
        ReceiptPart.ITEM: tr("Item"),
        ReceiptPart.PRICE: tr("Price"),
    }


def join_parts(parts: Iterable[ReceiptPart], tr: Words) -> str:
    """Some parts within a sentence."""
    words = part_inside(tr)
    return ", ".join(words[part] for part in parts)


def receipt_said(receipt: Receipt, tr: Words) -> str:
    """The receipt's text, and what cannot be read on it; "" where nobody has described it."""
    if not receipt.missing:
        return receipt.text or ""
    lack = tr("Not on the receipt: {parts}.").format(parts=join_parts(receipt.missing, tr))
    return f"{receipt.text or ''} {lack}".strip()

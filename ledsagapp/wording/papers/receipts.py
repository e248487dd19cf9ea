"""What early versions wrote into a receipt's text of what cannot be read on it; knows no Qt."""

from ledsagapp.domain.model.expense import Receipt
from ledsagapp.domain.model.vocabulary import ReceiptPart
from ledsagapp.i18n import Catalog
from ledsagapp.reports.parts.inside_words import part_inside


def split_missing(receipt: Receipt, tr: Catalog) -> tuple[str, tuple[ReceiptPart, ...] | None]:
    """The text by itself and what is missing, wherever that stands."""
    text = receipt.text or ""
    head, tail = tr("Not on the receipt: {parts}.").split("{parts}")
    start = text.rfind(head)
    if receipt.missing is not None or start < 0 or not text.endswith(tail):
        return text, receipt.missing
    named = text[start + len(head) : len(text) - len(tail)].split(", ")
    parts = {word: part for part, word in part_inside(tr).items()}
    if not all(one in parts for one in named):
        return text, None
    return text[:start].strip(), tuple(parts[one] for one in named)

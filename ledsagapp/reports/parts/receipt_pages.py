"""The receipts at the end of an expense report: each picture under its receipt's number."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ledsagapp.domain.statements.statement import ExpenseRow
from ledsagapp.reports.blocks import (
    Attachment,
    Block,
    Gallery,
    Heading,
    PageBreak,
    PictureBlock,
    PictureCard,
)
from ledsagapp.reports.parts.receipt_words import receipt_said
from ledsagapp.reports.words import Formats, Words


def receipt_blocks(
    rows: Iterable[ExpenseRow],
    pictures: Mapping[str, tuple[bytes, ...]] | None,
    whats: Mapping[int, str],
    tr: Words,
    formats: Formats,
) -> Iterable[Block]:
    """The receipts from a new page on, in the order of their numbers.

    Without ``pictures`` the report is words alone, and nothing is said of where they are.
    """
    shown = [row for row in rows if row.expense.receipts]
    cards = [
        card for row in shown for card in _cards(row, pictures, whats[row.number], tr, formats)
    ]
    if cards:
        yield PageBreak()
        yield Heading(_which(shown, tr))
        yield Gallery(tuple(cards))


def _which(rows: Sequence[ExpenseRow], tr: Words) -> str:
    """The heading of the receipts: "Receipt 2", "Receipts 1–3", "Receipts 1–2, 4"."""
    if len(rows) == 1:
        return tr("Receipt {number}").format(number=rows[0].number)
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row.number - 1:
            runs[-1] = runs[-1][0], row.number
        else:
            runs.append((row.number, row.number))
    parts = (str(one) if one == last else f"{one}\N{EN DASH}{last}" for one, last in runs)
    return tr("Receipts {numbers}").format(numbers=", ".join(parts))


def _cards(
    row: ExpenseRow,
    pictures: Mapping[str, tuple[bytes, ...]] | None,
    what: str,
    tr: Words,
    formats: Formats,
) -> Iterator[PictureCard]:
    """A card for each page of an expense's receipts; one with a sentence where there is none."""
    receipt, own = tr("Receipt {number}").format(number=row.number), row.expense.own_amount
    parts = [formats.full_date(row.expense.date), what]
    if own:
        parts.append(tr("the person's own part {amount}").format(amount=formats.kr(own)))
    under = " · ".join(parts)
    title = f"{receipt} · {formats.kr(row.expense.amount)}"
    said = ", ".join((receipt, *parts[:2], formats.kronor(row.expense.amount)))
    shown = [
        (image, one)
        for one in row.expense.receipts
        for image in (pictures or {}).get(one.sha256) or ()
    ]
    below, key = tuple(_below(row, pictures, tr)), str(row.number)
    if not shown:
        yield PictureCard(title, under, None, below, key=key)
    for number, (image, one) in enumerate(shown, 1):
        whole = one.media_type == "application/pdf"
        if len(shown) == 1:
            yield PictureCard(title, under, PictureBlock(image, f"{said}."), below, whole, key)
            return
        text = tr("{receipt}, page {number} of {count}")
        page = text.format(receipt=receipt, number=number, count=len(shown))
        told = below if number == 1 else ()
        yield PictureCard(page, under, PictureBlock(image, f"{said}. {page}."), told, whole, key)


def _below(
    row: ExpenseRow, pictures: Mapping[str, tuple[bytes, ...]] | None, tr: Words
) -> Iterator[str]:
    """What the receipts say in words, and what of them cannot be shown."""
    for one in row.expense.receipts:
        if text := receipt_said(one, tr):
            yield tr("The receipt says: {text}").format(text=text)
        if pictures is None:
            continue
        pages = pictures.get(one.sha256)
        if pages is None:
            yield tr("The picture of this receipt has not arrived yet.")
        elif not pages:
            yield tr("This receipt is kept in the book, but it cannot be shown here.")
        if more := int(getattr(pages, "more", 0)):
            yield tr("%n page(s) more is (are) in the file of this receipt.", "", more)


def receipt_files(
    rows: Iterable[ExpenseRow], originals: Mapping[str, bytes], tr: Words
) -> Iterable[Attachment]:
    """The receipts' own files, named by their numbers; each once, as far as they are there."""
    for row in rows:
        title = tr("Receipt {number}").format(number=row.number)
        for place, receipt in enumerate(row.expense.receipts, 1):
            content = originals.get(receipt.sha256)
            if content is not None:
                part = f" {place}" if len(row.expense.receipts) > 1 else ""
                name = f"{title}{part} {receipt.name}"
                yield Attachment(name, receipt.media_type, content, f"{title}{part}")

"""The receipts at the end of an expense report: each page under its receipt's number."""

from collections.abc import Iterable, Mapping

from ledsagapp.domain.statements.statement import ExpenseRow
from ledsagapp.reports.blocks import (
    Attachment,
    Block,
    Fact,
    Facts,
    Figure,
    Heading,
    PageBreak,
    Paragraph,
)
from ledsagapp.reports.parts.receipt_words import receipt_said
from ledsagapp.reports.words import Formats, Words


def receipt_blocks(
    rows: Iterable[ExpenseRow],
    pictures: Mapping[str, tuple[bytes, ...]],
    whats: Mapping[int, str],
    tr: Words,
    formats: Formats,
) -> Iterable[Block]:
    """A new page for each page of each receipt; a sentence where there is no picture to show."""
    for row in rows:
        if row.expense.receipts:
            yield from _receipt(row, pictures, whats[row.number], tr, formats)


def _receipt(
    row: ExpenseRow,
    pictures: Mapping[str, tuple[bytes, ...]],
    what: str,
    tr: Words,
    formats: Formats,
) -> Iterable[Block]:
    title = tr("Receipt {number}").format(number=row.number)
    found = [pictures.get(receipt.sha256) for receipt in row.expense.receipts]
    images = [image for pages in found for image in pages or ()]
    own = row.expense.own_amount
    facts = Facts(
        (
            Fact(tr("Day"), formats.full_date(row.expense.date)),
            Fact(tr("What"), what),
            Fact(tr("Amount"), formats.kronor(row.expense.amount)),
            *([Fact(tr("The person's own part"), formats.kronor(own))] if own else []),
        )
    )
    texts = [text for one in row.expense.receipts if (text := receipt_said(one, tr))]
    yield PageBreak()
    yield Heading(title)
    yield facts
    for text in texts:
        yield Paragraph(tr("The receipt says: {text}").format(text=text))
    for pages in found:
        if pages is None:
            yield Paragraph(tr("The picture of this receipt has not arrived yet."))
        elif not pages:
            yield Paragraph(tr("This receipt is kept in the book, but it cannot be shown here."))
    more = sum(int(getattr(pages, "more", 0)) for pages in found)
    said = ", ".join((title, *(fact.text for fact in facts.facts)))
    for number, image in enumerate(images, 1):
        if len(images) == 1:
            yield Figure(image, f"{said}.")
            break
        text = tr("{receipt}, page {number} of {count}")
        page = text.format(receipt=title, number=number, count=len(images))
        if number > 1:
            yield PageBreak()
            yield Heading(page)
        yield Figure(image, f"{said}. {page}.")
    if more:
        yield Paragraph(tr("%n page(s) more is (are) in the file of this receipt.", "", more))


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

"""The recovery sheet of a book: its key in groups, to print and keep with one's papers; no Qt."""

from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from ledsagapp.i18n import Catalog
from ledsagapp.paths import font_folders
from ledsagapp.reports.blocks import Fact, Facts, Heading, ListBlock, Paragraph, Report
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.wording.common.formats import Formats


def recovery_report(key: Key, book: Path, now: datetime, tr: Catalog) -> Report:
    """What stands on the sheet; group by group, so that it can be read out and written down."""
    title = tr("Recovery sheet")
    groups = key.recovery()
    facts = (
        Fact(tr("The book"), book.name),
        Fact(tr("Made on"), Formats(tr).full_date(now.date())),
    )
    return Report(
        title,
        tr("Ledsagapp"),
        (
            Heading(title, 1),
            Paragraph(tr("With this key the book opens without its passphrase."), lead=True),
            Heading(tr("The recovery key")),
            *(Paragraph("  ".join(groups[at : at + 4]), big=True) for at in range(0, 14, 4)),
            Heading(tr("How it is used")),
            ListBlock(
                (
                    tr("Where the program asks for the passphrase, write the key instead."),
                    tr("Small letters and spaces do not matter. There is no O and no I."),
                    tr("Keep the sheet with your papers. Who has it can open the book."),
                    tr("A new passphrase makes a new key: then print a new sheet."),
                )
            ),
            Facts(facts),
        ),
    )


def recovery_pdf(
    out: BinaryIO | Path, key: Key, book: Path, now: datetime, tr: Catalog
) -> tuple[str, ...]:
    """Write the sheet as PDF."""
    from ledsagapp.reports.pdf.write import write_pdf  # noqa: PLC0415

    report = recovery_report(key, book, now, tr)
    return write_pdf(report, out, language=tr.language, created=now, tr=tr, fonts=font_folders())

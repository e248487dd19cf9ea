"""The family's key on a sheet to print: as text in groups and as a QR code; no Qt."""

from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

from ledsagapp.exchange.sharing.parcels import key_qr_png
from ledsagapp.i18n import Catalog
from ledsagapp.paths import font_folders
from ledsagapp.reports.blocks import (
    Fact,
    Facts,
    Heading,
    ListBlock,
    Paragraph,
    PictureBlock,
    Report,
)
from ledsagapp.wording.common.formats import Formats

_GROUP, _IN_A_LINE, _PICTURE = 6, 4, 150.0
_BEGINS: Final = "AGE-SECRET-KEY-1"


def key_report(key: str, now: datetime, tr: Catalog) -> Report:
    """What stands on the sheet; in groups, so that it can be read out and written down."""
    title = tr("The family’s key")
    rest = key.removeprefix(_BEGINS)
    groups = [rest[at : at + _GROUP] for at in range(0, len(rest), _GROUP)]
    lines = ["  ".join(groups[at : at + _IN_A_LINE]) for at in range(0, len(groups), _IN_A_LINE)]
    alt = tr("The key as a QR code; the same stands above in letters.")
    return Report(
        title,
        tr("Ledsagapp"),
        (
            Heading(title, 1),
            Paragraph(tr("With this key another computer can share the book."), lead=True),
            Heading(tr("The key in letters")),
            Paragraph(_BEGINS, big=True),
            *(Paragraph(line, big=True) for line in lines),
            Heading(tr("The key as a picture")),
            PictureBlock(key_qr_png(key), alt, _PICTURE),
            Heading(tr("How it is used")),
            ListBlock(
                (
                    tr("On the other computer: File, Share the book with the family."),
                    tr("Choose the same folder and write the key, in one piece or with spaces."),
                    tr("Who has the key and the folder can read the whole book. Keep it safe."),
                    tr(
                        "If the key is lost: choose Leave on every computer, then start again "
                        "from one of the books, with a new folder and a new key. Nothing that is "
                        "written is lost by that."
                    ),
                )
            ),
            Facts((Fact(tr("Made on"), Formats(tr).full_date(now.date())),)),
        ),
    )


def key_pdf(out: BinaryIO | Path, key: str, now: datetime, tr: Catalog) -> tuple[str, ...]:
    """Write the sheet as PDF."""
    from ledsagapp.reports.pdf.write import write_pdf  # noqa: PLC0415

    report = key_report(key, now, tr)
    return write_pdf(report, out, language=tr.language, created=now, tr=tr, fonts=font_folders())

"""What a sealed report says beside its content: its code, its print, and what was corrected."""

import re
from collections.abc import Iterable
from typing import Final

from ledsagapp.domain.case.sealing import edits
from ledsagapp.domain.model.seal import Seal
from ledsagapp.reports.blocks import (
    Block,
    Cell,
    Column,
    Fact,
    Facts,
    Heading,
    Paragraph,
    Report,
    Table,
    Together,
)
from ledsagapp.reports.words import Formats, Words

_SENTENCE: Final = re.compile(r"(?<=[.!?]) (?=[A-ZÅÄÖ])")
_ROW: Final = 3  # sentences from which a line is taken for a row


def add_seal(
    report: Report, seal: Seal, replaced: Seal | None, tr: Words, formats: Formats
) -> Report:
    """The report with its seal: a reprint or correction says so first, the code stands last."""
    title, *rest = report.blocks
    said = tuple(_first(seal, replaced, tr, formats))
    blocks = (title, *said, *rest, *_last(seal, tr, formats), *_edits(seal, replaced, tr))
    code = tr("code {code}").format(code=seal.code)
    return Report(report.title, f"{report.about} · {code}", blocks, report.files)


def _first(seal: Seal, replaced: Seal | None, tr: Words, formats: Formats) -> Iterable[Block]:
    if replaced is not None:
        text = tr(
            "Correction of {date}. It replaces the report sealed on {earlier} with the code "
            "{code}. What is different stands at the end."
        )
        day, earlier = formats.full_date(seal.sealed_on), formats.full_date(replaced.sealed_on)
        yield Paragraph(text.format(date=day, earlier=earlier, code=replaced.code))
    if seal.number > 1:
        yield Paragraph(tr("Print {number}.").format(number=seal.number))


def _last(seal: Seal, tr: Words, formats: Formats) -> Iterable[Block]:
    facts = (
        Fact(tr("Sealed on"), formats.full_date(seal.sealed_on)),
        Fact(tr("Print"), str(seal.number)),
        Fact(tr("Control code"), seal.code),
    )
    text = tr("The code is made from every word of the report. Another report gets another code.")
    yield Together((Heading(tr("Seal")), Facts(facts), Paragraph(text)))


def _edits(seal: Seal, replaced: Seal | None, tr: Words) -> Iterable[Block]:
    if replaced is None:
        return
    columns = (Column(tr("No.")), Column(tr("Before")), Column(tr("Now")))
    found = [differing(edit.before, edit.after) for edit in edits(replaced.content, seal.content)]
    rows = tuple(
        (
            Cell(str(number)),
            Cell(before or tr("(was not there)")),
            Cell(after or tr("(is gone)")),
        )
        for number, (before, after) in enumerate(found, 1)
    )
    yield Heading(tr("What is different"))
    if rows:
        yield Table(columns, rows)
    else:
        yield Paragraph(tr("Only files that belong to the report are different."))


def differing(before: str, after: str) -> tuple[str, str]:
    """Of two lines what says another thing, with what the line is about; whole where they differ.

    A row is said as sentences: what it is about, then each value with the name of its column.
    """
    old, new = (_SENTENCE.split(line) for line in (before, after))
    if len(old) != len(new) or len(old) < _ROW or old[0] != new[0]:
        return before, after
    other = [place for place in range(1, len(old)) if old[place] != new[place]]
    kept = (0, *other)
    return " ".join(old[at] for at in kept), " ".join(new[at] for at in kept)

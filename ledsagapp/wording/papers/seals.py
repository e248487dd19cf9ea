"""Seals in words: what a code leads to, and what has become of the report since; no Qt."""

from ledsagapp.domain.case.sealing import Checked
from ledsagapp.domain.model.seal import Seal
from ledsagapp.exchange.sealed_paper.paper import SealedPaper
from ledsagapp.reports.parts.common import period_words
from ledsagapp.reports.registry import ReportKind, report_specs
from ledsagapp.reports.text.visible import visible
from ledsagapp.wording.common.formats import Formats

SHOWN = 20


def seal_words(seal: Seal, formats: Formats) -> str:
    """What was sealed: "Tidrapport november 2026, förseglad den 3 december 2026"."""
    tr = formats.tr
    names = {one.kind: one.title for one in report_specs(tr)}
    text = tr("{report} {period}, sealed on {date}, print {number}")
    return text.format(
        report=names[ReportKind(seal.report)],
        period=period_words(seal.first, seal.last, formats),
        date=formats.full_date(seal.sealed_on),
        number=seal.number,
    )


def paper_lines(paper: SealedPaper, formats: Formats, *, code_on_page: bool) -> list[str]:
    """What a PDF says of itself: whether content and code agree, and what that does not tell."""
    tr = formats.tr
    names: dict[str, str] = {one.kind: one.title for one in report_specs(tr)}
    text = tr("{report} {period}, sealed on {date}, print {number}")
    name = text.format(
        report=names.get(paper.report, visible(paper.report)),
        period=period_words(paper.first, paper.last, formats),
        date=formats.full_date(paper.sealed_on),
        number=paper.number,
    )
    code = visible(paper.code)
    if paper.agrees:
        said = tr("The sealed content and the code {code} agree.")
    else:
        said = tr("The sealed content and the code {code} do not agree: something was changed.")
    lines = [f"{name}.", said.format(code=code)]
    if not code_on_page:
        lines.append(tr("The first page does not show that code, so it is of something else."))
    return [
        *lines,
        tr(
            "This does not tell who made the report: anybody can make a content and a code for it. "
            "Ask whoever handed it over whether the code is the same in their book."
        ),
        tr("The pages are not compared word for word. This is what was sealed:"),
    ]


def check_lines(found: Checked, formats: Formats) -> list[str]:
    """The answer to a code: the report, whether it still holds, and each line that differs."""
    tr = formats.tr
    lines = [f"{seal_words(found.seal, formats)}."]
    if found.same:
        return [*lines, tr("The book still says exactly the same.")]
    lines.append(tr("The book says something else now."))
    for edit in found.edits[:SHOWN]:
        before = edit.before or tr("(was not there)")
        after = edit.after or tr("(is gone)")
        lines.append(tr("Before: {before} Now: {after}").format(before=before, after=after))
    rest = len(found.edits) - SHOWN
    return lines if rest <= 0 else [*lines, tr("and %n more", "", rest)]


def seal_note(last: Checked, formats: Formats) -> str:
    """What became of the report's last seal, for the Reports page."""
    tr, day = formats.tr, formats.full_date(last.seal.sealed_on)
    if last.same:
        text = tr("Sealed on {date} with the code {code}. The book still says the same.")
    else:
        text = tr(
            "Sealed on {date} with the code {code}. The book says something else now: sealed "
            "again, the report tells what was corrected."
        )
    return text.format(date=day, code=last.seal.code)

"""Private read-back: a report's lines, what was answered to each, the note on it; no Qt."""

import json
from collections.abc import Sequence
from datetime import date

from ledsagapp.domain.digests import sha256
from ledsagapp.domain.enumerations import StrEnum
from ledsagapp.domain.model.seal import Confirmation
from ledsagapp.domain.values import replace
from ledsagapp.reports.blocks import Heading, Paragraph, Report
from ledsagapp.reports.text.plain_text import plain_text
from ledsagapp.reports.words import Formats, Words


class Answer(StrEnum):
    """What the person says of a line; "" where nothing was answered."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"
    NONE = ""


def lines(report: Report) -> list[str]:
    """The lines to read, in the order of listening."""
    return [line for line in plain_text(report).split("\n") if line.strip()]


def digest(report: Report) -> str:
    """What tells this very text from any other."""
    return sha256(plain_text(report).encode()).hexdigest()


def pack_answers(answers: Sequence[Answer]) -> str:
    """Answers as they are kept."""
    return json.dumps([answer.value for answer in answers])


def unpack_answers(text: str) -> list[Answer]:
    """Answers as they were kept; a word of a later version counts as none."""
    known = {answer.value for answer in Answer}
    try:
        found = json.loads(text)
    except ValueError:
        return []
    if not isinstance(found, list):
        return []
    return [Answer(one) if one in known else Answer.NONE for one in found]


def confirmation_of(
    confirmations: Sequence[Confirmation], person_id: str, report: Report
) -> Confirmation | None:
    """The latest confirmation of this very text; a report that says anything else has none."""
    if not confirmations:
        return None
    wanted = digest(report)
    found = [one for one in confirmations if (one.person_id, one.hash) == (person_id, wanted)]
    return max(found, key=lambda one: (one.confirmed_on, one.id), default=None)


def with_note(report: Report, confirmation: Confirmation | None, tr: Words, fm: Formats) -> Report:
    """The report with the person's own note last, in neutral words; as it was without one."""
    if confirmation is None or not confirmation.note:
        return report
    text = tr("{name} read the report on {date} and notes: {note}")
    said = text.format(
        name=tr("The person with the decision"),
        date=fm.full_date(confirmation.confirmed_on),
        note=confirmation.note,
    )
    return replace(report, blocks=(*report.blocks, Heading(tr("Own note")), Paragraph(said)))


def confirmation_text(confirmation: Confirmation | None, tr: Words, fm: Formats) -> str:
    """What was answered, for the person alone; "" where the report has not been read."""
    if confirmation is None:
        return ""
    answers = unpack_answers(confirmation.answers)
    wrong = sum(answer is Answer.NO for answer in answers)
    unsure = sum(answer is Answer.UNSURE for answer in answers)
    left = sum(answer is Answer.NONE for answer in answers)
    day: date = confirmation.confirmed_on
    said = [tr("You read it line by line on {date}.").format(date=fm.full_date(day))]
    if wrong:
        said.append(tr("%n line(s) do(es) not agree.", "", wrong))
    if unsure:
        said.append(tr("Of %n line(s) you are not sure.", "", unsure))
    if left:
        said.append(tr("%n line(s) not answered.", "", left))
    if not (wrong or unsure or left):
        said.append(tr("Everything agrees."))
    return " ".join(said)

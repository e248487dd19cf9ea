"""A line in own words about the contact person (kontaktperson): a meeting, a call or a message.

"i går ringde 10 min": the day and how one met; everything else of the line is the note, for a
contact has no hours. ``sure``: the words can be about nothing else, so that it is no outing.
"""

import re
from datetime import date
from typing import Final

from ledsagapp.domain.model.vocabulary import ContactKind, Status
from ledsagapp.domain.values import dataclass
from ledsagapp.text_input.normal import normal
from ledsagapp.text_input.read_sentence import Doubt, Names, Understood, read_line
from ledsagapp.text_input.vocabulary.words import Words, alternation, words

_MARKS: Final = " ,;.-&+=()"


@dataclass(frozen=True, slots=True)
class ContactWords:
    """What was understood; ``kind`` None where no word says how one met, ``day`` where none is."""

    day: date | None
    kind: ContactKind | None
    note: str
    sure: bool
    left: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def read_contact(text: str, today: date, language: str = "sv") -> ContactWords | None:
    """The line as a contact; None where it is about an outing that was called off or is booked."""
    known = words(language)
    got = read_line(text, today, Names(), language)
    if got.status not in (None, Status.DONE):
        return None
    line = normal(text)
    for piece in got.pieces:
        if piece.kind == "day":
            line = line.replace(piece.text, "", 1)
    leads = alternation((*known.every("with_before"), *known.every("places")))
    person = alternation(known.every("contact_person"))
    named = re.compile(rf"(?<!\w)(?:(?:{leads}) )?(?:{person})(?!\w)", re.IGNORECASE)
    is_named = named.search(line) is not None
    line = named.sub("", line, count=1)
    kind, line = _how(line, known)
    timed = got.start is not None and (got.end is not None or got.length is not None)
    sure = is_named or (kind in (ContactKind.PHONE, ContactKind.MESSAGE) and not timed)
    note = _bare(line, known)
    doubts = tuple(one for one in got.doubts if one.code == "other_weekday")
    return ContactWords(got.day, kind, note[:1].upper() + note[1:], sure, _unread(got), doubts)


def _how(line: str, known: Words) -> tuple[ContactKind | None, str]:
    """How one met, by the word that comes first; and the line without it."""
    found = []
    for kind in ContactKind:
        phrases = (one for each in known.all for one in each.contacts.get(kind, ()))
        if match := _pattern(phrases).search(line):
            found.append((match.start(), -match.end(), kind))
    if not found:
        return None, line
    start, end, kind = min(found)
    return kind, f"{line[:start]}{line[-end:]}"


def _pattern(phrases: object) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternation(phrases)})(?!\w)", re.IGNORECASE)  # type: ignore[arg-type]


def _bare(line: str, known: Words) -> str:
    """The rest without what led to a word that is gone."""
    loose = alternation(known.every("loose"))
    line = re.sub(rf"(?:^|(?<=\s))(?:{loose})\s*$", "", " ".join(line.split()), flags=re.IGNORECASE)
    return line.strip(_MARKS)


def _unread(got: Understood) -> tuple[str, ...]:
    """What looks like a day or a time and was read as neither."""
    return tuple(one for one in got.left if re.search(r"\d[/.:-]\d", one))

"""Sealing a report: its hash, the control code printed on it, and what has changed since."""

import difflib
import unicodedata
from collections.abc import Iterable
from datetime import date
from itertools import zip_longest
from typing import Final

from ledsagapp.domain.digests import sha256
from ledsagapp.domain.model.seal import Seal
from ledsagapp.domain.values import dataclass

# No signs that look alike (0 O, 1 I L, 2 Z, 5 S, 8 B, 6 G). Their number is a prime, so that the
# check sign tells every single wrong sign and every two signs in each other's place.
SIGNS: Final = "ACDEFHJKMNPQRTUVWXY3479"
LENGTH: Final = 8
_HALF: Final = 4


@dataclass(frozen=True, slots=True)
class Edit:
    """A place where a report says something else than before; "" where a line is new or gone."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What a code leads to: its seal, and where the book now says something else."""

    seal: Seal
    same: bool
    edits: tuple[Edit, ...]


def content_hash(content: str, attached: Iterable[str] = ()) -> str:
    """The SHA-256 of what a report says, and of the files (by their SHA-256) that belong to it.

    The same words written in another way (line ends, composed letters) give the same hash.
    """
    plain = unicodedata.normalize("NFC", content.replace("\r\n", "\n")).strip()
    whole = "\n".join((plain, *sorted(attached)))
    return sha256(whole.encode()).hexdigest()


def control_code(found: str) -> str:
    """The short code of a hash: seven signs of it and a check sign, "ACDE-FHJK"."""
    rest, signs = int(found, 16), []
    for _ in range(LENGTH - 1):
        rest, at = divmod(rest, len(SIGNS))
        signs.append(at)
    # Chosen so that the signs, each times its place, add up to nothing.
    weighed = sum(place * at for place, at in enumerate(signs, 1))
    last = -weighed * pow(LENGTH, -1, len(SIGNS)) % len(SIGNS)
    text = "".join(SIGNS[at] for at in (*signs, last))
    return f"{text[:_HALF]}-{text[_HALF:]}"


def read_code(text: str) -> str | None:
    """A code as someone typed it, in its own form; None where it cannot be one."""
    plain = "".join(sign for sign in text.upper() if sign.isalnum())
    if len(plain) != LENGTH or any(sign not in SIGNS for sign in plain):
        return None
    weighed = sum(place * SIGNS.index(sign) for place, sign in enumerate(plain, 1))
    return None if weighed % len(SIGNS) else f"{plain[:_HALF]}-{plain[_HALF:]}"


def holding(seals: Iterable[Seal], code: str) -> Seal | None:
    """The latest seal with a code."""
    found = [one for one in seals if one.code == code]
    return max(found, key=_age, default=None)


def before(seals: Iterable[Seal], made: Seal) -> Seal | None:
    """The latest seal of the same report: person, kind, days, language and what is shown."""
    found = [one for one in seals if _same(one) == _same(made) and one.id != made.id]
    return max(found, key=_age, default=None)


def latest(seals: Iterable[Seal]) -> list[Seal]:
    """The latest seal of each report."""
    found: dict[object, Seal] = {}
    for seal in sorted(seals, key=_age):
        found[_same(seal)] = seal
    return list(found.values())


def following(made: Seal, last: Seal | None) -> tuple[int, str | None]:
    """The number and ``replaces`` of a seal that comes after another one of the same report.

    Saying the same it is one more print; saying something else it is a correction, counted anew.
    """
    if last is None:
        return 1, None
    if last.hash == made.hash:
        return last.number + 1, last.replaces
    return 1, last.id


def edits(old: str, new: str) -> tuple[Edit, ...]:
    """Where two reports differ, line by line in order; what only moved is gone and new."""
    first, second = _lines(old), _lines(new)
    matcher = difflib.SequenceMatcher(a=first, b=second, autojunk=False)
    found = []
    for tag, start, end, begin, stop in matcher.get_opcodes():
        if tag == "equal":
            continue
        gone, come = first[start:end], second[begin:stop]
        found += [Edit(was, now) for was, now in zip_longest(gone, come, fillvalue="")]
    return tuple(found)


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def _same(seal: Seal) -> tuple[str, str, date, date, str, str]:
    return seal.person_id, seal.report, seal.first, seal.last, seal.language, seal.options


def _age(seal: Seal) -> tuple[date, str]:
    return seal.sealed_on, seal.id

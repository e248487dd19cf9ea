"""One line in a person's own words, read as an outing to be looked at; knows no Qt.

"igår 13-16.30 bio med Anna 145 kr": state, times, day, money, companions and place are taken out
one by one, what is left over is what was done. Times and days are read before money, so that no
figure of one is ever joined to another's. A second day or time is not chosen between: it is kept as
it stands and told as not understood; several amounts are kept apart.
"""

import re
from datetime import date
from typing import Final

from ledsagapp.domain.values import replace
from ledsagapp.text_input import sentence_people, sentence_times
from ledsagapp.text_input.amounts import number_value
from ledsagapp.text_input.normal import normal
from ledsagapp.text_input.sentence_parts import GAP, Doubt, GappedText, Names, TextPiece, Understood
from ledsagapp.text_input.vocabulary.words import Words, alternation, words

__all__ = ("Doubt", "Names", "TextPiece", "Understood", "read_line")
_NUMBER: Final = r"\d{1,3}(?: \d{3})+|\d{1,3}(?:\.\d{3})+(?=,)|\d+"
_HOURS_OF_DAY: Final = 24
_MARKS: Final = " ,;.-&+=()"


def read_line(text: str, today: date, names: Names, language: str = "sv") -> Understood:
    """What the line says; every word and figure of it is in the answer somewhere."""
    known = words(language)
    line = GappedText(sentence_times.without_the_letter_t(normal(text.replace(GAP, " "))))
    got = _status(line, Understood(), known)
    got = sentence_times.day_and_times(line, got, today, language)
    got = _amounts(line, got, known)
    got = sentence_people.companions(line, got, names, known)
    got = _place(line, got, names, known)
    return _rest(line, got, known)


def _status(line: GappedText, got: Understood, known: Words) -> Understood:
    for vocabulary in known.all:
        for status, phrases in vocabulary.states.items():
            pattern = re.compile(rf"(?<!\w)(?:{alternation(phrases)})(?!\w)", re.IGNORECASE)
            if line.take(pattern):
                return replace(got, status=status)
    return got


def _amounts(line: GappedText, got: Understood, known: Words) -> Understood:
    """Every amount with its unit; thousands are joined only where nothing else can be meant."""
    unit = alternation(known.every("money"))
    leads = alternation(known.every("cost_leads"))
    after = re.compile(
        rf"(?<![\w.,:/-])(?P<number>(?:{_NUMBER})(?:[.,:]\d{{1,2}})?) ?(?:{unit})(?!\w)",
        re.IGNORECASE,
    )
    before = re.compile(
        rf"(?<![\w.,:/-])(?:{alternation(one for one in known.every('money') if one.isalpha())}) ?"
        r"(?P<number>\d+(?:[.,:]\d{1,2})?)(?![\w:/-])(?![.,]\d)",
        re.IGNORECASE,
    )
    led = re.compile(rf"(?:^|[{GAP},;=(]|(?<!\w)(?:{leads})) ?$", re.IGNORECASE)
    found: list[tuple[int, int]] = []
    doubts = list(got.doubts)
    for pattern in (after, before):
        place = 0
        while match := pattern.search(line.text, place):
            number, start = match["number"], match.start()
            head, _, rest = number.partition(" ")
            joined = not rest or led.search(line.text[:start]) is not None
            if joined and rest and got.start is None and got.end is None:
                joined = not 6 <= int(head) < _HOURS_OF_DAY
            if not joined:
                doubts.append(Doubt("thousands", (number, rest.rpartition(" ")[2]), asks=False))
                start += len(number) - len(number.rpartition(" ")[2])
                number = number.rpartition(" ")[2]
            amount = number_value(number)
            if amount is None:
                place = match.end()
                continue
            found.append((start, amount))
            line.cut(start, match.end(), "amount")
            place = start + 1
    amounts = tuple(amount for _place, amount in sorted(found))
    if not amounts:
        return replace(got, doubts=tuple(doubts))
    kinds = [
        kind
        for kind in {kind for one in known.all for kind in one.categories}
        if any(_has(line.text, one.categories.get(kind, ())) for one in known.all)
    ]
    category = kinds[0] if len(kinds) == 1 else None
    total = sum(amounts)
    return replace(got, amount=total, amounts=amounts, category=category, doubts=tuple(doubts))


def _has(text: str, phrases: tuple[str, ...]) -> bool:
    pattern = rf"(?<!\w)(?:{alternation(phrases)})(?!\w)"
    return re.search(pattern, text, re.IGNORECASE) is not None


def _place(line: GappedText, got: Understood, names: Names, known: Words) -> Understood:
    leads = alternation(known.every("places"))
    for place in sorted(names.places, key=len, reverse=True):
        pattern = rf"(?<!\w)(?:{leads}) {re.escape(normal(place))}(?!\w)"
        if normal(place) and line.take(re.compile(pattern, re.IGNORECASE)):
            return replace(got, place=place)
    big = r"[^\W\d_a-zåäöéüø][\w'’&-]*"
    named = re.compile(rf"(?<!\w)(?i:{leads}) (?P<place>{big}(?: (?:{big}|i (?={big})[\w'’-]+))*)")
    match = line.take(named)
    return replace(got, place=match["place"]) if match else got


def _rest(line: GappedText, got: Understood, known: Words) -> Understood:
    """What remains is what was done; figures in it were not understood, and are told."""
    loose = alternation((*known.every("loose"), *known.every("cost_leads")))
    words_left: list[str] = []
    left = list(got.left)
    stray = list(got.left)
    for part in line.text.split(GAP):
        kept: list[str] = []
        for word in _bare(part, loose).split():
            strange = re.search(r"\d", word) is not None
            bare_word = word.strip(_MARKS) if word[:1] != "-" else word.rstrip(_MARKS)
            left.extend([bare_word] if strange else [])
            # "buss 12", "Bio 3": a small figure after a word is a part of its name.
            if strange and not (kept and re.fullmatch(r"\d{1,3}", bare_word)):
                stray.append(bare_word)
            else:
                kept.append(word)
        bare = _bare(" ".join(kept), loose)
        words_left.extend([bare] if bare else [])
    return replace(
        got,
        activity=" ".join(words_left),
        left=tuple(left),
        stray=tuple(stray),
        pieces=tuple(line.pieces),
    )


def _bare(part: str, loose: str) -> str:
    """The part without the small words that led to what was taken out on either side."""
    before = ""
    while before != part:
        before = part
        part = part.strip(_MARKS) if not re.match(r" *-\d", part) else part.strip().rstrip(_MARKS)
        part = re.sub(rf"^(?:{loose})(?!\w)", "", part, flags=re.IGNORECASE)
        part = re.sub(rf"(?<!\w)(?:{loose})$", "", part, flags=re.IGNORECASE)
    return part

"""The companions of a line in own words: known by name, or strangers to be offered as new."""

import re

from ledsagapp.domain.values import replace
from ledsagapp.text_input.normal import normal
from ledsagapp.text_input.sentence_parts import GAP, GappedText, Names, TextPiece, Understood
from ledsagapp.text_input.vocabulary.words import Words, alternation

_BIG = r"[^\W\d_a-zåäöéüø][^\W\d_]*(?:['’-][^\W\d_]+)*"
_NAME = rf"{_BIG}(?: {_BIG})?"


def companions(line: GappedText, got: Understood, names: Names, known: Words) -> Understood:
    """Whole names anywhere, first names where just one companion has it; strangers after "med"."""
    found: list[tuple[int, str]] = []
    several: list[str] = []
    listed = [(key, normal(name)) for key, name in names.companions if normal(name)]
    firsts = [name.split()[0].casefold() for _key, name in listed]
    for whole in (True, False):
        for key, name in listed:
            said = name if whole else name.split(" ", 1)[0]
            if key in {one for _at, one in found}:
                continue
            match = _find(line.text, said, known)
            if match is None or (not whole and not _named(line.text, match, known)):
                continue
            if not whole and firsts.count(said.casefold()) > 1:
                several.append(said)
                line.cut(match.start(), match.end(), "name")
                continue
            found.append((match.start(), key))
            line.pieces.append(TextPiece("name", match[0]))
            hole = GAP * len(match[0])  # as long as before, so that the order is kept
            line.text = line.text[: match.start()] + hole + line.text[match.end() :]
    strangers = _strangers(line, known, met=bool(found))
    strangers = [name for name in strangers if name not in several]
    line.text = re.sub(rf"{GAP}+", GAP, line.text)
    return replace(
        got,
        companion_ids=tuple(key for _at, key in sorted(found)),
        strangers=tuple(dict.fromkeys(strangers)),
        several=tuple(dict.fromkeys(several)),
    )


def _find(text: str, name: str, known: Words) -> re.Match[str] | None:
    """The name, also in the genitive where "kanssa" follows."""
    plain = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE)
    if plain is not None:
        return plain
    endings = alternation(known.every("genitives"))
    after = alternation((*known.every("with_after"), *known.every("and_"), ","))
    pattern = rf"(?<!\w){re.escape(name)}(?:{endings})(?= (?:{after})(?!\w)|{GAP})"
    return re.search(pattern, text, re.IGNORECASE)


def _named(text: str, match: re.Match[str], known: Words) -> bool:
    """Whether a first name stands as a name: with a capital, or after "med", "och" or a comma."""
    before = text[: match.start()].rstrip()
    leads = alternation((*known.every("with_before"), *known.every("and_")))
    led_to = re.search(rf"(?:(?<!\w)(?:{leads})|,|{GAP})$", before, re.IGNORECASE)
    follows = rf" ?(?:{alternation(known.every('with_after'))})(?!\w)"
    led_by = re.match(follows, text[match.end() :], re.IGNORECASE)
    return match[0][:1].isupper() or led_to is not None or led_by is not None


def _strangers(line: GappedText, known: Words, *, met: bool) -> list[str]:
    """Names with a capital that follow "med", or "och" after one who is known, taken out."""
    before = alternation(known.every("with_before"))
    both = alternation(known.every("and_"))
    others = rf"(?P<names>{_NAME}(?:(?:,| (?i:{both})) {_NAME})*)"
    led = rf"(?<!\w)(?i:{before}){GAP}? {others}"
    more = rf"{GAP}+(?:,| ?(?i:{both})) {others}"
    after = rf"(?<!\w){others}(?: (?i:{both}) ?{GAP}+)? (?i:{_after(known)})(?!\w)"
    found: list[str] = []
    patterns = [(led, False), (after, True), *([(more, False)] if met else [])]
    for pattern, genitive in patterns:
        while match := re.search(pattern, line.text):
            for name in re.split(rf",| (?i:{both}) ", match["names"]):
                bare = _nominative(name.strip(), known) if genitive else name.strip()
                found.extend([bare] if bare else [])
            line.cut(match.start("names"), match.end("names"), "name")
    return found


def _after(known: Words) -> str:
    return alternation(known.every("with_after"))


def _nominative(name: str, known: Words) -> str:
    """The name itself: "Karinin" is Karin, "Annan" is Anna; of a whole name the last word bends."""
    for ending in sorted(known.every("genitives"), key=len, reverse=True):
        stem = name.removesuffix(ending)
        if stem != name and len(stem) > 1 and (len(ending) == 1 or stem[-1] not in "aeiouyåäö"):
            return stem
    return name

"""A fault the person can put right: a value that says where and what, never a sentence."""

from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault: ``place`` names the field ("end", or "outings[3].end" in a document).

    ``code`` says what, from a fixed list that ``ui.texts`` words; ``values`` are the figures or
    texts the sentence needs, in a fixed order for each code.
    """

    place: str
    code: str
    values: tuple[str, ...] = ()

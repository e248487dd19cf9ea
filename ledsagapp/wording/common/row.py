"""A row of a list as a value; knows no Qt."""

from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One row: short painted parts, and ``spoken``, the whole of it as a sentence.

    ``heading`` rows divide the list; they are spoken but not chosen.
    """

    key: str
    title: str
    spoken: str
    second: str = ""
    right: str = ""
    right_small: str = ""
    lead: str = ""
    lead_small: str = ""
    icon: str = ""
    heading: bool = False

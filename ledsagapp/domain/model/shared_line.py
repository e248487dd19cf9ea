"""A line of the journal on its way between the computers that share a book."""

from collections.abc import Mapping

from ledsagapp.domain.values import dataclass, field

SharedRow = tuple[str, ...]
"""Which row: its table, then its key as texts."""


@dataclass(frozen=True, slots=True)
class SharedLine:
    """One saving of one row, as its device wrote it.

    ``device`` and ``number`` name the line everywhere. ``said`` is the line itself, verbatim, as
    JSON. ``seen`` says how far the writer had come with the lines of the other devices, as far as
    that is more than at its line before. ``values`` are what the fields became.
    """

    device: str
    number: int
    said: str
    seen: Mapping[str, int] = field(default_factory=dict)
    row: SharedRow = ()
    values: Mapping[str, object] = field(default_factory=dict)

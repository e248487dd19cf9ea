"""A part of a line in own words as it is shown below the line; knows nothing of how it is read."""

from ledsagapp.domain.values import dataclass

PLAIN, QUESTION, RESULT = "plain", "note", "result"


@dataclass(frozen=True, slots=True)
class Chip:
    """A part of what was understood; ``add`` is the name of a companion it offers to add."""

    icon: str
    text: str
    tone: str = PLAIN
    spoken: str = ""
    add: str = ""

    @property
    def heard(self) -> str:
        """What is said of it."""
        return self.spoken or self.text

"""What the commands need of the page shown, where it has it."""

from typing import Protocol, runtime_checkable


@runtime_checkable
class MakesPdf(Protocol):
    """A page that can put what it shows into a PDF."""

    def make_pdf(self) -> None: ...


@runtime_checkable
class Repeats(Protocol):
    """A page with outings one of which may be chosen; ``again`` answers whether one was."""

    def again(self) -> bool: ...


@runtime_checkable
class Chooses(Protocol):
    """A page on which outings can be chosen."""

    def chosen_outings(self) -> list[str]: ...


@runtime_checkable
class OwnWords(Protocol):
    """A page with a line for a person's own words."""

    def write_own_words(self) -> None: ...


@runtime_checkable
class Turns(Protocol):
    """A page that shows some time, and can show the time before, after and around today."""

    def turn(self, step: int) -> None: ...
    def to_today(self) -> None: ...

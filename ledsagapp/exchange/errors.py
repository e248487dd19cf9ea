"""The one expected failure of reading and writing files for others."""

from collections.abc import Iterable

from ledsagapp.domain.model.problem import Problem


class ExchangeError(Exception):
    """A file that cannot be taken in or made; ``problems`` names every fault by its place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(f"{one.place}: {one.code}" for one in self.problems[:5]))

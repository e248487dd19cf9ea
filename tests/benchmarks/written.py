"""What was measured, as the table in ``docs/performance.md`` that ``--write`` makes anew."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

PLACE: Final = Path(__file__).resolve().parents[2] / "docs" / "performance.md"
BEGIN: Final = "<!-- measured: python3 -m tests.benchmarks --write -->"
END: Final = "<!-- measured so far -->"


class Figure(NamedTuple):
    """What was measured, what it is compared with, and the ratio that should not be passed."""

    name: str
    measured: float
    reference: float
    unit: str
    target: float | None = None

    @property
    def ratio(self) -> float:
        """How many times the least it could be."""
        return self.measured / self.reference if self.reference else 0.0


def with_table(text: str, figures: Sequence[Figure], today: date) -> str:
    """The document with its table made anew; the rest of it stays. ValueError without its marks."""
    before, mark, rest = text.partition(BEGIN)
    _old, closing, after = rest.partition(END)
    if not (mark and closing):
        raise ValueError(BEGIN)
    return f"{before}{BEGIN}\n{_table(figures, today)}\n{END}{after}"


def _table(figures: Sequence[Figure], today: date) -> str:
    rows = [
        f"| {one.name} | {one.measured:.3g} {one.unit} | {one.ratio:.2f} | {_goal(one)} |"
        for one in figures
    ]
    head = ("| work / limit, in one run | today | ratio | goal |", "|---|---|---|---|")
    return "\n".join((f"Measured on {today.isoformat()}.", "", *head, *rows))


def _goal(figure: Figure) -> str:
    if figure.target is None:
        return ""
    missed = "" if figure.ratio <= figure.target else " (missed)"
    return f"{figure.target:.2g}{missed}"

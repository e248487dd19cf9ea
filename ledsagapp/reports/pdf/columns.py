"""How wide the columns of a table become; equal tables of a report get equal columns."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from ledsagapp.reports.blocks import Block, Column, ColumnKind, Table, Together
from ledsagapp.reports.pdf.bands import ROW, ROW_HEAD, Geometry
from ledsagapp.reports.pdf.text import Writing

GUTTER: Final = 10.0
_AIR: Final = 14.0
_APART: Final = 8.0
# Shares of the table: what is longer is broken, so that no name pushes the others off the page.
_LONGEST_WORD: Final = 0.2
_BREAK: Final = re.compile(r"[ \n]+")  # never at a no-break space
_LONGEST_LINE: Final = 0.3


def room_after(columns: Sequence[Column], number: int) -> float:
    """More room where figures, set to the right, would touch a text set to the left."""
    after = columns[number + 1 : number + 2]
    figures = columns[number].kind is ColumnKind.FIGURE
    return _APART if figures and after and after[0].kind is not ColumnKind.FIGURE else 0.0


def tables_of(blocks: Iterable[Block]) -> Iterable[Table]:
    """Every table, also those inside others."""
    for block in blocks:
        if isinstance(block, Table):
            yield block
        elif isinstance(block, Together):
            yield from tables_of(block.blocks)


class ColumnWidths:
    """Widths for the tables of a report; None for those that need more than the page has."""

    def __init__(self, blocks: Iterable[Block], writing: Writing, geometry: Geometry) -> None:
        self._writing = writing
        self._geometry = geometry
        alike: dict[object, list[Table]] = {}
        for table in tables_of(blocks):
            alike.setdefault(table.columns, []).append(table)
        self._found = {columns: self._shared(tables) for columns, tables in alike.items()}

    def of(self, table: Table) -> tuple[float, ...] | None:
        """The width of each column, its gutter included."""
        return self._found[table.columns]

    def _shared(self, tables: Sequence[Table]) -> tuple[float, ...] | None:
        whole = self._geometry.width
        gutter = GUTTER * self._geometry.scale
        needs = [self._needs(tables, number) for number in range(len(tables[0].columns))]
        least = [low + gutter for low, _ in needs]
        most = [high + gutter for _, high in needs]
        if sum(least) > whole:
            return None
        if sum(most) <= whole:
            return self._spread(tables[0], most, whole)
        share = (whole - sum(least)) / (sum(most) - sum(least))
        return tuple(low + (high - low) * share for low, high in zip(least, most, strict=True))

    def _spread(self, table: Table, most: Sequence[float], whole: float) -> tuple[float, ...]:
        """What is left over: some air for every column, the rest for those of text."""
        count = len(most)
        rest = whole - sum(most)
        air = min(_AIR * self._geometry.scale, rest / count)
        texts = [column.kind is ColumnKind.TEXT for column in table.columns]
        if not any(texts):
            texts = [True] + [False] * (count - 1)
        more = (rest - air * count) / sum(texts)
        return tuple(wide + air + more * text for wide, text in zip(most, texts, strict=True))

    def _needs(self, tables: Sequence[Table], number: int) -> tuple[float, float]:
        """The least width of a column, and the one at which nothing need be broken."""
        column = tables[0].columns[number]
        texts = {row[number].text for table in tables for row in table.rows}
        texts |= {table.total[number].text for table in tables if table.total}
        apart = room_after(tables[0].columns, number) * self._geometry.scale
        title = self._widest(column.title.split(" "))
        most = self._widest(line for text in texts for line in text.split("\n"))
        if column.kind is not ColumnKind.TEXT:
            need = max(title, min(most, self._geometry.width * _LONGEST_LINE))
            return need + apart, max(need, self._widest([column.title])) + apart
        word = self._widest(word for text in texts for word in _BREAK.split(text))
        least = max(title, min(word, self._geometry.width * _LONGEST_WORD))
        return least, max(least, most, self._widest([column.title]))

    def _widest(self, texts: Iterable[str]) -> float:
        """The widest in either font, and a hair more, so that sums of fractions still fit."""
        size = ROW_HEAD.size * self._geometry.scale
        fit, width = self._writing.fit, self._writing.width
        drawn = [fit(text).drawn for text in texts]
        fonts = (ROW.font, ROW_HEAD.font)
        return max((width(one, font, size) for one in drawn for font in fonts), default=0.0) + 0.01

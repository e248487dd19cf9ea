"""A table set as bands: header, rows and total, tagged cell by cell."""

from collections.abc import Iterator
from typing import Final

from ledsagapp.domain.values import replace
from ledsagapp.reports.blocks import Cell, Column, ColumnKind, Table
from ledsagapp.reports.pdf.bands import (
    ACCENT,
    ROW,
    ROW_HEAD,
    Band,
    Geometry,
    Piece,
    Rule,
    TextStyle,
    cut,
)
from ledsagapp.reports.pdf.columns import GUTTER, room_after
from ledsagapp.reports.pdf.structure import Element
from ledsagapp.reports.pdf.text import Writing

_PAD: Final = 4.5
_TALL: Final = 34.0  # room to write in by hand
_COLUMN_HEAD: Final = "/O/Table/Scope/Column"
_ROW_HEAD: Final = "/O/Table/Scope/Row"


class TableSetter:
    """Sets one table in columns of the widths given."""

    def __init__(
        self,
        writing: Writing,
        geometry: Geometry,
        columns: tuple[Column, ...],
        widths: tuple[float, ...],
    ) -> None:
        scale = geometry.scale
        self._writing = writing
        self._columns = columns
        self._width = geometry.width
        self._pad = _PAD * scale
        self._least = _TALL * scale
        self._row = ROW.at_scale(scale)
        self._head = ROW_HEAD.at_scale(scale)
        self._places = [
            (
                sum(widths[:number]) + GUTTER * scale / 2,
                wide - (GUTTER + room_after(columns, number)) * scale,
            )
            for number, wide in enumerate(widths)
        ]

    def bands(self, table: Table, element: Element) -> Iterator[Band]:
        """The header stays with the first row, the total with the last one."""
        head = self._header(element)
        yield head
        body = Element("TBody", element)
        rules = (Rule(0, self._width),)
        last = len(table.rows) - 1
        for number, row in enumerate(table.rows):
            keep = number == last and table.total is not None
            pieces = self._pieces(row, body, self._row)
            for band in cut(Band(0.0, pieces, pad=self._pad, keep=keep, rules=rules, head=head)):
                yield replace(band, height=max(band.height, self._least)) if table.tall else band
        if table.total is not None:
            strong = (Rule(0, self._width, 1.0, ACCENT, at_top=True), *rules)
            pieces = self._pieces(table.total, body, self._head)
            yield from cut(Band(0.0, pieces, pad=self._pad, rules=strong, head=head))

    def _header(self, element: Element) -> Band:
        row = Element("TR", Element("THead", element))
        pieces = tuple(
            self._piece(Element("TH", row, _COLUMN_HEAD), column.title, column, place, self._head)
            for column, place in zip(self._columns, self._places, strict=True)
        )
        rules = (Rule(0, self._width, 1.0, ACCENT),)
        band = Band(0.0, pieces, gap=8.0, pad=self._pad, keep=True, shaded=True, rules=rules)
        return next(cut(band))

    def _pieces(self, row: tuple[Cell, ...], body: Element, look: TextStyle) -> tuple[Piece, ...]:
        """The cells of a row that hold something; an empty one is only tagged."""
        made = Element("TR", body)
        pieces = []
        for number, (column, cell) in enumerate(zip(self._columns, row, strict=True)):
            role, scope = ("TD", "") if number else ("TH", _ROW_HEAD)
            tag = Element(role, made, scope)
            if cell.text:
                pieces.append(self._piece(tag, cell.text, column, self._places[number], look))
        return tuple(pieces)

    def _piece(
        self,
        element: Element,
        text: str,
        column: Column,
        place: tuple[float, float],
        look: TextStyle,
    ) -> Piece:
        x, width = place
        fitted = self._writing.fit(text)
        lines = self._writing.lines(fitted.drawn, look.font, look.size, width)
        right = column.kind is ColumnKind.FIGURE
        return Piece(element, fitted, lines, look, x, width, right)

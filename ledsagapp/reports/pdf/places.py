"""On which page each card came to stand, told in the cells that point at one."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from ledsagapp.domain.values import replace
from ledsagapp.reports.blocks import Block, Cell, Report, Table, Together
from ledsagapp.reports.pdf.columns import tables_of
from ledsagapp.reports.pdf.pages import Placed


def points(report: Report) -> bool:
    """Whether a cell of the report tells a page."""
    tables = tables_of(report.blocks)
    return any(cell.card for table in tables for row in table.rows for cell in row)


def pages_of_cards(placed: Iterable[Sequence[Placed]]) -> dict[str, int]:
    """The page of each card, the first where it has several."""
    found: dict[str, int] = {}
    for number, page in enumerate(placed, 1):
        for one in page:
            for card in one.band.cards:
                found.setdefault(card, number)
    return found


def with_pages(report: Report, pages: Mapping[str, int], say: Callable[[int], str]) -> Report:
    """The report with the pages in its cells, as far as they are known."""
    return replace(report, blocks=tuple(_block(one, pages, say) for one in report.blocks))


def _block(block: Block, pages: Mapping[str, int], say: Callable[[int], str]) -> Block:
    if isinstance(block, Together):
        return Together(tuple(_block(one, pages, say) for one in block.blocks))
    if not isinstance(block, Table):
        return block

    def tell(cell: Cell) -> Cell:
        return replace(cell, text=say(pages[cell.card])) if cell.card in pages else cell

    return replace(block, rows=tuple(tuple(tell(cell) for cell in row) for row in block.rows))

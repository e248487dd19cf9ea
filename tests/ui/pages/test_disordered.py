"""A book in which several have written decisions apart shows every page."""

from contextlib import closing
from datetime import timedelta

from ledsagapp.domain.values import replace
from ledsagapp.settings import PRESENTATIONS
from ledsagapp.storage.book import Book
from ledsagapp.storage.driver import connect
from ledsagapp.ui.gallery.gallery import pages
from ledsagapp.wording.common.rows_aside import aside_sentence
from tests.ui.conftest import Open


def test_decisions_that_overlap_and_names_that_are_gone_stop_no_page(
    open_window: Open, book: Book
) -> None:
    window = open_window(example=True)
    for number, one in enumerate(book.decisions.all()):
        first = one.valid_from
        ends = first - timedelta(days=1), first + timedelta(days=20), None
        book.decisions.put(replace(one, valid_to=ends[number % 3]))
        later = first + timedelta(days=5)
        book.decisions.put(replace(one, id=f"{one.id}x", valid_from=later))
    for companion in book.companions.all()[1:]:
        book.companions.remove(companion.id)  # while somebody else wrote outings with them
    for provider in book.providers.all()[1:]:
        book.providers.remove(provider.id)
    seen: list[str] = []
    for presentation in PRESENTATIONS:
        window.keep(replace(window.settings, presentation=presentation))
        seen += pages(window)
    assert len(seen) > 20


def test_values_that_no_row_can_have_stop_no_page_and_are_named(
    open_window: Open, book: Book
) -> None:
    window = open_window(example=True)
    first = book.outings.all()[0]
    with closing(connect(book.path)) as db:
        db.execute("UPDATE outing SET start = '2026-10-14T24:00' WHERE id = ?", (first.id,))
        db.execute("UPDATE expense SET amount = 'tio' WHERE id IN (SELECT min(id) FROM expense)")
        db.execute("UPDATE decision SET monthly = -1 WHERE id IN (SELECT max(id) FROM decision)")
        db.commit()
    book.try_writing()
    window.refresh(frozenset({"outings", "expenses", "decisions"}))
    assert len(book.ledger().set_aside) == 3
    assert "Utflykt 2026-10-14T24:00" in aside_sentence(book.ledger().set_aside, window.context.tr)
    seen: list[str] = []
    for presentation in PRESENTATIONS:
        window.keep(replace(window.settings, presentation=presentation))
        seen += pages(window)
    assert len(seen) > 20

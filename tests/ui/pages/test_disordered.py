"""A book in which several have written decisions apart shows every page."""

from datetime import timedelta

from ledsagapp.domain.values import replace
from ledsagapp.settings import PRESENTATIONS
from ledsagapp.storage.book import Book
from ledsagapp.ui.gallery.gallery import pages
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

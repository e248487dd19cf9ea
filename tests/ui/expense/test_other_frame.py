"""A cost dated in another frame than its outing is told, and can be moved to the outing's day."""

from datetime import date

from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.vocabulary import Category
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.expense.expense import ExpenseDialog
from ledsagapp.ui.gallery.gallery import free
from ledsagapp.ui.shell.main_window import Window


def test_the_day_of_the_outing_is_offered(window: Window, book: Book) -> None:
    late = Expense("late", "maj", date(2027, 1, 3), 9000, Category.TICKET, outing_id="o4")
    dialog = ExpenseDialog(window.context, late, window, new=True)
    assert "i en annan ram" in dialog.consequence.sentence()
    assert not dialog._use_day.isHidden()  # noqa: SLF001 - the button offered
    dialog._use_day.click()  # noqa: SLF001 - as above
    assert dialog.day.value() == date(2026, 11, 17)
    assert "i en annan ram" not in dialog.consequence.sentence()
    assert dialog._use_day.isHidden()  # noqa: SLF001 - as above
    dialog.mark_unchanged()
    free(dialog)
    assert book.expenses.get("late") is None

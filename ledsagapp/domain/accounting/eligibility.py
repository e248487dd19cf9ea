"""What of an expense enters the account: nothing, all, or what the category's cap allows."""

from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.rules import Terms


def eligible(expense: Expense, terms: Terms) -> int:
    """The öre of an expense that the rules pay; the rest is the person's own concern."""
    for category, rule in terms.categories:
        if category is expense.category:
            if rule.eligible is False:
                return 0
            return expense.amount if rule.cap is None else min(expense.amount, rule.cap)
    return expense.amount

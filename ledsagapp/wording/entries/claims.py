"""Who pays whom in words: the row of a claim, and what is still owed to whom."""

from ledsagapp.domain.snapshot import View
from ledsagapp.domain.statements.claims import Claim, Claims, ClaimState
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.common.row import Row

_ICONS = {
    ClaimState.TO_HAND_IN: "receipt",
    ClaimState.HANDED_IN: "calendar",
    ClaimState.PAID: "tick",
    ClaimState.REFUSED: "cross",
}


class ClaimTexts:
    """The words of one view's claims."""

    def __init__(self, formats: Formats, view: View) -> None:
        self._formats, self._view = formats, view
        self._tr, self._labels = formats.tr, Labels(formats.tr)
        self._companions = {one.id: one.name for one in view.ledger.companions}
        self._providers = {one.id: one.name for one in view.ledger.providers}

    def row(self, one: Claim) -> Row:
        """One claim, newest facts last."""
        formats, expense = self._formats, one.expense
        title = expense.text or self._labels.category[expense.category]
        parts = [formats.full_date(expense.date), *self.state(one)]
        amount = formats.kronor(one.amount)
        spoken = ", ".join((formats.sentence(title), amount, *parts))
        second = " · ".join(parts)
        icon = _ICONS[one.state]
        return Row(expense.id, formats.sentence(title), spoken, second, right=amount, icon=icon)

    def state(self, one: Claim) -> list[str]:
        """How far a claim has come, with days, what was refused and why."""
        tr, formats, expense = self._tr, self._formats, one.expense
        words = {
            ClaimState.TO_HAND_IN: tr("to hand in"),
            ClaimState.HANDED_IN: tr("handed in {date}"),
            ClaimState.PAID: tr("paid {date}"),
            ClaimState.REFUSED: tr("refused"),
        }
        day = expense.paid_on if one.state is ClaimState.PAID else expense.handed_in_on
        said = [words[one.state].format(date=formats.full_date(day) if day else "")]
        if one.refused and one.state is not ClaimState.REFUSED:
            said.append(tr("{amount} refused").format(amount=formats.kronor(one.refused)))
        if one.refused and expense.refusal:
            said.append(expense.refusal)
        if expense.paid_by is not None:
            text = tr("laid out by {name}")
            said.append(text.format(name=self._companions.get(expense.paid_by, expense.paid_by)))
        if one.provider_id is not None:
            text = tr("handled by {provider}")
            said.append(text.format(provider=self._provider(one.provider_id)))
        return said

    def debts(self, found: Claims) -> str:
        """What is still owed to whom, summed, and what fixed sums have come to."""
        tr, formats, said = self._tr, self._formats, []
        person = self._view.person
        for one in found.owed:
            named = person.name if person is not None else ""
            whom = named if one.provider_id is None else self._provider(one.provider_id)
            text = tr("{amount} is still owed to {payee}, of which {handed_in} is handed in.")
            amount, handed_in = formats.kronor(one.amount), formats.kronor(one.handed_in)
            said.append(text.format(amount=amount, payee=whom, handed_in=handed_in))
        for companion, ore in found.laid_out:
            text = tr("{amount} of it goes back to {name}, who laid it out.")
            name = self._companions.get(companion, companion)
            said.append(text.format(amount=formats.kronor(ore), name=name))
        for fixed in found.fixed:
            text = tr(
                "A fixed sum of {monthly} a month: {amount} for %n month(s) so far.",
                "",
                fixed.months,
            )
            monthly, amount = formats.kronor(fixed.monthly), formats.kronor(fixed.amount)
            said.append(text.format(monthly=monthly, amount=amount))
        if found.beyond:
            text = tr("{amount} goes beyond the allowance and is owed by nobody.")
            said.append(text.format(amount=formats.kronor(found.beyond)))
        if not found.owed:
            said.insert(0, tr("Nothing is owed for the expenses written down."))
        return formats.sentence(" ".join(said))

    def _provider(self, provider_id: str) -> str:
        return self._providers.get(provider_id, self._tr("a provider no longer here"))

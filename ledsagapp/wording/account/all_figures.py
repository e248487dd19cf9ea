"""Every figure of an account with its derivation, for the full presentation; knows no widgets."""

from typing import Final

from ledsagapp.domain.accounting.account_values import Account
from ledsagapp.domain.explanation.explain import Explainer
from ledsagapp.domain.explanation.figure import Figure
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.vocabulary import Kind, Policy
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.statements.providers import frame_by_provider
from ledsagapp.reports.parts.line_words import figure_words
from ledsagapp.wording.account.account_sentences import Sentences
from ledsagapp.wording.account.explanation import DerivationRows
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.row import Row

_SHOWN: Final = (
    *(Figure.GRANTED, Figure.USED, Figure.COVERED, Figure.OVER, Figure.CAREFUL),
    Figure.REMAINING_FRAME,
    *(Figure.REMAINING_NOW, Figure.PLANNED, Figure.AHEAD, Figure.EXPIRED, Figure.NOT_ELIGIBLE),
)


def full_rows(view: View, account: Account, presets: Presets, formats: Formats) -> list[Row]:
    """The figures, how the chief of them was reckoned, who performed what, and the rules.

    The key of a figure's row is the figure's name.
    """
    tr, sentences = formats.tr, Sentences(formats)
    explainer = Explainer(view.ledger, account, view.today, presets)
    words = figure_words(tr, capped=account.policy is Policy.FREE)
    rows = [_heading("figures", tr("All figures"))]
    for figure in _SHOWN:
        found = explainer.derivation(figure)
        if found is None:
            continue
        amount = sentences.amount(account.kind, found.amount)
        spoken = f"{words[figure]}: {amount}"
        short = sentences.short(account.kind, found.amount)
        rows.append(Row(figure.value, words[figure], spoken, right=short))
    chief = explainer.derivation(Figure.CAREFUL)
    if chief is not None:
        rows.append(_heading("sum", tr("How what is left in the frame was reckoned")))
        rows += DerivationRows(view, sentences, account.kind).rows(chief, frozenset())
    return rows + _providers(view, sentences, account, presets)


def _providers(view: View, sentences: Sentences, account: Account, presets: Presets) -> list[Row]:
    tr = sentences.formats.tr
    found = (
        frame_by_provider(view.ledger, account, view.today, presets)
        if account.kind is Kind.HOURS
        else None
    )
    if found is None or not found.providers:
        return []
    names = {one.id: one.name for one in view.ledger.providers}
    rows = [_heading("providers", tr("By provider in the frame"))]
    for one in found.providers:
        name = names.get(one.provider_id or "", tr("No provider written"))
        count = tr("%n outing(s)", "", one.outings)
        minutes = one.minutes + one.corrections
        amount = sentences.formats.hours(minutes)
        short = sentences.formats.hours_short(minutes)
        key = f"provider {one.provider_id or ''}"
        rows.append(Row(key, name, f"{name}: {amount}, {count}", count, right=short))
    return rows


def _heading(key: str, text: str) -> Row:
    return Row(f"heading {key}", text, text, heading=True)

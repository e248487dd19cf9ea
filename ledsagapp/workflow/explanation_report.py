"""How a figure was reckoned, as a report to copy or to print: every line with what is behind it."""

from ledsagapp.domain.explanation.explain import Derivation
from ledsagapp.reports.blocks import (
    Cell,
    Column,
    ColumnKind,
    Fact,
    Facts,
    Heading,
    Paragraph,
    Report,
    Table,
)
from ledsagapp.wording.account.account_sentences import Sentences
from ledsagapp.wording.account.explanation import DerivationRows, can_open

INDENT = "\N{EN DASH} "


def explanation_report(
    derivation: Derivation, made: DerivationRows, sentences: Sentences, answer: str, about: str
) -> Report:
    """The derivation of a figure: the answer first, then its lines, then the rules.

    ``about`` stands on every page: whom it is about.
    """
    tr = sentences.tr
    opened = frozenset(str(n) for n, line in enumerate(derivation.lines) if can_open(line))
    steps, rules = [], []
    for row in made.rows(derivation, opened):
        if row.key.startswith("rule."):
            rules.append(Fact(row.title, row.second))
        elif not row.heading:
            title = INDENT * row.key.count(".") + made.title(derivation, row.key)
            steps.append((Cell(title), Cell(row.second.strip()), Cell(row.right)))
    columns = (
        Column(tr("What")),
        Column(tr("Period")),
        Column(tr("Amount"), ColumnKind.FIGURE),
    )
    title = tr("How was this reckoned?")
    table = Table(columns, tuple(steps))
    head = (Heading(title, 1), Paragraph(answer, lead=True), table)
    return Report(title, about, (*head, Heading(tr("The rules")), Facts(tuple(rules))))

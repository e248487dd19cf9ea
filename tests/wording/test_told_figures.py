"""Figures told of money booked ahead, and of a last day that moved."""

from datetime import date

import pytest

from ledsagapp.domain.case.appeal import appeal
from ledsagapp.domain.model.vocabulary import Kind, Outcome
from ledsagapp.domain.snapshot import read
from ledsagapp.i18n import catalog
from ledsagapp.wording.account.account_lines import account_lines
from ledsagapp.wording.case.case import CaseTexts
from ledsagapp.wording.common.formats import Formats
from tests.builders.ledgers import costs, expense, hours, ledger

FORMATS = Formats(catalog("sv"))


def test_money_to_come_stands_as_booked_in_the_bar_and_is_not_deducted() -> None:
    own = ledger(costs(), expense("2026-01-10", 100), expense("2026-03-02", 60))
    view = read(own, date(2026, 1, 20), {}, "p1", me=True)
    account = view.current(Kind.COSTS)
    assert account is not None
    said = account_lines(account, view, FORMATS)
    assert said[0] == "800 kronor kvar"
    assert "Kronor i ramen: 100 kronor använda och 60 kronor bokade av 900 kronor" in said


@pytest.mark.parametrize(
    ("received", "last", "why"),
    [
        (date(2026, 5, 16), date(2026, 6, 8), "Tre veckor slutar den 6 juni, nationaldagen"),
        (date(2026, 5, 17), date(2026, 6, 8), "Tre veckor slutar söndag den 7 juni"),
        (date(2026, 5, 18), date(2026, 6, 8), ""),
    ],
)
def test_the_appeal_sentence_says_why_the_last_day_moved(
    received: date, last: date, why: str
) -> None:
    assert appeal(received, received).end == last
    own = ledger(hours(outcome=Outcome.PARTLY, received_on=received, applied_monthly=1200))
    view = read(own, received, {}, "p1", me=True)
    said = " ".join(row.spoken for row in CaseTexts(FORMATS, view).rows(own.decisions[0]))
    assert (why or "Tre veckor slutar") in said or not why
    assert ("Tre veckor slutar" in said) == bool(why)

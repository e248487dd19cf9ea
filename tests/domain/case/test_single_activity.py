"""A sum for one activity remarks on expenses of several."""

from ledsagapp import resources
from ledsagapp.domain.case.single_activity import several_activities
from ledsagapp.exchange.presets.preset_files import read_presets
from tests.builders.ledgers import costs, expense, ledger

PRESETS = read_presets(resources.path("rules"))


def test_a_sum_for_one_activity_tells_of_how_many_it_is_used_for() -> None:
    pot = costs("pot", "2026-01-01", "2026-12-31", None, 120000, preset="stockholm-single-activity")
    one = expense("2026-02-01", 600, expense_id="a", decision_id="pot")
    same = expense("2026-02-01", 100, expense_id="b", decision_id="pot")
    other = expense("2026-03-01", 100, expense_id="c", decision_id="pot")
    assert several_activities(ledger(pot, one, same), pot, PRESETS) == 0
    assert several_activities(ledger(pot, one, same, other), pot, PRESETS) == 2
    plain = costs("pot", "2026-01-01", "2026-12-31", None, 120000, policy="fixed_pot")
    assert several_activities(ledger(plain, one, other), plain, PRESETS) == 0

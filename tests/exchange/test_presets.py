"""The presets: those the program brings, and files that are refused with the reason."""

from datetime import date
from pathlib import Path

import pytest

from ledsagapp import resources
from ledsagapp.domain.account import accounts
from ledsagapp.domain.rules import Presets, Rules, completed, overlaid
from ledsagapp.domain.words import Anchor, Kind, Policy
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.presets import read_preset, read_presets
from tests.ledgers import costs, hours, ledger

GOOD = """
id = "by"
source = "Byns riktlinjer"
dated = "2026-01"
[names]
sv = "Byn"
en = "The village"
[hours]
policy = "pool"
months = 6
[suggested]
hours_monthly = 600
"""


@pytest.fixture(scope="module")
def shipped() -> Presets:
    return read_presets(resources.path("rules"))


def test_the_program_brings_the_rules_it_knows_with_names_and_sources(shipped: Presets) -> None:
    assert sorted(shipped) == [
        "laholm-free",
        "own-municipality",
        "stockholm-2025",
        "stockholm-2025-pool",
    ]
    for preset in shipped.values():
        assert preset.name("sv") != preset.name("en")
        assert preset.name("fi") == preset.name("sv")
        assert preset.source
        assert preset.dated


def test_stockholm_carries_hours_forward_and_pools_the_costs(shipped: Presets) -> None:
    preset = shipped["stockholm-2025"]
    own = completed(Rules(preset=preset.id), Kind.HOURS, shipped)
    assert (own.policy, own.months, own.anchor) == (Policy.CARRY_FORWARD, 3, Anchor.CALENDAR)
    assert completed(Rules(preset=preset.id), Kind.COSTS, shipped).policy is Policy.POOL
    assert (preset.hours_monthly, preset.costs_monthly) == (None, 30000)
    other = completed(Rules(preset="stockholm-2025-pool"), Kind.HOURS, shipped)
    assert other.policy is Policy.POOL


def test_a_kind_a_preset_says_nothing_of_has_the_usual_rules(shipped: Presets) -> None:
    assert completed(Rules(preset="laholm-free"), Kind.HOURS, shipped).daily_cap == 600
    assert completed(Rules(preset="laholm-free"), Kind.COSTS, shipped).policy is Policy.POOL


def test_an_account_is_reckoned_by_its_preset_and_what_overrides_it(shipped: Presets) -> None:
    own = ledger(hours(preset="stockholm-2025-pool", months=6), costs(preset="own-municipality"))
    found = accounts(own, date(2026, 1, 10), shipped).accounts
    assert [account.policy for account in found] == [Policy.NO_CARRY, Policy.POOL]
    assert found[1].frames[0].end == date(2026, 6, 30)


def test_rules_are_laid_over_each_other_key_by_key() -> None:
    below = Rules(months=6, limit=1, rate=2, daily_cap=3, categories=())
    assert overlaid(Rules(preset="x", limit=0), below) == Rules(
        preset="x", months=6, limit=0, rate=2, daily_cap=3, categories=()
    )


def told(text: str | bytes) -> list[tuple[str, str]]:
    data = text if isinstance(text, bytes) else text.encode()
    with pytest.raises(ExchangeError) as refused:
        read_preset(data, "by.toml")
    return [(problem.place, problem.code) for problem in refused.value.problems]


def test_a_good_file_gives_its_rules_and_suggestions() -> None:
    preset = read_preset(GOOD.encode(), "by.toml")
    assert preset.hours == Rules(policy=Policy.POOL, months=6)
    assert (preset.costs, preset.hours_monthly) == (None, 600)


@pytest.mark.parametrize(
    ("old", "new", "place", "code"),
    [
        ('id = "by"', "", "by.toml: id", "missing"),
        ('source = "Byns riktlinjer"', "source = 1", "by.toml: source", "not_text"),
        ('dated = "2026-01"', 'dated = "i fjol"', "by.toml: dated", "date_not_there"),
        ('en = "The village"', "", "by.toml: names.en", "missing"),
        ("[names]", "[name]", "by.toml: name", "unknown_key"),
        ('policy = "pool"', 'policy = "pond"', "by.toml: hours.policy", "unknown_value"),
        ('policy = "pool"', 'policy = "per_hour"', "by.toml: hours.policy", "policy_not_for_hours"),
        ("months = 6", "months = 5", "by.toml: hours.months", "months_not_in_year"),
        ("months = 6", "months = 6.0", "by.toml: hours.months", "not_whole_number"),
        ("months = 6", 'preset = "x"', "by.toml: hours.preset", "unknown_key"),
        ("months = 6", "daily_cap = -1", "by.toml: hours.daily_cap", "negative"),
        ("months = 6", "mounts = 6", "by.toml: hours.mounts", "unknown_key"),
        ("= 600", "= -1", "by.toml: suggested.hours_monthly", "negative"),
        ("hours_monthly", "monthly", "by.toml: suggested.monthly", "unknown_key"),
    ],
)
def test_a_bad_file_is_refused_with_file_key_and_reason(
    old: str, new: str, place: str, code: str
) -> None:
    assert old in GOOD
    assert (place, code) in told(GOOD.replace(old, new))


def test_what_is_no_toml_is_refused() -> None:
    assert told("id = ") == [("by.toml", "not_toml")]
    assert told("a = 1\na = 2") == [("by.toml", "not_toml")]
    assert told(b'id = "\xff"') == [("by.toml", "not_utf8")]
    assert ("by.toml: hours", "not_object") in told(f"hours = 1\n{GOOD.replace('[hours]', '[x]')}")


def test_every_bad_file_of_a_folder_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(GOOD, "utf-8")
    (tmp_path / "b.toml").write_text(GOOD, "utf-8")
    (tmp_path / "c.toml").write_text("id = 1", "utf-8")
    (tmp_path / "notes.txt").write_text("not a preset", "utf-8")
    with pytest.raises(ExchangeError) as refused:
        read_presets(tmp_path)
    places = [problem.place for problem in refused.value.problems]
    assert places[0] == "b.toml: id"
    assert "c.toml: id" in places

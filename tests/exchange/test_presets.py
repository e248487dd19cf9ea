"""The presets: those the program brings, and files that are refused with the reason."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledsagapp import resources
from ledsagapp.domain import values
from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.accounting.eligibility import eligible
from ledsagapp.domain.model.preset_parts import Fees, Law, Subject
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Presets, Rules, complete_terms, overlaid
from ledsagapp.domain.model.vocabulary import Anchor, Category, Kind, Policy, Service
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.ledger.rules_codec import RULES
from ledsagapp.exchange.presets.preset_codec import FEES, GREY_ZONE, KEYS, QUOTE, SUGGESTED
from ledsagapp.exchange.presets.preset_files import (
    import_preset,
    preset_file_name,
    preset_files,
    read_preset,
    read_presets,
    write_preset,
)
from ledsagapp.exchange.presets.preset_library import RuleSets
from tests.builders.ledgers import costs, expense, hours, ledger

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
    assert sorted(shipped) == sorted(
        [
            "bengtsfors",
            "botkyrka",
            "denmark-97",
            "goteborg",
            "jonkoping-trial",
            "kontaktperson",
            "kristianstad",
            "laholm-free",
            "laholm-housing",
            "lycksele",
            "malmo-lss",
            "malmo-sol",
            "own-municipality",
            "skelleftea",
            "sollentuna",
            "stockholm-2013",
            "stockholm-2013-activity",
            "stockholm-2025",
            "stockholm-2025-pool",
            "stockholm-free-12",
            "stockholm-free-20",
            "stockholm-single-activity",
            "taby-trial",
            "tyreso",
            "vasteras",
            "vaxjo",
        ]
    )
    for preset in shipped.values():
        assert preset.name("sv") != preset.name("en")
        assert preset.name("fi") not in (preset.name("sv"), preset.name("en"))
        assert preset.name("de") == preset.name("sv")
        assert preset.note_in("sv") != preset.note_in("en")
        assert preset.source
        assert bool(preset.dated) is not preset.asks("dated")
        assert not preset.own


@pytest.mark.parametrize(
    ("preset_id", "kind", "wanted"),
    [
        ("stockholm-2013", Kind.COSTS, {"policy": Policy.PER_HOUR, "rate": 600}),
        ("stockholm-2013-activity", Kind.COSTS, {"policy": Policy.PER_ACTIVITY, "limit": 30000}),
        ("stockholm-single-activity", Kind.COSTS, {"policy": Policy.FIXED_POT}),
        ("stockholm-free-12", Kind.HOURS, {"policy": Policy.NO_CARRY}),
        ("jonkoping-trial", Kind.HOURS, {"policy": Policy.FREE, "daily_cap": None}),
        ("denmark-97", Kind.HOURS, {"policy": Policy.ROLLING, "months": 6}),
        ("denmark-97", Kind.COSTS, {"policy": Policy.POOL, "months": 12}),
        ("kontaktperson", Kind.HOURS, {"policy": Policy.FREE}),
    ],
)
def test_each_model_is_reckoned_as_its_source_has_it(
    shipped: Presets, preset_id: str, kind: Kind, wanted: dict[str, object]
) -> None:
    terms = complete_terms(Rules(preset=preset_id), kind, shipped)
    assert {key: getattr(terms, key) for key in wanted} == wanted


def test_amounts_fees_and_laws_are_those_of_the_sources(shipped: Presets) -> None:
    assert shipped["stockholm-free-12"].hours_monthly == 720
    assert shipped["stockholm-free-20"].hours_monthly == 1200
    assert shipped["bengtsfors"].fees == Fees(per_begun_hour=3700)
    assert shipped["tyreso"].fees == Fees(per_occasion=6200, monthly_ceiling=235900)
    assert shipped["lycksele"].fees == Fees(per_occasion=10000)
    assert shipped["vaxjo"].fees == Fees(by_income=True)
    assert shipped["malmo-lss"].laws == (Law.LSS,)
    assert shipped["kontaktperson"].services == (Service.KONTAKTPERSON,)
    assert shipped["stockholm-single-activity"].extra
    assert shipped["denmark-97"].costs_monthly == 94800 // 12


def test_what_a_municipality_does_not_pay_for_is_not_eligible(shipped: Presets) -> None:
    meal = expense("2026-01-10", 120, Category.MEAL)
    paid = {
        name: eligible(meal, complete_terms(Rules(preset=name), Kind.COSTS, shipped))
        for name in ("skelleftea", "kristianstad", "bengtsfors", "stockholm-2025")
    }
    assert paid == {
        "skelleftea": 9400,
        "kristianstad": 0,
        "bengtsfors": 0,
        "stockholm-2025": 12000,
    }


def test_what_no_source_says_is_asked_for_and_unclear_matters_have_a_source(
    shipped: Presets,
) -> None:
    assert shipped["stockholm-2025"].asks("hours.rounding")
    assert shipped["own-municipality"].asks("hours.policy")
    assert not shipped["stockholm-2025"].asks("hours.policy")
    for preset in shipped.values():
        for zone in preset.grey_zones:
            assert len({zone.text("sv"), zone.text("en"), zone.text("fi")}) == 3
            assert zone.source
    subjects = {zone.subject for zone in shipped["stockholm-2025"].grey_zones}
    assert {Subject.TRIP_ABROAD, Subject.DOCTOR, Subject.HOME_CARE, Subject.REGION} <= subjects


def test_every_preset_lies_in_a_file_of_its_name(shipped: Presets) -> None:
    assert [path.stem for path in preset_files(resources.path("rules"))] == list(shipped)


def test_every_preset_reads_back_as_it_was_written(shipped: Presets) -> None:
    for preset in shipped.values():
        assert read_preset(write_preset(preset), preset_file_name(preset)) == preset


def test_stockholm_carries_hours_forward_and_pools_the_costs(shipped: Presets) -> None:
    preset = shipped["stockholm-2025"]
    own = complete_terms(Rules(preset=preset.id), Kind.HOURS, shipped)
    assert (own.policy, own.months, own.anchor) == (Policy.CARRY_FORWARD, 3, Anchor.CALENDAR)
    assert complete_terms(Rules(preset=preset.id), Kind.COSTS, shipped).policy is Policy.POOL
    assert (preset.hours_monthly, preset.costs_monthly) == (None, 30000)
    other = complete_terms(Rules(preset="stockholm-2025-pool"), Kind.HOURS, shipped)
    assert other.policy is Policy.POOL


def test_what_no_source_says_of_expenses_is_never_the_generous_rule(shipped: Presets) -> None:
    assert complete_terms(Rules(preset="laholm-free"), Kind.HOURS, shipped).daily_cap == 600
    # Pool would promise more than any source says: no rule of a municipality falls back to it.
    assert (
        complete_terms(Rules(preset="laholm-free"), Kind.COSTS, shipped).policy is Policy.NO_CARRY
    )
    assert complete_terms(Rules(), Kind.COSTS, shipped).policy is Policy.POOL


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
        ('sv = "Byn"\nen = "The village"', "", "by.toml: names.sv", "missing"),
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
        ('id = "by"', 'id = "By 1"', "by.toml: id", "preset_id_form"),
        ('dated = "2026-01"', "", "by.toml: dated", "missing"),
        ("[names]", 'unknown = ["hours.mood"]\n[names]', "by.toml: unknown[0]", "unknown_key"),
        ("[names]", "unknown = [1]\n[names]", "by.toml: unknown[0]", "not_text"),
        ("[names]", 'laws = ["x"]\n[names]', "by.toml: laws[0]", "unknown_value"),
        ("[names]", 'services = "x"\n[names]', "by.toml: services", "not_list"),
        ("[names]", "extra = 1\n[names]", "by.toml: extra", "not_true_or_false"),
        ("[names]", 'valid_from = "i fjol"\n[names]', "by.toml: valid_from", "date_not_there"),
        (
            "[names]",
            'valid_from = "2026-02-01"\nvalid_to = "2026-01-01"\n[names]',
            "by.toml: valid_to",
            "ends_before_start",
        ),
        ('en = "The village"', "English = 'V'", "by.toml: names.English", "unknown_key"),
        ("[hours]", "[note]\nsv = 1\n[hours]", "by.toml: note.sv", "not_text"),
        ("[names]", 'currency = "EUR"\n[names]', "by.toml: currency", "unknown_value"),
        (
            "[hours]",
            "[[quotes]]\nfacts = ['hours.mood']\nwords = 'a'\n[hours]",
            "by.toml: quotes[0].facts[0]",
            "unknown_key",
        ),
        (
            "[hours]",
            "[[quotes]]\nfacts = ['note']\n[hours]",
            "by.toml: quotes[0].words",
            "missing",
        ),
        ("[hours]", "[fees]\nper_occasion = -1\n[hours]", "by.toml: fees.per_occasion", "negative"),
        ("[hours]", "[fees]\nper_trip = 1\n[hours]", "by.toml: fees.per_trip", "unknown_key"),
        (
            "[hours]",
            "[fees]\nby_income = 1\n[hours]",
            "by.toml: fees.by_income",
            "not_true_or_false",
        ),
        (
            "[hours]",
            "[[grey_zones]]\nsubject = 'moon'\n[hours]",
            "by.toml: grey_zones[0].subject",
            "unknown_value",
        ),
        (
            "[hours]",
            "[[grey_zones]]\nsubject = 'doctor'\nsv = 'a'\nen = 'b'\n[hours]",
            "by.toml: grey_zones[0].source",
            "missing",
        ),
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


def own(folder: Path, text: str = GOOD, name: str = "by.toml") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, "utf-8")
    return folder


def test_ones_own_rules_stand_beside_the_shipped_ones(tmp_path: Path) -> None:
    found = read_presets(resources.path("rules"), own(tmp_path / "own"))
    assert list(found)[-1] == "by"
    assert found["by"].own


def test_one_need_not_have_any_rules_of_ones_own(tmp_path: Path) -> None:
    found = RuleSets(resources.path("rules"), tmp_path / "not there")
    assert found.problems == ()
    assert dict(found) == read_presets(resources.path("rules"))


def test_rules_of_ones_own_may_not_take_the_id_of_shipped_ones(tmp_path: Path) -> None:
    folder = own(tmp_path / "own", GOOD.replace('"by"', '"tyreso"'))
    with pytest.raises(ExchangeError) as refused:
        read_presets(resources.path("rules"), folder)
    assert refused.value.problems == (Problem("by.toml: id", "preset_is_shipped", ("tyreso",)),)


def test_a_bad_file_of_ones_own_is_told_of_and_does_not_stop_the_others(tmp_path: Path) -> None:
    folder = own(own(tmp_path / "own"), "id = 1", "bad.toml")
    found = RuleSets(resources.path("rules"), folder)
    assert "by" in found
    assert len(found) == len(read_presets(resources.path("rules"))) + 1
    assert {problem.place.partition(":")[0] for problem in found.problems} == {"bad.toml"}


def test_anothers_rules_can_be_taken_in_and_passed_on(shipped: Presets) -> None:
    taken = import_preset(GOOD.encode(), "by.toml", shipped)
    assert taken.own
    again = import_preset(write_preset(taken), "by.toml", {**shipped, "by": taken})
    assert again == taken
    with pytest.raises(ExchangeError):
        import_preset(write_preset(shipped["tyreso"]), "tyreso.toml", shipped)


def test_rules_that_could_not_be_read_back_are_not_written(shipped: Presets) -> None:
    with pytest.raises(ExchangeError):
        write_preset(values.replace(shipped["tyreso"], id="Not an id"))


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_survives_being_written(text: str) -> None:
    preset = values.replace(read_preset(GOOD.encode(), ""), source=text)
    assert read_preset(write_preset(preset), "").source == text


def test_every_key_of_a_file_is_described_beside_the_files() -> None:
    text = resources.path("rules", "README.md").read_text("utf-8")
    described = set(re.findall(r"[a-z_]+", text))
    assert (
        sorted((KEYS | FEES | SUGGESTED | GREY_ZONE | QUOTE | RULES) - {"preset"} - described) == []
    )

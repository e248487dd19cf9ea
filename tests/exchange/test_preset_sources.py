"""Every fact of the rules the program brings rests on words of its source, or is said unknown."""

import re
from datetime import date
from pathlib import Path

import pytest

from ledsagapp import resources
from ledsagapp.domain import values
from ledsagapp.domain.case.preset_fit import Misfit, misfits
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.preset_facts import drop_outdated_sources, facts
from ledsagapp.domain.model.preset_parts import Currency, Quote, Subject
from ledsagapp.domain.model.rules import Preset, Presets, Rules
from ledsagapp.domain.model.vocabulary import Kind, Policy, Service
from ledsagapp.exchange.presets.preset_files import read_preset, read_presets
from tests.exchange.test_presets import GOOD

SOURCES = Path(__file__).parent / "sources"


@pytest.fixture(scope="module")
def shipped() -> Presets:
    return read_presets(resources.path("rules"))


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def excerpts() -> dict[str, str]:
    """What was read of each source, by its name."""
    found = {}
    for path in SOURCES.glob("*.txt"):
        name, _, text = path.read_text("utf-8").partition("\n")
        found[name] = flat(text)
    return found


def without_ground(preset: Preset) -> tuple[str, ...]:
    """The facts that neither rest on words of a source nor are said to be unknown."""
    said = preset.unknown
    return tuple(key for key in facts(preset) if key not in said and preset.quote(key) is None)


def quotes(preset: Preset) -> list[Quote]:
    zones = [zone.quote for zone in preset.grey_zones if zone.quote is not None]
    return [*preset.quotes, *zones]


def test_every_fact_has_its_words_or_is_said_to_be_unknown(shipped: Presets) -> None:
    # What one begins with for a municipality of one's own claims nothing of any source.
    bare = {one.id: without_ground(one) for one in shipped.values()}
    assert {key: found for key, found in bare.items() if found} == {"own-municipality": ("note",)}
    assert all(zone.quote for one in shipped.values() for zone in one.grey_zones)


def test_a_fact_without_words_is_found(shipped: Presets) -> None:
    lost = values.replace(shipped["tyreso"], quotes=())
    assert {"fees.per_occasion", "fees.monthly_ceiling", "note", "laws"} <= {*without_ground(lost)}


def test_the_words_stand_in_their_source(shipped: Presets) -> None:
    read = excerpts()
    for preset in shipped.values():
        for quote in quotes(preset):
            if not quote.retold:
                assert quote.words in read[quote.source], (preset.id, quote.words)
            assert quote.source


def test_no_fee_is_called_free_where_the_source_is_silent(shipped: Presets) -> None:
    for name in ("stockholm-2025", "stockholm-2013", "stockholm-2013-activity", "botkyrka"):
        assert shipped[name].fees is None, name
        assert shipped[name].asks("fees.per_begun_hour"), name
    assert shipped["laholm-free"].fees is None
    assert shipped["stockholm-2025-pool"].fees is not None


def test_each_finding_belongs_to_the_municipality_that_made_it(shipped: Presets) -> None:
    def pan(name: str) -> str:
        zones = {zone.subject: zone.text("sv") for zone in shipped[name].grey_zones}
        return zones[Subject.MUNICIPAL_COMPANION]

    assert "ökade" in pan("jonkoping-trial")
    assert "ökade" not in pan("malmo-lss")
    assert pan("malmo-lss") == pan("malmo-sol")
    assert Subject.MORE_HOURS in {zone.subject for zone in shipped["kristianstad"].grey_zones}
    year = shipped["jonkoping-trial"].quotes[-1]
    assert "ett års tid" in year.words
    assert year.source != shipped["jonkoping-trial"].source
    assert shipped["stockholm-2025-pool"].dated == ""
    assert "0–64" not in shipped["stockholm-free-12"].note_in("sv")
    assert "0–64" in shipped["stockholm-free-20"].note_in("sv")
    assert shipped["denmark-97"].currency is Currency.DKK


def decision(preset: str, **said: object) -> Decision:
    plain = Decision("d", "p", Kind.HOURS, date(2026, 1, 1), None, 600, None, Rules(preset=preset))
    return values.replace(plain, **said)


@pytest.mark.parametrize(
    ("preset", "said", "wanted"),
    [
        ("laholm-free", {"law": "4 kap. 1 § SoL"}, [Misfit.LAW]),
        ("laholm-free", {"law": "11 kap. 1 § socialtjänstlagen (2025:400)"}, [Misfit.LAW]),
        ("laholm-free", {"law": "9 § 3 LSS", "service": Service.LEDSAGARSERVICE}, []),
        ("laholm-free", {"service": Service.KONTAKTPERSON}, [Misfit.SERVICE]),
        ("laholm-free", {}, []),
        ("tyreso", {"law": "SoL"}, [Misfit.OLD_FEE]),
        ("tyreso", {"law": "9 § 3 LSS"}, [Misfit.LAW]),
        (
            "lycksele",
            {"law": "SoL", "valid_from": date(2018, 1, 1)},
            [Misfit.NOT_YET, Misfit.OLD_FEE],
        ),
        ("stockholm-2025", {"law": "SoL"}, []),
        ("sollentuna", {"law": "9 § 3 LSS"}, [Misfit.OLD_PRICE]),
    ],
)
def test_rules_that_do_not_speak_of_a_decision_are_remarked_on(
    shipped: Presets, preset: str, said: dict[str, object], wanted: list[Misfit]
) -> None:
    found = misfits(shipped[preset], decision(preset, **said), date(2026, 11, 29))
    assert list(found) == wanted


def test_rules_that_no_longer_hold_are_remarked_on(shipped: Presets) -> None:
    past = values.replace(shipped["stockholm-2025"], valid_to=date(2025, 12, 31))
    assert misfits(past, decision("x"), date(2026, 1, 1)) == (Misfit.NO_LONGER,)


def test_a_file_may_speak_any_language_and_falls_back_to_its_first() -> None:
    text = GOOD.replace('en = "The village"', 'fi = "Kylä"\nse = "Gilli"')
    preset = read_preset(text.encode(), "by.toml")
    assert [preset.name(one) for one in ("sv", "fi", "se", "en")] == ["Byn", "Kylä", "Gilli", "Byn"]


def test_what_one_changes_no_longer_rests_on_the_source(shipped: Presets) -> None:
    before = shipped["laholm-free"]
    capped = values.replace(before.rules(Kind.HOURS), daily_cap=480)
    after = drop_outdated_sources(before, values.replace(before, hours=capped))
    assert before.quote("hours.daily_cap") is not None
    assert after.quote("hours.daily_cap") is None
    assert after.quote("hours.policy") is not None
    answered = values.replace(before.rules(Kind.COSTS), policy=Policy.POOL)
    assert before.asks("costs.policy")
    assert not drop_outdated_sources(before, values.replace(before, costs=answered)).asks(
        "costs.policy"
    )
    assert facts(after)["hours.daily_cap"] == 480

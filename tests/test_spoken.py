"""What is kept of the spoken tasks holds to the rules; the tasks themselves are done outside."""

from pathlib import Path

import pytest

from tests.outside import rules, transcript
from tests.outside.transcript import Step, Transcript
from tests.outside.voice import Said

FOLDER = Path(__file__).with_name("outside") / "spoken"
ORCAS = ("43", "48")  # of Debian 12 and 13
TASKS = sorted({path.stem for path in FOLDER.glob("*/*.txt")})
# What has to be heard in each task, besides what holds everywhere.
HEARD = {
    "avbokad-bokning": ("Av vem kombinationsruta Utföraren", "inställd av utföraren, räknas inte"),
    "enkel": ("Är det rätt? Lördag 21 november", "Det är sparat. Kvar: 18 timmar 15 minuter"),
    "fel-tid": ("12 vald Slutet är före starten", "Sparat: Bio med Anna Lind, 20 november, 3 t"),
    "handboken": ("Handboken dialogruta", "Ett intyg kan ersätta kvittot", "Kalendern"),
    "forsta-beslutet": ("Sparat: Maj Ek", "Du har 30 timmar kvar"),
    "skriva-upp": ("Slutet är före starten", "Blir 1 timme 30 minuter", "Sparat: Bio med"),
    "utlagg": ("Belopp i kronor textfält", "1 kvitto finns här nu", "145 kronor"),
    "kopia-tillbaka": (
        "Borttagen: Körövning",
        "under ett annat namn",
        "Nu används säkerhetskopian",
    ),
    "kvar": ("20 timmar 15 minuter", "Enter visar vad siffran bygger på", "Kopierat:"),
    "storlek-och-tema": ("Texten är på 125 %", "Färger kombinationsruta Mörk", "är sparade"),
    "utflykt-med-kvitto": ("1 kvitto finns här nu", "Sparat: Teater med Olle Sand, 21 november"),
    "rapport": ("Vilken rapport?", "Sparat: tidrapport ME 2026-11 v1.pdf i home"),
    "lamna-over": ("Lösenfras lösenordsfält", "De två är inte lika", "Sparat: november.ledsag"),
    "las-rad-for-rad": ("Rad 1 av", "Du svarade: stämmer inte", "rader är inte besvarade"),
}


with_each_orca = pytest.mark.parametrize("orca", ORCAS)
in_each_task = pytest.mark.parametrize("name", TASKS)


def test_every_task_has_what_is_to_be_heard_in_it() -> None:
    assert sorted(HEARD) == TASKS


@in_each_task
def test_a_task_is_the_same_keys_whichever_orca_listens(name: str) -> None:
    pressed = [
        [step.keys for step in transcript.read(FOLDER / orca / f"{name}.txt").steps]
        for orca in ORCAS
    ]
    assert pressed[0] == pressed[1]


@with_each_orca
@in_each_task
def test_what_is_heard_in_a_task_holds_to_the_rules(name: str, orca: str) -> None:
    found = transcript.read(FOLDER / orca / f"{name}.txt")
    assert list(rules.faults(found)) == []
    told = " ".join(line for step in found.steps for line in step.heard)
    assert [one for one in HEARD[name] if one not in told] == []
    assert any(step.keys == rules.REPEAT for step in found.steps)


@with_each_orca
@in_each_task
def test_a_task_is_kept_as_it_is_read(name: str, orca: str) -> None:
    path = FOLDER / orca / f"{name}.txt"
    assert transcript.read(path).text() == path.read_text("utf-8")


@pytest.mark.parametrize(
    ("steps", "fault"),
    [
        ([Step("Tab")], "nothing is heard"),
        ([Step("Tab", ["textfält"])], "no name"),
        ([Step("Tab", ["Slag kombinationsruta"])], "no value"),
        ([Step("Tab", ["Till textfält", "3 h kvar"])], "shortened unit"),
        ([Step("Tab", ["~ meddelande Sparat", "Till textfält"])], "cut off"),
        ([Step("Return", ["meddelande Sparat", "meddelande Sparat"])], "said twice"),
        ([Step("Tab", ["meddelande A"]), Step(rules.REPEAT, ["meddelande B"])], "not repeated"),
        ([Step("Return", ["meddelande 1 sak att titta på: Till. Slutet."])], "does not tell"),
    ],
)
def test_the_rules_notice_what_is_wrong(steps: list[Step], fault: str) -> None:
    assert any(fault in told for told in rules.faults(Transcript([], steps)))


def test_words_of_the_reader_become_swedish_and_words_of_the_program_stay() -> None:
    told = [
        *(Said("Till text"), Said("16.30 selected"), Said("Rapporten som text read only text")),
        *(Said("Spara push button"), Said("Rapporten ligger i /tmp/x/november.pdf."), Said(" ")),
        Said("Stor text check box not checked", cut=True),
    ]
    assert transcript.lines(told) == [
        *("Till textfält", "16.30 vald", "Rapporten som text text att läsa"),
        *("Spara knapp", "Rapporten ligger i …/november.pdf"),
        "~ Stor text kryssruta ej ikryssad",
    ]


def test_a_message_that_is_said_in_two_parts_is_one_line() -> None:
    told = [Said("notification"), Said("Saving…"), Said("notification"), Said("Sparat: Bio.")]
    assert transcript.lines(told) == ["meddelande Sparat: Bio"]

"""Own words and single readings on the command line, as a person or a program types them."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.builders import figures
from tests.cli.calls import Ledsag, written
from tests.cli.test_cli import a_case, book

__all__ = ("book",)
ON = ("--on", "2026-11-29", "--lang", "sv")


def said(ledsag: Ledsag, *arguments: object) -> Any:
    answer = ledsag(*arguments, "--json", *ON)
    assert (answer.code, answer.err) == (0, "")
    return json.loads(answer.out)


def a_book(ledsag: Ledsag, folder: Path, tmp_path: Path) -> None:
    path = next(path for path in figures.CASES if path.stem.startswith("17"))
    source = written(tmp_path, figures.case(path)["ledger"])
    assert ledsag("import", source, "--data", folder).code == 0


def test_the_line_of_the_example_is_read_without_a_book(ledsag: Ledsag, book: Path) -> None:
    assert said(ledsag, "add", "igår 13-16.30 bio med Anna 145 kr", "--data", book) == {
        "date": "2026-11-28",
        "start": "13:00",
        "end": "16:30",
        "minutes": 210,
        "companions": ["Anna"],
        "activity": "bio",
        "amount": 14500,
        "amounts": [14500],
        "category": None,
        "status": None,
        "place": None,
        "not_understood": [],
        "questions": [],
    }
    assert not book.exists()


def test_what_was_not_written_is_null_and_asked(ledsag: Ledsag, book: Path) -> None:
    got = said(ledsag, "add", "bio 145 kr och fika 60 kr", "--data", book)
    assert (got["date"], got["start"], got["end"], got["minutes"]) == (None, None, None, None)
    assert (got["amounts"], got["amount"]) == ([14500, 6000], 20500)
    assert got["questions"] == ["När började det?", "När slutade det?"]


def test_an_end_not_after_the_start_is_the_next_days(ledsag: Ledsag, book: Path) -> None:
    got = said(ledsag, "add", "igår 22-01 fest", "--data", book)
    assert (got["date"], got["start"], got["end"], got["minutes"]) == (
        "2026-11-28",
        "22:00",
        "01:00",
        180,
    )


def test_yes_saves_the_outing_with_its_costs(ledsag: Ledsag, book: Path, tmp_path: Path) -> None:
    a_book(ledsag, book, tmp_path)
    line = "2026-11-20 13-16.30 bio med Anna 145 kr och fika 60 kr"
    answer = ledsag("add", line, "--yes", "--data", book, *ON)
    assert (answer.code, answer.err) == (0, "")
    kept = json.loads(ledsag("export", "--data", book).out)
    outing = next(one for one in kept["outings"] if one["start"].startswith("2026-11-20"))
    assert (outing["end"], outing["activity"]) == ("2026-11-20T16:30", "Bio fika")
    costs = [one["amount"] for one in kept["expenses"] if one.get("outing_id") == outing["id"]]
    assert costs == [14500, 6000]


def test_what_must_be_asked_is_not_saved(ledsag: Ledsag, book: Path, tmp_path: Path) -> None:
    a_book(ledsag, book, tmp_path)
    before = ledsag("export", "--data", book).out
    answer = ledsag("add", "igår bio 145 kr", "--yes", "--data", book, *ON)
    assert (answer.code, answer.out) == (2, b"")
    assert answer.err.splitlines() == ["När började det?", "När slutade det?"]
    dear = ledsag("add", "igår 13-16 kamera 9000 kr", "--yes", "--data", book, *ON)
    assert (dear.code, dear.out) == (2, b"")
    assert "mer än allt som beslutet ger" in dear.err
    assert ledsag("export", "--data", book).out == before


def test_a_call_with_the_contact_person_is_saved_without_hours(
    ledsag: Ledsag, book: Path, tmp_path: Path
) -> None:
    path, _case = a_case(tmp_path, "37")
    assert ledsag("import", path, "--data", book).code == 0
    before = ledsag("account", "--data", book, "--on", "2026-11-29", "--json").out
    line = ("add", "i går ringde kontaktpersonen 10 min", "--data", book)
    got = said(ledsag, *line)
    assert (got["date"], got["minutes"], got["questions"]) == ("2026-11-28", None, [])
    assert got["contact"] == {"kind": "phone", "note": "10 min"}
    assert ledsag("account", "--data", book, "--on", "2026-11-29", "--json").out == before
    answer = ledsag(*line, "--yes", *ON)
    assert (answer.code, answer.err) == (0, "")
    assert "Telefonkontakt" in answer.out.decode()
    kept = json.loads(ledsag("export", "--data", book).out)["contacts"]
    assert [(one["kind"], one.get("note")) for one in kept if one["date"] == "2026-11-28"] == [
        ("phone", "10 min")
    ]
    assert ledsag("account", "--data", book, "--on", "2026-11-29", "--json").out == before


def test_a_contact_without_a_book_is_only_read(ledsag: Ledsag, book: Path) -> None:
    got = said(ledsag, "add", "i går ringde 10 min", "--data", book)
    assert got["contact"] == {"kind": "phone", "note": "10 min"}
    assert not book.exists()


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("amount", "145,50", 14550),
        ("amount", "1.234,50", 123450),
        ("amount", "kr 145", 14500),
        ("amount", "145,-", 14500),
        ("amount", "1\N{THIN SPACE}250", 125000),
        ("amount", "145 50", None),
        ("amount", "1 2 3", None),
        ("time", "halv tre", "14:30"),
        ("time", "13.30", "13:30"),
        ("time", "24:00", "24:00"),
        ("time", "25", None),
        ("length", "3½ h", 210),
        ("length", "2,25", 135),
        ("length", "3:75", None),
        ("date", "sön 29/3", "2026-03-29"),
        ("date", "17.11", "2026-11-17"),
        ("date", "30/2", None),
    ],
)
def test_each_reading_gives_a_value_or_says_why(
    ledsag: Ledsag, kind: str, text: str, value: object
) -> None:
    got = said(ledsag, "read", kind, text)
    assert got["value"] == value
    assert (got["why"] is None) == (value is not None) == (got["understood"] is not None)
    plain = ledsag("read", kind, text, *ON)
    assert plain.code == (0 if value is not None else 2)


def test_the_status_says_what_the_window_says(ledsag: Ledsag, tmp_path: Path) -> None:
    path, _case = a_case(tmp_path, "35")
    answer = ledsag("status", path, "--person", "Elsa Lind", *ON)
    assert answer.code == 0
    assert answer.out.decode().splitlines() == [
        "36 timmar kvar",
        "i ramen 1 oktober – 31 december 2026. 16 timmar får användas nu, till och med november.",
        (
            "I oktober användes 4 timmar mer än månaden gav; räknas de inte av är det 40 timmar. "
            "Fråga utföraren."
        ),
        "Timmar i ramen: 24 timmar använda av 60 timmar",
        "36 timmar brinner inne den 31 december om de inte används.",
    ]


def test_a_danish_decision_is_told_in_danish_kroner(
    ledsag: Ledsag, book: Path, tmp_path: Path
) -> None:
    path, _case = a_case(tmp_path, "17")
    own = json.loads(path.read_text("utf-8"))
    costs = next(one for one in own["decisions"] if one["kind"] == "costs")
    costs["rules"] = "denmark-97"
    path.write_bytes(figures.as_bytes(own))
    status = ledsag("status", path, *ON).out.decode()
    assert "danska kronor kvar" in status
    assert ledsag("import", path, "--data", book).code == 0
    assert "Kostnad: 145 DKK" in ledsag(
        "add", "igår 13-16 bio 145 kr", "--data", book, *ON
    ).out.decode().replace("\N{NO-BREAK SPACE}", " ")
    for command in ("claims", "account"):
        told = ledsag(command, path, *ON).out.decode()
        assert " DKK" in told
        assert " kr\n" not in told


def test_claims_know_the_purse(ledsag: Ledsag, tmp_path: Path) -> None:
    path, case = a_case(tmp_path, "17")
    got = json.loads(ledsag("claims", path, "--on", case["on"], "--json").out)
    account = next(one for one in case["expected"]["accounts"] if one["kind"] == "costs")
    (claim,) = got["claims"]
    assert claim["covered"] == sum(frame["covered"] for frame in account["frames"])
    assert claim["beyond"] == sum(frame["over"] for frame in account["frames"])
    assert claim["owed"] == claim["covered"] - claim["paid"]
    assert list(claim) == [
        *("decision_ids", "eligible", "covered", "beyond", "handed_in", "paid", "refused", "owed"),
    ]


def test_hours_after_the_months_last_midnight_are_told(ledsag: Ledsag, tmp_path: Path) -> None:
    path, case = a_case(tmp_path, "35")
    own = json.loads(path.read_text("utf-8"))
    own["outings"][0] |= {"start": "2026-10-31T22:00", "end": "2026-11-01T02:00"}
    path.write_bytes(figures.as_bytes(own))
    out = tmp_path / "report.txt"
    period = ("--from", "2026-10-01", "--to", "2026-10-31")
    asked = ("report", "time", path, "--person", "Elsa Lind", *period, "--out", out)
    assert ledsag(*asked, *ON).code == 0
    assert "Av timmarna räknas 2 timmar efter midnatt i november 2026." in out.read_text("utf-8")
    assert case["on"] == "2026-11-29"


def test_an_unclear_activity_is_told_with_its_source(
    ledsag: Ledsag, book: Path, tmp_path: Path
) -> None:
    path, _case = a_case(tmp_path, "17")
    own = json.loads(path.read_text("utf-8"))
    hours = {"id": "h", "person_id": own["people"][0]["id"], "kind": "hours", "monthly": 900}
    hours |= {"valid_from": "2026-01-01", "valid_to": None, "total": None}
    own["decisions"] = [*own["decisions"], hours | {"rules": "stockholm-2013-activity"}]
    path.write_bytes(figures.as_bytes(own))
    assert ledsag("import", path, "--data", book).code == 0
    line = ("add", "igår 13-15 utlandsresa", "--data", book)
    told = ledsag(*line, *ON).out.decode()
    assert "Resor utomlands: " in told
    assert "Källa: " in told
    assert said(ledsag, *line)["questions"] == []


def test_claims_of_one_person_under_two_names_are_told_of_the_one_that_counts(
    ledsag: Ledsag, tmp_path: Path
) -> None:
    path, case = a_case(tmp_path, "17")
    own = case["ledger"]
    (person,) = own["people"]
    own["people"].append({"id": "double", "name": "E. Lind", "same_as": person["id"]})
    for one in own["decisions"]:
        one["person_id"] = "double"
    path.write_bytes(figures.as_bytes(own))
    asked = ("--on", case["on"], "--person", person["id"])
    got = json.loads(ledsag("claims", path, *asked, "--json").out)
    (claim,) = got["claims"]
    assert claim["covered"]
    rows = tmp_path / "claims.csv"
    assert ledsag("rows", "claims", "--ledger", path, *asked, "--out", rows).code == 0
    assert person["name"] in rows.read_text("utf-8-sig")

"""A sealed report is checked from its PDF alone, as its receiver has it."""

import io
import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pikepdf
import pytest

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.snapshot import read
from ledsagapp.domain.values import replace
from ledsagapp.exchange.ledger.document import read as read_document
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.wording.common.periods import Period
from ledsagapp.workflow.build_report import ReportRequest
from ledsagapp.workflow.export_report import write_pdf_report
from ledsagapp.workflow.sealing import seal_of
from tests.cli.calls import Answer, Ledsag
from tests.reports.reading import failures

CASES = Path(__file__).parents[1] / "cases"
NAME = "ledsag-sealed-report.json"
Change = Callable[[pikepdf.Pdf], None]


def sealed(folder: Path, kind: ReportKind = ReportKind.TIME) -> tuple[Path, str]:
    """A sealed report of the first quarter as a PDF, and its code."""
    case = json.loads((CASES / "01-carry-forward.json").read_text("utf-8"))
    ledger: Ledger = read_document(json.dumps(case["ledger"]).encode(), {}).ledger
    view = read(ledger, date(2026, 4, 2), {}, "p1", me=False)
    period = Period(date(2026, 1, 1), date(2026, 3, 31), "")
    wanted = ReportRequest(kind, period, "sv", ReportOptions())
    seal = seal_of(view, wanted, {}, "s1")
    assert seal is not None
    path = folder / "tid.pdf"
    write_pdf_report(view, replace(wanted, seal=seal), {}, {}, path, datetime(2026, 4, 2, 9))
    return path, seal.code


def changed(path: Path, change: Change) -> Path:
    """The PDF after another program has changed something in it."""
    with pikepdf.open(path) as pdf:
        change(pdf)
        other = path.with_name("annan.pdf")
        pdf.save(other)
    return other


def test_what_a_pdf_carries_and_its_code_agree(ledsag: Ledsag, tmp_path: Path) -> None:
    path, code = sealed(tmp_path)
    assert failures(path.read_bytes()) == []
    done = ledsag("--data", tmp_path / "ingen bok", "--lang", "sv", "report", "check", path)
    said = done.out.decode()
    assert (done.code, done.err) == (0, "")
    assert f"Det förseglade innehållet och koden {code} stämmer överens." in said
    assert "Det säger inte vem som har gjort rapporten." in said
    assert "Elsa Lind har använt 34 timmar" in said
    assert not (tmp_path / "ingen bok" / "ledsag.db").exists()


def test_programs_get_the_same_answer(ledsag: Ledsag, tmp_path: Path) -> None:
    path, code = sealed(tmp_path)
    done = ledsag("report", "check", path, "--json")
    said = json.loads(done.out)
    assert done.code == 0
    assert (said["agrees"], said["code"], said["tells_who_made_it"]) == (True, code, False)
    assert (said["report"], said["first"], said["last"]) == ("time", "2026-01-01", "2026-03-31")


def carrying(change: Callable[[dict[str, object]], None]) -> Change:
    """The sealed content changed, as somebody would who wants other hours."""

    def in_pdf(pdf: pikepdf.Pdf) -> None:
        said = json.loads(pdf.attachments[NAME].get_file().read_bytes())
        change(said)
        content = json.dumps(said).encode()
        pdf.attachments[NAME] = pikepdf.AttachedFileSpec(pdf, content, filename=NAME)

    return in_pdf


@pytest.mark.parametrize(
    "change",
    [
        lambda said: said.update(content=said["content"].replace("34 timmar", "43 timmar")),
        lambda said: said.update(code="ACDE-FHJN"),
        lambda said: said.update(files=["0" * 64]),
    ],
)
def test_other_words_or_another_code_do_not_agree(
    change: Callable[[dict[str, object]], None], ledsag: Ledsag, tmp_path: Path
) -> None:
    path = changed(sealed(tmp_path)[0], carrying(change))
    done = ledsag("--lang", "sv", "report", "check", path)
    assert done.code == 1
    assert "stämmer inte överens: något är ändrat." in done.out.decode()
    assert json.loads(ledsag("report", "check", path, "--json").out)["agrees"] is False


def test_content_with_a_code_of_its_own_is_not_what_the_page_shows(
    ledsag: Ledsag, tmp_path: Path
) -> None:
    path, _ = sealed(tmp_path)
    (tmp_path / "kostnad").mkdir()
    other, _ = sealed(tmp_path / "kostnad", ReportKind.FRAME)
    with pikepdf.open(other) as pdf:
        theirs = pdf.attachments[NAME].get_file().read_bytes()
    swapped = changed(path, carrying(lambda said: said.update(json.loads(theirs))))
    done = ledsag("--lang", "sv", "report", "check", swapped)
    assert done.code == 1
    assert "Den koden står inte på första sidan" in done.out.decode()


def every_tenth(content: bytes, start: int) -> bytes:
    """The bytes with one in ten turned, from a place on."""
    return content[:start] + bytes(
        byte ^ 0x5A if number % 10 == 0 else byte for number, byte in enumerate(content[start:])
    )


def bare() -> bytes:
    """A PDF of somebody else's, with nothing in it."""
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(out)
    return out.getvalue()


def wrong(name: str, folder: Path) -> Path:
    """A file that cannot be checked."""
    whole, _ = sealed(folder)
    path, content = folder / f"{name}.pdf", whole.read_bytes()
    if name == "huge":
        with path.open("wb") as file:
            file.write(content)
            file.truncate(200 * 1024 * 1024)
        return path
    files = {
        "text": b"Hej",
        "empty": b"",
        "cut": content[: len(content) // 20],
        "turned": every_tenth(content, 20),
        "bare": bare(),
    }
    path.write_bytes(files[name])
    return path


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("text", "Det här är ingen PDF."),
        ("empty", "Det här är ingen PDF."),
        ("cut", "PDF-filen är skadad och går inte att läsa."),
        ("turned", "skada"),
        ("bare", "PDF-filen har inget förseglat innehåll."),
        ("huge", "PDF-filen är större än 128 MB."),
    ],
)
def test_what_cannot_be_checked_is_said_in_a_sentence(
    name: str, says: str, ledsag: Ledsag, tmp_path: Path
) -> None:
    path = wrong(name, tmp_path)
    done: Answer = ledsag("--lang", "sv", "report", "check", path)
    assert (done.code, done.out) == (2, b"")
    assert done.err.startswith(f"{name}.pdf: ")
    assert says in done.err
    assert done.err.count("\n") == 1


def test_content_that_cannot_be_read_is_said(ledsag: Ledsag, tmp_path: Path) -> None:
    def broken(pdf: pikepdf.Pdf) -> None:
        pdf.attachments[NAME] = pikepdf.AttachedFileSpec(pdf, b'{"format": 3', filename=NAME)

    done = ledsag("--lang", "sv", "report", "check", changed(sealed(tmp_path)[0], broken))
    assert (done.code, done.out) == (2, b"")
    assert "skadat och kan därför inte kontrolleras" in done.err or "JSON" in done.err


def test_a_file_that_is_not_there_is_no_code(ledsag: Ledsag, tmp_path: Path) -> None:
    done = ledsag("--data", tmp_path, "--lang", "sv", "report", "check", tmp_path / "borta.pdf")
    assert done.code == 2
    assert "borta.pdf" in done.err

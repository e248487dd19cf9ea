"""The example family as a person meets it: ``--demo`` and ``--screenshot`` without a screen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from ledsagapp import settings
from ledsagapp.paths import app_dirs
from ledsagapp.storage.opening import open_book
from ledsagapp.ui.shell.page_registry import PLACES
from tests.app.test_silence import GUARD

ROOT = Path(__file__).resolve().parents[2]
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
# The program, which tells at its end what it asked of sockets; it may ask nothing.
PROGRAM = """
from ledsagapp.app.program import main

code = main()
sys.stderr.write("".join(f"asked for {event}\\n" for event in asked))
sys.exit(code)
"""
# The same until its window is shown: the pictures that would follow are looked at by others.
UNTIL_SHOWN = """
from ledsagapp.app import program as app
import os, sys

class Told(app.Window):
    def showEvent(self, event):
        super().showEvent(event)
        sys.stdout.write(f"{self.windowTitle()}|{self.message.text()}\\n")
        sys.stdout.flush()
        os._exit(0)

app.Window = Told
sys.exit(app.main())
"""


def ledsagapp(
    *arguments: str | Path, code: str = GUARD + PROGRAM, **environ: str
) -> subprocess.CompletedProcess[str]:
    """The program as it starts on a computer without a screen."""
    bare = {name: value for name, value in os.environ.items() if name not in SCREENS}
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=ROOT,
        env=bare | {"PYTHONUTF8": "1"} | environ,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pictures") / "new"


@pytest.fixture(scope="module")
def shown(folder: Path) -> subprocess.CompletedProcess[str]:
    """The demonstration, run once for all questions about it."""
    home = folder.with_name("home")
    homes = {f"XDG_{name}_HOME": str(home / name) for name in ("DATA", "STATE", "CONFIG")}
    return ledsagapp("--demo", "--lang", "en", "--screenshot", folder, **homes)


def test_without_a_screen_the_example_is_told_as_text_and_pictures(
    shown: subprocess.CompletedProcess[str], folder: Path
) -> None:
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "Maj Ek (example)" in shown.stdout
    assert str(folder) in shown.stdout.splitlines()[-1]


def test_every_page_and_every_dialog_becomes_a_picture(
    shown: subprocess.CompletedProcess[str], folder: Path
) -> None:
    drawn = {path.stem for path in folder.glob("*.png")}
    assert {f"page-{name}" for name in PLACES} <= drawn
    assert {f"dialog-first-steps-{number}" for number in range(1, 7)} <= drawn
    assert {"dialog-outing-problem", "dialog-decision-changed", "dialog-crash"} <= drawn
    for path in folder.glob("*.png"):
        with Image.open(path) as picture:
            assert picture.width >= 300, path.name
            assert len(picture.convert("RGB").getcolors(1 << 20) or ()) > 10, path.name


def test_hours_and_costs_of_everybody_become_reports(
    shown: subprocess.CompletedProcess[str], folder: Path
) -> None:
    texts = [PdfReader(path).pages[0].extract_text() for path in folder.glob("*.pdf")]
    assert len(texts) == 6
    assert all("(example)" in text for text in texts)


def test_nobodys_own_folders_are_touched(
    shown: subprocess.CompletedProcess[str], folder: Path
) -> None:
    home = folder.with_name("home")
    assert not home.exists() or not [path for path in home.rglob("*") if path.is_file()]


def test_no_socket_is_opened_by_any_page_dialog_or_report(
    shown: subprocess.CompletedProcess[str],
) -> None:
    assert "asked for" not in shown.stderr


def test_the_example_lies_below_the_folder_given_and_beside_a_book_there_and_says_so(
    tmp_path: Path,
) -> None:
    own = app_dirs(tmp_path)
    with open_book(own.book, own.state, create=True):
        pass
    before = own.book.read_bytes()
    given: list[str | Path] = [
        "--demo",
        "--data",
        tmp_path,
        "--lang",
        "en",
        "--screenshot",
        tmp_path / "pictures",
    ]
    shown = ledsagapp(*given, code=UNTIL_SHOWN)
    assert (shown.returncode, shown.stderr) == (0, "")
    title, message = shown.stdout.splitlines()[0].split("|")
    assert title == "Ledsagapp – the example family"
    assert message.startswith("The example family")
    example = app_dirs(tmp_path / "example-family")
    assert own.book.read_bytes() == before
    assert example.book.exists()
    chosen = settings.load(example.settings).settings
    assert (chosen.first_start_done, chosen.me, chosen.person_id) == (True, "maj", "maj")


def test_an_empty_book_of_ones_own_can_be_drawn_too(tmp_path: Path) -> None:
    own = app_dirs(tmp_path / "own")
    with open_book(own.book, own.state, create=True):
        pass
    shown = ledsagapp("--data", tmp_path / "own", "--screenshot", tmp_path / "pictures")
    assert (shown.returncode, shown.stderr) == (0, "")
    assert (tmp_path / "pictures" / "page-overview.png").exists()
    assert not (tmp_path / "pictures" / "dialog-outing.png").exists()
    assert "Maj Ek" not in shown.stdout


def test_no_book_and_a_folder_that_cannot_be_made_are_told_in_one_line(tmp_path: Path) -> None:
    nothing = ledsagapp("--data", tmp_path / "none", "--screenshot", tmp_path / "pictures")
    (tmp_path / "file").write_text("in the way")
    blocked = ledsagapp("--screenshot", tmp_path / "file")
    for failed in (nothing, blocked):
        assert failed.returncode == 2
        assert len(failed.stderr.splitlines()) == 1
        assert "Traceback" not in failed.stderr

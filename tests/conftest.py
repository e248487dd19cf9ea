"""What every test starts from: no screen, nobody's own folders, a slow computer is no failure."""

import gc
import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"

# What takes more than five seconds, the longest first; before them what forks hundreds of times,
# which takes thrice as long in a process that has grown.
LONGEST = (
    *("tools/test_kill_steps", "ui/test_access", "ui/test_fit", "app/test_demo"),
    *("ui/book/test_passphrase", "app/test_app_safety", "cli/test_cli_packet"),
    *("exchange/test_example", "ui/test_focus_back", "ui/test_pseudo"),
    *("storage/recovery/test_repair", "ui/outing/test_consequence", "storage/test_book"),
    *("text_input/test_figures_of_a_line", "reports/test_pdf", "ui/test_window"),
    *("domain/planning/test_comparison", "domain/accounting/test_oracle", "workflow/test_doors"),
    *("safety/test_fault_matrix", "storage/backup/test_backups", "bootstrap/test_bootstrap"),
    *("storage/test_crash", "ui/book/test_locking", "cli/test_quick_answers", "test_architecture"),
    *("storage/encryption/test_changing_key", "ui/report/test_reports", "ui/pages/test_calendar"),
    *("ui/packet/test_packets", "ui/test_questions", "test_texts"),
)

# Two busy cores make the first example slow, which says nothing about the code.
settings.register_profile("ledsagapp", deadline=None)
settings.load_profile("ledsagapp")


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--long``: also what is left out of every run, since it is alike what is in it."""
    parser.addoption("--long", action="store_true", help="also the tests marked long")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with the files that take longest, and leave the long tests out unless asked for.

    Those left out are counted. A long file begun last would leave a core idle until it is done;
    in one process the order says nothing.
    """
    if hasattr(config, "workerinput"):
        place = {f"tests/{name}.py": number for number, name in enumerate(LONGEST)}
        items.sort(key=lambda one: place.get(one.nodeid.partition("::")[0], len(place)))
    if config.getoption("--long"):
        return
    left_out = [item for item in items if item.get_closest_marker("long")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if not item.get_closest_marker("long")]


def pytest_collection_finish(session: pytest.Session) -> None:
    """Leave the modules read in out of every later search for garbage, and have none in between.

    pytest-xdist hears what is next on a thread of its own. A widget that Python's collector finds
    there ends on that thread, and the whole run with it.
    """
    gc.collect()
    gc.freeze()
    gc.disable()


_tests = count(1)


def pytest_runtest_logfinish() -> None:
    """Look for garbage between tests, on the thread that runs them; for old one less often."""
    if gc.get_count()[0] > gc.get_threshold()[0]:
        number = next(_tests)
        gc.collect(2 if not number % 100 else int(not number % 10))


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Homes by number: to look for a free name among thousands takes longer than many a test."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in count())


@pytest.fixture(autouse=True)
def nobodys_folders(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each test, where platformdirs finds its places on every system."""
    home = next(homes)
    home.mkdir()
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for name in ("CACHE", "CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    return home

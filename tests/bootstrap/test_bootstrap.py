"""The first start from a checkout, without any network: what is made, mended, said and left."""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Collection
from pathlib import Path

import pytest

from ledsagapp.bootstrap.display import screen_available
from ledsagapp.bootstrap.environment import (
    Start,
    base_python,
    bring_up_to_date,
    can_be_mended,
    environment_is_ready,
    environment_python,
    holds,
    known_libraries,
    one_at_a_time,
    stamp_file,
    take,
)
from ledsagapp.bootstrap.system_packages import (
    BASE_LIBRARIES,
    WAYLAND_LIBRARIES,
    X11_LIBRARIES,
    CannotStart,
    Computer,
    install_system_packages,
    libraries,
)

ROOT = Path(__file__).resolve().parents[2]
on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")


class PretendComputer(Computer):
    """A computer that is told what it has and remembers what it was asked to do."""

    def __init__(
        self,
        *,
        programs: Collection[str] = ("apt-get",),
        loads: Collection[str] = tuple(BASE_LIBRARIES),
        root: bool = False,
        failing: Collection[str] = (),
    ) -> None:
        self.programs = set(programs)
        self.present = set(loads)
        self.root = root
        self.failing = failing
        self.commands: list[str] = []

    def run(self, *command: str) -> tuple[int, str]:
        line = " ".join(command)
        self.commands.append(line)
        if any(word in line for word in self.failing):
            return 1, "E: it would not"
        if "-m venv" in line:
            python = environment_python(Path(command[-1]))
            shutil.rmtree(command[-1], ignore_errors=True)
            python.parent.mkdir(parents=True)
            python.touch()
            (Path(command[-1]) / "pyvenv.cfg").touch()
        if "apt-get" in line and "install" in command:
            everything = {**BASE_LIBRARIES, **X11_LIBRARIES, **WAYLAND_LIBRARIES}
            self.present |= {it for it, name in everything.items() if name in command}
        return 0, ""

    def has(self, program: str) -> bool:
        return program in self.programs

    def is_root(self) -> bool:
        return self.root

    def loads(self, library: str) -> bool:
        return library in self.present

    def did(self, what: str) -> bool:
        return any(what in line for line in self.commands)


@pytest.fixture
def start(tmp_path: Path) -> Start:
    """A window to be started from a checkout that has never been started."""
    root = tmp_path / "Mina program å"
    (root / "packaging").mkdir(parents=True)
    (root / "pyproject.toml").touch()
    for name in ("requirements.txt", "requirements-dev.txt"):
        (root / "packaging" / name).write_text("thing==1 \\\n    --hash=sha256:0\n")
    return Start(root, "ledsagapp", gui=True, dev=False)


@pytest.fixture
def prepared(start: Start) -> Start:
    bring_up_to_date(start, PretendComputer())
    assert environment_is_ready(start)
    return start


def said(start: Start, computer: Computer) -> str:
    """What the person reads when the start ends before the program."""
    with pytest.raises(CannotStart) as stopped:
        bring_up_to_date(start, computer)
    return stopped.value.swedish


def test_the_first_start_makes_an_environment_and_installs_what_is_locked(start: Start) -> None:
    computer = PretendComputer()
    bring_up_to_date(start, computer)
    assert environment_is_ready(start)
    *_, make, install, texts, unpack = computer.commands
    assert make.endswith(f"-m venv --clear {start.venv}")
    assert "--require-hashes --only-binary :all: --no-deps" in install
    assert install.endswith(str(start.lock))
    assert texts.endswith("-m ledsagapp.i18n")
    assert "SBK_EMBED" in unpack


def test_the_next_start_does_nothing(prepared: Start) -> None:
    computer = PretendComputer()
    bring_up_to_date(prepared, computer)
    assert computer.commands == []


def test_a_changed_lock_is_installed_into_the_same_environment(prepared: Start) -> None:
    prepared.lock.write_text("thing==2 \\\n    --hash=sha256:1\n")
    assert not environment_is_ready(prepared)
    computer = PretendComputer()
    bring_up_to_date(prepared, computer)
    assert environment_is_ready(prepared)
    assert computer.did("pip install")
    assert not computer.did("-m venv")


def test_line_ends_of_another_system_do_not_change_a_lock(prepared: Start) -> None:
    prepared.lock.write_bytes(prepared.lock.read_bytes().replace(b"\n", b"\r\n"))
    assert environment_is_ready(prepared)


def test_the_tests_need_more_than_the_program_and_bring_what_it_needs(prepared: Start) -> None:
    tests = prepared._replace(module="tests", dev=True)
    assert not environment_is_ready(tests)
    bring_up_to_date(tests, PretendComputer())
    assert environment_is_ready(tests)
    assert environment_is_ready(prepared)


def test_an_environment_that_was_moved_is_made_anew(prepared: Start, tmp_path: Path) -> None:
    moved = prepared._replace(root=tmp_path / "elsewhere")
    prepared.root.rename(moved.root)
    assert not environment_is_ready(moved)
    computer = PretendComputer()
    bring_up_to_date(moved, computer)
    assert computer.did(f"-m venv --clear {moved.venv}")


def test_an_environment_of_another_python_is_made_anew(prepared: Start) -> None:
    stamp = json.loads(stamp_file(prepared.venv).read_text())
    stamp_file(prepared.venv).write_text(json.dumps({**stamp, "python": [3, 1]}))
    assert not environment_is_ready(prepared)
    assert not can_be_mended(prepared.venv, PretendComputer())


def test_an_environment_whose_python_is_gone_is_made_anew(prepared: Start) -> None:
    environment_python(prepared.venv).unlink()
    assert not environment_is_ready(prepared)
    assert not can_be_mended(prepared.venv, PretendComputer())


def test_a_spoilt_stamp_counts_as_none(prepared: Start) -> None:
    stamp_file(prepared.venv).write_text("[half a wo")
    assert not environment_is_ready(prepared)


def test_an_environment_somebody_made_by_hand_is_used_if_it_works(start: Start) -> None:
    subprocess.run([base_python(), "-m", "venv", "--without-pip", start.venv], check=True)
    assert not can_be_mended(start.venv, Computer())
    site = next(start.venv.glob("[Ll]ib*/**/site-packages"))
    (site / "pip.py").touch()
    assert can_be_mended(start.venv, Computer())


def test_a_failed_installation_is_said_and_the_next_start_begins_afresh(start: Start) -> None:
    text = said(start, PretendComputer(failing=["pip install"]))
    assert "internetanslutning" in text
    assert "E: it would not" in text
    assert not environment_is_ready(start)
    computer = PretendComputer()
    bring_up_to_date(start, computer)
    assert computer.did("-m venv --clear")
    assert environment_is_ready(start)


@on_linux
def test_without_rights_all_missing_packages_are_named_in_one_command(start: Start) -> None:
    computer = PretendComputer(loads=[], failing=["import ensurepip"])
    text = said(start, computer)
    version = "{}.{}".format(*sys.version_info[:2])
    packages = " ".join(sorted([*BASE_LIBRARIES.values(), f"python{version}-venv"]))
    assert f"\n  su -c 'apt-get update && apt-get install --yes {packages}'\n" in text
    assert "python3 -m ledsagapp" in text
    assert not start.venv.exists()


@on_linux
def test_where_sudo_wants_a_password_the_command_is_named_with_sudo(start: Start) -> None:
    computer = PretendComputer(
        programs=["apt-get", "sudo"],
        loads=BASE_LIBRARIES.keys() - {"libEGL.so.1"},
        failing=["sudo -n true"],
    )
    text = said(start, computer)
    assert "\n  sudo apt-get update && sudo apt-get install --yes libegl1\n" in text


@on_linux
@pytest.mark.parametrize("rights", ["root", "sudo"])
def test_with_rights_missing_libraries_are_installed_before_anything_else(
    start: Start, rights: str
) -> None:
    computer = PretendComputer(
        programs=["apt-get", "sudo"], loads=[], root=rights == "root", failing=["ensurepip"]
    )
    bring_up_to_date(start, computer)
    apt = [line for line in computer.commands if "apt-get" in line]
    prefix = "" if rights == "root" else "sudo -n "
    assert apt[0] == f"{prefix}env DEBIAN_FRONTEND=noninteractive apt-get --quiet update"
    assert "libglib2.0-0" in apt[1]
    assert "-venv" in apt[1]
    assert computer.commands.index(apt[1]) < computer.commands.index(computer.commands[-1])
    assert environment_is_ready(start)


def test_other_systems_are_told_which_libraries_they_lack() -> None:
    computer = PretendComputer(programs=[], root=True)
    with pytest.raises(CannotStart) as stopped:
        install_system_packages({"libEGL.so.1": "libegl1"}, computer, "tests")
    assert "libEGL.so.1" in stopped.value.english
    assert "python3 -m tests" in stopped.value.english


def test_when_apt_fails_its_words_are_passed_on() -> None:
    computer = PretendComputer(root=True, failing=["install"])
    with pytest.raises(CannotStart) as stopped:
        install_system_packages({"libEGL.so.1": "libegl1"}, computer, "tests")
    assert "E: it would not" in stopped.value.swedish


def test_a_library_that_installing_did_not_bring_is_named() -> None:
    computer = PretendComputer(root=True)
    with pytest.raises(CannotStart) as stopped:
        install_system_packages({"libOdd.so.1": "libodd1"}, computer, "tests")
    assert "libOdd.so.1" in stopped.value.swedish


@on_linux
def test_a_library_once_seen_is_not_looked_for_at_every_start(prepared: Start) -> None:
    assert known_libraries(prepared.venv) >= prepared.libraries.keys()


def test_the_command_line_needs_no_library_of_a_window(start: Start) -> None:
    computer = PretendComputer(loads=[])
    bring_up_to_date(start._replace(module="ledsagapp.cli", gui=False), computer)
    assert not computer.did("apt-get")


@pytest.mark.parametrize(
    ("environ", "wanted"),
    [
        ({}, {}),
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, {}),
        ({"DISPLAY": ":0"}, X11_LIBRARIES),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, WAYLAND_LIBRARIES),
        ({"WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "xcb"}, X11_LIBRARIES),
        ({"QT_QPA_PLATFORM": "wayland-egl"}, WAYLAND_LIBRARIES),
    ],
)
def test_the_screen_decides_which_libraries_are_wanted(
    environ: dict[str, str], wanted: dict[str, str]
) -> None:
    assert libraries(environ) == {**BASE_LIBRARIES, **wanted}


@on_linux
@pytest.mark.parametrize(
    ("environ", "available"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "xcb"}, False),
    ],
)
def test_a_screen_is_missed_before_qt_misses_it(environ: dict[str, str], available: bool) -> None:
    assert screen_available(environ) is available


def test_of_two_starts_at_once_one_waits(start: Start) -> None:
    with (start.root / ".venv.lock").open("a+b") as other:
        with one_at_a_time(start.root):
            assert not take(other.fileno(), wait=False)
        assert take(other.fileno(), wait=False)


def test_the_environment_of_these_tests_holds_all_that_is_locked() -> None:
    assert holds(Path(sys.prefix), ROOT / "packaging" / "requirements.txt")


# Real starts, in processes of their own ------------------------------------------------------


@pytest.fixture
def checkout(start: Start) -> Path:
    """A checkout of a program that only says where it runs, with nothing to install."""
    package = start.root / "ledsagapp"
    (package / "bootstrap").mkdir(parents=True)
    for name in (
        *("__init__.py", "ready.py", "module_store.py"),
        *(
            f"bootstrap/{it}.py"
            for it in ("__init__", "environment", "module_code", "module_file", "system_packages")
        ),
    ):
        shutil.copy(ROOT / "ledsagapp" / name, package / name)
    (package / "hello.py").write_text(
        "import sys\n"
        "from ledsagapp.bootstrap.environment import ensure\n"
        "ensure('ledsagapp.hello', gui=False)\n"
        "print(sys.prefix, *sys.argv[1:], sep='\\n')\n"
    )
    start.lock.write_text("# nothing\n")
    return start.root


def hello(python: str | Path, root: Path) -> subprocess.CompletedProcess[str]:
    """Start the program of the checkout with two arguments."""
    return subprocess.run(
        [python, "-m", "ledsagapp.hello", "--öppna", "en bok.db"],
        cwd=root,
        env={**os.environ, "PYTHONUTF8": "1"},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )


@pytest.mark.skipif(not importlib.util.find_spec("ensurepip"), reason="needs python3-venv")
def test_a_bare_python_ends_up_in_an_environment_of_the_checkout(checkout: Path) -> None:
    first = hello(base_python(), checkout)
    assert first.stdout.splitlines() == [str(checkout / ".venv"), "--öppna", "en bok.db"]
    assert "Förbereder" in first.stderr
    again = hello(base_python(), checkout)
    assert (again.stdout, again.stderr, again.returncode) == (first.stdout, "", 0)
    inside = hello(environment_python(checkout / ".venv"), checkout)
    assert (inside.stdout, inside.stderr) == (first.stdout, "")


def test_another_environment_that_has_everything_is_left_alone(checkout: Path) -> None:
    done = hello(sys.executable, checkout)
    assert Path(done.stdout.splitlines()[0]).samefile(sys.prefix)
    assert done.stderr == ""
    assert not (checkout / ".venv").exists()


def test_an_installed_program_is_left_alone(checkout: Path) -> None:
    (checkout / "pyproject.toml").unlink()
    done = hello(base_python(), checkout)
    assert (done.returncode, done.stderr) == (0, "")
    assert not (checkout / ".venv").exists()


def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(checkout: Path) -> None:
    (checkout / ".venv.lock").mkdir()
    done = hello(base_python(), checkout)
    assert done.returncode == 3
    assert "kan inte förberedas i mappen" in done.stderr
    assert "Traceback" not in done.stderr

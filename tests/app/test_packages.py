"""What goes out in a package: nothing invented, and a licence text of every library inside."""

import importlib.util
import os
import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path
from types import ModuleType

import pytest

from ledsagapp.ui.dialogs.program import about

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"


def loaded(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # dataclasses look there
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def release() -> ModuleType:
    return loaded("release")


def test_no_release_is_made_with_a_homepage_that_is_invented(release: ModuleType) -> None:
    if release.HOMEPAGE not in release.INVENTED:
        pytest.skip("the homepage is real")
    command = [sys.executable, "-S", str(PACKAGING / "build.py"), "--release", "sbom"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("No release is made.")
    assert f"{release.HOMEPAGE} is invented" in done.stderr


def test_a_release_needs_a_real_homepage_and_its_day(release: ModuleType) -> None:
    homepage, day = "https://example.org/ledsagapp", "2027-01-15"
    assert list(release.obstacles(homepage, f"## 1.0 – {day}\n", "1.0", day)) == []
    for changelog in ("## 1.0 – inte utgiven än\n", "## 1.0\n", f"## 0.9 – {day}\n", ""):
        assert len(list(release.obstacles(homepage, changelog, "1.0", day))) == 1


def test_where_packages_cannot_be_made_it_is_said_and_is_no_fault_of_the_program(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = loaded("build_environment")
    no_folder = tmp_path / "a file"
    no_folder.touch()
    monkeypatch.setattr(environment, "BUILD", no_folder)
    with pytest.raises(SystemExit) as ended:
        environment.enter_environment(spared=True)
    assert ended.value.code == environment.NOT_HERE
    assert "cannot be had here" in capsys.readouterr().out
    with pytest.raises(subprocess.CalledProcessError):
        environment.enter_environment()


def test_what_prism_brings_along_is_named_with_its_licence() -> None:
    files = metadata.distribution("prismatoid").files or ()
    inside = {path.name for path in files if path.parent.name == "prismatoid.libs"}
    names = {re.split(r"-\d*-?[0-9a-f]{8}|-\d", name)[0] for name in inside}
    notice = (PACKAGING / "licences/prismatoid/NOTICE.txt").read_text("utf-8")
    assert {name for name in names if not re.search(rf"\b{name}\b", notice)} == set()
    for text in re.findall(r"\b[\w.-]+\.txt", notice):
        places = (PACKAGING / "licences/prismatoid" / text, PACKAGING / "licences" / text)
        assert any(place.is_file() for place in places), text


def test_a_library_that_nobody_is_named_for_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(PACKAGING)
    named = loaded("bundled_libraries")
    inside, licences = tmp_path / "inside", tmp_path / "licences"
    for name in ("pillow.libs/libpng16-1d1ba958.so.16", "libnews.so.1", "news.so"):
        place = inside / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.touch()
    (licences / "pillow").mkdir(parents=True)
    (licences / "Python").mkdir()
    assert [line.partition(":")[0] for line in named.uncovered(inside, licences)] == [
        "libnews.so.1",
        "pillow.libs/libpng16-1d1ba958.so.16",  # named, but its text is not there
        "news.so",
    ]


def test_each_library_that_is_named_has_a_licence_text() -> None:
    ours = PACKAGING / "licences"
    for work in loaded("bundled_libraries").WORKS:
        place = ours / work.owner.lower()
        of_python = (work.owner, work.text) == ("Python", "LICENSE.txt")  # it brings its own
        if not (of_python or (place / work.text).is_file()):
            files = metadata.distribution(work.owner).files or ()
            assert any(file.name == work.text for file in files), work


def test_the_manifest_of_flatpak_says_that_it_has_not_been_run() -> None:
    (path,) = (PACKAGING / "linux").glob("*.yaml")
    text = path.read_text("utf-8")
    assert "HAS NOT BEEN RUN" in text
    assert f"\nid: {path.stem}\n" in text
    assert f'ID = "{path.stem}"' in (PACKAGING / "desktop_files.py").read_text("utf-8")


def test_about_names_every_work_the_program_is_made_to_stand_on() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = {re.split(r"[\[<>=;]", one)[0] for one in project["dependencies"]}
    assert asked == {name for name, _licence in about.WORKS}


def test_what_is_larger_than_it_may_be_stops_a_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(PACKAGING)
    sizes = loaded("sizes")
    inside = tmp_path / "folder" / "inside"
    inside.mkdir(parents=True)
    (inside / "library.so").write_bytes(b"x" * 1_100_000)
    (inside / "link.so").symlink_to("library.so")
    size = sizes.folder_size(tmp_path / "folder")
    assert sizes.check_size("The folder", size, 1.1) == "The folder is 1.1 MB, and may be 1.1"
    with pytest.raises(SystemExit, match=r"is 1\.1 MB, and may be 1\.0: packaging/sizes\.py"):
        sizes.check_size("The folder", size, 1.0)


def test_what_came_later_is_listed_as_it_is_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(PACKAGING)
    sizes = loaded("sizes")
    text = (PACKAGING / "README.md").read_text("utf-8")
    rows = re.findall(
        r"^\| ([\w.-]+) \((.*)\) \| [\d.]+ \| ([\d.]+) \| ([\d.]+) \|$", text, re.MULTILINE
    )
    assert {name: (use, float(one), float(two)) for name, use, one, two in rows} == sizes.LATER
    bars = f"today's may be {sizes.folder_bar():.1f} and {sizes.package_bar():.1f}"
    assert bars in " ".join(text.split())
    lock = (PACKAGING / "requirements.txt").read_text("utf-8")
    locked = {
        re.sub(r"[-_.]+", "-", name) for name in re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)
    }
    assert {name.replace("_", "-") for name in sizes.LATER} <= locked


def test_what_is_started_is_pointed_at_nothing_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", "/usr/lib/program/_internal", raising=False)
    ours = "/usr/lib/program/_internal"
    environ = {
        "LD_LIBRARY_PATH": ours,
        "LD_LIBRARY_PATH_ORIG": "/opt/theirs",
        "DYLD_LIBRARY_PATH": ours,
        "QT_PLUGIN_PATH": f"{ours}/PySide6/Qt/plugins",
        "QML2_IMPORT_PATH": f"{ours}/PySide6/Qt/qml",
        "PATH": os.pathsep.join([ours, "/usr/bin", "/bin"]),
        "_PYI_ARCHIVE_FILE": "/usr/lib/program/program",
        "HOME": "/srv/anna",
    }
    loaded("start").put_back(environ)
    path = os.pathsep.join(["/usr/bin", "/bin"])
    assert environ == {"LD_LIBRARY_PATH": "/opt/theirs", "PATH": path, "HOME": "/srv/anna"}
    own = {"QT_PLUGIN_PATH": "/opt/theirs/plugins"}
    loaded("start").put_back(own)
    assert own == {"QT_PLUGIN_PATH": "/opt/theirs/plugins"}

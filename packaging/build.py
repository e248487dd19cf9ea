"""Makes packages: python3 packaging/build.py [wheel|frozen|deb|windows|macos|sbom|check|sizes].

Without a word, all that this system can make. What comes out lies in dist. Two runs give the same
files to the byte. ``check`` leaves nothing in dist: it says whether the packages would work.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from importlib import metadata
from pathlib import Path

from bill_of_materials import write_bill
from build_check import checked_wheel, self_tested, timed
from build_environment import (
    BUILD,
    DIST,
    ROOT,
    enter_environment,
    reproducible,
    version,
    version_date,
)
from bundled_libraries import uncovered
from compiled_modules import write_module_file
from licence_texts import lay_out_licences
from release import HOMEPAGE, obstacles
from resource_files import lay_out_resources
from sizes import check_size, folder_bar, folder_size, package_bar, table
from unicode_data import lay_out_unicode_data

FOLDER = DIST / "ledsagapp"


def main() -> int:
    """Make what was asked for; the exit code is not 0 where something could not be made."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("what", nargs="*", choices=(*KINDS, []), help="what is to be made")
    parser.add_argument("--release", action="store_true", help="refuse what must not go out")
    given = parser.parse_args()
    asked = given.what or usual()
    if given.release:
        changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
        found = list(obstacles(HOMEPAGE, changelog, version(), version_date()))
        if found:
            raise SystemExit("\n".join(["No release is made.", *found]))
    enter_environment(spared=given.what == ["check"])
    DIST.mkdir(exist_ok=True)
    for kind in asked:
        for path in KINDS[kind]():
            print(f"{kind}: {path.relative_to(ROOT)} {size_of(path)}", flush=True)
    return 0


def usual() -> list[str]:
    """What this system can make."""
    own = {"win32": ["windows"], "darwin": ["macos"]}.get(sys.platform, ["deb"])
    return ["wheel", "sbom", "frozen", *own]


def run(*command: object, **more: str) -> None:
    """Run a tool, and end where it fails."""
    environ = {**os.environ, **reproducible(), **more}
    subprocess.run([str(word) for word in command], cwd=ROOT, env=environ, check=True)


def wheel() -> list[Path]:
    """The wheel and the archive of the source, by hatchling."""
    for kind in ("wheel", "sdist"):
        run(sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", DIST)
    name = f"ledsagapp-{version()}"
    return [DIST / f"{name}-py3-none-any.whl", DIST / f"{name}.tar.gz"]


def frozen() -> list[Path]:
    """The folder that runs without Python, by PyInstaller; its own self-test has to pass."""
    _freeze(DIST, "WARN")
    run(_command_line(FOLDER), "--selftest")
    return [FOLDER]


def _freeze(target: Path, level: str) -> None:
    """Make the folder ``ledsagapp`` in another; ``level`` is what PyInstaller says of."""
    lay_out_resources(BUILD / "resources")
    lay_out_licences(BUILD / "licences")
    if sys.platform.startswith("linux"):
        qt = metadata.distribution("pyside6-essentials").locate_file("PySide6/Qt/lib")
        lay_out_unicode_data(Path(str(qt)), BUILD / "unicode")
    if sys.platform in ("win32", "darwin"):
        run(sys.executable, ROOT / "packaging" / "icons.py", BUILD / "icons")
    folder = target / FOLDER.name
    shutil.rmtree(folder, ignore_errors=True)
    places = ("--distpath", target, "--workpath", BUILD / "pyinstaller")
    options = ("--noconfirm", "--clean", "--log-level", level)
    spec = ROOT / "packaging" / "ledsagapp.spec"
    # What it keeps would else lie in one place for all checkouts, and each build clears it away.
    told = {"LEDSAGAPP_VERSION": version(), "PYINSTALLER_CONFIG_DIR": str(BUILD / "kept")}
    run(sys.executable, "-m", "PyInstaller", *options, *places, spec, **told)
    write_module_file(folder / "_internal")
    if sys.platform not in ("win32", "darwin"):
        (folder / "ledsag").symlink_to("ledsagapp")
    if sys.platform.startswith("linux"):
        unknown = uncovered(folder / "_internal", BUILD / "licences")
        if unknown:
            raise SystemExit("\n".join(unknown))
        print(check_size("The folder", folder_size(folder), folder_bar()), flush=True)


def _command_line(folder: Path) -> Path:
    return folder / ("ledsag.exe" if sys.platform == "win32" else "ledsag")


def check() -> list[Path]:
    """Whether the wheel and the frozen folder work, each said in a line; nothing is kept."""
    with tempfile.TemporaryDirectory(prefix="ledsagapp-", ignore_cleanup_errors=True) as made:
        spare = Path(made)

        def of_wheel() -> str:
            run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", spare)
            return checked_wheel(next(spare.glob("*.whl")), spare)

        def of_frozen() -> str:
            _freeze(spare, "ERROR")
            return self_tested(_command_line(spare / FOLDER.name), spare)

        for name, make in (("wheel", of_wheel), ("frozen", of_frozen)):
            print(timed(name, make), flush=True)
    print("The packages work.")
    return []


def sizes() -> list[Path]:
    """How much of the frozen folder each library takes."""
    if not FOLDER.is_dir():
        frozen()
    print(table(FOLDER))
    return []


def deb() -> list[Path]:
    """The package of Debian and Ubuntu, of the frozen folder."""
    from debian import write_deb  # noqa: PLC0415

    if not FOLDER.is_dir():
        frozen()
    made = write_deb(FOLDER, DIST)
    print(check_size("The package", made.stat().st_size, package_bar()), flush=True)
    return [made]


def windows() -> list[Path]:
    """The installer of Windows, by NSIS, of the folder that was frozen there."""
    if not FOLDER.is_dir():
        frozen()
    run(sys.executable, ROOT / "packaging" / "icons.py", BUILD / "icons")
    out = DIST / f"ledsagapp-{version()}-setup.exe"
    makensis = shutil.which("makensis") or r"C:\Program Files (x86)\NSIS\makensis.exe"
    given = (f"-DVERSION={version()}", f"-DFOLDER={FOLDER}", f"-DOUT={out}")
    icon = f"-DICON={BUILD / 'icons' / 'ledsagapp.ico'}"
    run(makensis, "-V2", *given, icon, ROOT / "packaging" / "windows" / "ledsagapp.nsi")
    return [out]


def macos() -> list[Path]:
    """The program of macOS, which the spec makes beside the folder, in an archive."""
    frozen()
    out = DIST / f"Ledsagapp-{version()}.zip"
    run("ditto", "-c", "-k", "--keepParent", DIST / "Ledsagapp.app", out)
    return [out]


def sbom() -> list[Path]:
    """What the program is made of, as a CycloneDX document."""
    out = DIST / f"ledsagapp-{version()}.cdx.json"
    write_bill(out)
    return [out]


def size_of(path: Path) -> str:
    """The size of a file or folder in megabytes, and what tells it from another build."""
    digest, total = hashlib.sha256(), 0
    files = [path] if path.is_file() else sorted(it for it in path.rglob("*") if it.is_file())
    for file in files:
        content = file.read_bytes() if not file.is_symlink() else os.fsencode(file.readlink())
        total += 0 if file.is_symlink() else len(content)
        digest.update(os.fsencode(file.relative_to(path.parent)) + b"\0" + content)
    return f"{total / 1e6:.1f} MB sha256 {digest.hexdigest()}"


KINDS = {
    "wheel": wheel,
    "sbom": sbom,
    "frozen": frozen,
    "deb": deb,
    "windows": windows,
    "macos": macos,
    "check": check,
    "sizes": sizes,
}

if __name__ == "__main__":
    sys.exit(main())

"""Tries the program on clean systems: python3 packaging/try_systems.py [bookworm|trixie|sid].

Each is a minimal Debian made by mmdebstrap in build/systems, thrown away after the trial. Needs
root, Linux and a mirror of Debian, and in dist the package and the wheel that build.py makes;
``--packages-only`` leaves out what needs an index of packages.
``trixie --spoken`` does the tasks of ``tests.outside`` with the Orca of that system alone;
``--rewrite`` brings back what was heard.
A line a trial says how it went, and the exit code is 1 where one failed.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from build_environment import BUILD, DIST, ROOT, version

SYSTEMS = ("bookworm", "trixie", "sid")
INSIDE = "/srv/ledsagapp"  # where the checkout lies there
_INSTALL = "apt-get -qq install --yes --no-install-recommends"
_PERSON = "useradd --create-home anna"
# Each trial is a script of the shell that ends at the first thing that is not as it should be.
PACKAGE_TRIALS = {
    "installed by apt": f"apt-get -qq update && {_INSTALL} /srv/ledsagapp.deb && ledsag --version",
    "self-test": "ledsagapp --selftest",
    "self-test without zone files, with Tesseract": (
        f"{_INSTALL} tesseract-ocr tesseract-ocr-swe && rm -rf /usr/share/zoneinfo "
        "&& ledsagapp --selftest"
    ),
    "without a screen it is said": (
        "(env -u DISPLAY -u QT_QPA_PLATFORM ledsagapp 2>/tmp/said || test $? = 3) "
        "&& grep -q ledsag /tmp/said"
    ),
    "pages and reports as files": (
        "ledsagapp --demo --screenshot /tmp/pages >/dev/null && ls /tmp/pages "
        "&& test $(ls /tmp/pages/*.pdf | wc -l) -ge 2 && test $(ls /tmp/pages | wc -l) -ge 100"
    ),
    "a window on a screen, and the book it makes": (
        f"{_PERSON} && {_INSTALL} xvfb xauth && (su anna -c "
        "'xvfb-run -a timeout 25 ledsagapp' || test $? = 124) "
        "&& test -s ~anna/.local/share/ledsagapp/book.ledsagapp"
    ),
    "menu entry and kinds of file": (
        f"{_INSTALL} desktop-file-utils shared-mime-info appstream man-db "
        "&& desktop-file-validate /usr/share/applications/ledsagapp.desktop "
        "&& appstreamcli validate --no-net /usr/share/metainfo/*Ledsagapp.metainfo.xml "
        "&& update-mime-database /usr/share/mime && grep ledsagapp /usr/share/mime/globs2"
    ),
    "purged, and the book kept": (
        "apt-get -qq purge --yes ledsagapp && test ! -e /usr/lib/ledsagapp "
        "&& test ! -e /usr/bin/ledsag && test -s ~anna/.local/share/ledsagapp/book.ledsagapp"
    ),
}
_WHEEL = "/opt/ledsagapp/bin/ledsagapp"
WHEEL_TRIALS = {
    "installed by pip": (
        "python3 -m venv /opt/ledsagapp && cd /srv && /opt/ledsagapp/bin/pip install --quiet "
        "--no-deps --require-hashes --only-binary :all: --requirement requirements.txt "
        "&& /opt/ledsagapp/bin/pip install --quiet --no-deps --no-index *.whl"
    ),
    "without Qt's libraries the one line is said": (
        f"(env -u QT_QPA_PLATFORM DISPLAY=:9 {_WHEEL} 2>/tmp/said || test $? = 3) "
        "&& grep libgl1.*libxcb-cursor0 /tmp/said"
    ),
    "after that line a window opens": (
        "sed -n \"s/^ *su -c '\\(.*\\)'$/\\1/p\" /tmp/said >/tmp/line && test -s /tmp/line "
        f"&& sh -e /tmp/line && {_INSTALL} xvfb xauth "
        f"&& (xvfb-run -a timeout 25 {_WHEEL} || test $? = 124) "
        "&& test -s ~/.local/share/ledsagapp/book.ledsagapp"
    ),
    "self-test of the wheel": f"{_WHEEL} --selftest",
}
_OWN_COPY = (
    f"(id anna >/dev/null 2>&1 || {_PERSON}); test -d ~anna/l || cp -r {INSIDE} ~anna/l; "
    "chown -R anna ~anna/l; cd ~anna/l"
)
_TOLD = "(su anna -c 'python3 -m ledsagapp' 2>/tmp/said || test $? = 3)"
PERSON_TRIALS = {
    "a user without rights is told the one line": (
        f'{_OWN_COPY} && {_TOLD} && grep "su -c \'apt-get update && apt-get install" /tmp/said'
    ),
    "a user whom sudo asks for a password is told it with sudo": (
        f"apt-get -qq update && {_INSTALL} sudo && {_OWN_COPY} && {_TOLD} "
        "&& grep 'sudo apt-get update && sudo apt-get install' /tmp/said"
    ),
    "the first command, as a user with sudo": (
        f"{_OWN_COPY} && echo 'anna ALL=(ALL) NOPASSWD: ALL' >/etc/sudoers.d/anna "
        "&& su anna -c 'python3 -m ledsagapp --demo --screenshot /tmp/pages' "
        "&& test $(ls /tmp/pages | wc -l) -ge 100 && test -x ~anna/l/.venv/bin/python"
    ),
    "the second command, --quick, as that user": (
        f"{_OWN_COPY} && su anna -c 'python3 -m tests --quick -q'"
    ),
}
CHECKOUT_TRIALS = {
    "the first command, as root": (
        f"cd {INSIDE} && python3 -m ledsagapp --demo --screenshot /tmp/pages "
        "&& test $(ls /tmp/pages | wc -l) -ge 100"
    ),
    "self-test of the checkout": f"cd {INSIDE} && python3 -m ledsagapp --selftest",
}
SUITE_TRIALS = {"every test": f"cd {INSIDE} && python3 -m tests -q"}
SPOKEN_TRIALS = {
    "the tasks with the system's Orca": (
        f"apt-get -qq update && {_INSTALL} xvfb xdotool openbox x11-xkb-utils dbus at-spi2-core "
        "libglib2.0-bin python3-gi gir1.2-atspi-2.0 orca speech-dispatcher "
        f"&& cd {INSIDE} && python3 -m tests.outside --spoken"
    )
}
# What says nothing of why a trial failed: of keys that a busy reader answered late, and of apt.
NOISE = ("QSpiApplication::", "debconf:", "update-alternatives:", "Setting up ", "Unpacking ")
SHOWN = 60
TRANSCRIPTS = Path("tests", "outside", "spoken")


def main() -> int:
    """Try what was asked for; the exit code says whether all went well."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("systems", nargs="*", help=", ".join(SYSTEMS))
    parser.add_argument("--packages-only", action="store_true", help="the .deb alone")
    parser.add_argument("--suite", action="store_true", help="also every test, on each system")
    parser.add_argument("--spoken", action="store_true", help="the spoken tasks alone")
    parser.add_argument("--rewrite", action="store_true", help="and keep what is heard")
    parser.add_argument("--copy", action="append", default=[], metavar="PATH", help="a file there")
    asked = parser.parse_args()
    if os.geteuid() != 0 or shutil.which("mmdebstrap") is None:
        print("This needs root and mmdebstrap: apt-get install mmdebstrap", file=sys.stderr)
        return 3
    rewrite = " --rewrite" if asked.rewrite else ""
    spoken = {name: script + rewrite for name, script in SPOKEN_TRIALS.items()}
    failed = 0
    for system in asked.systems or SYSTEMS:
        try:
            if asked.spoken:
                failed += _tried(system, asked.copy, spoken, _put_checkout)
                continue
            failed += _tried(system, asked.copy, PACKAGE_TRIALS, _put_package)
            if not asked.packages_only:
                failed += _tried(system, asked.copy, WHEEL_TRIALS, _put_wheel)
                failed += _tried(system, asked.copy, PERSON_TRIALS, _put_checkout)
                as_root = CHECKOUT_TRIALS | (SUITE_TRIALS if asked.suite else {})
                failed += _tried(system, asked.copy, as_root, _put_checkout)
        except NotHereError:
            print(f"FAILED {system}: cannot be had from the mirror", flush=True)
            failed += 1
    print(f"{failed} failed" if failed else "all went well")
    return 1 if failed else 0


def _tried(
    system: str, copied: list[str], trials: dict[str, str], prepare: Callable[[Path], bool]
) -> int:
    """Try something on a clean system that it is put on first; how many trials failed."""
    with _clean(system, copied) as root:
        if not prepare(root):
            return len(trials)
        failed = sum(not _went_well(system, root, *trial) for trial in trials.items())
        if any("--rewrite" in script for script in trials.values()):
            _bring_back(root)
    return failed


def _bring_back(root: Path) -> None:
    """Take over what was heard there."""
    heard = root / INSIDE.lstrip("/") / TRANSCRIPTS
    shutil.copytree(heard, ROOT / TRANSCRIPTS, dirs_exist_ok=True)


class NotHereError(Exception):
    """A system cannot be had from the mirror."""


@contextmanager
def _clean(system: str, copied: list[str]) -> Iterator[Path]:
    """A system on which nothing of ours ever was."""
    archive = BUILD / "systems" / f"{system}.tar"
    if not archive.exists():
        archive.parent.mkdir(parents=True, exist_ok=True)
        new = archive.with_suffix(".new.tar")
        packages = "python3,python3-venv"
        # A mirror that is renewed seldom is as good for a trial; only its signature has to hold.
        stale = 'Acquire::Check-Valid-Until "false"'
        options = ("--quiet", "--variant=minbase", f"--include={packages}", f"--aptopt={stale}")
        done = subprocess.run(["mmdebstrap", *options, system, new], check=False)
        if done.returncode:
            raise NotHereError
        new.rename(archive)
    with tempfile.TemporaryDirectory(prefix="ledsagapp-system-") as spare:
        root = Path(spare) / "root"
        root.mkdir()
        subprocess.run(["tar", "--extract", "--file", archive, "--directory", root], check=True)
        named = [path for path in _handed_over().values() if Path(path).is_file()]
        for name in ("/etc/resolv.conf", "/etc/hosts", *named, *copied):
            there = root / name.lstrip("/")
            there.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(name, there)
        yield root


def _handed_over() -> dict[str, str]:
    """What tells how an index of packages is reached, and whose word it is trusted by."""
    return {one: os.environ[one] for one in os.environ if one.startswith(("PIP_", "SSL_CERT"))}


def _put_package(root: Path) -> bool:
    found = sorted(DIST.glob(f"ledsagapp_{version()}_*.deb"))
    if not found:
        print("no .deb in dist: python3 packaging/build.py deb", file=sys.stderr)
        return False
    shutil.copyfile(found[0], root / "srv" / "ledsagapp.deb")
    return True


def _put_wheel(root: Path) -> bool:
    wheel = DIST / f"ledsagapp-{version()}-py3-none-any.whl"
    if not wheel.exists():
        print("no wheel in dist: python3 packaging/build.py wheel", file=sys.stderr)
        return False
    for path in (wheel, ROOT / "packaging" / "requirements.txt"):
        shutil.copyfile(path, root / "srv" / path.name)
    return True


def _put_checkout(root: Path) -> bool:
    """What git knows, and nothing that was made from it."""
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True)
    for name in names.stdout.decode().split("\0"):
        if name and (ROOT / name).is_file():
            there = root / INSIDE.lstrip("/") / name
            there.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, there)
    return True


def _went_well(system: str, root: Path, name: str, script: str) -> bool:
    begun = time.monotonic()
    # A namespace of its own: what the trial starts ends with it, and no mount is left behind.
    apart = ("unshare", "--mount", "--pid", "--fork", f"--mount-proc={root}/proc")
    environ = {
        **_handed_over(),
        "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": str(Path("/", "root")),
        "LANG": "C.UTF-8",
        "DEBIAN_FRONTEND": "noninteractive",
        "QT_QPA_PLATFORM": "offscreen",
    }
    if "xvfb" in script:  # a screen of its own
        del environ["QT_QPA_PLATFORM"]
    told = BUILD / "systems" / f"{system}.log"
    with told.open("w") as log:
        done = subprocess.run(
            [*apart, "chroot", root, "sh", "-e", "-c", script],
            env=environ,
            check=False,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    well = done.returncode == 0
    seconds = time.monotonic() - begun
    print(f"{'ok    ' if well else 'FAILED'} {system}: {name}, {seconds:.0f} s", flush=True)
    if not well:
        print(f"    exit code {done.returncode}; all of it is in {told}")
        lines = told.read_text("utf-8", "replace").splitlines()
        telling = [line for line in lines if not any(one in line for one in NOISE)]
        print("\n".join(f"    {line}" for line in telling[-SHOWN:]), flush=True)
    return well


if __name__ == "__main__":
    sys.exit(main())

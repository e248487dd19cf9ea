"""The package of Debian and Ubuntu: the frozen folder, and what a desktop wants to know of it."""

import gzip
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import command_help
import desktop_files
from build_environment import BUILD, ROOT, reproducible, version, version_moment
from icons import draw_icons
from release import HOMEPAGE

from ledsagapp.app import arguments
from ledsagapp.bootstrap import system_packages
from ledsagapp.cli import main as cli

_RECOMMENDED = (
    "libcups2 | libcups2t64, libgl1-mesa-dri, gnome-keyring | kwalletmanager, "
    "libspeechd2, speech-dispatcher"
)
_SHARED_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_DESCRIPTION = """companion service: hours, outings and expenses
 Keeps the hours and expenses of a decision on companion service (ledsagning) in
 Sweden: what is left, why, and until when, and the reports that the provider
 asks for. Everything stays on the computer. Made for keyboard and screen reader."""


def write_deb(folder: Path, target: Path) -> Path:
    """Make the package of the frozen folder; the same folder gives the same package."""
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(folder, root / "usr/lib/ledsagapp", symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    for name in ("ledsagapp", "ledsag"):
        (root / "usr/bin" / name).symlink_to(f"../lib/ledsagapp/{name}")
    _share(root / "usr/share")
    architecture = _told("dpkg", "--print-architecture")
    _write(root / "DEBIAN/control", _control(root, folder, architecture))
    for path in root.rglob("*"):
        _settle(path)
    out = target / f"ledsagapp_{version()}_{architecture}.deb"
    environ = {**os.environ, **reproducible()}
    command = ("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, out)
    subprocess.run(command, env=environ, check=True, stdout=subprocess.DEVNULL)
    return out


def _share(share: Path) -> None:
    _write(share / "applications/ledsagapp.desktop", desktop_files.desktop_entry())
    _write(share / "mime/packages/ledsagapp.xml", desktop_files.mime_types())
    _write(share / f"metainfo/{desktop_files.ID}.metainfo.xml", desktop_files.metainfo())
    icons = BUILD / "icons"
    draw_icons(icons)
    hicolor = share / "icons/hicolor"
    for size in _SHARED_SIZES:
        picture = (icons / f"ledsagapp-{size}.png").read_bytes()
        _write(hicolor / f"{size}x{size}/apps/ledsagapp.png", picture)
    drawing = (ROOT / "resources/icons/ledsagapp.svg").read_bytes()
    _write(hicolor / "scalable/apps/ledsagapp.svg", drawing)
    window, line = arguments.parser(), cli.parser()
    about = {"ledsagapp": "hours and expenses of ledsagning", "ledsag": "the same without a window"}
    for parser, other in ((window, line), (line, window)):
        page = command_help.manual_page(parser, about[parser.prog], other.prog)
        _write(share / f"man/man1/{parser.prog}.1.gz", _packed(page))
    completion = command_help.completion(window, line)
    _write(share / "bash-completion/completions/ledsagapp", completion)
    (share / "bash-completion/completions/ledsag").symlink_to("ledsagapp")
    _write(share / "doc/ledsagapp/copyright", _copyright())
    _write(
        share / "doc/ledsagapp/changelog.gz", _packed((ROOT / "CHANGELOG.md").read_text("utf-8"))
    )


def _copyright() -> str:
    return (
        f"{(ROOT / 'LICENSE').read_text('utf-8')}\n"
        "The licences of the libraries that are bundled lie in\n"
        "/usr/lib/ledsagapp/_internal/ledsagapp/resources/licences\n"
    )


def _control(root: Path, folder: Path, architecture: str) -> str:
    files = [path for path in root.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files) // 1024
    tables = (
        system_packages.BASE_LIBRARIES,
        system_packages.X11_LIBRARIES,
        system_packages.WAYLAND_LIBRARIES,
    )
    needed = sorted({name for table in tables for name in table.values()})
    return f"""Package: ledsagapp
Version: {version()}
Section: misc
Priority: optional
Architecture: {architecture}
Maintainer: Ledsagapp contributors <nobody@localhost>
Installed-Size: {size}
Depends: libc6 (>= {_glibc(folder)}), {", ".join(needed)}
Recommends: {_RECOMMENDED}
Suggests: tesseract-ocr-swe
Homepage: {HOMEPAGE}
Description: {_DESCRIPTION}
"""


def _glibc(folder: Path) -> str:
    """The oldest glibc that all files of the folder run with."""
    found = {(2, 34)}
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink() and path.read_bytes()[:4] == b"\x7fELF":
            said = _told("objdump", "-T", str(path))
            found |= {(2, int(it)) for it in re.findall(r"GLIBC_2\.(\d+)", said)}
    return "{}.{}".format(*max(found))


def _told(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode(), 9, mtime=0)


def _write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def _settle(path: Path) -> None:
    """Give a file the rights and the moment that it has in every build."""
    if not path.is_symlink():
        mode = path.stat().st_mode
        path.chmod(0o755 if path.is_dir() or mode & 0o100 else 0o644)
    moment = version_moment()
    os.utime(path, (moment, moment), follow_symlinks=False)


if __name__ == "__main__":
    sys.exit("run packaging/build.py deb")

"""Whose work each library is that the frozen program brings along, and where its licence lies.

A library that wheels or the system bring is found by the name of its file. ``uncovered`` says what
of a frozen folder nobody is named for: the build stops at it. Linux only: other systems' wheels
name them otherwise.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

PYTHON = "Python"
_LIBRARY = re.compile(r"^lib.*\.so[.\d]*$")
_MODULE = re.compile(r"\.(so|pyd)$")


@dataclass(frozen=True)
class Work:
    """A library inside another's wheel: who brings it, its name, licence, files and text."""

    owner: str
    name: str
    licence: str
    files: str
    text: str


_LGPL2, _LGPL3 = "LGPL-2.1-or-later", "LGPL-3.0-or-later"
_KRB = "gssapi_krb5|k5crypto|krb5|krb5support"
WORKS = (
    *(
        Work("pillow", name, licence, files, "LICENSE")
        for name, licence, files in (
            ("libavif with AOM and dav1d", "BSD-2-Clause", "avif"),
            ("Brotli", "MIT", "brotli(common|dec)"),
            ("FreeType", "FTL", "freetype"),
            ("HarfBuzz", "MIT", "harfbuzz"),
            ("libjpeg-turbo", "IJG", "jpeg"),
            ("Little CMS", "MIT", "lcms2"),
            ("XZ Utils", "0BSD", "lzma"),
            ("OpenJPEG", "BSD-2-Clause", "openjp2"),
            ("libpng", "libpng-2.0", "png16"),
            ("libtiff", "libtiff", "tiff"),
            ("libwebp", "BSD-3-Clause", "(sharpyuv|webp|webpdemux|webpmux)"),
            ("libXau", "MIT", "Xau"),
            ("libxcb", "MIT", "xcb"),
            ("Zstandard", "BSD-3-Clause", "zstd"),
        )
    ),
    Work("pi-heif", "libheif", _LGPL3, "heif", "LICENSES_bundled.txt"),
    Work("pi-heif", "libde265", _LGPL3, "de265", "LICENSES_bundled.txt"),
    Work("prismatoid", "Prism", "MPL-2.0", "prism", "mpl-2.0.txt"),
    Work("prismatoid", "GLib", _LGPL2, "(glib|gobject|gmodule|gio)-2", "NOTICE.txt"),
    Work("prismatoid", "glibmm", _LGPL2, "(glibmm|giomm)-2", "NOTICE.txt"),
    Work("prismatoid", "libsigc++", _LGPL3, "sigc-3", "NOTICE.txt"),
    Work("prismatoid", "util-linux", _LGPL2, "(blkid|mount)", "NOTICE.txt"),
    Work("prismatoid", "PCRE2", "BSD-3-Clause", "pcre2-8", "PCRE2.txt"),
    Work("prismatoid", "libffi", "MIT", "ffi", "libffi.txt"),
    Work("prismatoid", "SELinux", "libselinux-1.0", "selinux", "NOTICE.txt"),
    Work("psycopg-binary", "PostgreSQL", "PostgreSQL", "pq", "PostgreSQL.txt"),
    Work("psycopg-binary", "OpenSSL", "Apache-2.0", "(ssl|crypto)", "OpenSSL.txt"),
    Work("psycopg-binary", "OpenLDAP", "OLDAP-2.8", "(ldap|lber)", "OpenLDAP.txt"),
    Work("psycopg-binary", "Cyrus SASL", "BSD-4-Clause-UC", "sasl2", "cyrus-sasl.txt"),
    Work("psycopg-binary", "MIT Kerberos", "MIT", f"({_KRB})", "krb5.txt"),
    Work("psycopg-binary", "libcom_err", "MIT", "com_err", "com_err.txt"),
    Work("psycopg-binary", "keyutils", "LGPL-2.0-or-later", "keyutils", "keyutils.txt"),
    Work("psycopg-binary", "libcrypt", _LGPL2, "crypt", "NOTICE.txt"),
    Work("pyside6-essentials", "Qt", "LGPL-3.0-only", "(Qt6\\w+|pyside6)", "NOTICE.txt"),
    Work("pyside6-essentials", "ICU", "Unicode-3.0", "icu(data|i18n|uc)", "ICU.txt"),
    Work("shiboken6", "Shiboken", "LGPL-3.0-only", "shiboken6", "NOTICE.txt"),
    Work("pypdfium2", "PDFium", "BSD-3-Clause", "pdfium", "pdfium.txt"),
    Work(PYTHON, "CPython", "PSF-2.0", "python3", "LICENSE.txt"),
    Work(PYTHON, "OpenSSL", "Apache-2.0", "(ssl|crypto)", "OpenSSL.txt"),
    Work(PYTHON, "Expat", "MIT", "expat", "expat.txt"),
    Work(PYTHON, "libffi", "MIT", "ffi", "libffi.txt"),
    Work(PYTHON, "bzip2", "bzip2-1.0.6", "bz2", "bzip2.txt"),
    Work(PYTHON, "zlib", "Zlib", "z", "zlib.txt"),
    Work(PYTHON, "libuuid", "BSD-3-Clause", "uuid", "libuuid.txt"),
    Work(PYTHON, "XZ Utils", "0BSD", "lzma", "NOTICE.txt"),
    Work(PYTHON, "SQLite", "blessing", "sqlite3", "NOTICE.txt"),
)
# Where a wheel puts what it brings along, which none of its own lists may name by its owner.
_FOLDERS = {
    "pillow.libs": "pillow",
    "pi_heif.libs": "pi-heif",
    "prismatoid.libs": "prismatoid",
    "prism": "prismatoid",
    "psycopg_binary.libs": "psycopg-binary",
    "PySide6": "pyside6-essentials",
    "shiboken6": "shiboken6",
    "pypdfium2_raw": "pypdfium2",
}


def canonical(name: str) -> str:
    """The name of a library as an index of packages spells it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def work_of(path: Path) -> Work | None:
    """Whose work a library is, by its place in the frozen folder's ``_internal``."""
    owner = _FOLDERS.get(path.parts[0], PYTHON)
    for one in WORKS:
        if one.owner == owner and re.match(rf"lib{one.files}[-.\d]", path.name):
            return one
    return None


def libraries(inside: Path) -> Iterator[Path]:
    """Each library of a frozen folder, by its place in it; plugins of Qt are Qt's own."""
    for path in sorted(inside.rglob("lib*.so*")):
        place = path.relative_to(inside)
        if not path.is_symlink() and _LIBRARY.match(path.name) and "plugins" not in place.parts:
            yield place


def uncovered(inside: Path, licences: Path) -> list[str]:
    """What of a frozen folder no work is named for, or has no licence text: each as a line."""
    lines = []
    texts = {canonical(one.name): one for one in licences.iterdir() if one.is_dir()}
    for place in libraries(inside):
        work = work_of(place)
        if work is None:
            lines.append(f"{place}: whose it is stands nowhere in packaging/bundled_libraries.py")
        elif not (texts[canonical(work.owner)] / work.text).is_file():
            lines.append(f"{place}: no licence text {work.owner}/{work.text}")
    owned = {str(file) for one in metadata.distributions() for file in one.files or ()}
    for path in sorted(inside.rglob("*")):
        place = path.relative_to(inside)
        ours = _MODULE.search(path.name) and not _LIBRARY.match(path.name)
        if ours and "lib-dynload" not in place.parts and str(place) not in owned:
            lines.append(f"{place}: comes from no library of the lock")
    return lines

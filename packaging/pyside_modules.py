"""PySide's own modules, compiled: it carries them inside a library and compiles them at each start.

By its own switch it unpacks them beside that library, and takes them from there where they lie.
"""

import compileall
import os
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from py_compile import PycInvalidationMode


def lay_out_pyside(target: Path) -> None:
    """Make the folder of the compiled modules anew, good whatever the time of their files."""
    place = Path(str(metadata.distribution("shiboken6").locate_file("shiboken6/files.dir")))
    if not place.is_dir():
        environ = {**os.environ, "SBK_EMBED": "0"}
        subprocess.run([sys.executable, "-c", "import PySide6.QtCore"], env=environ, check=True)
    shutil.rmtree(target, ignore_errors=True)
    for source in sorted(place.rglob("*.py")):
        copy = target / source.relative_to(place)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, copy)
    mode = PycInvalidationMode.UNCHECKED_HASH
    compileall.compile_dir(target, quiet=1, legacy=True, stripdir=target, invalidation_mode=mode)
    for source in target.rglob("*.py"):
        source.unlink()

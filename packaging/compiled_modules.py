"""The file of compiled modules that a packaged program looks in (``ledsagapp.module_store``)."""

import marshal
import sys
from importlib.util import MAGIC_NUMBER
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from ledsagapp.bootstrap.module_code import module_code
from ledsagapp.bootstrap.module_file import OTHERS, PACKAGE, whole

_ROOT = Path(__file__).resolve().parents[1]
_NAME = "ledsagapp-modules"
_FIRST = (PACKAGE, f"{PACKAGE}.module_store")
_HEAD = 16  # bytes before the code in a compiled file: Python's number, and of what it was made


def write_module_file(folder: Path) -> None:
    """Move the modules of a packaged program from its folder into one file.

    Those of others, of which a start reads a few dozen, lie where they were as well. So do the two
    modules that come before the file.
    """
    codes, moved = {}, []
    for place in sorted(folder.rglob("*.pyc")):
        parts = place.relative_to(folder).with_suffix("").parts
        is_package = parts[-1] == "__init__"
        name = ".".join(parts[:-1] if is_package else parts)
        compiled = place.read_bytes()
        if compiled[: len(MAGIC_NUMBER)] != MAGIC_NUMBER:
            raise SystemExit(f"{place} was compiled by another Python.")
        if parts[0] == PACKAGE or name in OTHERS:
            code = compiled[_HEAD:]
            if parts[0] == PACKAGE:
                source = _ROOT.joinpath(*parts).with_suffix(".py").read_bytes()
                said = marshal.loads(code).co_filename  # noqa: S302 - of this very build
                code = module_code(source, said, own=True)
            codes[name] = (str(place.relative_to(folder)), 0, 0, is_package, code)
            if parts[0] == PACKAGE and name not in _FIRST:
                moved.append(place)
    (folder / _NAME).write_bytes(whole(codes))
    for place in moved:
        place.unlink()

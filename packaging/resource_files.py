"""The program's data files as a package holds them: texts compiled, nothing that only makes them.

A package has no ``.po``: then a start takes the compiled texts as they are and writes nothing.
"""

import shutil
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

# The checkout is on the path from here on.
from ledsagapp import i18n, text_files  # noqa: E402
from ledsagapp.exchange.presets.preset_form import compiled_file, keep_compiled  # noqa: E402

_LEFT_OUT = (".po", ".mo", ".qm", ".ts", ".pyc")


def lay_out_resources(target: Path) -> None:
    """Make the folder of the data files anew."""
    source = ROOT / "resources"
    shutil.rmtree(target, ignore_errors=True)
    for path in sorted(source.rglob("*")):
        if path.is_file() and path.suffix not in _LEFT_OUT:
            copy = target / path.relative_to(source)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
    for catalogue in sorted((source / i18n.FOLDER).glob("*.po")):
        texts = dict(text_files.entries(catalogue.read_text("utf-8")))
        compiled = target / i18n.FOLDER / f"{catalogue.stem}.mo"
        compiled.parent.mkdir(parents=True, exist_ok=True)
        compiled.write_bytes(text_files.mo_bytes(texts))
    for preset in sorted((target / "rules").glob("*.toml")):
        data = preset.read_bytes()
        compiled_file(preset).unlink(missing_ok=True)
        keep_compiled(preset, data, tomllib.loads(data.decode()))

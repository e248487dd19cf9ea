"""What a packaged program runs first: one file for both commands, told apart by its name.

PyInstaller's starter points the search for libraries at ours, and its hook Qt's search for plugins.
Every program we start would inherit that, and Tesseract or the viewer of a PDF would die of what is
ours: so it is put back before anything else is done.
"""

import os
import sys

from ledsagapp.module_store import look_in

_POINTED = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FRAMEWORK_PATH", "LIBPATH")
_POINTED += ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")  # our own Qt knows its place


def put_back(environ: "os._Environ[str]") -> None:
    """Have programs that are started look for their libraries as if we were not there."""
    ours = getattr(sys, "_MEIPASS", "\0")
    for name in _POINTED:
        before = environ.pop(f"{name}_ORIG", None)
        if before:
            environ[name] = before
        elif ours in environ.get(name, ""):
            del environ[name]
    places = environ.get("PATH", "").split(os.pathsep)
    if ours in places:  # as the hook has it on Windows
        environ["PATH"] = os.pathsep.join(one for one in places if one != ours)
    # What the starter tells itself; the process that draws receipts is to start like any other.
    for name in [one for one in environ if one.startswith("_PYI_")]:
        del environ[name]


def search_plainly() -> None:
    """Have modules looked for as the files they are, without PyInstaller's empty archive."""
    sys.path_hooks[:] = [hook for hook in sys.path_hooks if hook.__module__ != "pyimod02_importers"]
    sys.path_importer_cache.clear()


def main() -> int:
    """Run the command the file is called by."""
    put_back(os.environ)
    search_plainly()
    package = getattr(sys, "_MEIPASS", "")
    look_in(os.path.join(package, "ledsagapp-modules"), package)  # noqa: PTH118
    for stream in ("stdout", "stderr"):
        if getattr(sys, stream) is None:  # a window of Windows has none
            setattr(sys, stream, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123
    name = os.path.splitext(os.path.basename(sys.argv[0]))[0].lower()  # noqa: PTH119, PTH122
    if name == "ledsag" and sys.argv[1:2] != ["--selftest"]:
        from ledsagapp.cli.start import run  # noqa: PLC0415
    else:
        from ledsagapp.app.main import main as run  # noqa: PLC0415
    return run()


if __name__ == "__main__":
    sys.exit(main())

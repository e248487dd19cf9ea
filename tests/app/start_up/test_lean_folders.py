"""The system's usual folders are told without what makes files, which is there for others."""

import subprocess
import sys

ASKED = """
import os, sys
os.environ.pop("XDG_RUNTIME_DIR", None)
from ledsagapp.app.start_up.lean_folders import read_in_platformdirs
if "lean" in sys.argv:
    read_in_platformdirs()
    spared = ("tempfile", "shutil", "random")
    assert not any(name in sys.modules for name in spared), sorted(sys.modules)
import platformdirs
told = platformdirs.PlatformDirs("ledsagapp", appauthor=False)
print(told.user_data_path, told.user_state_path, told.user_config_path)
print(told.user_runtime_dir, platformdirs.user_documents_path())
import tempfile
with tempfile.TemporaryDirectory() as folder:
    print(os.path.isdir(folder), os.path.dirname(folder) == tempfile.gettempdir())
"""


def test_all_folders_are_told_as_ever() -> None:
    ran = [
        subprocess.run([sys.executable, "-c", ASKED, way], stdout=subprocess.PIPE, check=True)
        for way in ("lean", "usual")
    ]
    assert ran[0].stdout == ran[1].stdout != b""

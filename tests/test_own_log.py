"""What goes wrong stands in the file, with why and where; what does not costs nothing."""

import subprocess
import sys
from pathlib import Path

LINES = """
import sys
from pathlib import Path
from ledsagapp import own_log
own_log.keep_log_in(Path(sys.argv[1]))
print("logging" in sys.modules, Path(sys.argv[1]).exists())
try:
    open("/no/such/file")
except OSError:
    own_log.log_line("%s could not be read", "Boken", failed=True)
own_log.log_line("and a second line")
print(own_log.log_crash(Path(sys.argv[1]), ValueError, ValueError("odd"), None).strip())
"""


def lines_in(path: Path) -> tuple[str, str]:
    ran = subprocess.run(
        [sys.executable, "-c", LINES, str(path)], capture_output=True, text=True, check=True
    )
    return ran.stdout, ran.stderr


def test_lines_stand_in_the_file_from_the_first(tmp_path: Path) -> None:
    path = tmp_path / "state" / "ledsagapp.log"
    said, shown = lines_in(path)
    written = path.read_text("utf-8")
    assert said.splitlines() == ["False False", "ValueError: odd"]
    assert "Boken could not be read" in written
    assert "FileNotFoundError" in written
    assert "/no/such/file" in written
    assert written.index("and a second line") < written.index("ValueError: odd")
    assert shown == ""


def test_where_the_file_cannot_be_written_the_lines_are_shown(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder would be")
    _said, shown = lines_in(tmp_path / "state" / "ledsagapp.log")
    assert "Boken could not be read" in shown
    assert "and a second line" in shown

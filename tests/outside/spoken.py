"""The core tasks done by keyboard alone, with a screen reader listening; in the system's Python.

``python3 -m tests.outside --spoken [--rewrite] [name …]`` starts it.
"""

import struct
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

from tests.outside import rules, transcript
from tests.outside.bus import Program
from tests.outside.reader import Reader
from tests.outside.transcript import FILED, TYPED, Step, Transcript


def receipt(path: Path) -> None:
    """A picture of a receipt: white paper, as small as it gets."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checked = kind + data
        return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))

    rows = b"".join(b"\x00" + b"\xff" * 60 for _ in range(90))
    head = struct.pack(">IIBBBBB", 60, 90, 8, 0, 0, 0, 0)
    parts = (chunk(b"IHDR", head), chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b""))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(parts))


def performed(wanted: Transcript, python: str) -> Transcript:
    """The same keys pressed in the running program, with what is heard now."""
    with tempfile.TemporaryDirectory(prefix="ledsagapp-spoken-") as name:
        folder = Path(name)
        files = folder / "Papper"  # a name that is the same each time it is said
        files.mkdir()
        receipt(files / "kvitto.png")
        reader = Reader(folder)
        program = None
        try:
            command = [python, "-m", "tests.outside.program", "--lang", "sv", "--data", str(folder)]
            program = Program([*command, *wanted.options])
            subprocess.run(["setxkbmap", "se"], check=True)  # or å, ä and ö are typed at random
            made = [Step("start", _begun(transcript.lines(reader.heard(program, patient=True))))]
            for step in wanted.steps[1:]:
                _do(program, step.keys, files)
                said = reader.heard(program, patient=not step.keys.startswith(TYPED))
                made.append(Step(step.keys, transcript.lines(said, step.keys)))
            return Transcript(wanted.head, made)
        finally:
            if program is not None:
                program.end()
            reader.end()


def _begun(lines: list[str]) -> list[str]:
    """What is heard of the dialog that opens with an empty book, at once or a moment later."""
    opened = [place for place, line in enumerate(lines) if "dialogruta" in line]
    return lines[opened[-1] :] if opened else lines


def _do(program: Program, keys: str, folder: Path) -> None:
    typed = keys.removeprefix(TYPED) if keys.startswith(TYPED) else ""
    typed = str(folder / keys.removeprefix(FILED)) if keys.startswith(FILED) else typed
    if not typed:
        program.press(keys)
        return
    subprocess.run(["xdotool", "type", "--delay", "30", typed], check=True)
    program.settle()


def main(python: str, path: Path, kept: Path | None, *, other: bool) -> int:
    """Perform one task; 0 where the same is heard as is written, or where it was written anew.

    ``kept`` is where it is written; with an ``other`` Orca than the file's only the rules hold.
    """
    wanted = transcript.read(path)
    found = performed(wanted, python)
    told, faults = list(transcript.differences(wanted, found)), list(rules.faults(found))
    for line in (*told, *faults):
        print(f"  {line}", flush=True)
    if kept is not None:
        kept.parent.mkdir(exist_ok=True)
        kept.write_text((found if other else transcript.kept(wanted, found)).text(), "utf-8")
    bad = bool(faults) or (bool(told) and kept is None and not other)
    print(f"{'NOT OK' if bad else 'ok'}  {path.stem}", flush=True)
    return int(bad)


if __name__ == "__main__":
    options = [one for one in sys.argv[3:] if one != "--other"]
    place = Path(options[0]) if options else None
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), place, other="--other" in sys.argv))

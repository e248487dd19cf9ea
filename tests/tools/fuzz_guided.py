"""``python3 -m tests.tools.fuzz_guided [READER …] [SECONDSs]``: input led by the code.

As ``tests.tools.fuzz``, with another maker of input: atheris watches which lines of ours each input
reaches, and keeps and changes those that reach new ones. It runs on Linux and macOS, and is
installed by ``pip install --group fuzz``; the fixed makers of ``tests.tools.fuzz`` need nothing.
A fault leaves the input in a file: ``python3 -m tests.tools.fuzz_guided READER FILE``.
"""

import faulthandler
import shutil
import subprocess
import sys
import warnings
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from tempfile import mkdtemp
from typing import Final

from ledsagapp.bootstrap.environment import ensure

if __name__ == "__main__":
    ensure("tests.tools.fuzz_guided", gui=True, dev=True)

ROOT: Final = Path(__file__).resolve().parents[2]
SEEDS: Final = 60  # inputs of the fixed makers to begin from
LONGEST: Final = 20  # seconds that one input may take
MOST_MEMORY: Final = 2048  # megabytes
LONGEST_INPUT: Final = {"book": 160_000, "encrypted-book": 160_000}  # bytes
USUAL_LENGTH: Final = 30_000


def guided(reader: str, seconds: int, folder: Path) -> "subprocess.CompletedProcess[str]":
    """Lead input to one reader for so long, in a program of its own; faults lie in the folder."""
    command = [sys.executable, "-m", "tests.tools.fuzz_guided", "--lead", reader, str(seconds)]
    return subprocess.run(
        [*command, str(folder)], cwd=ROOT, capture_output=True, text=True, check=False
    )


def lead(reader: str, seconds: int, folder: Path) -> None:
    """Never returns: libFuzzer ends the program, with 0 where there was no fault."""
    # Read in here and by name: what is to be watched must not have been read in before.
    atheris = import_module("atheris")
    with atheris.instrument_imports(include=["ledsagapp"]):
        fuzz = import_module("tests.tools.fuzz")
    warnings.simplefilter("ignore", UserWarning)
    read = fuzz.READERS[reader][1]

    def try_one(data: bytes) -> None:
        try:
            read(data)
        except fuzz.TOLD:
            return

    corpus = folder / "corpus"
    corpus.mkdir(exist_ok=True)
    for number in range(SEEDS):
        (corpus / f"{number}").write_bytes(fuzz.made_for(reader, number))
    faulthandler.disable()  # libFuzzer tells of signals itself
    options = [
        f"-max_total_time={seconds}",
        f"-timeout={LONGEST}",
        f"-rss_limit_mb={MOST_MEMORY}",
        f"-max_len={LONGEST_INPUT.get(reader, USUAL_LENGTH)}",
        f"-artifact_prefix={folder}/",
        "-print_final_stats=1",
    ]
    atheris.Setup([sys.argv[0], *options, str(corpus)], try_one)
    atheris.Fuzz()


def told(done: "subprocess.CompletedProcess[str]") -> str:
    """How many inputs there were and how much of the code they reached, in libFuzzer's words."""
    lines = done.stderr.splitlines()
    last = [line for line in lines if "cov:" in line][-1:]
    count = [line for line in lines if line.startswith("stat::number_of_executed_units")]
    return "; ".join(" ".join(line.split()) for line in (*count, *last))


def main(given: Sequence[str]) -> int:
    """Lead input to every reader, or those named; or try one file again."""
    if given[:1] == ["--lead"]:
        lead(given[1], int(given[2]), Path(given[3]))
    readers = import_module("tests.tools.fuzz").READERS
    if len(given) == 2 and Path(given[1]).is_file():
        readers[given[0]][1](Path(given[1]).read_bytes())
        return 0
    seconds = next((int(word[:-1]) for word in given if word[:-1].isdecimal()), 60)
    for reader in [name for name in readers if name in given] or readers:
        folder = Path(mkdtemp(prefix="ledsagapp-fuzz-"))
        done = guided(reader, seconds, folder)
        print(f"{reader}: {told(done)}", flush=True)
        if done.returncode:
            print(done.stderr[-4000:])
            print(f"The input lies in {folder}.")
            return 1
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

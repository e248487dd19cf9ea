"""A screen reader without sound: Orca started in a session, and what it says after each key."""

import json
import os
import subprocess
import time
from pathlib import Path
from typing import IO

from tests.outside.bus import Program
from tests.outside.voice import Said, Voice

QUIET, SILENT, MOST, READY = 0.6, 2.5, 10.0, 30.0
# Orca's own: English words, which are made Swedish ones in ``transcript``; no braille, no echo.
SETTINGS = {
    "enableSpeech": True,
    "enableBraille": False,
    "enableEchoByWord": False,
    "enableKeyEcho": False,
    "enableTutorialMessages": False,
    "presentToolTips": False,
    "verbalizePunctuationStyle": 3,
    "orcaModifierKeys": ["Insert", "KP_Insert"],
    "startingProfile": ["Default", "default"],
    "activeProfile": ["Default", "default"],
    "firstStart": False,
}


class Reader:
    """Orca, from when it says that it is on until ``end``."""

    def __init__(self, folder: Path) -> None:
        self.voice = Voice(folder / "voice")
        profile = {"profile": ["Default", "default"], "pronunciations": {}, "keybindings": {}}
        kept = {"general": SETTINGS, "profiles": {"default": profile}}
        kept |= {"pronunciations": {}, "keybindings": {}}
        (folder / "user-settings.conf").write_text(json.dumps(kept), "utf-8")
        environ = {**os.environ, "SPEECHD_ADDRESS": self.voice.address}
        environ |= {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}
        self._told: IO[bytes] = (folder / "orca.txt").open("wb")
        self._run = subprocess.Popen(
            ["orca", "--replace", "-u", str(folder), "--disable", "braille"],
            env=environ,
            stdout=self._told,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        self._wait_until_on(folder)

    def _wait_until_on(self, folder: Path) -> None:
        end = time.monotonic() + READY
        while not any(one.text.endswith("on.") for one in self.voice.taken()):
            if self._run.poll() is not None or time.monotonic() > end:
                told = (folder / "orca.txt").read_text("utf-8", "replace")
                raise RuntimeError(f"Orca did not begin to speak:\n{told[-2000:]}")
            time.sleep(0.1)

    def heard(self, program: Program, *, patient: bool) -> list[Said]:
        """What is said, once nothing more comes for a while; what opens takes its time."""
        begun = time.monotonic()
        least = SILENT if patient else QUIET
        while time.monotonic() - begun < MOST:
            program.settle()
            now = time.monotonic()
            spoke = self.voice.spoke
            if now - max(begun, self.voice.last * spoke) > (QUIET if spoke else least):
                break
        return self.voice.taken()

    def end(self) -> None:
        """End Orca and the voice."""
        self._run.terminate()
        try:
            self._run.wait(5)
        except subprocess.TimeoutExpired:
            self._run.kill()
            self._run.wait()
        self.voice.close()
        self._told.close()

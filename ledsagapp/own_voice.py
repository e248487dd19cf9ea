"""The computer's own voice, for who sees badly or reads badly and uses no screen reader.

Prism speaks through what each system has: Speech Dispatcher, SAPI or OneCore, AVSpeech. It is read
in when something is first to be read aloud. ``NoVoiceError`` where there is no voice of the
language; ``reader_runs`` answers whether a screen reader speaks already.
"""

import time
from typing import Any, Final

USUAL: Final = 100
_MIDDLE: Final = 0.5  # Prism's rate as the system has it; 0 and 1 are the slowest and the fastest
_LETTERS_A_SECOND: Final = 13
_VOICES: Final = ("SPEECH_DISPATCHER", "ONE_CORE", "SAPI", "AV_SPEECH")
_READERS: Final = ("NVDA", "JAWS", "VOICE_OVER", "ORCA", "ZDSR", "ZOOM_TEXT", "SYSTEM_ACCESS")


class NoVoiceError(Exception):
    """The computer has no voice of that language that can be spoken with."""


class OwnVoice:
    """A voice of the computer's that speaks one language."""

    def __init__(self, language: str) -> None:
        self._context = _context()
        self._backend = self._way(language)
        self._ends = 0.0

    def say(self, text: str, speed: int = USUAL) -> None:
        """Say it instead of what was being said; a ``speed`` in per cent of the system's own."""
        from prism.common import PrismError  # noqa: PLC0415

        try:
            if self._backend.features.supports_set_rate and speed != USUAL:
                self._backend.rate = max(0.0, min(1.0, _MIDDLE * speed / USUAL))
            self._backend.speak(text.replace("\0", " "), True)  # noqa: FBT003 - Prism's own order
        except PrismError as error:
            raise NoVoiceError from error
        self._ends = time.monotonic() + 1 + len(text) * USUAL / (_LETTERS_A_SECOND * speed)

    def stop(self) -> None:
        """Say no more."""
        from prism.common import PrismError  # noqa: PLC0415

        self._ends = 0.0
        try:
            self._backend.stop()
        except PrismError:
            return  # it had ended by itself

    def speaks(self) -> bool:
        """Whether something is being said; guessed by its length where the voice does not tell."""
        if self._ends and self._backend.features.supports_is_speaking:
            return bool(self._backend.speaking)
        return time.monotonic() < self._ends

    def _way(self, language: str) -> Any:
        for name in _VOICES:
            backend = _backend(self._context, name)
            if backend is not None and _takes(backend, language):
                return backend
        raise NoVoiceError


def reader_runs() -> bool:
    """Whether a screen reader is running that Prism knows of."""
    context = _context()
    return any(
        backend is not None and backend.features.is_supported_at_runtime
        for backend in (_backend(context, name) for name in _READERS)
    )


def _context() -> Any:
    import prism  # noqa: PLC0415

    return prism.Context()


def _backend(context: Any, name: str) -> Any:
    """A way to speak by its name in Prism, None where it is not there."""
    from prism.common import BackendId, PrismError  # noqa: PLC0415

    try:
        return context.create(BackendId[name]) if context.exists(BackendId[name]) else None
    except (PrismError, ValueError):
        return None


def _takes(backend: Any, language: str) -> bool:
    """Take a voice of the language; whether there is one."""
    from prism.common import PrismError  # noqa: PLC0415

    features = backend.features
    if not (features.supports_count_voices and features.supports_get_voice_language):
        return True
    try:
        spoken = [backend.get_voice_language(place) for place in range(backend.voices_count)]
        now = backend.voice if features.supports_get_voice else 0
    except PrismError:
        return False
    fitting = [place for place, one in enumerate(spoken) if one.lower().startswith(language)]
    if not fitting:
        return False
    if features.supports_set_voice and now not in fitting:
        backend.voice = fitting[0]
    return True

"""A set of rules the program brings, in the form a start reads: TOML takes a hundredth of one.

It lies as JSON beside its file, and names the very bytes it was made of. Where it does not lie
there, or is of others, the file itself is read, and the form is kept where that may be written.
"""

import json
from contextlib import suppress
from pathlib import Path
from typing import Final

from ledsagapp.domain.digests import sha256
from ledsagapp.files import atomic_write

MADE_FROM: Final = "made_from"
CONTENT: Final = "content"


def compiled_file(path: Path) -> Path:
    """Where the compiled form of a file lies."""
    return path.with_suffix(".json")


def compiled_content(path: Path, data: bytes) -> dict[str, object] | None:
    """What stands in a file of these bytes, by its compiled form; None where there is none."""
    try:
        found = json.loads(compiled_file(path).read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or found.get(MADE_FROM) != sha256(data).hexdigest():
        return None
    content = found.get(CONTENT)
    return content if isinstance(content, dict) else None


def compiled_form(data: bytes, content: dict[str, object]) -> bytes | None:
    """The compiled form of a file with this content; None of what JSON cannot hold alike."""
    form = {MADE_FROM: sha256(data).hexdigest(), CONTENT: content}
    try:
        text = json.dumps(form, ensure_ascii=False)
    except (TypeError, ValueError):  # a day, or what holds itself
        return None
    return text.encode() if json.loads(text) == form else None


def keep_compiled(path: Path, data: bytes, content: dict[str, object]) -> None:
    """Keep the compiled form of a file beside it, where that may be written."""
    form = compiled_form(data, content)
    if form is not None:
        with suppress(OSError):
            atomic_write(compiled_file(path), form, private=False)

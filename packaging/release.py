"""What stands in the way of giving a build to other people; standard library only."""

import re
from collections.abc import Iterator

# Made up: nobody has that place yet. Put the real one here, and take its name out of INVENTED.
HOMEPAGE = "https://ledsagapp.github.io"
INVENTED = frozenset({"https://ledsagapp.github.io"})
HEADING = re.compile(r"^## (\S+)(?: – (.*))?$", re.MULTILINE)


def obstacles(homepage: str, changelog: str, version: str, day: str) -> Iterator[str]:
    """Each reason why this must not go out, as a sentence; nothing where it may."""
    if homepage in INVENTED:
        yield (
            f"{homepage} is invented: every package would send people to a place that is not "
            "ours. Put the real homepage into packaging/release.py."
        )
    first = HEADING.search(changelog)
    if first is None or first[1] != version:
        yield f"CHANGELOG.md does not begin with version {version}."
    elif day not in (first[2] or ""):
        yield f"CHANGELOG.md does not say that {version} is of {day}: its heading is {first[0]!r}."

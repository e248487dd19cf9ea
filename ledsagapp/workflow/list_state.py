"""How each list was ordered and filtered last, as a text among the settings; knows no Qt."""

import json
from collections.abc import Mapping


def recall_list(text: str, name: str) -> dict[str, str]:
    """What is remembered of a list; nothing where the text makes no sense."""
    found = _all(text).get(name)
    if not isinstance(found, dict):
        return {}
    return {key: one for key, one in found.items() if isinstance(one, str)}


def remember_list(text: str, name: str, values: Mapping[str, str]) -> str:
    """The text with what a list is to remember; without it where there is nothing."""
    found = _all(text)
    kept = {key: one for key, one in values.items() if one}
    if kept:
        found[name] = kept
    else:
        found.pop(name, None)
    return json.dumps(found, ensure_ascii=False, sort_keys=True) if found else ""


def _all(text: str) -> dict[str, object]:
    try:
        found = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}

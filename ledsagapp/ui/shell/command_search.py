"""Sök en åtgärd: everything the program can do in one list, and the doing of what is chosen."""

from collections.abc import Callable, Iterator, Sequence

from ledsagapp.i18n import Catalog
from ledsagapp.ui import dialogs
from ledsagapp.ui.page_protocols import Chooses
from ledsagapp.ui.shell.commands import Command, entries, menus
from ledsagapp.ui.shell.page_registry import places
from ledsagapp.ui.window_protocols import Target
from ledsagapp.wording.common.command_words import Offer, add_latest, other_words
from ledsagapp.wording.common.setting_choices import (
    language_choices,
    presentation_choices,
    theme_choices,
)

LATEST = "commands"
_OF_AN_OUTING = ("change_several", "history")


def offers(tr: Catalog) -> tuple[Offer, ...]:
    """Every command of the menus as the search offers it; the search itself is no answer."""
    titles = {name: title.replace("&", "") for name, title in menus(tr)}
    return tuple(
        Offer(one.id, one.text.replace("&", ""), titles[one.menu], "".join(one.keys[:1]))
        for one in entries(tr)
        if isinstance(one, Command) and one.id != "find_command"
    )


def find(target: Target) -> None:
    """Find a command and run it."""
    find_command(target, offers(target.context.tr))


def find_command(target: Target, commands: Sequence[Offer]) -> None:
    """Ask what to do, do it, and remember it as the latest."""
    offers = everything(target, commands)
    latest = recent(target)
    key = dialogs.find_command(target.context, target.parent, offers, latest)
    if key:
        kept = " ".join(add_latest(latest, key))
        target.context.lists.remember(LATEST, {"latest": kept})
        perform(target, key)


def recent(target: Target) -> list[str]:
    """What was done latest by way of the search."""
    return target.context.lists.recall(LATEST).get("latest", "").split()


def everything(target: Target, commands: Sequence[Offer]) -> list[Offer]:
    """The commands, the pages, the choices of the View menu and the people."""
    tr = target.context.tr
    why_not, words = _reasons(target), other_words(tr)
    offers = [*commands, *_pages(tr), *_settings(tr), *_people(target)]
    return [
        Offer(
            *(one.key, one.name, one.menu, one.keys),
            why_not.get(one.key, ""),
            words.get(one.key, ""),
        )
        for one in offers
    ]


def _pages(tr: Catalog) -> Iterator[Offer]:
    text = tr("Go to {page}")
    for place in places(tr):
        name = text.format(page=place.title)
        yield Offer(f"page:{place.name}", name, tr("View"), f"Ctrl+{place.number}")


def _settings(tr: Catalog) -> Iterator[Offer]:
    for key, name, keys in presentation_choices(tr):
        plain = f"{tr('Presentation')}: {name.replace('&', '')}"
        yield Offer(f"presentation:{key}", plain, tr("View"), keys)
    for key, name in theme_choices(tr):
        yield Offer(f"theme:{key}", f"{tr('Colours')}: {name}", tr("View"))
    for key, name in language_choices(tr):
        yield Offer(f"language:{key}", f"{tr('Language')}: {name}", tr("View"))


def _people(target: Target) -> Iterator[Offer]:
    tr = target.context.tr
    for person in target.context.view().ledger.people:
        yield Offer(f"person:{person.id}", tr("Show {name}").format(name=person.name), tr("Person"))


def _reasons(target: Target) -> dict[str, str]:
    """Why some commands would do nothing just now."""
    tr, context, page = target.context.tr, target.context, target.window.page()
    found: dict[str, str] = {}
    if not (isinstance(page, Chooses) and page.chosen_outings()):
        found |= dict.fromkeys(_OF_AN_OUTING, tr("no outing is chosen"))
    if context.book.undo.peek() is None:
        found["undo"] = tr("there is nothing to undo")
    if context.book.undo.peek_redo() is None:
        found["redo"] = tr("there is nothing to do again")
    return found


def perform(target: Target, key: str) -> None:
    """Do what an offer stands for."""
    kind, _colon, name = key.partition(":")
    window = target.window
    ways: dict[str, Callable[[], None]] = {
        "page": lambda: window.go(name),
        "presentation": lambda: window.choose_setting("presentation", name),
        "theme": lambda: window.choose_setting("theme", name),
        "language": lambda: window.choose_setting("language", name),
        "person": lambda: window.choose_setting("person_id", name),
    }
    ways.get(kind, lambda: target.context.run(key))()

"""Commands about entries: undo, outings chosen on the page, the clock, receipts that wait."""

from ledsagapp.ui import dialogs
from ledsagapp.ui.page_protocols import Chooses, OwnWords, Repeats
from ledsagapp.ui.shell import timer_commands
from ledsagapp.ui.window_protocols import Target
from ledsagapp.wording.common.undo_steps import owner_of, undone_sentence


def undo(target: Target) -> None:
    """Take back the latest step."""
    _step(target, again=False)


def redo(target: Target) -> None:
    """Make the step taken back again."""
    _step(target, again=True)


def _step(target: Target, *, again: bool) -> None:
    """Take a step, say what it was and whose, and show the one it was about."""
    context, undo = target.context, target.context.book.undo
    before = context.view()
    step = undo.redo() if again else undo.undo()
    if step is None:
        if not again:
            context.say(context.tr("There is nothing to undo."))
        return
    said = undone_sentence(step, context.formats, again=again)
    owner = owner_of(step, before.ledger) or owner_of(step, context.view().ledger)
    if owner is not None and len(before.ledger.people) > 1:
        text = context.tr("{said} It was about {name}.")
        said = text.format(said=said, name=owner.name)
        if owner != before.person:
            context.choose("person_id", owner.id)
    context.say(said)


def change_several(target: Target) -> None:
    """Change all outings chosen on the page in one go."""
    ids = _chosen_ids(target)
    if ids:
        dialogs.change_several(target.context, target.parent, ids)


def show_history(target: Target) -> None:
    """What became of the outing chosen."""
    ids = _chosen_ids(target)
    if ids:
        dialogs.show_history(target.context, target.parent, ids[0])


def _chosen_ids(target: Target) -> list[str]:
    """The outings chosen on the page; where there are none, how to choose is said."""
    page = target.window.page()
    ids = page.chosen_outings() if isinstance(page, Chooses) else []
    if not ids:
        context = target.context
        context.say(context.tr("First choose an outing on the page Outings."))
    return ids


def say_all_is_saved(target: Target) -> None:
    """Answer the one who wants to save: there is nothing to save."""
    target.context.say(target.context.tr("Everything is saved already."))


def repeat_outing(target: Target) -> None:
    """Write up once more the outing chosen on the page, else the latest."""
    page = target.window.page()
    if not (isinstance(page, Repeats) and page.again()):
        dialogs.same_as_last(target.context, target.parent)


def start_or_stop(target: Target) -> None:
    """Start the clock, or stop it and show what it measured."""
    timer_commands.start_or_stop(target.context, target.parent, target.window.timer)
    target.window.refresh(frozenset({"clock"}))


def drop_timer(target: Target) -> None:
    """Stop the clock without an outing."""
    timer_commands.drop(target.context, target.window.timer)
    target.window.refresh(frozenset({"clock"}))


def write_own_words(target: Target) -> None:
    """Go to the line for a person's own words."""
    target.window.go("overview", focus=False)
    page = target.window.page()
    if isinstance(page, OwnWords):
        page.write_own_words()


def open_receipt_inbox(target: Target) -> None:
    """Show the receipts that wait in the watched folder."""
    window = target.window
    dialogs.open_inbox(
        target.context,
        target.parent,
        window.settings.receipt_folder,
        lambda chosen: window.choose_setting("receipt_folder", chosen),
    )


def add_person(target: Target) -> None:
    """Add someone who has a decision, and show that person."""
    person_id = dialogs.new_person(target.context, target.parent)
    if person_id:
        target.window.choose_setting("person_id", person_id)

"""Commands about what is shown: pages, sentences, sizes, the manual, reports."""

from typing import Final

from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.values import replace
from ledsagapp.settings import LARGEST_TEXT, SMALLEST_TEXT, THEMES
from ledsagapp.ui import dialogs
from ledsagapp.ui.page_protocols import MakesPdf, Turns
from ledsagapp.ui.window_protocols import Target
from ledsagapp.wording.common.setting_choices import theme_choices

STEP: Final = 25  # per cent


def copy_status(target: Target) -> None:
    """Copy the page's status sentence."""
    page, context = target.window.page(), target.context
    page.copy_status()
    context.say(context.tr("Copied: {text}").format(text=page.status.sentence()))


def repeat_message(target: Target) -> None:
    """Say the latest message again; where the page says the result itself, its sentence."""
    if target.window.message.text():
        target.window.message.repeat()
    else:
        read_status(target)


def read_status(target: Target) -> None:
    """Focus the status sentence and have it read, also where it has the focus already."""
    page = target.window.page()
    if page.status.hasFocus():
        target.context.say(page.status.sentence())
    page.focus_status()


def explain(target: Target) -> None:
    """How the hours, or the money where that has the focus, were computed."""
    context = target.context
    view = context.view()
    kind = Kind.COSTS if target.window.page_name() == "expenses" else Kind.HOURS
    account = view.current(kind) or view.current(Kind.HOURS) or view.current(Kind.COSTS)
    if account is None:
        context.say(context.tr("There is no decision in force to reckon from."))
        return
    dialogs.explain(context, target.parent, account.decision_ids[0])


def show_companion(target: Target) -> None:
    """Show a companion's own hours and outlays."""
    companion_id = target.window.settings.companion_id
    dialogs.show_companion(target.context, target.parent, companion_id)


def focus_area(target: Target, *, step: int) -> None:
    """Focus the next area of the window, or the one before."""
    target.window.focus_area(step)


def turn(target: Target, *, step: int) -> None:
    """Show the time before or after on the page, where it has one; else in the calendar."""
    _calendar(target).turn(step)


def go_to_today(target: Target) -> None:
    """Show today on the page, where it shows a time; else in the calendar."""
    _calendar(target).to_today()


def _calendar(target: Target) -> Turns:
    """The page where it shows a time; else the calendar, which the first press only shows."""
    if not isinstance(target.window.page(), Turns):
        target.window.go("calendar")
    page = target.window.page()
    if not isinstance(page, Turns):
        raise TypeError(page)
    return page


def resize_text(target: Target, *, by: int) -> None:
    """Make the text a step larger or smaller; 0 is the computer's own size."""
    window, context = target.window, target.context
    wanted = window.settings.text_size + by * STEP if by else SMALLEST_TEXT
    size = min(max(wanted, SMALLEST_TEXT), LARGEST_TEXT)
    window.keep(replace(window.settings, text_size=size))
    context.say(context.tr("The text is at {percent} %.").format(percent=size))


def show_presentation(target: Target, *, key: str) -> None:
    """Show the book the ordinary way, or everything there is."""
    target.window.choose_setting("presentation", key)


def show_other_colours(target: Target) -> None:
    """Show the next set of colours."""
    window, context = target.window, target.context
    place = THEMES.index(window.settings.theme)
    window.choose_setting("theme", THEMES[(place + 1) % len(THEMES)])
    names = dict(theme_choices(context.tr))
    context.say(context.tr("Colours: {name}.").format(name=names[window.settings.theme]))


def show_report(target: Target, *, kind: str) -> None:
    """Go to the reports, the report of that kind chosen."""
    target.window.go("reports", choose=kind)


def make_pdf(target: Target) -> None:
    """Make a PDF of the report chosen; where none is being looked at, of the time report."""
    if target.window.page_name() != "reports":
        target.window.go("reports")
    page = target.window.page()
    if isinstance(page, MakesPdf):
        page.make_pdf()


def show_help(target: Target) -> None:
    """What the manual says of the page."""
    dialogs.show_manual(target.context, target.parent, target.window.page_name())


def show_manual(target: Target) -> None:
    """Open the manual at its beginning."""
    dialogs.show_manual(target.context, target.parent, "manual")

"""Hjälp and Ändra hur det ser ut, in the simple presentation."""

from collections.abc import Callable

from ledsagapp.domain.snapshot import View
from ledsagapp.graphics import pictograms
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.big_button import BigButton, BigButtons
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.text.text import Sentence


class SimpleHelp(Page):
    """A few sentences that say what one can do, and the way to more help."""

    def __init__(self, context: Context, go: Callable[[str, str], None]) -> None:
        tr = context.tr
        super().__init__(context.theme, tr("Help"), tr("Help"), simple=True)
        self.status.say(
            tr("Here you write down when you have been out. The program counts what is left.")
        )
        for name, text in self._sentences(context):
            sentence = Sentence(context.theme, name, factor=1.1)
            sentence.say(text)
            self.add(sentence)
        buttons = BigButtons(context.theme)
        buttons.fill(
            [
                BigButton(
                    context.theme,
                    tr("Write down an outing"),
                    pictograms.picture("walking"),
                    lambda: go("simple-outing", ""),
                    primary=True,
                ),
                BigButton(
                    context.theme,
                    tr("More help"),
                    pictograms.picture("book"),
                    lambda: context.run("help_page"),
                ),
            ]
        )
        self.add(buttons)
        self.end()

    def _sentences(self, context: Context) -> tuple[tuple[str, str], ...]:
        tr = context.tr
        return (
            (
                tr("Write down an outing"),
                tr("Press Write down an outing. Answer one question at a time."),
            ),
            (
                tr("If it went wrong"),
                tr("Nothing can go wrong. Press Undo, and the latest thing is taken back."),
            ),
            (tr("Back"), tr("Press Back to see the question before.")),
            (
                tr("Change how it looks"),
                tr("Press Change how it looks for larger text or other colours."),
            ),
        )

    def show_view(self, view: View) -> None:
        """Nothing here depends on the book."""


class SimpleView(Page):
    """Larger or smaller text, other colours, the other presentations, other persons."""

    reads = frozenset({"people"})

    def __init__(self, context: Context, go: Callable[[str, str], None]) -> None:
        tr, picture = context.tr, pictograms.picture
        super().__init__(context.theme, tr("Change how it looks"), tr("How it looks"), simple=True)
        self._context, self._go = context, go
        things = (
            (tr("Larger text"), "letters", "larger"),
            (tr("Smaller text"), "letters-small", "smaller"),
            (tr("Other colours"), "colours", "other_colours"),
            (tr("The ordinary way"), "view-ordinary", "ordinary_presentation"),
            (tr("Everything at once"), "view-full", "full_presentation"),
        )
        buttons = BigButtons(context.theme)
        buttons.fill(
            [
                BigButton(
                    context.theme,
                    text,
                    picture(name),
                    lambda deed=deed: context.run(deed),  # type: ignore[misc]
                )
                for text, name, deed in things
            ]
        )
        self.add(buttons)
        self._people = BigButtons(context.theme)
        self.add(self._people)
        self.end()

    def show_view(self, view: View) -> None:
        """Offer the other persons of the book, where there are several."""
        tr = self._context.tr
        self.status.say(tr("Choose what you want to change. You can change it back any time."))
        others = [one for one in view.ledger.people if view.person and one.id != view.person.id]
        text = tr("Show {name}")
        self._people.fill(
            [
                BigButton(
                    self.theme,
                    text.format(name=one.name),
                    pictograms.initial(one.name),
                    lambda key=one.id: self._choose(key),  # type: ignore[misc]
                )
                for one in others
            ]
        )
        self._people.setVisible(bool(others))
        self.order()

    def _choose(self, key: str) -> None:
        self._context.choose("person_id", key)
        self._go("simple", "")

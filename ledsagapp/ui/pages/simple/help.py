"""Hjälp and Ändra hur det ser ut, in the simple presentation."""

from collections.abc import Callable

from ledsagapp.domain.snapshot import View
from ledsagapp.graphics import pictograms
from ledsagapp.ui.context import Desk
from ledsagapp.ui.widgets.fields.big_button import BigButton, BigButtons
from ledsagapp.ui.widgets.page import Page
from ledsagapp.ui.widgets.text.text import Sentence


class SimpleHelp(Page):
    """A few sentences that say what one can do, and the way to more help."""

    def __init__(self, desk: Desk, go: Callable[[str, str], None]) -> None:
        tr = desk.tr
        super().__init__(desk.look, tr("Help"), tr("Help"), simple=True)
        self.status.say(
            tr("Here you write down when you have been out. The program counts what is left.")
        )
        for name, text in self._sentences(desk):
            sentence = Sentence(desk.look, name, factor=1.1)
            sentence.say(text)
            self.add(sentence)
        buttons = BigButtons(desk.look)
        buttons.fill(
            [
                BigButton(
                    desk.look,
                    tr("Write down an outing"),
                    pictograms.picture("walking"),
                    lambda: go("simple-outing", ""),
                    primary=True,
                ),
                BigButton(
                    desk.look,
                    tr("More help"),
                    pictograms.picture("book"),
                    lambda: desk.do("help_page"),
                ),
            ]
        )
        self.add(buttons)
        self.end()

    def _sentences(self, desk: Desk) -> tuple[tuple[str, str], ...]:
        tr = desk.tr
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

    def __init__(self, desk: Desk, go: Callable[[str, str], None]) -> None:
        tr, picture = desk.tr, pictograms.picture
        super().__init__(desk.look, tr("Change how it looks"), tr("How it looks"), simple=True)
        self._desk, self._go = desk, go
        things = (
            (tr("Larger text"), "letters", "larger"),
            (tr("Smaller text"), "letters-small", "smaller"),
            (tr("Other colours"), "colours", "other_colours"),
            (tr("The ordinary way"), "view-ordinary", "ordinary_presentation"),
            (tr("Everything at once"), "view-full", "full_presentation"),
        )
        buttons = BigButtons(desk.look)
        buttons.fill(
            [
                BigButton(
                    desk.look,
                    text,
                    picture(name),
                    lambda deed=deed: desk.do(deed),  # type: ignore[misc]
                )
                for text, name, deed in things
            ]
        )
        self.add(buttons)
        self._people = BigButtons(desk.look)
        self.add(self._people)
        self.end()

    def show_view(self, view: View) -> None:
        """Offer the other persons of the book, where there are several."""
        tr = self._desk.tr
        self.status.say(tr("Choose what you want to change. You can change it back any time."))
        others = [one for one in view.ledger.people if view.person and one.id != view.person.id]
        text = tr("Show {name}")
        self._people.fill(
            [
                BigButton(
                    self.look,
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
        self._desk.choose("person_id", key)
        self._go("simple", "")

"""Whose decision it is, who comes along, who performs: three small forms of one shape."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.model.people import Companion, Person, Provider
from ledsagapp.domain.model.vocabulary import Employment
from ledsagapp.domain.validation.ledger_checks import own_problems
from ledsagapp.domain.values import replace
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.representative_fields import RepresentativeFields
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.choices import NONE, key_or_none, providers
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice, Tick
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.common.problems import problem_sentence
from ledsagapp.workflow.commands import outings_with, ties_of_person, ties_of_provider


class NamedDialog(Dialog):
    """A form that begins with a name; ``extra`` are the fields below it."""

    def __init__(
        self, context: Context, title: str, name: str, fields: list[Field], parent: QWidget
    ) -> None:
        super().__init__(context.theme, context.tr, title, parent)
        self.name = LineInput(name)
        self._name_field = Field(context.theme, self.tr("&Name"), self.name)
        self.row(self._name_field)
        for field in fields:
            self.row(field)
        self.name.textEdited.connect(lambda _text: self.mark_changed())
        self.finish(self._save_it)
        self.consequence.hide()

    def _save_it(self) -> bool:
        ask = "" if self.name.text().strip() else self.tr("Write a name.")
        self._name_field.set_error(ask)
        return not ask


class PersonDialog(NamedDialog):
    """A person's name and year of birth; ``person`` holds what was saved."""

    def __init__(self, context: Context, title: str, person: Person, parent: QWidget) -> None:
        self.person = person
        self.first_four = LineInput(person.first_four or "")
        self._four = Field(
            context.theme,
            context.tr("&Year of birth"),
            self.first_four,
            context.tr("Four digits, for providers who ask for them. Never the whole number."),
        )
        self.representative = RepresentativeFields(context, person.representatives)
        fields = [self._four, *self.representative.fields]
        super().__init__(context, title, person.name, fields, parent)
        self.first_four.textEdited.connect(lambda _text: self.mark_changed())
        self._four.check = self._left

    def _look(self) -> bool:
        """Only four digits are kept; a whole personal number is refused, not cut."""
        digits, name = self.first_four.text().strip(), self.name.text().strip()
        acting = self.representative.read_representatives()
        changed = replace(self.person, name=name, first_four=digits or None)
        self.person = replace(changed, representatives=acting)
        problems = own_problems(self.person)
        self._four.set_error(problem_sentence(problems[0], self.catalog) if problems else "")
        return not problems

    def _left(self) -> None:
        self._look()

    def _save_it(self) -> bool:
        sound = self._look()
        acting = self.representative.look()
        return super()._save_it() and sound and acting


def _say_saved(context: Context, name: str) -> None:
    context.say(context.tr("Saved: {name}.").format(name=name))


# -- the person -------------------------------------------------------------------------------
def new_person(context: Context, parent: QWidget) -> str:
    """Add someone with a decision; answers the new id, "" where nothing was saved."""
    return _edit_person(
        context, parent, Person(new_id(), ""), context.tr("New person"), "add_person"
    )


def change_person(context: Context, parent: QWidget, person_id: str) -> None:
    """Change a person's name."""
    person = context.book.people.get(person_id)
    if person is not None:
        _edit_person(context, parent, person, context.tr("Change the person"), "change_person")


def _edit_person(context: Context, parent: QWidget, person: Person, title: str, step: str) -> str:
    dialog = PersonDialog(context, title, person, parent)

    def keep() -> None:
        with context.book.together(step, dialog.person.id):
            context.book.people.put(dialog.person)

    saved = dialog.run_until_saved(keep)
    dialog.deleteLater()
    if not saved:
        return ""
    _say_saved(context, dialog.person.name)
    return dialog.person.id


def delete_person(context: Context, person_id: str) -> None:
    """Remove a person who has nothing in the book."""
    person = context.book.people.get(person_id)
    if person is None:
        return
    ties = ties_of_person(context.view().ledger, person_id)
    if ties:
        text = context.tr(
            "{name} stays: %n entry (entries) in the book is (are) about them.", "", ties
        )
        context.say(text.format(name=person.name))
        return
    _remove(context, "remove_person", person_id, person.name, context.book.people.remove)


# -- the provider -----------------------------------------------------------------------------
def new_provider(context: Context, parent: QWidget) -> None:
    """Add a provider."""
    _edit_provider(
        context, parent, Provider(new_id(), ""), context.tr("New provider"), "add_provider"
    )


def change_provider(context: Context, parent: QWidget, provider_id: str) -> None:
    """Change a provider."""
    found = context.book.providers.get(provider_id)
    if found is not None:
        _edit_provider(context, parent, found, context.tr("Change the provider"), "change_provider")


class ProviderDialog(NamedDialog):
    """The form of a provider."""

    def __init__(self, context: Context, title: str, provider: Provider, parent: QWidget) -> None:
        self._provider = provider
        self.email = LineInput(provider.email or "")
        self.phone = LineInput(provider.phone or "")
        self.number = LineInput(provider.organisation_number or "")
        fields = [
            Field(context.theme, context.tr("&E-mail"), self.email),
            Field(context.theme, context.tr("&Telephone"), self.phone),
            Field(context.theme, context.tr("&Organisation number"), self.number),
        ]
        super().__init__(context, title, provider.name, fields, parent)

    def read_provider(self) -> Provider:
        """The provider as the form stands."""
        return replace(
            self._provider,
            name=self.name.text().strip(),
            email=self.email.text().strip() or None,
            phone=self.phone.text().strip() or None,
            organisation_number=self.number.text().strip() or None,
        )


def _edit_provider(context: Context, parent: QWidget, one: Provider, title: str, step: str) -> None:
    dialog = ProviderDialog(context, title, one, parent)

    def keep() -> None:
        changed = dialog.read_provider()
        with context.book.together(step, changed.id):
            context.book.providers.put(changed)

    if dialog.run_until_saved(keep):
        _say_saved(context, dialog.read_provider().name)
    dialog.deleteLater()


def delete_provider(context: Context, provider_id: str) -> None:
    """Remove a provider no outing or companion names."""
    provider = context.book.providers.get(provider_id)
    if provider is None:
        return
    ties = ties_of_provider(context.view().ledger, provider_id)
    if ties:
        text = context.tr("{name} stays: named in %n place(s) of the book.", "", ties)
        context.say(text.format(name=provider.name))
        return
    _remove(context, "remove_provider", provider_id, provider.name, context.book.providers.remove)


# -- the companion ----------------------------------------------------------------------------
def new_companion(context: Context, parent: QWidget) -> str:
    """Add a companion; answers the new id, "" where nothing was saved."""
    blank = Companion(new_id(), "")
    title = context.tr("New companion")
    return blank.id if _edit_companion(context, parent, blank, title, "add_companion") else ""


def change_companion(context: Context, parent: QWidget, companion_id: str) -> None:
    """Change a companion."""
    found = context.book.companions.get(companion_id)
    if found is not None:
        _edit_companion(
            context, parent, found, context.tr("Change the companion"), "change_companion"
        )


class CompanionDialog(NamedDialog):
    """The form of a companion."""

    def __init__(self, context: Context, title: str, companion: Companion, parent: QWidget) -> None:
        self._companion = companion
        words = Labels(context.tr).employment
        self.phone = LineInput(companion.phone or "")
        self.provider = Choice(providers(context))
        self.provider.choose(companion.provider_id or NONE)
        kinds = [(NONE, context.tr("Not said")), *((key.value, words[key]) for key in Employment)]
        self.employment = Choice(kinds)
        self.employment.choose(companion.employment.value if companion.employment else NONE)
        self.relative = Tick(context.tr("A near &relative"), on=companion.near_relative)
        fields = [
            Field(context.theme, context.tr("&Telephone"), self.phone),
            Field(context.theme, context.tr("&Provider"), self.provider),
            Field(context.theme, context.tr("&Employment"), self.employment),
            Field(
                context.theme,
                "",
                self.relative,
                context.tr("Some municipalities do not allow it. Ask your case officer."),
            ),
        ]
        super().__init__(context, title, companion.name, fields, parent)

    def read_companion(self) -> Companion:
        """The companion as the form stands."""
        kind = key_or_none(self.employment.key())
        return replace(
            self._companion,
            name=self.name.text().strip(),
            phone=self.phone.text().strip() or None,
            provider_id=key_or_none(self.provider.key()),
            employment=Employment(kind) if kind else None,
            near_relative=self.relative.isChecked(),
        )


def _edit_companion(
    context: Context, parent: QWidget, one: Companion, title: str, step: str
) -> bool:
    dialog = CompanionDialog(context, title, one, parent)

    def keep() -> None:
        changed = dialog.read_companion()
        with context.book.together(step, changed.id):
            context.book.companions.put(changed)

    saved = dialog.run_until_saved(keep)
    if saved:
        _say_saved(context, dialog.read_companion().name)
    dialog.deleteLater()
    return saved


def delete_companion(context: Context, companion_id: str) -> None:
    """Remove a companion who is on no outing."""
    companion = context.book.companions.get(companion_id)
    if companion is None:
        return
    count = outings_with(context.view().ledger, companion_id)
    if count:
        text = context.tr("{name} stays: on %n outing(s).", "", count)
        context.say(text.format(name=companion.name))
        return
    _remove(
        context, "remove_companion", companion_id, companion.name, context.book.companions.remove
    )


def _remove(
    context: Context, step: str, key: str, name: str, remove: Callable[[str], None]
) -> None:
    with context.book.together(step, key):
        remove(key)
    context.say(context.tr("Removed: {name}. Ctrl+Z brings it back.").format(name=name))

"""Inställningar: language, colours, text size, and who writes."""

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.ordering import by_name
from ledsagapp.domain.values import replace
from ledsagapp.i18n import Catalog
from ledsagapp.reports.parts.inside_words import role_inside
from ledsagapp.settings import LARGEST_TEXT, LAST_DAY, SMALLEST_TEXT, SPEEDS, Settings
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.book.passphrase import lock_choice
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.choices import NONE, key_or_none
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice, Tick
from ledsagapp.wording.common.setting_choices import (
    language_choices,
    presentation_choices,
    theme_choices,
)


def ask_settings(context: Context, parent: QWidget, settings: Settings) -> Settings | None:
    """Ask for language, colours and text size; None where nothing is to be changed."""
    dialog = SettingsDialog(context, settings, parent)
    saved = bool(dialog.exec())
    dialog.deleteLater()
    return dialog.settings if saved else None


_ACTS = "acts: "  # before the name of whoever acts for somebody, in the keys of a choice


class SettingsDialog(Dialog):
    """Edits a copy of the settings; ``settings`` holds what was chosen."""

    def __init__(self, context: Context, settings: Settings, parent: QWidget) -> None:
        super().__init__(context.theme, context.tr, context.tr("Settings"), parent)
        self.settings = settings
        tr, theme = self.tr, context.theme
        self._language = Choice(language_choices(self.catalog))
        self._theme_choice = Choice(theme_choices(self.catalog))
        sizes = range(SMALLEST_TEXT, LARGEST_TEXT + 1, 25)
        self._size = Choice([(str(size), f"{size} %") for size in sizes])
        people = [(one.id, one.name) for one in by_name(context.view().ledger.people)]
        acting = self._representatives(context)
        self._me = Choice([(NONE, tr("Someone else")), *people, *acting])
        ways = presentation_choices(self.catalog)
        self._way = Choice([(key, text.replace("&", "")) for key, text, _keys in ways])
        self.row(
            Field(theme, tr("Lan&guage"), self._language),
            Field(theme, tr("Presentatio&n"), self._way),
        )
        self.row(
            Field(theme, tr("Co&lours"), self._theme_choice),
            Field(theme, tr("&Text size"), self._size),
        )
        self.row(
            Field(theme, tr("&Who writes?"), self._me, tr("The one who writes is called you."))
        )
        self._speed = Choice(_speeds(self.catalog))
        self.row(Field(theme, tr("Speed of what is read al&oud"), self._speed))
        self._speed.choose(str(settings.speed))
        self._days = self._deadlines(settings)
        self._quiet = Tick(tr("Do not remind me outside the progra&m"), on=settings.quiet)
        self.row(
            Field(
                theme,
                "",
                self._quiet,
                tr("Otherwise the computer shows what is near, once a day and without names."),
            )
        )
        self._lock = lock_choice(self.catalog)
        if context.book.key is not None:
            self.row(Field(theme, tr("&Lock by itself"), self._lock))
        self._lock.choose(str(settings.lock_after))
        self._language.choose(settings.language)
        self._way.choose(settings.presentation)
        self._theme_choice.choose(settings.theme)
        self._size.choose(str(settings.text_size))
        self._me.choose(settings.me or (_ACTS + settings.writer if settings.writer else NONE))
        self.finish(self._save_it)
        self.consequence.hide()

    def _save_it(self) -> bool:
        self.settings = replace(
            self.settings,
            language=self._language.key(),
            presentation=self._way.key(),
            theme=self._theme_choice.key(),
            text_size=int(self._size.key()),
            quiet=self._quiet.isChecked(),
            lock_after=int(self._lock.key()),
            speed=int(self._speed.key()),
            me="" if self._me.key().startswith(_ACTS) else key_or_none(self._me.key()) or "",
            writer=self._me.key().removeprefix(_ACTS) if self._me.key().startswith(_ACTS) else "",
            report_day=int(self._days["report_day"].key()),
            signature_day=int(self._days["signature_day"].key()),
            statement_day=int(self._days["statement_day"].key()),
        )
        return True

    def _representatives(self, context: Context) -> list[tuple[str, str]]:
        """Whoever acts for somebody in the book today, each once."""
        words, text = role_inside(self.catalog), self.tr("{name}, {role} for {person}")
        found = {
            _ACTS + one.name: text.format(name=one.name, role=words[one.role], person=person.name)
            for person in by_name(context.view().ledger.people)
            for one in person.representatives_on(context.today())
        }
        return list(found.items())

    def _deadlines(self, settings: Settings) -> dict[str, Choice]:
        """The day of the following month for each paper."""
        tr = self.tr
        days = [("0", tr("No day")), *((str(day), str(day)) for day in range(1, LAST_DAY + 1))]
        labels = {
            "report_day": tr("Time report in by"),
            "signature_day": tr("Signed by"),
            "statement_day": tr("Expenses in by"),
        }
        choices = {name: Choice(days) for name in labels}
        help_text = tr("A day of the month after.")
        self.row(
            *(Field(self.theme, labels[name], one, help_text) for name, one in choices.items())
        )
        for name, choice in choices.items():
            choice.choose(str(getattr(settings, name)))
        return choices


def _speeds(tr: Catalog) -> list[tuple[str, str]]:
    """How fast something is read aloud."""
    words = (
        tr("Very slowly"),
        tr("Slowly"),
        tr("As the computer"),
        tr("Fast"),
        tr("Very fast"),
    )
    return list(zip(map(str, SPEEDS), words, strict=True))

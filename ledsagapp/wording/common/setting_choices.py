"""What can be chosen for the window and for reports, in words: colours, presentation, language."""

from ledsagapp.i18n import LANGUAGES, Catalog, language_name


def theme_choices(tr: Catalog) -> tuple[tuple[str, str], ...]:
    """The colours one can choose."""
    return (
        ("system", tr("As the computer")),
        ("light", tr("Light")),
        ("dark", tr("Dark")),
        ("contrast", tr("Black contrast")),
        ("yellow", tr("Black on yellow")),
    )


def presentation_choices(tr: Catalog) -> tuple[tuple[str, str, str], ...]:
    """The ways the same book can be shown, each with its keys."""
    return (
        ("simple", tr("&Simple: one thing at a time"), "Ctrl+Shift+L"),
        ("ordinary", tr("&Ordinary"), "Ctrl+Shift+O"),
        ("full", tr("&Full: everything"), "Ctrl+Shift+F"),
    )


def language_choices(tr: Catalog) -> tuple[tuple[str, str], ...]:
    """The languages one can choose, each in its own words."""
    return (("", tr("As the computer")), *((one, language_name(one)) for one in LANGUAGES))


def report_languages(tr: Catalog) -> tuple[tuple[str, str], ...]:
    """The languages a report can speak."""
    named = {"sv": tr("Swedish"), "en": tr("English"), "fi": tr("Finnish")}
    return tuple((one, named.get(one) or language_name(one)) for one in LANGUAGES)

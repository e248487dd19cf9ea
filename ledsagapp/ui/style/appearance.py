"""Puts theme and text size into force for the whole application, at once and for good."""

from typing import Final

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from ledsagapp.domain.values import dataclass
from ledsagapp.settings import Settings
from ledsagapp.ui.style.color_scheme import chosen_theme, palette
from ledsagapp.ui.style.style import Style
from ledsagapp.ui.style.theme import Theme

SIMPLER: Final = 1.3
LARGE: Final = 175


@dataclass(frozen=True, slots=True)
class Appearance:
    """The look of one application; ``font`` is the computer's own, before any enlarging."""

    application: QApplication
    theme: Theme
    font: QFont

    def apply(self, settings: Settings) -> None:
        """Put colours and text size into force; everything open follows."""
        theme = chosen_theme(settings.theme)
        font = QFont(self.font)
        font.setPointSizeF(self.font.pointSizeF() * shown_size(settings) / 100)
        self.theme.colors = theme
        self.application.setPalette(palette(theme))
        if self.application.font() != font:
            self.theme.measure_anew()
            self.application.setFont(font)
            self.theme.fonts.changed.emit()


def shown_size(settings: Settings) -> float:
    """How large the text is shown, in per cent: a step larger in the simple presentation."""
    simple = settings.presentation == "simple" and settings.text_size < LARGE
    return settings.text_size * (SIMPLER if simple else 1)


def make_appearance(application: QApplication, settings: Settings) -> Appearance:
    """The appearance of a new application, in force."""
    font = QFont(application.font())
    if font.pointSizeF() <= 0:
        font.setPointSizeF(10)
    # Nine points is what Qt assumes without a desktop; people with low vision start at eleven.
    font.setPointSizeF(max(font.pointSizeF(), 10.5))
    ratio = application.devicePixelRatio()
    theme = Theme(chosen_theme(settings.theme), ratio)
    application.setStyle(Style(theme))
    appearance = Appearance(application, theme, font)
    appearance.apply(settings)
    return appearance

"""The colours: four themes as frozen values, one built from the system; no colour elsewhere."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class ColorScheme:
    """One set of colours by use; ``edge`` and ``ring`` are widths in pixels.

    ``disabled`` is for words and edges of what cannot be pressed now: read without effort, and
    still plainly weaker than ``text``.
    """

    name: str
    window: str
    base: str
    alt: str
    button: str
    text: str
    muted: str
    disabled: str
    outline: str
    line: str
    accent: str
    on_accent: str
    money: str
    select: str
    on_select: str
    focus: str
    link: str
    note_bg: str
    note_text: str
    good_bg: str
    good_text: str
    edge: int = 1
    ring: int = 3

    def color(self, use: str) -> QColor:
        """The colour for a use, by the name of its field."""
        return QColor(getattr(self, use))

    @property
    def high_contrast(self) -> bool:
        """Whether edges are doubled and rows are ringed inside."""
        return self.edge > 1


LIGHT: Final = ColorScheme(
    name="light",
    window="#F5F2EB",
    base="#FFFFFF",
    alt="#F3EFE6",
    button="#FFFFFF",
    text="#1B2527",
    muted="#4A5658",
    disabled="#616B6E",
    outline="#6E7879",
    line="#D9D3C6",
    accent="#0E5A66",
    on_accent="#FFFFFF",
    money="#7A2E5A",
    select="#D5E8EA",
    on_select="#0A2A30",
    focus="#1A3FC4",
    link="#0B5563",
    note_bg="#FBEBC8",
    note_text="#5C3A00",
    good_bg="#DFF0E4",
    good_text="#14532F",
)
DARK: Final = ColorScheme(
    name="dark",
    window="#14191B",
    base="#1E2528",
    alt="#283135",
    button="#2A3337",
    text="#ECF0F0",
    muted="#B5C0C3",
    disabled="#91A0A5",
    outline="#8A989D",
    line="#3A464B",
    accent="#6CCBD8",
    on_accent="#04262C",
    money="#E8A3CC",
    select="#21474E",
    on_select="#F2FBFC",
    focus="#FFD166",
    link="#86D8E3",
    note_bg="#3B2E10",
    note_text="#FFDD9E",
    good_bg="#17331F",
    good_text="#A6E3B8",
)
CONTRAST: Final = ColorScheme(
    name="contrast",
    window="#000000",
    base="#000000",
    alt="#000000",
    button="#000000",
    text="#FFFFFF",
    muted="#FFFFFF",
    disabled="#959595",
    outline="#FFFFFF",
    line="#FFFFFF",
    accent="#FFFF00",
    on_accent="#000000",
    money="#7DFFB0",
    select="#FFFF00",
    on_select="#000000",
    focus="#00E5FF",
    link="#FFFF00",
    note_bg="#000000",
    note_text="#FFFFFF",
    good_bg="#000000",
    good_text="#FFFFFF",
    edge=2,
    ring=4,
)
YELLOW: Final = ColorScheme(
    name="yellow",
    window="#FFF4A3",
    base="#FFF9CC",
    alt="#FFF4A3",
    button="#FFF9CC",
    text="#000000",
    muted="#1A1A1A",
    disabled="#5E5A40",
    outline="#3D3D3D",
    line="#6B6330",
    accent="#00323A",
    on_accent="#FFFFFF",
    money="#5A0F3F",
    select="#00323A",
    on_select="#FFFFFF",
    focus="#0A2AA8",
    link="#00323A",
    note_bg="#FFFFFF",
    note_text="#000000",
    good_bg="#FFFFFF",
    good_text="#000000",
    edge=2,
    ring=4,
)
THEMES: Final = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST, YELLOW)}


def system_theme() -> ColorScheme:
    """The theme the computer asks for: its own colours in high contrast, else light or dark."""
    hints = QGuiApplication.styleHints()
    contrast = getattr(hints, "accessibility", None)
    if contrast is not None and contrast().contrastPreference() == (
        Qt.ContrastPreference.HighContrast
    ):
        return _from_palette(QGuiApplication.palette())
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def chosen_theme(name: str) -> ColorScheme:
    """The theme of that name; "system" or an unknown name follows the computer."""
    return THEMES.get(name) or system_theme()


def _from_palette(palette: QPalette) -> ColorScheme:
    roles = QPalette.ColorRole

    def role(role: QPalette.ColorRole) -> str:
        return palette.color(role).name()

    window, text = role(roles.Window), role(roles.WindowText)
    highlight = role(roles.Highlight)
    highlighted = role(roles.HighlightedText)
    return ColorScheme(
        name="system",
        window=window,
        base=window,
        alt=window,
        button=role(roles.Button),
        text=text,
        muted=text,
        disabled=palette.color(QPalette.ColorGroup.Disabled, roles.WindowText).name(),
        outline=text,
        line=text,
        accent=highlight,
        on_accent=highlighted,
        money=role(roles.Link),
        select=highlight,
        on_select=highlighted,
        focus=role(roles.Link),
        link=role(roles.Link),
        note_bg=window,
        note_text=text,
        good_bg=window,
        good_text=text,
        edge=2,
        ring=4,
    )


def palette(theme: ColorScheme) -> QPalette:
    """The theme as Qt's palette, so that every widget of Qt follows it."""
    made = QPalette()
    roles = QPalette.ColorRole
    for use, targets in {
        "window": (roles.Window,),
        "base": (roles.Base, roles.ToolTipBase, roles.Light),
        "alt": (roles.AlternateBase,),
        "button": (roles.Button,),
        "text": (roles.WindowText, roles.Text, roles.ButtonText, roles.ToolTipText),
        "muted": (roles.PlaceholderText,),
        "outline": (roles.Mid, roles.Dark, roles.Shadow),
        "line": (roles.Midlight,),
        "accent": (roles.Accent, roles.Highlight),
        "on_accent": (roles.HighlightedText, roles.BrightText),
        "link": (roles.Link, roles.LinkVisited),
    }.items():
        for target in targets:
            made.setColor(target, theme.color(use))
    for target in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, target, theme.color("disabled"))
    return made

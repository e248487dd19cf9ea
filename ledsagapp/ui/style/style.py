"""One style for everything: calm edges, roomy targets, a focus ring one cannot miss.

No style sheets: a style sheet that sets a border takes the widget away from this style.
Variants are dynamic properties: ``role`` (primary, link), ``tone`` (status, note, good),
``problem`` (True: double edge in the text colour).
"""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QLineEdit,
    QPlainTextEdit,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QStyleOptionViewItem,
    QWidget,
)

from ledsagapp.ui.style.measures import BY_LINE, FIXED
from ledsagapp.ui.style.paint import (
    CARD_RADIUS,
    RADIUS,
    chevron,
    draw_box,
    draw_disabled_box,
    has_rows,
    is_inside_combo,
    radio_button,
    sentence_edge,
    tick_box,
    widget_of,
    without_ampersands,
)
from ledsagapp.ui.style.theme import Theme

FIELD_PADDING = 8

_PE = QStyle.PrimitiveElement
_CE = QStyle.ControlElement
_CC = QStyle.ComplexControl
_PM = QStyle.PixelMetric
_SE = QStyle.SubElement
_SC = QStyle.SubControl
_CT = QStyle.ContentsType
_STATE = QStyle.StateFlag

_NO_BOXES = (_CE.CE_Header, _CE.CE_HeaderSection, _CE.CE_HeaderEmptyArea)
_UNDRAWN = (_PE.PE_FrameGroupBox, _PE.PE_PanelItemViewRow, _PE.PE_FrameStatusBarItem)


class Style(QProxyStyle):
    """Fusion redrawn with the theme's colours; reads the look at every painting."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("fusion")
        self.theme = theme
        self.steady: QStyle | None = None  # that of boxes, lists and bars, once there is one
        self.unseen: QStyle | None = None  # that of scroll bars that are never shown

    # -- measures -----------------------------------------------------------------------------
    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        widget = widget_of(widget)
        if metric == _PM.PM_DefaultFrameWidth:
            ring = self.theme.colors.ring
            return ring + 1 if isinstance(widget, QAbstractScrollArea) else ring
        if metric in FIXED:
            return FIXED[metric]
        if metric in BY_LINE:
            return max(1, round(self.theme.line() * BY_LINE[metric]))
        return super().pixelMetric(metric, option, widget)

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        widget = widget_of(widget)
        line = self.theme.line()
        match kind:
            case _CT.CT_PushButton:
                return self._button_size(option, size, widget)
            case _CT.CT_LineEdit:
                return QSize(size.width() + 2 * FIELD_PADDING, max(36, line + 18))
            case _CT.CT_ComboBox:
                made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
                return QSize(made.width() + 2 * FIELD_PADDING + line, max(36, line + 18))
            case _CT.CT_MenuItem:
                made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
                return QSize(made.width() + 16, max(made.height(), line + 12))
            case _CT.CT_MenuBarItem:
                made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
                return QSize(made.width(), line + 12)
            case _CT.CT_ItemViewItem:
                made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
                return QSize(made.width(), max(made.height(), 32, line + 12))
            case _CT.CT_CheckBox | _CT.CT_RadioButton:
                made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
                return QSize(made.width() + 8, max(made.height(), line + 14))
        return super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]

    def _button_size(self, option: QStyleOption, size: QSize, widget: QWidget | None) -> QSize:
        line = self.theme.line()
        link = widget is not None and widget.property("role") == "link"
        width = size.width() + (20 if link else 32)
        if isinstance(option, QStyleOptionButton):
            if not option.icon.isNull():
                width += 8
            if option.features & QStyleOptionButton.ButtonFeature.HasMenu:
                width += line
        return QSize(width, max(36, line + 16))

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        widget = widget_of(widget)
        if element == _SE.SE_LineEditContents:
            inset = FIELD_PADDING if not is_inside_combo(widget) else 0
            ring = self.theme.colors.ring
            return option.rect.adjusted(inset, ring, -inset, -ring)
        if element == _SE.SE_PushButtonFocusRect:
            return option.rect
        return super().subElementRect(element, option, widget)  # type: ignore[arg-type]

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        widget = widget_of(widget)
        if control == _CC.CC_ComboBox and part == _SC.SC_ComboBoxEditField:
            room = self.theme.line() + 12
            return option.rect.adjusted(FIELD_PADDING + 2, 3, -room, -3)
        if control == _CC.CC_ComboBox and part == _SC.SC_ComboBoxArrow:
            room = self.theme.line() + 12
            return QRect(option.rect.right() - room, option.rect.top(), room, option.rect.height())
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]

    # -- drawing ------------------------------------------------------------------------------
    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        widget = widget_of(widget)
        box, colors = QRectF(option.rect), self.theme.colors
        on = bool(option.state & _STATE.State_On)
        enabled = bool(option.state & _STATE.State_Enabled)
        drawers = {
            _PE.PE_PanelLineEdit: self._field,
            _PE.PE_FrameLineEdit: self._field,
            _PE.PE_PanelButtonCommand: self._button,
            _PE.PE_Frame: self._frame,
            _PE.PE_FrameFocusRect: self._focus_rect,
            _PE.PE_PanelItemViewItem: self._item,
        }
        if element in drawers:
            drawers[element](option, painter, widget)
        elif element == _PE.PE_IndicatorCheckBox:
            tick_box(painter, box, colors, on=on, enabled=enabled)
        elif element == _PE.PE_IndicatorRadioButton:
            radio_button(painter, box, colors, on=on, enabled=enabled)
        elif element == _PE.PE_FrameMenu:
            draw_box(painter, box, None, colors.color("outline"), 1, 0)
        elif element not in _UNDRAWN:
            super().drawPrimitive(element, option, painter, widget)

    def _edge(self, option: QStyleOption, widget: QWidget | None) -> tuple[QColor, float]:
        colors = self.theme.colors
        if option.state & _STATE.State_HasFocus:
            return colors.color("focus"), colors.ring
        if widget is not None and widget.property("problem"):
            return colors.color("text"), max(2, colors.edge)
        return colors.color("outline"), colors.edge

    def _field(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        if is_inside_combo(widget):
            return
        if not option.state & _STATE.State_Enabled:
            draw_disabled_box(painter, option.rect, self.theme.colors)
            return
        edge, width = self._edge(option, widget)
        draw_box(painter, option.rect, self.theme.color("base"), edge, width)

    def _button(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        colors = self.theme.colors
        role = widget.property("role") if widget is not None else None
        enabled = bool(option.state & _STATE.State_Enabled)
        pressed = bool(option.state & (_STATE.State_Sunken | _STATE.State_On))
        hover = enabled and bool(option.state & _STATE.State_MouseOver)
        focus = bool(option.state & _STATE.State_HasFocus)
        box = QRectF(option.rect)
        if focus:
            draw_box(painter, box, None, colors.color("focus"), colors.ring, RADIUS + 2)
        if role == "link":
            return
        inner = box.adjusted(*([colors.ring + 2] * 2), *([-colors.ring - 2] * 2)) if focus else box
        if role == "primary" and enabled:
            fill = colors.color("accent")
            fill = fill.darker(112) if (pressed or hover) and not colors.high_contrast else fill
            draw_box(painter, inner, fill, None, 0, RADIUS - 1 if focus else RADIUS)
            return
        if not enabled:
            draw_disabled_box(painter, inner, colors)
            return
        fill = colors.color("alt") if pressed or hover else colors.color("button")
        draw_box(painter, inner, fill, colors.color("outline"), colors.edge)

    def _frame(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        colors = self.theme.colors
        if not isinstance(widget, QAbstractScrollArea):
            super().drawPrimitive(_PE.PE_Frame, option, painter, widget)
            return
        tone = widget.property("tone")
        focus = widget.hasFocus() or bool(option.state & _STATE.State_HasFocus)
        ring_on_row = isinstance(widget, QAbstractItemView) and has_rows(widget)
        if tone == "plain":
            if focus and not ring_on_row:
                draw_box(painter, option.rect, None, colors.color("focus"), colors.ring)
            return
        fill = {"note": "note_bg", "good": "good_bg"}.get(str(tone), "base")
        edge_use = {"note": "note_text", "good": "good_text"}.get(str(tone), "outline")
        edge, width = colors.color(edge_use), float(colors.edge)
        if widget.property("problem"):
            edge, width = colors.color("text"), max(2.0, colors.edge)
        if focus and not ring_on_row:
            edge, width = colors.color("focus"), float(colors.ring)
        if tone == "status":
            ring = focus and bool(widget.property("ringed"))
            sentence_edge(painter, option.rect, colors, ring=ring)
            return
        draw_box(painter, option.rect, colors.color(fill), edge, width, CARD_RADIUS)

    def _focus_rect(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        if isinstance(widget, (QPushButton, QLineEdit, QPlainTextEdit)):
            return
        if widget is not None and widget.inherits("QComboBox"):
            return
        if isinstance(widget, QAbstractItemView):
            return
        colors = self.theme.colors
        draw_box(
            painter, option.rect.adjusted(-1, 0, 1, 0), None, colors.color("focus"), colors.ring, 4
        )

    def _item(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        colors = self.theme.colors
        if option.state & _STATE.State_Selected:
            painter.fillRect(option.rect, colors.color("select"))
        elif option.state & _STATE.State_MouseOver:
            painter.fillRect(option.rect, colors.color("alt"))

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        widget = widget_of(widget)
        if element in _NO_BOXES:
            return
        if element == _CE.CE_ItemViewItem and isinstance(option, QStyleOptionViewItem):
            # Left alone, Qt writes what is chosen in white, on our pale blue.
            chosen = QPalette(option.palette)
            chosen.setColor(QPalette.ColorRole.HighlightedText, self.theme.color("on_select"))
            option.palette = chosen
        if element == _CE.CE_PushButtonBevel:
            self.drawPrimitive(_PE.PE_PanelButtonCommand, option, painter, widget)
        elif element == _CE.CE_PushButtonLabel and isinstance(option, QStyleOptionButton):
            self._button_label(option, painter, widget)
        elif element == _CE.CE_ComboBoxLabel and isinstance(option, QStyleOptionComboBox):
            part = _SC.SC_ComboBoxEditField
            room = self.subControlRect(_CC.CC_ComboBox, option, part, widget)
            enabled = bool(option.state & _STATE.State_Enabled)
            painter.setPen(self.theme.color("text" if enabled else "disabled"))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(flags), option.currentText)
        else:
            super().drawControl(element, option, painter, widget)

    def _button_label(
        self, option: QStyleOptionButton, painter: QPainter, widget: QWidget | None
    ) -> None:
        colors = self.theme.colors
        role = widget.property("role") if widget is not None else None
        enabled = bool(option.state & _STATE.State_Enabled)
        use = {"primary": "on_accent", "link": "link"}.get(str(role), "text")
        if not enabled:
            use = "disabled"
        menu = bool(option.features & QStyleOptionButton.ButtonFeature.HasMenu)
        line = self.theme.line()
        box = option.rect.adjusted(8, 0, -8 - (line if menu else 0), 0)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic)
        flags |= int(Qt.TextFlag.TextDontClip)
        width = option.fontMetrics.horizontalAdvance(without_ampersands(option.text))
        mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
        icon = option.icon.pixmap(option.iconSize, mode) if not option.icon.isNull() else None
        whole = width + (option.iconSize.width() + 8 if icon is not None else 0)
        left = box.left() + (0 if role == "nav" else max(0, (box.width() - whole) // 2))
        painter.save()
        if icon is not None:
            last = widget is not None and bool(widget.property("icon_last"))
            top = box.top() + (box.height() - option.iconSize.height()) // 2
            painter.drawPixmap(left + (width + 8 if last else 0), top, icon)
            left += 0 if last else option.iconSize.width() + 8
        font = QFont(painter.font())
        if role == "link" and enabled:
            font.setUnderline(True)
            flags |= int(Qt.TextFlag.TextHideMnemonic)
        painter.setFont(font)
        painter.setPen(colors.color(use))
        text_box = QRect(left, box.top(), box.right() - left + 1, box.height())
        painter.drawText(text_box, flags, option.text)
        painter.restore()
        if menu:
            self._chevron(painter, QRectF(box.right(), box.top(), line, box.height()), use)

    def _chevron(self, painter: QPainter, box: QRectF, use: str, *, up: bool = False) -> None:
        chevron(painter, box, self.theme.color(use), self.theme.line() * 0.22, up=up)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        widget = widget_of(widget)
        if control == _CC.CC_ComboBox:
            self._field(option, painter, widget)
            arrow = self.subControlRect(control, option, _SC.SC_ComboBoxArrow, widget)
            enabled = bool(option.state & _STATE.State_Enabled)
            self._chevron(painter, QRectF(arrow), "text" if enabled else "disabled")
        elif control == _CC.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            self._scroll_bar(option, painter, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def _scroll_bar(
        self, option: QStyleOptionSlider, painter: QPainter, widget: QWidget | None
    ) -> None:
        colors = self.theme.colors
        painter.fillRect(option.rect, colors.color("window"))
        slider = self.subControlRect(_CC.CC_ScrollBar, option, _SC.SC_ScrollBarSlider, widget)
        if option.maximum > option.minimum:
            draw_box(painter, slider.adjusted(4, 2, -4, -2), colors.color("outline"), None, 0, 4)
        for part, up in ((_SC.SC_ScrollBarSubLine, True), (_SC.SC_ScrollBarAddLine, False)):
            box = self.subControlRect(_CC.CC_ScrollBar, option, part, widget)
            if option.orientation == Qt.Orientation.Vertical:
                self._chevron(painter, QRectF(box), "text", up=up)

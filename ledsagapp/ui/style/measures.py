"""Measures and hints that the style answers with as they stand, or times the height of a line."""

from typing import Final

from PySide6.QtWidgets import QStyle

_PM = QStyle.PixelMetric
_SH = QStyle.StyleHint

FIXED: Final = {
    _PM.PM_ScrollBarExtent: 16,
    _PM.PM_ScrollBarSliderMin: 40,
    _PM.PM_CheckBoxLabelSpacing: 10,
    _PM.PM_RadioButtonLabelSpacing: 10,
    _PM.PM_ButtonShiftHorizontal: 0,
    _PM.PM_ButtonShiftVertical: 0,
    _PM.PM_MenuVMargin: 4,
    _PM.PM_MenuHMargin: 4,
}
# Times the height of a line of text.
BY_LINE: Final = {
    _PM.PM_IndicatorWidth: 1.05,
    _PM.PM_IndicatorHeight: 1.05,
    _PM.PM_ExclusiveIndicatorWidth: 1.05,
    _PM.PM_ExclusiveIndicatorHeight: 1.05,
    _PM.PM_ButtonIconSize: 1.15,
    _PM.PM_SmallIconSize: 1.15,
    _PM.PM_ListViewIconSize: 1.15,
    _PM.PM_TextCursorWidth: 0.08,
}
HINTS: Final = {
    _SH.SH_Widget_Animation_Duration: 0,
    _SH.SH_Widget_Animate: 0,
    _SH.SH_UnderlineShortcut: 1,
    _SH.SH_ItemView_ActivateItemOnSingleClick: 0,
    _SH.SH_EtchDisabledText: 0,
    _SH.SH_ComboBox_Popup: 0,
}

"""What a box of receipts calls to have one of them described, turned, cut, changed or removed."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.model.expense import Receipt
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.expense.receipt import ReceiptDialog
from ledsagapp.ui.dialogs.expense.receipt_facts import Bought
from ledsagapp.ui.widgets.fields.receipts import Describe


def describer(context: Context, parent: QWidget, bought: Callable[[], Bought]) -> Describe:
    """What a box of receipts calls to have one of them described, turned and cut."""

    def describe(
        receipts: tuple[Receipt, ...], place: int, files: dict[str, bytes]
    ) -> tuple[Receipt, ...] | None:
        def content(receipt: Receipt) -> bytes | None:
            new = files.get(receipt.sha256)
            return new if new is not None else context.book.receipts.get(receipt.sha256)

        dialog = ReceiptDialog(
            context,
            receipts[place],
            content(receipts[place]),
            parent,
            among=(receipts, content),
            bought=bought(),
        )
        saved = bool(dialog.exec())
        dialog.deleteLater()
        if not saved and not dialog.kept:
            return None
        left = {one.sha256 for one in dialog.receipts}
        files.update({key: one for key, one in dialog.files.items() if key in left})
        for key in [one for one in files if one not in left]:
            del files[key]
        return dialog.receipts

    return describe

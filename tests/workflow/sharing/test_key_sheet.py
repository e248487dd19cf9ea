"""The sheet with the family's key: archivable, accessible, and the key itself stands on it."""

import io
from datetime import datetime

from ledsagapp.exchange.sharing.parcels import Family, new_family_key
from ledsagapp.i18n import catalog
from ledsagapp.workflow.sharing.key_sheet import key_pdf
from tests.reports.reading import failures, texts


def test_the_sheet_says_the_key_to_everyone() -> None:
    key, pdf = new_family_key(), io.BytesIO()
    key_pdf(pdf, key, datetime(2026, 11, 29, 12), catalog("sv"))
    assert failures(pdf.getvalue()) == []
    assert key in "".join(" ".join(texts(pdf.getvalue())).split())


def test_a_key_written_off_the_sheet_in_groups_is_the_same() -> None:
    key = new_family_key()
    groups = "  ".join(key[at : at + 6] for at in range(0, len(key), 6))
    assert Family(groups).circle == Family(key).circle

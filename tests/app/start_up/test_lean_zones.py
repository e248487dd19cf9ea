"""Zones are found as ever where the module that knows how Python was built is not asked."""

import subprocess
import sys
from pathlib import Path

import pytest

ZONES = """
import sys
if sys.argv[1] == "lean":
    from ledsagapp.app.start_up.lean_zones import read_in_zoneinfo
    before = "sysconfig" in sys.modules
    read_in_zoneinfo()
    assert ("sysconfig" in sys.modules) == before, sys.modules["sysconfig"]
from datetime import datetime
from ledsagapp.domain.dates import local_time
from zoneinfo import ZoneInfo, reset_tzpath
print(local_time.length("2026-03-28T23:00", "2026-03-29T04:00"))
print(datetime(2026, 7, 1, tzinfo=ZoneInfo("America/New_York")).utcoffset(), ZoneInfo("UTC"))
reset_tzpath()
print(ZoneInfo("Asia/Tokyo"))
import sysconfig
print(sysconfig.get_paths()["stdlib"], sysconfig.get_config_var("TZPATH"))
"""


@pytest.mark.skipif(
    not Path("/usr/share/zoneinfo/Europe/Stockholm").exists(), reason="they lie elsewhere here"
)
def test_a_zone_is_found_without_it_and_it_is_there_later() -> None:
    told = [
        subprocess.run([sys.executable, "-c", ZONES, way], stdout=subprocess.PIPE, check=True)
        for way in ("lean", "usual")
    ]
    assert told[0].stdout == told[1].stdout != b""

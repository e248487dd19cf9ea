"""datetime says what the standard library's says, however it was read in."""

import subprocess
import sys

import pytest

TOLD = """
import sys
from ledsagapp.app.start_up import lean_datetime
assert "datetime" not in sys.modules
if sys.argv[1] == "lean":
    lean_datetime.read_in_datetime()
import datetime, pickle, _datetime
own = {name: one for name, one in vars(datetime).items() if name in datetime.__all__}
assert all(one is vars(_datetime)[name] for name, one in own.items())
moment = datetime.datetime(2026, 3, 29, 2, 30, tzinfo=datetime.UTC)
assert pickle.loads(pickle.dumps(moment)) == moment
spec = datetime.__spec__
print(sorted(own), datetime.__file__, spec.name, spec.origin, type(spec.loader).__name__)
print(datetime.datetime.__module__, datetime.datetime_CAPI is not None, repr(moment))
print(datetime.__package__, datetime.__doc__, datetime.__cached__)
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="done by Python itself since 3.12")
def test_it_is_the_same_module_with_the_same_values() -> None:
    lean, usual = (
        subprocess.run([sys.executable, "-c", TOLD, way], stdout=subprocess.PIPE, check=True).stdout
        for way in ("lean", "usual")
    )
    assert lean == usual

"""What msgspec asks for is spared while it is read in, and there for whoever asks later."""

import subprocess
import sys

LATER = """
import sys
from ledsagapp.domain.values import as_json, dataclass, replace
spared = ("uuid", "decimal", "typing_extensions", "platform", "textwrap", "msgspec.inspect")
assert not any(name in sys.modules for name in spared), sorted(sys.modules)

@dataclass(frozen=True)
class One:
    text: str
    more: tuple[int, ...] = ()

assert replace(One("a"), more=(1,)) == One("a", (1,))
assert as_json(One("å", ()), indent=1) == '{\\n "text": "å",\\n "more": []\\n}'.encode()

import decimal, uuid
import msgspec.inspect
import msgspec.json
assert str(uuid.UUID(int=7)).endswith("-000000000007")
assert decimal.Decimal("1.50") + 1 == decimal.Decimal("2.50")
assert msgspec.inspect.type_info(int) == msgspec.inspect.IntType()
assert msgspec.json.decode(b"[1]") == [1]
"""
FIRST = """
import decimal, uuid
from ledsagapp.domain import values
assert sys.modules["uuid"] is uuid and sys.modules["decimal"] is decimal
"""

LACKING = """
sys.modules["msgspec"] = None
try:
    from ledsagapp.domain import values
except ImportError as error:
    assert error.name == "msgspec", error
else:
    raise AssertionError
assert not any(name in sys.modules for name in ("uuid", "decimal", "msgspec.inspect"))
"""


def test_values_need_little_and_the_rest_is_there_later() -> None:
    for said in (LATER, f"import sys{FIRST}", f"import sys{LACKING}"):
        subprocess.run([sys.executable, "-c", said], check=True)

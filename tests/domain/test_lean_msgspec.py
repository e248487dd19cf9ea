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

class Kinds(msgspec.Struct, kw_only=True):
    one: int
    more: list[str] = []

assert [kind.type for kind in msgspec.structs.fields(Kinds)] == [int, list[str]]
assert msgspec.json.decode(b'{"one": 1}', type=Kinds) == Kinds(one=1)
try:
    msgspec.json.decode(b'{"one": "a"}', type=Kinds)
except msgspec.ValidationError:
    pass
else:
    raise AssertionError
import pickle
assert pickle.loads(pickle.dumps(Kinds(one=2))) == Kinds(one=2)
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

# Python makes the types of its grammar for whoever compiles, the first time in a process.
UNCOMPILED = """
import builtins, sys, typing
asked = []
ever = builtins.compile
def compile_and_tell(source, *given, **named):
    asked.append(source)
    return ever(source, *given, **named)
builtins.compile = compile_and_tell
from ledsagapp.domain import values
assert asked == [], asked
assert "compile" not in vars(typing)
class Named:
    pass
assert typing.get_type_hints(type("One", (), {"__annotations__": {"a": "Named"}}), globals()) == {
    "a": Named
}
assert asked == ["Named"], asked
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
    for said in (LATER, UNCOMPILED, f"import sys{FIRST}", f"import sys{LACKING}"):
        subprocess.run([sys.executable, "-c", said], check=True)

"""A program installed from a wheel says which library of the system Qt would end over."""

import pytest

from ledsagapp.bootstrap.library_check import finds_libraries
from ledsagapp.bootstrap.system_packages import BASE_LIBRARIES, X11_LIBRARIES
from ledsagapp.ready import is_wheel
from tests.bootstrap.test_bootstrap import PretendComputer, on_linux


@on_linux
@pytest.mark.parametrize(
    ("lacking", "package"),
    [("libglib-2.0.so.0", "libglib2.0-0"), ("libxcb-cursor.so.0", "libxcb-cursor0")],
)
def test_an_installed_program_names_the_library_that_qt_would_end_over(
    lacking: str, package: str, capsys: pytest.CaptureFixture[str]
) -> None:
    there = {**BASE_LIBRARIES, **X11_LIBRARIES}.keys() - {lacking}
    assert not finds_libraries({"DISPLAY": ":0"}, PretendComputer(loads=there))
    told = capsys.readouterr().err
    assert f"apt-get install --yes {package}'" in told
    assert "Starta sedan igen med: ledsagapp" in told


@on_linux
def test_an_installed_program_with_all_libraries_says_nothing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    there = {**BASE_LIBRARIES, **X11_LIBRARIES}
    assert finds_libraries({"DISPLAY": ":0"}, PretendComputer(loads=there))
    assert capsys.readouterr().err == ""
    assert not is_wheel()

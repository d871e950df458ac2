"""The README says what is so."""

import re

from jobboard.cli import main
from jobboard.settings import described
from tests.checkout import TOP

README = (TOP / "README.md").read_text(encoding="utf-8")
MAKEFILE = (TOP / "Makefile").read_text(encoding="utf-8")


def test_every_setting_is_listed_with_its_default_and_what_it_is_for() -> None:
    rows = [
        f"| `{setting.name}` | {f'`{setting.default}`' if setting.default else ''} | {setting.about} |"
        for setting in described()
    ]
    listed = [re.sub(r" +", " ", line) for line in README.splitlines() if line.startswith("| `JOBBOARD_")]
    assert listed == [re.sub(r" +", " ", row) for row in rows]


def test_every_command_is_named() -> None:
    assert [name for name in main.commands if f"jobboard {name}" not in README] == []


def test_what_make_is_said_to_do_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))
    named = set(re.findall(r"make ([a-z-]+)", README))
    assert named - targets == set()

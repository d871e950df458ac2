"""The rules of the house that no other tool holds."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.checkout import TOP, tracked

LONGEST = 200  # lines of a Python file
HEAVY = ("spacy", "sqlalchemy", "flask", "alembic", "huey", "pydantic", "pymorphy3")
# Hosts of registries and mirrors, and folders of a machine: a clone must not depend on one of ours.
FORBIDDEN = re.compile(
    r"files\.pythonhosted\.org|//pypi\.org|index-url|find-links|npmjs\.org|(?<![\w.])/(home|root|work|Users|opt|mnt)/\w"
)


def test_layers_import_only_downwards() -> None:
    checked = subprocess.run(
        [Path(sys.executable).with_name("lint-imports")], cwd=TOP, capture_output=True, text=True
    )
    assert checked.returncode == 0, checked.stdout


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys\nfrom jobboard.cli import main\n"
        "main(['--help'], standalone_mode=False)\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout
    assert "evaluate" in shown
    assert shown.splitlines()[-1] == "[]"


def test_python_files_are_short() -> None:
    lengths = {name: len((TOP / name).read_text(encoding="utf-8").splitlines()) for name in tracked(".py")}
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_no_file_names_a_registry_or_a_folder_of_one_machine() -> None:
    texts = [
        name for name in tracked() if Path(name).suffix not in {".png", ".ico"} and "test_house" not in name
    ]
    found = [
        f"{name}:{number}: {line.strip()[:80]}"
        for name in texts
        for number, line in enumerate((TOP / name).read_text(encoding="utf-8").splitlines(), start=1)
        if FORBIDDEN.search(line)
    ]
    assert found == []


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_each_requirement_is_pinned_and_hashed(name: str) -> None:
    entries = re.split(r"\n(?=\S)", (TOP / name).read_text(encoding="utf-8").strip())
    assert len(entries) > 50
    assert [entry.split()[0] for entry in entries if "==" not in entry or "--hash=sha256:" not in entry] == []
    assert not {"uv.lock", "pylock.toml"} & set(tracked())

"""`jobboard skills`."""

import shutil
from pathlib import Path

from click.testing import CliRunner

from jobboard.cli import main
from jobboard.resources import SKILLS_DATA


def test_check_counts_what_our_taxonomy_holds() -> None:
    result = CliRunner().invoke(main, ["skills", "check"])
    assert result.exit_code == 0
    assert " concepts (" in result.stdout


def test_check_names_each_mistake_with_its_file_and_entry(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(SKILLS_DATA, tmp_path / "skills_data"))
    (folder / "skills" / "own.toml").write_text('[falconry]\nkind = "hobby"\n[Bad]\n', encoding="utf-8")
    result = CliRunner().invoke(main, ["skills", "check", str(folder)])
    assert result.exit_code == 1
    assert "own.toml: falconry: kind is 'hobby'" in result.stderr
    assert "own.toml: Bad: ids are lower-case" in result.stderr

"""`jobboard skills`."""

import csv
import json
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


def test_check_names_mistakes_in_what_there_is_to_learn(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(SKILLS_DATA, tmp_path / "skills_data"))
    (folder / "learning" / "own.toml").write_text("[falconry]\nhours = [9, 2]\n", encoding="utf-8")
    result = CliRunner().invoke(main, ["skills", "check", str(folder)])
    assert result.exit_code == 1
    assert "own.toml: falconry: hours are two whole numbers" in result.stderr


def test_export_writes_both_forms_of_the_same_concepts(tmp_path: Path) -> None:
    path = tmp_path / "skills.csv"
    assert CliRunner().invoke(main, ["skills", "export", "--format", "csv", "-o", str(path)]).exit_code == 0
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
    graph = json.loads(CliRunner().invoke(main, ["skills", "export"]).stdout)["@graph"]
    assert [row["id"] for row in rows] == [node["notation"] for node in graph if "notation" in node]
    assert {row["taxonomy_version"] for row in rows} == {graph[0]["version"]}


def test_unknown_terms_come_with_counts_and_contexts() -> None:
    ads = [{"text": f"Requirements:\n- Canva\n- falconry in {place}"} for place in ("Baku", "Ganja", "Sheki")]
    result = CliRunner().invoke(main, ["skills", "unknown"], input="")
    assert result.exit_code == 0
    given = "\n".join(map(json.dumps, ads))
    result = CliRunner().invoke(main, ["skills", "unknown", "-", "--top", "1"], input=given)
    assert result.stdout.splitlines()[:2] == ["    3  falconry", "         - falconry in Baku"]
    assert len(result.stdout.splitlines()) == 4


def test_unknown_terms_of_the_good_lines_are_shown_though_one_is_bad() -> None:
    given = '{"text": "Requirements:\\n- Canva\\n- falconry"}\n{'
    result = CliRunner().invoke(main, ["skills", "unknown", "-", "--least", "1"], input=given)
    assert result.exit_code == 1
    assert "falconry" in result.stdout
    assert "line 2" in result.stderr

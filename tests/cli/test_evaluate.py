"""`jobboard evaluate` on labels written for the purpose."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from jobboard.cli import main

NOTHING: dict[str, Any] = {
    "lang": "en",
    "title": "",
    "skills": {},
    "languages": {},
    "experience": None,
    "salary": None,
    "education": None,
    "employment": [],
    "workplace": [],
    "restrictions": [],
}
CANVA = {"canva": {"ask": "required", "evidence": ["Canva"]}}
LABELS = [
    NOTHING | {"id": "first", "text": "Requirements:\n- Canva", "skills": CANVA},
    NOTHING | {"id": "second", "text": "Requirements:\n- CapCut", "skills": CANVA},
]


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    path = tmp_path / "gold.jsonl"
    path.write_text("\n".join(map(json.dumps, LABELS)), encoding="utf-8")
    return path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["evaluate", *map(str, arguments)])


def test_the_table_says_how_many_ads_and_how_well(gold: Path) -> None:
    result = run(gold)
    assert result.exit_code == 0
    assert result.stdout.splitlines()[1].split() == ["all", "0.500", "0.500", "0.500", "2"]


def test_verbose_shows_each_miss_and_each_invention_with_its_words(gold: Path) -> None:
    assert (
        "second\n  missed   canva (required): Canva\n  invented capcut (required): CapCut\n"
        in run(gold, "-v").stdout
    )


def test_json_holds_the_same_figures_and_the_findings(gold: Path) -> None:
    report = json.loads(run(gold, "--json", "-v").stdout)
    assert (report["ads"], report["overall"]["f1"], report["by_kind"]["tool"]["missed"]) == (2, 0.5, 1)
    assert report["offsets"]["accuracy"] == 1
    assert {finding["fault"] for finding in report["findings"]} == {"missed", "invented"}


def test_the_halves_share_the_ads_between_them(gold: Path) -> None:
    counts = [json.loads(run(gold, "--json", "--half", half).stdout)["ads"] for half in (0, 1)]
    assert sum(counts) == 2


def test_concepts_that_a_list_leaves_out_do_not_count(gold: Path, tmp_path: Path) -> None:
    listed = tmp_path / "concepts.csv"
    listed.write_text("id,kind\ncanva,tool\n", encoding="utf-8")
    overall = json.loads(run(gold, "--json", "--concepts", listed).stdout)["overall"]
    assert (overall["right"], overall["invented"], overall["missed"]) == (1, 0, 1)


@pytest.mark.parametrize("line", ["{", "[]", '{"id": "x"}'])
def test_a_bad_label_is_named_by_file_and_line(gold: Path, line: str) -> None:
    gold.write_text(json.dumps(LABELS[0]) + "\n" + line, encoding="utf-8")
    result = run(gold)
    assert result.exit_code == 1
    assert f"{gold}, line 2: " in result.stderr

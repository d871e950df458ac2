"""`jobboard read`: what goes in and out; how well it reads is tested elsewhere."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from jobboard.cli import main

AD = "Tələblər:\r\n• Canva bilmək 🎨\r\nMaaş: 600-800 AZN"


def run(*arguments: str, given: str | bytes = b"") -> Result:
    return CliRunner().invoke(main, ["read", *arguments], input=given)


def lines(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_an_ad_from_standard_input_is_one_object_with_exact_offsets() -> None:
    result = run(given=AD)
    assert result.exit_code == 0
    ad = json.loads(result.stdout)
    (evidence,) = ad["skills"]["canva"]["evidence"]
    assert AD[evidence["start"] : evidence["end"]] == "Canva"
    assert (ad["id"], ad["salary"]["min"], ad["salary"]["max"]) == (None, 600, 800)


def test_a_file_with_a_byte_order_mark_and_a_title_is_read(tmp_path: Path) -> None:
    path = tmp_path / "ad.txt"
    path.write_bytes(AD.encode("utf-8-sig"))
    result = run(str(path), "--title", "SMM assistant")
    assert json.loads(result.stdout)["skills"].keys() >= {"smm", "canva"}
    assert result.stdout == run("--title", "SMM assistant", given=AD).stdout


def test_lines_are_answered_in_order_under_their_own_ids() -> None:
    given = "\n".join(
        json.dumps(ad) for ad in [{"id": "a", "text": AD}, {"id": 7, "text": ""}, {"text": AD, "title": None}]
    )
    result = run("--jsonl", given=given)
    assert result.exit_code == 0
    assert [ad["id"] for ad in lines(result)] == ["a", 7, None]
    assert [ad["read"] == "none" for ad in lines(result)] == [False, True, False]


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        (b"{", "Expecting"),
        (b"[]", "not a JSON object"),
        (b"{}", '"text" is missing'),
        (b'{"text": 5}', '"text" is missing or no string'),
        (b'{"text": "", "title": 5}', '"title" is no string'),
        (b'{"text": "", "id": []}', '"id" is neither'),
        (b'{"text": "\xff"}', "utf-8"),
        (b"[" * 100_000, "recursion"),
    ],
)
def test_a_bad_line_is_named_and_the_others_are_answered(bad: bytes, said: str) -> None:
    good = b'{"id": 1, "text": "Canva"}'
    result = run("--jsonl", given=b"\n".join([good, b"", bad, good]))
    assert result.exit_code == 1
    assert [ad["id"] for ad in lines(result)] == [1, 1]
    assert result.stderr.startswith("line 3: ")
    assert said in result.stderr


def test_half_a_surrogate_pair_comes_out_as_json() -> None:
    result = run("--jsonl", given=r'{"id": "\ud83d", "text": "Canva"}')
    assert lines(result)[0]["id"] == "\ud83d"


def test_what_is_no_text_is_an_error_without_a_traceback() -> None:
    result = run(given=b"\xff\xfe")
    assert result.exit_code == 1
    assert "not UTF-8" in result.stderr


def test_a_title_and_lines_together_are_refused() -> None:
    assert run("--jsonl", "--title", "x").exit_code == 2


def test_a_line_is_answered_before_the_next_one_comes() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "jobboard", "read", "--jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in (1, 2):
            process.stdin.write(b'{"id": %d, "text": "Canva"}\n' % number)
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait(10) == 0


def test_html_is_one_file_that_loads_nothing_and_escapes_the_ad(tmp_path: Path) -> None:
    path = tmp_path / "ad.html"
    ad = "Tələblər:\n- <b onclick='x()'>Canva</b> & CapCut\nzəng: 055 123 45 67"
    result = run("--html", "-o", str(path), "--title", "<script>SMM</script>", given=ad)
    assert (result.exit_code, result.stdout) == (0, "")
    page = path.read_text(encoding="utf-8")
    assert '<mark data-keys="skills.canva" data-ask="required" id="e-skills-canva">Canva</mark>' in page
    assert '<a href="#e-skills-canva">Canva</a>' in page
    assert "&lt;b onclick=&#39;x()&#39;&gt;" in page
    assert "055 123 45 67" not in page
    assert re.findall(r"<(?:script|link|img)|(?:src|url)\s*[=(]|@import|http", page) == []


def test_html_of_an_ad_that_nothing_was_read_in_says_so() -> None:
    result = run("--html", given="Hava bu gün yaxşıdır")
    assert "Nothing that is asked for was found." in result.stdout
    assert "<mark" not in result.stdout


def test_html_is_for_one_ad() -> None:
    assert run("--html", "--jsonl").exit_code == 2

"""The skill check: an ad, the marks, the result; as plain form posts."""

import re
from collections.abc import Mapping

import pytest
from flask.testing import FlaskClient

from tests.web import pages
from tests.web.ads import NAR, PLAIN
from tests.web.conftest import LANGUAGES


def fields(page: str) -> dict[str, str]:
    """What the page's marking form would post as it stands."""
    form = page.partition('action="/')[2]
    hidden = dict(re.findall(r'<textarea name="(\w+)" hidden>\n(.*?)</textarea>', form, re.DOTALL))
    radios = re.findall(r'<input type="radio"[^>]*name="([^"]+)"[^>]*value="([^"]+)"[^>]*checked', form)
    return {**hidden, **dict(radios)}


def test_nigar_pastes_an_ad_marks_it_and_sees_what_is_missing(client: FlaskClient) -> None:
    marking = client.post("/en/check", data={"text": NAR, "title": "SMM assistent"})
    assert marking.status_code == 200
    assert "must-haves" in pages.text(marking.text)
    posted = {**fields(marking.text), "text": NAR, "skill-canva": "have", "language-en": "B2", "years": "1"}
    result = client.post("/en/check/result", data=posted)
    assert result.status_code == 200
    shown = pages.text(result.text)
    assert "You have 3 of 4 must-haves" in shown
    assert "Learn first" in shown
    assert shown.index("CapCut") > 0


def test_everything_had_is_exactly_100(client: FlaskClient, ids: Mapping[str, int]) -> None:
    marking = fields(client.get(f"/en/check?vacancy={ids['nar']}").text)
    everything = {name: "have" for name in marking if name.startswith("skill-")}
    data = {"vacancy": ids["nar"], **everything, "language-en": "B2", "years": "1"}
    result = client.post("/en/check/result", data=data)
    assert "You have all 4 must-haves" in pages.text(result.text)
    assert "100 of 100" in pages.text(result.text)


def test_form_of_the_result_keeps_the_marks(client: FlaskClient, ids: Mapping[str, int]) -> None:
    result = client.post(
        "/en/check/result", data={"vacancy": ids["nar"], "skill-capcut": "learning", "language-en": "B1"}
    )
    kept = fields(result.text)
    assert kept["skill-capcut"] == "learning"
    assert kept["skill-canva"] == "no"
    assert '<option value="B1" selected>' in result.text


@pytest.mark.parametrize("source", [{"typical": "1"}, {"text": NAR}])
def test_points_of_the_parts_add_up_to_the_number(client: FlaskClient, source: dict[str, str]) -> None:
    data = {**source, "skill-canva": "have", "skill-capcut": "learning", "years": "0.5", "language-en": "A2"}
    page = client.post("/en/check/result", data=data).text
    points = re.findall(r"([\d.]+) / ([\d.]+)", pages.text(page))
    *parts, total = [(float(got), float(most)) for got, most in points]
    assert len(parts) > 2
    assert round(sum(got for got, _most in parts), 1) == total[0]
    assert round(sum(most for _got, most in parts), 1) == total[1] == 100


def test_script_gets_the_result_alone(client: FlaskClient) -> None:
    data = {"text": NAR, "skill-canva": "have"}
    part = client.post("/en/check/result", data=data, headers={"X-Partial": "result"})
    assert "<html" not in part.text
    assert "You have 1 of 4 must-haves" in part.text


def test_ad_that_asks_nothing_has_no_score_and_offers_the_most_asked_skills(client: FlaskClient) -> None:
    marking = client.post("/en/check", data={"text": PLAIN})
    assert "could not read" in pages.text(marking.text)
    assert 'name="skill-canva"' in marking.text
    result = client.post("/en/check/result", data={"text": PLAIN, "skill-canva": "have"})
    assert result.status_code == 200
    assert "of 100" not in pages.text(result.text)
    assert 'name="skill-canva"' in result.text


@pytest.mark.parametrize("path", ["check", "check/result"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_too_long_ad_is_refused_with_its_text_kept(client: FlaskClient, lang: str, path: str) -> None:
    text = "Canva " * 4000
    answer = client.post(f"/{lang}/{path}", data={"text": text, "title": "Mine"})
    assert answer.status_code == 422
    assert text in answer.text
    assert 'role="alert"' in answer.text
    for figure in ("24,000", "20,000"):
        assert (figure if lang == "en" else figure.replace(",", "\u202f")) in answer.text


def test_too_long_title_is_explained_at_its_field_and_kept(client: FlaskClient) -> None:
    answer = client.post("/en/check", data={"text": NAR, "title": "t" * 201})
    assert answer.status_code == 422
    assert 'id="ad-title-error"' in answer.text
    assert 'id="ad-text-error"' not in answer.text
    assert f'value="{"t" * 201}"' in answer.text
    assert "201 characters, at most 200" in pages.text(answer.text)


@pytest.mark.parametrize("path", ["check", "check/result"])
@pytest.mark.parametrize("data", [{}, {"text": ""}, {"text": " \r\n\t"}, {"text": NAR, "title": "t" * 201}])
def test_ad_that_cannot_be_taken_is_explained(client: FlaskClient, path: str, data: dict[str, str]) -> None:
    answer = client.post(f"/en/{path}", data=data)
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text


def test_lines_of_a_form_count_once_each(client: FlaskClient) -> None:
    """Browsers send two characters for the end of a line."""
    text = "Canva\r\n" * 3333  # 19,998 characters as the person sees them
    assert client.post("/en/check", data={"text": text}).status_code == 200


@pytest.mark.parametrize("years", ["abc", "-1", "51", "nan", "inf", "1e400", "--"])
def test_wrong_years_are_explained_and_the_marks_stay(client: FlaskClient, years: str) -> None:
    answer = client.post("/en/check/result", data={"text": NAR, "years": years, "skill-canva": "have"})
    assert answer.status_code == 422
    assert "Write the years as a number" in pages.text(answer.text)
    assert f'value="{years}"' in answer.text
    assert fields(answer.text)["skill-canva"] == "have"


@pytest.mark.parametrize("years", ["", "0", "1,5", "1.5", " 2 ", "50"])
def test_years_are_taken_as_people_write_them(client: FlaskClient, years: str) -> None:
    assert client.post("/en/check/result", data={"text": NAR, "years": years}).status_code == 200


@pytest.mark.parametrize(
    ("data", "status"),
    [
        ({"vacancy": "999999"}, 404),
        ({"vacancy": "<script>"}, 404),
        ({"vacancy": ""}, 404),
        ({"vacancy": "9" * 5000}, 404),
        ({"vacancy": "1\x00"}, 404),
        ({"vacancy": ["1", "999999"], "typical": "1"}, 200),
        ({"text": ["Canva", "CapCut"], "years": ["1", "x"]}, 200),
        ({"typical": "1", "skill-no-such-thing": "have"}, 422),
        ({"typical": "1", "skill-" + "x" * 3000: "have"}, 422),
        ({"typical": "1", "skill-canva": ["have", "no"]}, 200),
        ({"typical": "1", "skill-canva": "perhaps"}, 200),
        ({"typical": "1", "language-xx": "B2", "language-en": "Z9"}, 200),
        ({"typical": "1", "education": "magic"}, 200),
        ({"text": "<script>alert(1)</script>"}, 200),
        ({"text": "\x00\ufffe\U0001f600"}, 200),
    ],
)
def test_unlikely_posts_are_answered(client: FlaskClient, data: dict[str, str], status: int) -> None:
    answer = client.post("/en/check/result", data=data)
    assert answer.status_code == status
    assert "<script>alert" not in answer.text


def test_result_has_no_address_of_its_own(client: FlaskClient) -> None:
    answer = client.get("/ru/check/result")
    assert (answer.status_code, answer.location) == (302, "/ru/check")


def test_nothing_of_a_post_may_be_kept_by_a_cache(client: FlaskClient) -> None:
    for path in ("check", "check/result"):
        assert client.post(f"/en/{path}", data={"text": NAR}).headers["Cache-Control"] == "no-store"

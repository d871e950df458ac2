"""Nigar fills in her profile, part by part, with no script."""

from typing import Any

import pytest
from flask.testing import FlaskClient

from jobboard.core.candidate import Candidate
from jobboard.services import profiles
from tests.statements import Statements
from tests.web import pages
from tests.web.profiles import PROFILE, WORK, Told, post


def test_a_visitor_is_sent_to_sign_in(client: FlaskClient) -> None:
    for path in ("", "/proofs/new", "/proofs/1"):
        assert "/en/login" in client.get(PROFILE + path).location


def test_an_empty_profile_offers_what_is_asked_for_most(signed_in_client: FlaskClient, told: Told) -> None:
    page = signed_in_client.get(PROFILE)
    assert "Nothing is marked yet" in pages.text(page.text)
    assert "Canva" in pages.text(page.text.partition("Asked for most")[2].partition("</p>")[0])
    assert page.headers["Cache-Control"] == "private, no-store"
    assert told() == Candidate(), "looking changes nothing"


@pytest.mark.parametrize(
    ("q", "found"),
    [
        ("kanva", "Canva"),
        ("capcut", "CapCut"),
        ("нельзяграм", None),
        ("qısa vid", "Short"),
        ("x" * 500, None),
    ],
)
def test_skills_are_found_by_any_spelling(signed_in_client: FlaskClient, q: str, found: str | None) -> None:
    page = signed_in_client.get(PROFILE, query_string={"q": q})
    partial = signed_in_client.get(PROFILE, query_string={"q": q}, headers={"X-Partial": "found"})
    assert (found or "We know no skill by this name") in pages.text(partial.text)
    assert partial.text.strip() in page.text
    assert "<html" not in partial.text


def test_skills_are_marked_changed_and_taken_away(signed_in_client: FlaskClient, told: Told) -> None:
    marked = {"skill-canva": "have", "skill-capcut": "learning", "skill-instagram": "no"}
    answer = post(signed_in_client, "skills", **marked)
    assert answer.location == f"{PROFILE}?saved=skills#skills"
    assert told().skills == {"canva": "have", "capcut": "learning", "instagram": "not-yet"}
    page = signed_in_client.get(answer.location).text
    assert "Saved" in pages.text(page)
    assert 'name="skill-canva" value="have" checked' in " ".join(page.split())
    post(signed_in_client, "skills", **{"skill-canva": "learning", "remove": "capcut"})
    assert told().skills == {"canva": "learning", "instagram": "not-yet"}


def test_an_unknown_skill_is_refused(signed_in_client: FlaskClient, told: Told) -> None:
    assert post(signed_in_client, "skills", **{"skill-no-such": "have"}).status_code == 422
    assert told().skills == {}


def test_more_skills_than_a_profile_takes_are_refused_in_words(
    signed_in_client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(profiles, "SKILLS_LIMIT", 1)
    answer = post(signed_in_client, "skills", **{"skill-canva": "have", "skill-capcut": "have"})
    assert answer.status_code == 422
    assert "at most 1 skills" in pages.text(answer.text)


@pytest.mark.parametrize(
    ("part", "fields", "expected"),
    [
        ("languages", {"language-en": "B2", "language-ru": ""}, Candidate(languages={"en": "B2"})),
        (
            "languages",
            {"language-az": "native", "new-language": "de", "new-level": "A2"},
            Candidate(languages={"az": "native", "de": "A2"}),
        ),
        ("languages", {"language-en": "Z9"}, Candidate()),
        ("background", {"years": "1,5", "education": "higher"}, Candidate(years=1.5, education="higher")),
        ("background", {"years": "", "education": "wizard"}, Candidate()),
        (
            "where",
            {"city": ["Baku", "  Gence ", ""], "workplace": ["remote", "moon"], "employment": ["part-time"]},
            Candidate(cities=("Bakı", "Gəncə"), workplace=("remote",), employment=("part-time",)),
        ),
        ("pay", {"pay_from": "1 500 ₼", "pay_gross": "1"}, Candidate(pay_from=1500, pay_gross=True)),
        ("pay", {"pay_from": "", "pay_gross": "0"}, Candidate()),
        (
            "about",
            {"headline": " SMM \n assistant ", "links": "https://a.example/ə\r\n\r\nhttp://b.example"},
            Candidate(headline="SMM assistant", links=("https://a.example/%C9%99", "http://b.example")),
        ),
    ],
)
def test_each_part_is_saved_by_itself(
    signed_in_client: FlaskClient, told: Told, part: str, fields: dict[str, Any], expected: Candidate
) -> None:
    answer = post(signed_in_client, part, **fields)
    assert answer.location == f"{PROFILE}?saved={part}#{part}"
    assert told() == expected


@pytest.mark.parametrize(
    ("part", "field", "typed", "said"),
    [
        ("background", "years", "many", "Write the years as a number"),
        ("background", "years", "-1", "Write the years as a number"),
        ("background", "years", "nan", "Write the years as a number"),
        ("pay", "pay_from", "a lot", "whole number of manats"),
        ("pay", "pay_from", "99999999999", "whole number of manats"),
        ("pay", "pay_from", "-5", "whole number of manats"),
        ("about", "headline", "<b>x</b>" * 40, "at most 160"),
        ("about", "links", "javascript:alert(1)", "is not the address of a page"),
        ("about", "links", "https://a.example/" + "x" * 600, "is not the address of a page"),
        ("about", "links", "\n".join(f"https://a.example/{n}" for n in range(21)), "At most 20 links"),
    ],
)
def test_what_cannot_be_saved_is_explained_and_kept(
    signed_in_client: FlaskClient, told: Told, part: str, field: str, typed: str, said: str
) -> None:
    answer = post(signed_in_client, part, **{field: typed})
    assert answer.status_code == 422
    assert said in pages.text(answer.text)
    assert typed.split("\n")[0].replace("<", "&lt;").replace(">", "&gt;") in answer.text
    assert told() == Candidate()


@pytest.mark.parametrize(
    ("typed", "gross", "note"),
    [("700", "1", "≈ 612 ₼ net"), ("612", "0", "≈ 701 ₼ gross"), ("1000000", "1", "net"), ("", "0", "")],
)
def test_the_other_basis_of_pay_is_worked_out(
    signed_in_client: FlaskClient, typed: str, gross: str, note: str
) -> None:
    post(signed_in_client, "pay", pay_from=typed, pay_gross=gross)
    assert note in pages.text(signed_in_client.get(PROFILE).text).replace("\u202f", " ")


def test_a_form_without_its_token_changes_nothing(signed_in_client: FlaskClient, told: Told) -> None:
    for part in ("skills", "background", "proofs"):
        answer = signed_in_client.post(
            f"{PROFILE}/{part}", data={"skill-canva": "have", "years": "3", **WORK}
        )
        assert answer.status_code in (400, 403)
    assert told() == Candidate()


@pytest.mark.parametrize("lang", ["az", "ru", "en"])
def test_a_full_profile_is_one_small_page_in_each_language(
    signed_in_client: FlaskClient, statements: Statements, lang: str
) -> None:
    post(signed_in_client, "skills", **{"skill-canva": "have", "skill-capcut": "learning"})
    post(signed_in_client, "proofs", **WORK)
    with statements() as sent:
        page = signed_in_client.get(f"/{lang}/me/profile", headers={"Accept-Encoding": "gzip"})
    assert page.status_code == 200
    assert len(page.data) < 15_000
    assert len(sent) <= 7, sent  # who it is; the profile, skills and proofs; demand

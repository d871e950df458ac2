"""The list and one vacancy."""

from collections.abc import Mapping

import pytest
from flask.testing import FlaskClient

from tests.web import pages
from tests.web.ads import MAIL, PHONE
from tests.web.conftest import LANGUAGES

Ids = Mapping[str, int]


def show(client: FlaskClient, id_: int, lang: str = "en") -> str:
    answer = client.get(f"/{lang}/vacancies/x-{id_}", follow_redirects=True)
    assert answer.status_code == 200
    return answer.text


@pytest.mark.parametrize("name", ["wrong-{id}", "{id}", "smm-assistent-0{id}", "-{id}"])
def test_wrong_slug_leads_to_the_right_address(client: FlaskClient, ids: Ids, name: str) -> None:
    answer = client.get(f"/en/vacancies/{name.format(id=ids['nar'])}")
    assert (answer.status_code, answer.location) == (301, f"/en/vacancies/smm-assistent-{ids['nar']}")
    assert client.get(answer.location).status_code == 200


@pytest.mark.parametrize("name", ["x-999999", "x", "x-", "x-²", "x-" + "9" * 40, "%00-1x"])
def test_unknown_vacancy_is_404(client: FlaskClient, name: str) -> None:
    assert client.get(f"/en/vacancies/{name}").status_code == 404


def test_list_shows_pay_and_the_newest_first(client: FlaskClient) -> None:
    shown = pages.text(client.get("/en/vacancies").text)
    assert "30 vacancies" in shown
    assert "600–800 ₼" in shown
    assert shown.index("Caspian Coffee") < shown.index("Skyline Agency") < shown.index("Nar Studio")


def test_closed_vacancy_is_out_of_the_list_but_its_page_stays_and_says_so(
    client: FlaskClient, ids: Ids
) -> None:
    assert "Keçmiş Evi" not in client.get("/en/vacancies?q=stajor").text
    page = show(client, ids["closed"])
    assert pages.is_noindex(page)
    assert pages.json_ld(page) is None


def test_filters_narrow_and_search_words_are_understood(client: FlaskClient) -> None:
    assert "1 vacancy" in pages.text(client.get("/en/vacancies?workplace=remote").text)
    found = client.get("/en/vacancies?q=CANVA&pay_from=1000").text
    assert "Skyline Agency" not in found  # 500 dollars are 850 manats
    assert "Nar Studio" not in found


def test_empty_list_says_what_to_drop(client: FlaskClient) -> None:
    page = client.get("/en/vacancies?workplace=remote&pay_from=90000").text
    assert 'href="/en/vacancies?workplace=remote"' in page


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("pay_from=abc", "Write the amount in digits"),
        ("pay_from=-5", "cannot be below 0"),
        ("pay_from=99999999999", "too large"),
        ("q=" + "a" * 201, "too long"),
    ],
)
def test_wrong_filter_is_explained_and_what_was_typed_stays(
    client: FlaskClient, query: str, said: str
) -> None:
    answer = client.get(f"/en/vacancies?{query}")
    assert answer.status_code == 200
    assert said in pages.text(answer.text)
    assert f'value="{query.partition("=")[2]}"' in answer.text


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("level=7", "“7”"),
        ("skill=no-such&workplace=moon", "“no-such”, “moon”"),
        ("tool=" + "a" * 3000, "“" + "a" * 40 + "…”"),
        ("place=" + "я" * 200, "“" + "я" * 40 + "…”"),
        ("tool=<script>alert(1)</script>", "“<script>alert(1)</script>”"),
    ],
)
def test_unknown_choice_is_left_out_and_said(client: FlaskClient, query: str, said: str) -> None:
    answer = client.get(f"/en/vacancies?{query}")
    assert "30 vacancies" in pages.text(answer.text)
    assert f"left it out: {said}" in pages.text(answer.text)
    assert "<script>alert(1)" not in answer.text


@pytest.mark.parametrize(
    ("query", "tidy"),
    [
        ("q=&pay_from=", ""),
        ("q=&tool=canva&pay_from=", "?tool=canva"),
        ("q=%20&tool=canva&tool=capcut&page=2", "?tool=canva&tool=capcut&page=2"),
        ("q=\u015f%26&place=", "?q=%C5%9F%26"),
    ],
)
def test_empty_fields_leave_the_address(client: FlaskClient, query: str, tidy: str) -> None:
    answer = client.get(f"/az/vacancies?{query}")
    assert (answer.status_code, answer.location) == (302, f"/az/vacancies{tidy}")


@pytest.mark.parametrize("typed", ["Bakı", "baki", "BAKU", "Баку", " бакУ ", "BAKI", "bakı"])
def test_place_may_be_typed_in_any_language(client: FlaskClient, typed: str) -> None:
    part = {"X-Partial": "results"}
    found = client.get("/ru/vacancies", query_string={"place": typed}, headers=part)
    assert found.text == client.get("/ru/vacancies?place=Bakı", headers=part).text
    assert "Caspian Coffee" in found.text
    assert "Skyline Agency" not in found.text


@pytest.mark.parametrize("page", ["-1", "0", "x", "1" * 5000, "1e3", "²", ""])
def test_page_that_is_no_number_is_the_first(client: FlaskClient, page: str) -> None:
    found = client.get("/en/vacancies", query_string={"page": page}, follow_redirects=True)
    assert "Caspian Coffee" in found.text


def test_page_past_the_end_says_so_and_leads_back(client: FlaskClient) -> None:
    found = client.get("/en/vacancies?page=1000000000&tool=canva").text
    assert "ends before this page" in pages.text(found)
    assert 'href="/en/vacancies?tool=canva">To its first page' in " ".join(found.split())
    assert pages.is_noindex(found)


def test_contacts_in_a_title_are_masked_wherever_it_stands(client: FlaskClient, ids: Ids) -> None:
    for answer in (show(client, ids["loud"]), client.get(f"/api/v1/vacancies/{ids['loud']}").json["title"]):
        assert "SMM assistent •" in answer
        assert "765 43 21" not in answer
        assert "orxan@" not in answer


def test_page_shows_what_the_ad_asks_and_leads_to_its_words(client: FlaskClient, ids: Ids) -> None:
    page = show(client, ids["nar"])
    shown = pages.text(page)
    for words in ("Must have", "Nice to have", "Canva", "English B2", "600–800 ₼", "gross", "net"):
        assert words in shown
    assert 'href="#e-skills-canva"' in page
    assert 'id="e-skills-canva"' in page


def test_names_are_in_the_language_of_the_page(client: FlaskClient, ids: Ids) -> None:
    assert "Short-form video" not in show(client, ids["nar"], "az")
    assert "İngilis dili B2" in pages.text(show(client, ids["nar"], "az"))
    assert "Английский B2" in pages.text(show(client, ids["nar"], "ru"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_contacts_are_nowhere(client: FlaskClient, ids: Ids, lang: str) -> None:
    """Neither in the text, nor in the description, nor in the structured data, nor in the API."""
    everywhere = [
        show(client, ids["nar"], lang),
        client.get(f"/{lang}/vacancies?q=nar").text,
        client.get(f"/{lang}/check?vacancy={ids['nar']}").text,
        client.post(f"/{lang}/check/result", data={"vacancy": ids["nar"]}).text,
        client.get("/api/v1/vacancies?q=canva").get_data(as_text=True),
        client.get(f"/api/v1/vacancies/{ids['nar']}").get_data(as_text=True),
    ]
    for found in everywhere:
        assert PHONE not in found
        assert "123 45 67" not in found
        assert MAIL not in found
    assert "•••• •• ••• •• ••" in everywhere[0]


def test_script_in_an_ad_shows_its_letters(client: FlaskClient, ids: Ids) -> None:
    page = show(client, ids["script"])
    assert '<script>alert("ad")' not in page
    assert "<script>alert(1)" not in page
    assert "<i>Evil" not in page
    shown = pages.text(page)
    assert '<script>alert("ad")</script> </script><b>bold</b> & "quoted"' in shown
    assert "<i>Evil</i> & Sons" in shown


def test_sample_vacancy_says_so_and_stays_out_of_search_engines(client: FlaskClient, ids: Ids) -> None:
    page = show(client, ids["sample"])
    assert "sample data" in pages.text(page)
    assert pages.is_noindex(page)
    assert not pages.is_noindex(show(client, ids["nar"]))


def test_ad_that_could_not_be_read_says_so(client: FlaskClient, ids: Ids) -> None:
    assert "could not read" in pages.text(show(client, ids["plain"]))

"""Leyla posts the text that she has: the form it fills, what is saved, and publishing it."""

import re
import time

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from jobboard.core.posting import Posting
from jobboard.services.guest_links import hashed
from jobboard.storage.models import Draft
from tests.web import pages, posting
from tests.web.conftest import LANGUAGES


def stored(app: APIFlask, path: str) -> tuple[Draft, Posting]:
    with app.extensions["jobboard"].sessions() as session:
        draft = session.query(Draft).filter_by(token=hashed(path.rpartition("/")[2])).one()
        return draft, Posting.from_json(draft.form)


@pytest.fixture
def path(client: FlaskClient) -> str:
    return posting.begin(client)


def test_reading_the_page_leaves_no_cookie(client: FlaskClient) -> None:
    assert "Set-Cookie" not in client.get("/en/post").headers


def test_the_ad_fills_the_form_in_time(client: FlaskClient) -> None:
    began = time.perf_counter()
    page = client.get(posting.begin(client)).text
    assert time.perf_counter() - began < 2
    form = posting.fields(page)
    said = {name: form[name] for name in ("pay", "pay_max", "currency", "period", "hours", "years_min")}
    assert {name: value[0] if isinstance(value, list) else value for name, value in said.items()} == {
        "pay": "600",
        "pay_max": "800",
        "currency": "AZN",
        "period": "month",
        "hours": "10:00-19:00",
        "years_min": "1",
    }
    assert (form["skill-canva"], form["skill-capcut"]) == ("must", "nice")
    assert "Not in your text" in pages.text(page)
    assert 'data-key="salary"' in page


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_draft_is_private(client: FlaskClient, path: str, lang: str) -> None:
    answer = client.get(path.replace("/en/", f"/{lang}/"))
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    assert "noindex" in answer.headers["X-Robots-Tag"]


def test_no_text_is_asked_for_again(client: FlaskClient) -> None:
    assert client.post("/en/post", data={"text": " "}).status_code == 422
    assert client.get(posting.begin(client, "", "", step="empty")).status_code == 200


def test_another_link_opens_nothing(client: FlaskClient, path: str) -> None:
    wrong = path[:-1] + ("0" if path[-1] != "0" else "1")
    assert client.get(wrong).status_code == 404
    assert client.post(wrong).status_code in (403, 404)


def test_saving_what_was_read_changes_nothing(client: FlaskClient, app: APIFlask, path: str) -> None:
    before = stored(app, path)[1]
    assert posting.save(client, path).status_code == 302
    assert stored(app, path)[1] == before


def test_corrections_are_kept(client: FlaskClient, app: APIFlask, path: str) -> None:
    changes = {"skill-capcut": "teach", "pay_max": "900", "job-on_camera": "0", "job-accounts": "3"}
    posting.save(client, path, **changes, **{"job-platforms": ["instagram", "tiktok"]})
    form = stored(app, path)[1]
    assert form.skills["capcut"] == "teach"
    assert form.salary is not None
    assert form.salary.max == 900
    assert (form.job.on_camera, form.job.accounts, form.job.evenings) == (False, 3, None)
    assert form.job.platforms == ("instagram", "tiktok")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("pay", "six hundred"),
        ("pay", "-5"),
        ("job-probation", "99"),
        ("deadline", "soon"),
        ("city", "B" * 81),
    ],
)
def test_what_cannot_be_is_said_beside_the_field_and_kept(
    client: FlaskClient, path: str, name: str, value: str
) -> None:
    answer = posting.save(client, path, **{name: value})
    assert answer.status_code == 422
    assert f'id="{name}-error"' in answer.text
    assert f'value="{value}"' in answer.text


def test_too_long_an_ad_is_kept_and_explained(client: FlaskClient, path: str) -> None:
    answer = posting.save(client, path, text="a" * 20_001)
    assert answer.status_code == 422
    assert 'id="text-error"' in answer.text
    assert "a" * 20_001 in answer.text


def test_two_windows_lose_nothing(client: FlaskClient, app: APIFlask, path: str) -> None:
    seen = posting.fields(client.get(path).text)
    posting.save(client, path, title="First window")
    answer = client.post(path, data={**seen, "title": "Second window"})
    assert answer.status_code == 409
    assert "changed in another window" in pages.text(answer.text)
    assert 'value="Second window"' in answer.text
    assert stored(app, path)[0].title == "First window"
    again = client.post(path, data=posting.fields(answer.text))
    assert again.status_code == 302
    assert stored(app, path)[0].title == "Second window"


def test_words_that_shut_people_out_go_with_one_press(client: FlaskClient, app: APIFlask) -> None:
    path = posting.begin(client, posting.AD.replace("assistent lazımdır", "xanım assistent lazımdır"))
    page = client.get(path).text
    assert "Has to change" in pages.text(page)
    button = re.search(r'value="(fix-text-\d+)"', page)
    assert button
    posting.save(client, path, step=button[1])
    assert "xanım" not in stored(app, path)[0].text


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("width", ["", "?width=phone"])
def test_the_preview_is_the_page_that_candidates_will_see(
    client: FlaskClient, path: str, lang: str, width: str
) -> None:
    answer = client.get(path.replace("/en/", f"/{lang}/") + "/preview" + width)
    assert answer.status_code == 200
    assert "600–800" in pages.text(answer.text)
    assert "noindex" in answer.text

"""Headers, cookies, where posts come from, how often: what holds for every answer."""

from collections.abc import Iterator

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from jobboard.core.membership import RIGHTS
from jobboard.services.errors import DomainError
from jobboard.web.access import ANYONE, DEVELOPERS, MEMBERS, MODERATORS, SIGNED_IN, open_to
from jobboard.web.errors import STATUSES
from tests.web import pages
from tests.web.conftest import LANGUAGES, Build

ANSWERS = (
    ("GET", "/"),
    ("GET", "/az/"),
    ("GET", "/ru/vacancies"),
    ("GET", "/en/check"),
    ("POST", "/en/check"),
    ("POST", "/az/check/result"),
    ("GET", "/en/salaries"),
    ("GET", "/en/guide"),
    ("GET", "/en/no-such-page"),
    ("POST", "/en/salaries"),
    ("GET", "/api/docs"),
    ("GET", "/api/v1/vacancies"),
    ("POST", "/api/v1/read"),
    ("GET", "/sitemap.xml"),
    ("GET", "/healthz"),
)


@pytest.mark.parametrize(("method", "path"), ANSWERS)
def test_every_answer_carries_the_headers_and_no_cookie(client: FlaskClient, method: str, path: str) -> None:
    answer = client.open(path, method=method, data={"text": "Canva"})
    headers = answer.headers
    policy = dict(rule.split(" ", 1) for rule in headers["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert "unsafe" not in str(policy)
    assert "nonce" not in str(policy)
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]
    assert headers["Strict-Transport-Security"].startswith("max-age=")
    assert "Set-Cookie" not in headers


@pytest.mark.parametrize("path", ["", "vacancies", "check", "check?typical=1", "salaries", "guide"])
def test_page_has_no_script_style_or_handler_of_its_own(client: FlaskClient, path: str) -> None:
    page = client.get(f"/en/{path}").text
    assert "<style" not in page
    assert " style=" not in page
    assert " onclick=" not in page
    for script in page.split("<script")[1:]:
        assert ' src="/' in script.partition(">")[0] or "application/ld+json" in script.partition(">")[0]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Sec-Fetch-Site": "same-origin"}, 200),
        ({"Origin": "https://paylas.example"}, 200),
        ({"Origin": "http://localhost"}, 200),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "https://paylas.example.evil.example"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "cross-site", "Origin": "https://paylas.example"}, 403),
    ],
)
def test_post_is_taken_from_our_own_pages_only(
    client: FlaskClient, headers: dict[str, str], status: int
) -> None:
    for path in ("/en/check", "/en/check/result"):
        assert client.post(path, data={"text": "Canva"}, headers=headers).status_code == status


def test_api_is_open_to_every_program(client: FlaskClient) -> None:
    answer = client.post("/api/v1/read", json={"text": "Canva"}, headers={"Origin": "https://app.example"})
    assert answer.status_code == 200


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "nothing/here", 404), ("POST", "salaries", 405), ("PUT", "check", 405), ("POST", "check", 413)],
)
def test_error_is_a_page_in_the_readers_language(
    client: FlaskClient, lang: str, method: str, path: str, status: int
) -> None:
    data = {"text": "a" * 1_100_000 if status == 413 else "a"}
    answer = client.open(f"/{lang}/{path}", method=method, data=data)
    assert answer.status_code == status
    assert answer.mimetype == "text/html"
    assert f'<html lang="{lang}"' in answer.text
    assert pages.is_noindex(answer.text)
    assert str(status) in pages.text(answer.text)
    assert f'href="/{lang}/vacancies"' in answer.text


def test_405_names_what_is_allowed(client: FlaskClient) -> None:
    assert "GET" in client.post("/en/salaries").headers["Allow"]


def test_error_without_a_language_in_its_address_follows_the_browser(client: FlaskClient) -> None:
    assert '<html lang="ru"' in client.get("/nothing", headers={"Accept-Language": "ru"}).text


def test_too_many_requests_are_answered_in_kind(build: Build) -> None:
    client = build(api_limit="2 per minute", page_limit="3 per minute").test_client()
    assert [client.get("/api/v1/skills").status_code for _ in range(3)] == [200, 200, 429]
    refused = client.get("/api/v1/skills")
    assert refused.mimetype == "application/problem+json"
    assert int(refused.headers["Retry-After"]) > 0
    answers = [client.get("/az/check") for _ in range(4)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert '<html lang="az"' in answers[-1].text
    assert "Retry-After" not in answers[0].headers
    assert [client.get("/healthz").status_code for _ in range(9)] == [200] * 9


def test_limit_counts_each_address_apart_behind_a_proxy(build: Build) -> None:
    client = build(api_limit="1 per minute", proxies=1).test_client()
    for address in ("192.0.2.1", "192.0.2.2"):
        headers = {"X-Forwarded-For": address}
        assert client.get("/api/v1/skills", headers=headers).status_code == 200
        assert client.get("/api/v1/skills", headers=headers).status_code == 429


def test_forwarded_address_is_not_believed_without_a_proxy(build: Build) -> None:
    client = build(api_limit="1 per minute").test_client()
    statuses = [
        client.get("/api/v1/skills", headers={"X-Forwarded-For": f"192.0.2.{n}"}).status_code
        for n in range(2)
    ]
    assert statuses == [200, 429]


def test_fault_of_ours_is_a_page_that_tells_no_secret(build: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_args: object) -> None:
        raise RuntimeError("the secret of the house")

    monkeypatch.setattr("jobboard.services.salaries.overview", fail)
    client = build().test_client()
    page, problem = client.get("/ru/salaries"), client.get("/api/v1/salaries")
    assert (page.status_code, problem.status_code) == (500, 500)
    assert '<html lang="ru"' in page.text
    assert problem.mimetype == "application/problem+json"
    assert "secret" not in page.text + problem.get_data(as_text=True)


def test_every_domain_error_has_a_status() -> None:
    assert set(kinds_of(DomainError)) == set(STATUSES)


def kinds_of(error: type[Exception]) -> Iterator[type[Exception]]:
    for kind in error.__subclasses__():
        yield kind
        yield from kinds_of(kind)


def test_every_route_says_who_may_use_it(app: APIFlask) -> None:
    audiences = {rule.endpoint: open_to(app, rule.endpoint) for rule in app.url_map.iter_rules()}
    members = {f"{MEMBERS}: {right}" for rights in RIGHTS.values() for right in rights}
    assert set(audiences.values()) <= {ANYONE, DEVELOPERS, SIGNED_IN, MODERATORS, *members}
    assert [name for name, audience in audiences.items() if audience == DEVELOPERS] == ["styleguide.show"]


def test_site_does_not_start_with_a_route_that_says_nothing(
    build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr("jobboard.web.views.salaries.show.open_to")
    with pytest.raises(RuntimeError, match=r"salaries\.show"):
        build()


def test_styleguide_is_there_for_developers_only(client: FlaskClient, build: Build) -> None:
    assert client.get("/en/styleguide").status_code == 404
    developers = build(debug=True).test_client()
    for lang in LANGUAGES:
        assert developers.get(f"/{lang}/styleguide").status_code == 200

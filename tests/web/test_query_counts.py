"""How many statements a page sends: the number may not grow with what is listed."""

from collections.abc import Mapping

import pytest
from flask.testing import FlaskClient

from tests.statements import Statements
from tests.web.ads import NAR


@pytest.mark.parametrize(
    ("path", "most"),
    [
        ("/en/", 4),  # demand (2), pay, newest
        ("/en/vacancies", 2),  # rows, counts
        ("/en/vacancies?q=canva&tool=canva&level=1-3", 3),  # and the search
        ("/en/vacancies?q=nobodysaysthis", 4),  # and the ways out
        ("/en/saved", 0),
        ("/en/saved/cards?id=1&id=2&id=3", 1),
        ("/en/alerts/new?q=canva&tool=canva", 0),
        ("/en/feeds/vacancies.atom?tool=canva", 2),  # ids, and what they are
        ("/en/check", 1),
        ("/en/check?typical=1", 4),
        ("/en/salaries", 1),
        ("/en/guide", 3),
        ("/en/skills", 2),
        ("/en/skills/canva", 7),  # demand (2), pay, who asks, with what, by day, newest
        ("/en/plan?skill=canva", 0),
        ("/api/v1/vacancies", 2),
        ("/api/v1/salaries", 1),
        ("/api/v1/skills", 0),
        ("/api/v1/skills/canva", 7),
        ("/sitemap.xml", 2),  # vacancies, employers
        ("/en/employers/nar-studio", 3),
        ("/healthz", 0),
        ("/en/no-such-page", 0),
    ],
)
def test_page_sends_few_statements(client: FlaskClient, statements: Statements, path: str, most: int) -> None:
    client.get(path)
    with statements() as sent:
        client.get(path)
    assert len(sent) <= most, sent


def test_vacancy_and_check_send_few_statements(
    client: FlaskClient, statements: Statements, ids: Mapping[str, int]
) -> None:
    with statements() as sent:
        client.get(f"/en/vacancies/smm-assistent-{ids['nar']}")
    assert len(sent) <= 5, sent
    with statements() as sent:
        client.post("/en/check/result", data={"text": NAR, "skill-canva": "have"})
    assert len(sent) <= 6, sent

"""What Nigar lacks and what learning it opens: on her own page and after a check."""

import re
from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient

from jobboard.core.typical_pay import TypicalPay
from jobboard.services import profiles
from jobboard.storage.models import Person
from jobboard.web.shapes.openings import pay_label
from tests.web import pages
from tests.web.ads import NAR
from tests.web.conftest import LANGUAGES, NOW


@pytest.fixture
def nearly(signed_in_client: FlaskClient, nigar: Person) -> Iterator[FlaskClient]:
    """Nigar lacks Canva alone of what the 24 studios ask."""
    house = signed_in_client.application.extensions["jobboard"]
    with house.sessions() as session:
        profiles.mark(session, house.taxonomy, nigar.id, {"instagram": "have"}, NOW)
        profiles.update(session, nigar.id, {"years": 1.0}, NOW)
        session.commit()
    return signed_in_client


def test_what_is_missing_says_what_it_opens_pays_and_how_to_begin(nearly: FlaskClient) -> None:
    page = nearly.get("/en/me/gap").text
    said = pages.text(page)
    assert "Canva alone opens 24 more vacancies" in said
    assert re.search(r"median of their stated pay 6\d\d ₼ gross, n = 24", said.replace("\u202f", " "))
    assert "hours to the basics" in said
    assert "First exercise, 20 minutes" in said
    assert 'href="/en/skills/canva"' in page
    assert (
        'name="skill" value="canva" form="plan"'.split()
        == re.findall(r"<input type=\"checkbox\" ([^>]*)>", " ".join(page.split()))[0].split()
    )


def test_thin_pay_is_not_shown_as_a_figure(client: FlaskClient) -> None:
    with client.application.test_request_context("/en/"):
        assert pay_label(TypicalPay(0, 0, None)) is None
        assert pay_label(TypicalPay(4, 4, None)) == "too few of them state pay for a figure (n = 4)"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_check_without_an_account_shows_its_gap_with_pay_and_first_exercises(
    client: FlaskClient, lang: str
) -> None:
    answer = client.post(
        f"/{lang}/check/result",
        data={"text": NAR, "skill-instagram": "have", "years": "1", "language-en": "B2"},
    )
    page = answer.text
    assert answer.status_code == 200
    assert f'action="/{lang}/plan"' in page
    assert 'value="canva"' in page.partition('id="gap"')[2]
    learning = client.application.extensions["jobboard"].learning
    assert learning["canva"].first[lang].split(".")[0] in pages.text(page)


def test_ticked_skills_make_a_plan(nearly: FlaskClient) -> None:
    assert "A week for: Canva, CapCut" in nearly.get("/en/plan?skill=canva&skill=capcut").text

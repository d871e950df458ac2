"""Nigar shows what she made: a link tied to a skill, with her part in it."""

import re

import pytest
from apiflask import APIFlask
from flask.testing import FlaskClient

from tests.web import pages, people
from tests.web.profiles import PROFILE, WORK, Told, post


def proofs_on(page: str) -> list[str]:
    """The numbers of the proofs that a page leads to."""
    return re.findall(r'href="/en/me/profile/proofs/(\d+)"', page)


def test_a_proof_is_added_changed_and_deleted(signed_in_client: FlaskClient, told: Told) -> None:
    post(signed_in_client, "proofs", **WORK)
    page = signed_in_client.get(PROFILE).text
    assert "March – May 2026 · employers whom I apply to see it" in pages.text(page)
    assert "Drew <b>12</b> posts" in pages.text(page)
    (address,) = proofs_on(page)
    form = signed_in_client.get(f"{PROFILE}/proofs/{address}").text
    assert 'value="2026-03"' in form
    post(signed_in_client, f"proofs/{address}", **{**WORK, "concept": "capcut", "may_be_shown": ""})
    (proof,) = told().proofs
    assert (proof.concept, proof.may_be_shown) == ("capcut", False)
    post(signed_in_client, f"proofs/{address}/delete")
    assert told().proofs == ()
    assert post(signed_in_client, f"proofs/{address}/delete").status_code == 404


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"url": ""}, "Give the address"),
        ({"url": "behance.example"}, "is not the address of a page"),
        ({"concept": ""}, "Choose the skill"),
        ({"part": "x" * 1001}, "at most 1,000"),
        ({"since": "March"}, "Write the month"),
        ({"since": "2026-13"}, "Write the month"),
        ({"since": "2027-01", "until": ""}, "between 1990 and today"),
        ({"since": "0001-01"}, "between 1990 and today"),
        ({"since": "2026-06"}, "ends before it begins"),
    ],
)
def test_what_is_wrong_with_a_proof_is_explained_and_kept(
    signed_in_client: FlaskClient, told: Told, wrong: dict[str, str], said: str
) -> None:
    answer = post(signed_in_client, "proofs", **{**WORK, **wrong})
    assert answer.status_code == 422
    assert said in pages.text(answer.text)
    assert "Reach grew" in answer.text
    assert told().proofs == ()


def test_another_persons_proof_is_not_there(app: APIFlask, signed_in_client: FlaskClient, told: Told) -> None:
    post(signed_in_client, "proofs", **WORK)
    (number,) = proofs_on(signed_in_client.get(PROFILE).text)
    orkhan = people.sign_in(app.test_client(), people.person(app, "Orkhan"))
    assert orkhan.get(f"{PROFILE}/proofs/{number}").status_code == 404
    assert post(orkhan, f"proofs/{number}", **WORK).status_code == 404
    assert post(orkhan, f"proofs/{number}/delete").status_code == 404
    assert told().proofs

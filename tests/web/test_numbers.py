"""Numbers in addresses that no row can have."""

from collections.abc import Mapping

import pytest
from flask.testing import FlaskClient

from tests.web import people


@pytest.mark.parametrize("number", [0, 2**31 - 1, 2**31, 2**63, 10**20, 10**400])
@pytest.mark.parametrize(
    "path",
    ["matches", "import", "profile/proofs", "applications"],
)
def test_a_number_of_any_size_is_not_found(signed_in_client: FlaskClient, path: str, number: int) -> None:
    assert signed_in_client.get(f"/en/me/{path}/{number}").status_code == 404


@pytest.mark.parametrize("number", [2**31, 10**20])
def test_so_it_is_in_the_api(client: FlaskClient, number: int) -> None:
    assert client.get(f"/api/v1/vacancies/{number}").status_code == 404


@pytest.mark.parametrize("number", ["9" * 20, "9" * 5000, "-1", "٣"])
def test_a_proof_that_is_nobodys_is_left_out_of_an_application(
    signed_in_client: FlaskClient, ids: Mapping[str, int], number: str
) -> None:
    path = f"/en/vacancies/smm-assistent-{ids['nar']}/apply"
    answer = people.post(signed_in_client, path, path, proof=number, name="Nigar")
    assert answer.status_code in (302, 422)

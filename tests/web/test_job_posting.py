"""JobPosting by the rules that Google writes down, and nothing that the page does not show.

https://developers.google.com/search/docs/appearance/structured-data/job-posting
"""

import html
import re
from collections.abc import Mapping
from typing import Any

import pytest
from flask.testing import FlaskClient
from jsonschema import Draft202012Validator, FormatChecker

from tests.web import pages
from tests.web.test_vacancies import show

TEXT: dict[str, Any] = {"type": "string", "minLength": 1}
NUMBER = {"type": "number", "exclusiveMinimum": 0}
TYPES = ["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"]


def thing(kind: str, required: list[str], **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["@type", *required],
        "properties": {"@type": {"const": kind}, **properties},
        "additionalProperties": False,
    }


ADDRESS = thing(
    "PostalAddress", ["addressCountry"], addressCountry={"pattern": "^[A-Z]{2}$"}, addressLocality=TEXT
)
QUANTITY = {
    **thing(
        "QuantitativeValue",
        ["unitText"],
        unitText={"enum": ["HOUR", "DAY", "WEEK", "MONTH", "YEAR"]},
        value=NUMBER,
        minValue=NUMBER,
        maxValue=NUMBER,
    ),
    "anyOf": [{"required": ["value"]}, {"required": ["minValue"]}, {"required": ["maxValue"]}],
}
POSTING = {
    **thing(
        "JobPosting",
        ["@context", "title", "description", "datePosted", "hiringOrganization", "directApply"],
        **{"@context": {"const": "https://schema.org/"}},
        title=TEXT,
        description={"type": "string", "pattern": "^<p>"},
        datePosted={"type": "string", "format": "date-time"},
        validThrough={"type": "string", "format": "date-time"},
        url={"type": "string", "pattern": "^https://paylas.example/"},
        directApply={"const": True},
        identifier=thing("PropertyValue", ["name", "value"], name=TEXT, value=TEXT),
        hiringOrganization=thing("Organization", ["name"], name=TEXT),
        employmentType={"type": "array", "items": {"enum": TYPES}, "uniqueItems": True},
        jobLocation=thing("Place", ["address"], address=ADDRESS),
        jobLocationType={"const": "TELECOMMUTE"},
        applicantLocationRequirements=thing("Country", ["name"], name=TEXT),
        baseSalary=thing(
            "MonetaryAmount", ["currency", "value"], currency={"pattern": "^[A-Z]{3}$"}, value=QUANTITY
        ),
        experienceRequirements=thing(
            "OccupationalExperienceRequirements", ["monthsOfExperience"], monthsOfExperience=NUMBER
        ),
    ),
    "anyOf": [
        {"required": ["jobLocation"]},
        {"required": ["jobLocationType", "applicantLocationRequirements"]},
    ],
}
LIVE = ("nar", "coffee", "remote", "script", "plain", "sample")


@pytest.mark.parametrize("name", LIVE)
def test_posting_is_valid(client: FlaskClient, ids: Mapping[str, int], name: str) -> None:
    posting = pages.json_ld(show(client, ids[name]))
    Draft202012Validator(POSTING, format_checker=FormatChecker()).validate(posting)


@pytest.mark.parametrize("name", LIVE)
def test_posting_says_only_what_the_page_shows(
    client: FlaskClient, ids: Mapping[str, int], name: str
) -> None:
    page = show(client, ids[name])
    posting, shown = pages.json_ld(page), pages.text(page)
    assert posting["title"] in shown
    assert posting["hiringOrganization"]["name"] in shown
    described = re.sub(r"</p><p>|<br>", " ", posting["description"].removeprefix("<p>").removesuffix("</p>"))
    words = html.unescape(described).split()
    visible = "".join(shown.split())
    assert all(word in visible for word in words)
    if "jobLocation" in posting:
        assert posting["jobLocation"]["address"].get("addressLocality", "Azerbaijan") in shown


def test_pay_is_the_pay_that_the_page_shows(client: FlaskClient, ids: Mapping[str, int]) -> None:
    assert pages.json_ld(show(client, ids["nar"]))["baseSalary"] == {
        "@type": "MonetaryAmount",
        "currency": "AZN",
        "value": {"@type": "QuantitativeValue", "unitText": "MONTH", "minValue": 600, "maxValue": 800},
    }
    assert "baseSalary" not in pages.json_ld(show(client, ids["plain"]))


def test_remote_work_has_no_place_but_a_country_of_applicants(
    client: FlaskClient, ids: Mapping[str, int]
) -> None:
    posting = pages.json_ld(show(client, ids["remote"]))
    assert posting["jobLocationType"] == "TELECOMMUTE"
    assert "jobLocation" not in posting


def test_words_of_an_ad_cannot_end_the_script_element(client: FlaskClient, ids: Mapping[str, int]) -> None:
    page = show(client, ids["script"])
    data = page.partition('application/ld+json">')[2].partition("</script>")[0]
    assert not set("<>&") & set(data)

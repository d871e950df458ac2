"""The feeds of lists, by the rules of Atom (RFC 4287)."""

from collections.abc import Mapping
from datetime import datetime
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from flask.testing import FlaskClient

from tests.statements import Statements
from tests.web import pages
from tests.web.ads import MAIL_IN_TITLE, PHONE_IN_TITLE
from tests.web.conftest import LANGUAGES

ATOM = "{http://www.w3.org/2005/Atom}"
FEED = "/en/feeds/vacancies.atom"


def read(client: FlaskClient, path: str = FEED) -> ElementTree.Element:
    answer = client.get(path)
    assert answer.mimetype == "application/atom+xml"
    return ElementTree.fromstring(answer.data)


def text(element: ElementTree.Element, name: str) -> str:
    found = element.findall(ATOM + name)
    assert len(found) == 1, f"{len(found)} {name}"
    return found[0].text or ""


def links(element: ElementTree.Element) -> dict[str, str]:
    return {link.attrib["rel"]: link.attrib["href"] for link in element.findall(f"{ATOM}link")}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_feed_and_entries_have_all_that_atom_requires(client: FlaskClient, lang: str) -> None:
    feed = read(client, f"/{lang}/feeds/vacancies.atom?tool=canva")
    assert feed.tag == f"{ATOM}feed"
    assert text(feed, "title").startswith("Paylaş: Canva")
    here = f"https://paylas.example/{lang}/feeds/vacancies.atom?tool=canva"
    assert text(feed, "id") == links(feed)["self"] == here
    assert links(feed)["alternate"] == f"https://paylas.example/{lang}/vacancies?tool=canva"
    entries = feed.findall(f"{ATOM}entry")
    assert entries
    ids = [text(entry, "id") for entry in entries]
    assert len(set(ids)) == len(ids)
    for entry in entries:
        assert text(entry, "id").startswith("tag:paylas.example,2026:vacancies/")
        assert text(entry, "title")
        assert text(entry.find(f"{ATOM}author"), "name")  # type: ignore[arg-type]
        assert datetime.fromisoformat(text(entry, "updated")).tzinfo
        address = urlsplit(links(entry)["alternate"])
        assert address.netloc == "paylas.example"
        assert client.get(address.path).status_code == 200
    dates = [text(entry, "updated") for entry in entries]
    assert dates == sorted(dates, reverse=True)
    assert text(feed, "updated") == dates[0]


def test_an_entry_keeps_its_id_in_every_feed(client: FlaskClient) -> None:
    ids = [
        {text(entry, "id") for entry in read(client, f"/{lang}/feeds/vacancies.atom").iter(f"{ATOM}entry")}
        for lang in LANGUAGES
    ]
    assert ids[0] == ids[1] == ids[2]


def test_it_finds_what_the_list_finds(client: FlaskClient) -> None:
    query = "?q=canva&tool=capcut"
    listed = client.get(f"/en/vacancies{query}").text
    for entry in read(client, FEED + query).iter(f"{ATOM}entry"):
        assert urlsplit(links(entry)["alternate"]).path in listed
    assert len(list(read(client, FEED + query).iter(f"{ATOM}entry"))) == listed.count("<article")


def test_markup_is_escaped_and_no_contact_is_in_it(client: FlaskClient, ids: Mapping[str, int]) -> None:
    raw = client.get(FEED).text
    assert "<script>" not in raw
    assert PHONE_IN_TITLE not in raw
    assert MAIL_IN_TITLE not in raw
    titles = [text(entry, "title") for entry in read(client).iter(f"{ATOM}entry")]
    assert "SMM <script>alert(1)</script>" in titles


def test_sample_vacancies_are_flagged(client: FlaskClient, ids: Mapping[str, int]) -> None:
    entries = {text(entry, "id").rpartition("/")[2]: entry for entry in read(client).iter(f"{ATOM}entry")}
    sample, real = entries[str(ids["sample"])], entries[str(ids["nar"])]
    assert "(sample data)" in text(sample, "title")
    assert sample.find(f"{ATOM}category").attrib["term"] == "sample"  # type: ignore[union-attr]
    assert real.find(f"{ATOM}category") is None
    assert "(sample data)" not in text(real, "title")


def test_who_has_it_already_gets_304(client: FlaskClient) -> None:
    first = client.get(FEED)
    etag, date = first.headers["ETag"], first.headers["Last-Modified"]
    for headers in ({"If-None-Match": etag}, {"If-Modified-Since": date}):
        again = client.get(FEED, headers=headers)
        assert (again.status_code, again.data) == (304, b"")
    assert client.get(FEED, headers={"If-None-Match": '"another"'}).status_code == 200
    assert client.get(f"{FEED}?tool=canva", headers={"If-None-Match": etag}).status_code == 200


@pytest.mark.parametrize(
    "query",
    [
        "?q=nobodysaysthis",
        "?q=%00%0b%ef%bf%be",
        "?q=" + "x" * 5000,
        "?tool=moon&page=-1",
        "?pay_from=x",
        "?q=]]>%26<",
    ],
)
def test_hostile_and_empty_filters_still_make_a_feed(client: FlaskClient, query: str) -> None:
    assert text(read(client, FEED + query), "updated")


def test_a_list_names_its_feed(client: FlaskClient) -> None:
    page = client.get("/en/vacancies?tool=canva").text
    assert pages.links(page, "alternate")[""] == "/en/feeds/vacancies.atom?tool=canva"
    assert 'type="application/atom+xml"' in page


def test_it_sends_few_statements(client: FlaskClient, statements: Statements) -> None:
    with statements() as sent:
        client.get(f"{FEED}?q=canva")
    assert len(sent) <= 3, sent

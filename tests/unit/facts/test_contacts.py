"""Contacts are found to be masked, whole and where they stand."""

import pytest

from jobboard.extract.facts import contacts
from jobboard.extract.page import Page

CASES: list[tuple[str, list[tuple[str, str]]]] = [
    ("CV: leyla@example.az", [("email", "leyla@example.az")]),
    ("leyla.smm+cv@mail.example.com.", [("email", "leyla.smm+cv@mail.example.com")]),
    ("Tel: +994 50 123 45 67", [("phone", "+994 50 123 45 67")]),
    ("+994(55)1234567", [("phone", "+994(55)1234567")]),
    ("055 123 45 67", [("phone", "055 123 45 67")]),
    ("(070) 123-45-67", [("phone", "(070) 123-45-67")]),
    ("0771234567", [("phone", "0771234567")]),
    ("012 404 00 00", [("phone", "012 404 00 00")]),
    ("8 (999) 123-45-67", [("phone", "8 (999) 123-45-67")]),
    ("+7 701 123 45 67", [("phone", "+7 701 123 45 67")]),
    ("994501234567", [("phone", "994501234567")]),
    ("Yazın: @leyla_smm", [("handle", "@leyla_smm")]),
    ("https://example.az/forma.", [("link", "https://example.az/forma")]),
    ("www.example.az saytı", [("link", "www.example.az")]),
    ("t.me/leyla_smm", [("link", "t.me/leyla_smm")]),
    ("instagram.com/blue.kite", [("link", "instagram.com/blue.kite")]),
    ('<a href="mailto:leyla@example.az">yaz</a>', [("email", "leyla@example.az")]),
    (
        "050 123 45 67, leyla@example.az, @leyla",
        [("phone", "050 123 45 67"), ("email", "leyla@example.az"), ("handle", "@leyla")],
    ),
    ("[email] və [phone]", []),
    ("Maaş 700-900 AZN", []),
    ("09:00-18:00", []),
    ("12.10.2026", []),
    ("Оборот 1 000 000 000 руб", []),
    ("ISO 27001:2013", []),
    ("monday.com və Node.js", []),
    ("2015-2019-cu illər", []),
    ("a@b", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_contacts_stand_where_they_are_said_to(text: str, expected: list[tuple[str, str]]) -> None:
    read = contacts.read(Page.of(text))
    assert [(contact.kind, text[contact.start : contact.end]) for contact in read] == expected

"""Addresses that people type as links to their work."""

import pytest

from jobboard.core.links import in_ascii, is_web_address


@pytest.mark.parametrize(
    ("address", "fit"),
    [
        ("https://behance.net/nigar", True),
        ("http://a.example:8080/x?y=z#part", True),
        ("HTTPS://A.example", True),
        ("https://" + "a" * 488 + ".az", True),
        ("https://" + "a" * 490 + ".az", False),
        ("behance.net/nigar", False),
        ("//behance.net/nigar", False),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("ftp://a.example", False),
        ("https://localhost/x", False),
        ("https://./x", False),
        ("https://bank.az@elsewhere.example", False),
        ("https://a.example/x y", False),
        ('https://a.example/"x', False),
        ("https://a.example/\n", False),
        ("https://a.example\\@b.example", False),
        ("https://[::1/", False),
        ("https://a.example:port/", False),
        ("https://a.example/ə", False),
        ("", False),
    ],
)
def test_only_web_addresses_are_links(address: str, fit: bool) -> None:
    assert is_web_address(address) is fit


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        (" https://a.example/x%20y?q=1#z ", "https://a.example/x%20y?q=1#z"),
        ("https://a.example/ə?q=ö", "https://a.example/%C9%99?q=%C3%B6"),
        ("https://şəkil.az/x", "https://xn--kil-rza46j.az/x"),
        ("https://" + "ə" * 70 + ".az", "https://" + "ə" * 70 + ".az"),  # no such name is possible
        ("https://[::1/ə", "https://[::1/ə"),
    ],
)
def test_an_address_is_kept_as_it_goes_over_the_wire(typed: str, sent: str) -> None:
    assert in_ascii(typed) == sent
    assert in_ascii(sent) == sent

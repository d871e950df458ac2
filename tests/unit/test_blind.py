import pytest

from jobboard.core.ad import Contact
from jobboard.core.blind import blind


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("I am Nigar.", "I am •••••."),
        ("NIGAR here, Quliyevanın işi", "••••• here, ••••••••••• işi"),
        ("Salam, mən nigaram", "Salam, mən •••••••"),
        ("I ate an egg", "I ate an egg"),
        ("Denigara", "Denigara"),
        ("", ""),
    ],
)
def test_the_words_of_a_name_become_dots(text: str, shown: str) -> None:
    assert blind(text, (), "Nigar A. Quliyeva") == shown


def test_contacts_go_with_the_name_and_the_length_stays() -> None:
    text = "Nigar, +994 50 000 00 00"
    shown = blind(text, [Contact("phone", 7, len(text))], "Nigar")
    assert not set("Nigar0123456789") & set(shown)
    assert len(shown) == len(text)


def test_nobody_named_hides_nothing() -> None:
    assert blind("Canva (və Figma)", (), "") == "Canva (və Figma)"
    assert blind("a.b", (), ".*") == "a.b"

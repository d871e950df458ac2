"""A slip in a short word is forgiven where the rest of a name says what is meant."""

import pytest

from jobboard.extract.reader import Reader


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("MS Ofice proqramları", "ms-office"),
        ("Microsof Office", "ms-office"),
        ("Power Pont", "powerpoint"),
        ("Adobe Afer Effects", "after-effects"),
        ("Googel Analytics", "google-analytics"),
        ("Davinci Reslove", "davinci-resolve"),
    ],
)
def test_a_name_is_known_in_spite_of_a_slip(reader: Reader, text: str, tool: str) -> None:
    assert tool in reader.read("Tələblər: " + text).skills


@pytest.mark.parametrize(
    "text",
    [
        "a power point of ours",
        "our ofice",
        "the afer word",
        "goole it",
        "final cat",
        "fill in our Google Form",
    ],
)
def test_a_slip_alone_is_no_name(reader: Reader, text: str) -> None:
    assert not {"ms-office", "after-effects", "google-analytics", "final-cut", "google-forms"} & set(
        reader.read(text).skills
    )

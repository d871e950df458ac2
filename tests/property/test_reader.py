"""Whatever the text: an answer, exact offsets, and a cost in step with its length."""

import json

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from jobboard.core.ad import ParsedAd
from jobboard.extract.reader import Reader

WORDS = st.sampled_from(
    [
        "Canva", "kontent plan", "Tələblər:", "üstünlükdür", "•", "\r\n", "\n\n", "<b>", "</b>",
        "&nbsp;", "<script>", "📌", "👩🏽‍💻", "Создание контента", "Instagram-да", "600-800 AZN",
        "əmək haqqı", "İ", "ı", "1 il təcrübə", "e\u0301", "+994 50 000 00 00", "https://example.com/a",
        "a@example.com", ";", ",", ":", "(", "]]", "\x00", "\u202e", "中文", "Requirements", "English B2",
        "удалённо", "до 15 мая", "9:00-18:00", "%", "Notion",
    ]
)  # fmt: skip
MIXED = st.lists(st.one_of(WORDS, st.text(max_size=12)), max_size=60).map(" ".join)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.one_of(MIXED, st.text(max_size=400)), title=st.text(max_size=60))
@example(text="\ud800", title="")
@example(text="<", title="<!--")
def test_reading_never_raises_and_its_offsets_are_exact(reader: Reader, text: str, title: str) -> None:
    read = reader.read(text, title)
    for _, evidence in read.spans():
        source = text if evidence.source == "text" else title
        assert source[evidence.start : evidence.end] == evidence.text
        assert evidence.text.strip()
    for contact in read.contacts:
        assert 0 <= contact.start < contact.end <= len(text)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=MIXED)
def test_what_was_read_survives_json(reader: Reader, text: str) -> None:
    read = reader.read(text)
    assert ParsedAd.from_json(json.loads(json.dumps(read.to_json()))).to_json() == read.to_json()


@pytest.mark.parametrize(
    "unit", ["(", "1", "a", " ", "<", "ə ", "1 ", ", ", "a@", "Canva ", "600-", "\n", "&", "2026."]
)
def test_cost_grows_with_length_and_not_faster(reader: Reader, unit: str) -> None:
    """Counted in calls, not seconds: four times the text may take some five times the steps."""
    short, long = (steps(reader, (unit * 20_000)[:length]) for length in (5_000, 20_000))
    assert long < short * 5 + 20_000


def steps(reader: Reader, text: str) -> int:
    """Python function calls and returns that one reading takes."""
    import sys

    count = 0

    def trace(*_: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(trace)
    try:
        reader.read(text)
    finally:
        sys.setprofile(None)
    return count

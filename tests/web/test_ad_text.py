"""An ad in pieces: nothing of it is lost, and what proves something stands where it should."""

from hypothesis import given, settings
from hypothesis import strategies as st

from jobboard.core.ad import Contact, Evidence, Mention, ParsedAd
from jobboard.web.shapes.ads import ad_text, masked
from jobboard.web.shapes.score import tenths_that_add_up

TEXT = "Canva və 📱 CapCut: +994 50 000 00 00, hr@a.example"


def ad(spans: list[tuple[str, int, int]], contacts: list[tuple[int, int]]) -> ParsedAd:
    skills: dict[str, Mention] = {}
    for id_, start, end in spans:
        known = skills.get(id_, Mention("required", ())).evidence
        skills[id_] = Mention("required", (*known, Evidence(start, end, TEXT[start:end])))
    return ParsedAd(
        "az", "ok", "1", skills, contacts=tuple(Contact("phone", start, end) for start, end in contacts)
    )


places = st.integers(0, len(TEXT))
span = st.tuples(st.sampled_from("abc"), places, places)


@given(st.lists(span, max_size=8), st.lists(st.tuples(places, places), max_size=4))
@settings(deadline=None)
def test_pieces_are_the_text_with_its_contacts_masked(
    spans: list[tuple[str, int, int]], contacts: list[tuple[int, int]]
) -> None:
    read = ad(spans, contacts)
    pieces = ad_text(read, TEXT).body
    assert "".join(piece.text for piece in pieces) == masked(TEXT, read.contacts)
    assert len(masked(TEXT, read.contacts)) == len(TEXT)
    at = 0
    for piece in pieces:
        end = at + len(piece.text)
        assert set(piece.keys) == {
            f"skills.{id_}" for id_, low, high in spans if low < high and low <= at and end <= high
        }
        at = end


@given(st.lists(span, max_size=8))
@settings(deadline=None)
def test_each_key_has_one_anchor_at_its_first_words(spans: list[tuple[str, int, int]]) -> None:
    pieces = ad_text(ad(spans, []), TEXT).body
    anchors = [anchor for piece in pieces for anchor in piece.anchors]
    assert len(anchors) == len(set(anchors))
    assert set(anchors) == {f"e-skills-{id_}" for id_, low, high in spans if low < high}


def test_key_of_the_title_has_its_anchor_there() -> None:
    evidence = (Evidence(0, 5, "Canva", "title"), Evidence(0, 5, "Canva"))
    read = ParsedAd("az", "ok", "1", {"canva": Mention("duty", evidence)})
    shown = ad_text(read, TEXT, "Canva ustası")
    assert shown.title[0].anchors == ["e-skills-canva"]
    assert not shown.body[0].anchors


def test_strongest_ask_gives_the_piece_its_look() -> None:
    spot = (Evidence(0, 5, "Canva"),)
    read = ParsedAd("az", "ok", "1", {"a": Mention("duty", spot), "b": Mention("required", spot)})
    assert ad_text(read, TEXT).body[0].ask == "required"


def test_link_to_a_site_stays_and_a_link_to_a_person_goes() -> None:
    text = "https://firma.example/smm və https://wa.me/994500000000"
    second = text.rindex("https")
    contacts = [Contact("link", 0, 25), Contact("link", second, len(text))]
    assert masked(text, contacts) == text[:second] + "•" * (len(text) - second)


@given(st.lists(st.floats(0, 100), min_size=1, max_size=30))
def test_rounded_parts_add_up_to_the_rounded_sum(values: list[float]) -> None:
    tenths = tenths_that_add_up(values)
    assert abs(sum(tenths) - sum(values) * 10) <= 1.001
    assert all(-0.001 <= part - value * 10 + 1 <= 2.001 for part, value in zip(tenths, values, strict=True))

"""The inbox of unknown terms: what is asked for often and has no name in the taxonomy yet."""

import pytest

from jobboard.extract.reader import Reader
from jobboard.extract.unknown import Inbox, Term

HEAD = "Requirements:\n- Canva\n"


def inbox(reader: Reader, *ads: str) -> Inbox:
    made = Inbox(reader)
    for ad in ads:
        made.add(ad)
    return made


def words(terms: list[Term]) -> list[str]:
    return [term.words for term in terms]


def test_term_is_counted_once_an_ad_under_all_its_forms(small_reader: Reader) -> None:
    ads = ("- Kassa ilə işləmək, kassanı bağlamaq", "- kassada durmaq", "- Kassalar")
    found = inbox(small_reader, *(f"Tələblər:\n- Canva\n{ad}" for ad in ads)).terms()
    assert found[0].ads == 3
    assert found[0].words.casefold().startswith("kassa")


def test_context_is_a_clause_that_asks_for_it_and_there_are_three_at_most(small_reader: Reader) -> None:
    ads = [f"{HEAD}- Figma number{'x' * n} is\n" for n in range(5)]
    (figma,) = (term for term in inbox(small_reader, *ads).terms() if term.words == "Figma")
    assert figma.contexts == ("- Figma number is", "- Figma numberx is", "- Figma numberxx is")


@pytest.mark.parametrize(
    ("known", "why"),
    [
        ("Canva", "a concept"),
        ("üstünlükdür", "a cue"),
        ("Requirements", "a heading"),
        ("with", "a stop word"),
        ("English", "a language that was read"),
        ("2026", "no word"),
    ],
)
def test_what_is_known_is_no_candidate(small_reader: Reader, known: str, why: str) -> None:
    ads = [f"{HEAD}- falconry{'y' * n} with Canva üstünlükdür\n- English B2 {2026}" for n in range(4)]
    found = inbox(small_reader, *ads).terms(least=1)
    assert any(term.words.startswith("falconry") for term in found)
    assert known not in " ".join(words(found)), why


def test_pair_takes_the_place_of_a_word_that_stands_nowhere_else(small_reader: Reader) -> None:
    ads = [f"{HEAD}- {verb} virtual reality" for verb in ("Explore", "Like", "Show")]
    assert words(inbox(small_reader, *ads).terms()) == ["virtual reality"]


def test_word_that_employers_also_praise_themselves_with_comes_later(small_reader: Reader) -> None:
    ads = [
        f"About us\nOur horizon{'s' * n} is wide, horizon.\n{HEAD}- falconry{'!' * n}\n- horizon{'?' * n}"
        for n in range(3)
    ] + ["About us\nA horizon for all of us\n" + HEAD] * 1
    found = words(inbox(small_reader, *ads).terms(least=1))
    assert found.index("falconry") < found.index("horizon")


def test_clause_that_several_ads_copy_counts_once(small_reader: Reader) -> None:
    assert inbox(small_reader, *[HEAD + "- falconry"] * 5).terms(least=2) == []


def test_ad_that_nothing_was_read_in_is_not_counted(small_reader: Reader) -> None:
    assert inbox(small_reader, "Requirements:\n- falconry").terms(least=1) == []

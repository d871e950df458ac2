"""What the reader finds in CVs, in the words of the CV."""

import json
from typing import Any

import pytest

from jobboard.core.candidate import Candidate
from jobboard.core.cv import TEXT_LIMIT, CannotRead, Found
from jobboard.extract.cv.reading import read_file, read_text
from jobboard.extract.reader import Reader
from tests.unit.cv import files

AZ = """Nigar Məmmədova
SMM assistent, 1,5 il təcrübə
Kafenin Instagram səhifəsini apardım, Canva ilə postlar hazırladım
Dillər: ingilis dili B1, rus dili - sərbəst
Təhsil: ali, https://behance.example/nigar.
"""
RESUME = {
    "basics": {
        "name": "Nigar",
        "label": "SMM assistant",
        "email": "nigar@paylas.example",
        "url": "https://nigar.example",
        "location": {"city": "Баку"},
        "profiles": [{"url": "https://behance.example/nigar"}, {"url": "javascript:alert(1)"}],
    },
    "skills": [{"name": "Canva", "level": "Master"}, {"name": "Design", "keywords": ["Figma"]}],
    "languages": [{"language": "English", "fluency": "B2"}, {"language": "Russian", "fluency": "Native"}],
    "work": [{"position": "SMM assistant", "highlights": ["Ran the TikTok account"]}],
}


def test_a_cv_names_concepts_languages_years_and_links(reader: Reader) -> None:
    found = read_text(reader, AZ)
    assert {"canva", "instagram"} <= set(found.concepts)
    assert found.words["skills.canva"] == (
        "Kafenin Instagram səhifəsini apardım, Canva ilə postlar hazırladım",
    )
    assert found.told.languages == {"en": "B1", "ru": "C1"}
    assert (found.told.years, found.words["years"]) == (1.5, ("SMM assistent, 1,5 il təcrübə",))
    assert found.told.education == "higher"
    assert found.told.links == ("https://behance.example/nigar",)
    assert found.told.skills == {}, "a CV names skills; the candidate says how well"


@pytest.mark.parametrize("content", [files.pdf(), files.word()], ids=["pdf", "docx"])
def test_files_are_read_like_texts(reader: Reader, content: bytes) -> None:
    found = read_file(reader, content)
    assert {"canva", "capcut", "short-video"} <= set(found.concepts)
    assert found.told.languages["en"] == "B2"
    assert found.told.years == 2
    assert found.told.links == ("https://behance.example/nigar",)


def test_long_lines_are_quoted_around_the_words(reader: Reader) -> None:
    (quote,) = read_text(reader, "word " * 50 + "Canva" + " word" * 50).words["skills.canva"]
    assert "Canva" in quote
    assert len(quote) < 130


def test_a_concept_named_often_is_quoted_twice(reader: Reader) -> None:
    assert len(read_text(reader, "\n".join(f"Canva, job {n}" for n in range(9))).words["skills.canva"]) == 2


def test_what_is_found_survives_its_storage(reader: Reader) -> None:
    found = read_text(reader, AZ)
    assert Found.from_json(json.loads(json.dumps(found.to_json()))) == found


@pytest.mark.parametrize(("text", "reason"), [(" \n", "empty"), ("x" * (TEXT_LIMIT + 1), "too-many-pages")])
def test_a_text_has_bounds(reader: Reader, text: str, reason: str) -> None:
    with pytest.raises(CannotRead, match=reason):
        read_text(reader, text)


def test_a_text_that_says_nothing_gives_nothing(reader: Reader) -> None:
    assert read_text(reader, "Lorem ipsum").is_empty


def resume(data: Any) -> bytes:
    return json.dumps(data).encode()


def test_somebody_elses_json_resume_is_read_by_its_words(reader: Reader) -> None:
    found = read_file(reader, resume(RESUME))
    assert {"canva", "figma", "tiktok"} <= set(found.concepts)
    assert found.told.headline == "SMM assistant"
    assert found.told.languages == {"en": "B2", "ru": "native"}
    assert found.told.links == ("https://nigar.example", "https://behance.example/nigar")
    assert found.told.cities == ("Bakı",)
    assert found.told.skills == {}


ODD: list[Any] = [
    None,
    True,
    7,
    -1.5,
    1e999,
    "\ud800\0",
    "x" * 5000,
    [],
    {},
    [[]],
    [{}],
    {"id": {}},
    [None, 3, "a"],
]


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: repr(odd)[:20])
def test_any_value_anywhere_in_a_json_resume_is_survived(reader: Reader, odd: Any) -> None:
    entry = {
        "id": odd,
        "name": odd,
        "level": odd,
        "language": odd,
        "code": odd,
        "url": odd,
        "highlights": odd,
    }
    own = dict.fromkeys("years education cities workplace employment pay_from pay_gross not_yet".split(), odd)
    for data in (
        dict.fromkeys((*RESUME, "projects", "meta"), odd),
        {"basics": {"label": odd, "profiles": odd}, "meta": {"profile": odd}},
        {name: [entry, odd] for name in ("skills", "languages", "projects", "work", "education")},
        {"meta": {"profile": own}},
    ):
        found = read_file(reader, resume(data))
        json.dumps(found.to_json()).encode()


@pytest.mark.parametrize("content", [b"{", b'{"a": \xff}', b'{"a":' + b"[" * 100_000, b"{}}"])
def test_broken_json_is_refused(reader: Reader, content: bytes) -> None:
    with pytest.raises(CannotRead, match="broken"):
        read_file(reader, content)


def test_an_empty_json_resume_says_nothing(reader: Reader) -> None:
    assert read_file(reader, b"{}") == Found(Candidate())

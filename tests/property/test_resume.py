"""A profile that is taken away as JSON Resume and brought back is the same profile."""

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobboard.core.candidate import MARKS, Candidate, Proof
from jobboard.core.facts import EMPLOYMENT, LEVELS, WORKPLACES
from jobboard.core.resume import from_resume, to_resume
from jobboard.core.taxonomy import Taxonomy
from jobboard.resources import SKILLS_DATA

TAXONOMY = Taxonomy.load(SKILLS_DATA)
SCHEMA = json.loads((Path(__file__).parent / "json_resume_1.0.0.json").read_text(encoding="utf-8"))

CONCEPT = st.sampled_from(sorted(TAXONOMY.concepts))
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
LINK = st.integers(0, 99).map(lambda number: f"https://work.example/{number}?a=1#%C9%99")
MONTH = st.none() | st.builds(date, st.integers(2010, 2026), st.integers(1, 12), st.just(1))
PROOFS = st.builds(
    Proof,
    concept=CONCEPT,
    url=LINK,
    part=WORDS,
    result=WORDS,
    since=MONTH,
    until=MONTH,
    may_be_shown=st.booleans(),
)
CANDIDATES = st.builds(
    Candidate,
    headline=WORDS.map(lambda text: " ".join(text.split())),
    years=st.none() | st.integers(0, 100).map(lambda halves: halves / 2),
    education=st.sampled_from([None, "secondary", "vocational", "higher"]),
    languages=st.dictionaries(st.sampled_from(["az", "ru", "en", "tr"]), st.sampled_from(LEVELS)),
    cities=st.lists(st.sampled_from(["Bakı", "Gəncə", "Tbilisi"]), unique=True).map(tuple),
    workplace=st.sets(st.sampled_from(WORKPLACES)).map(lambda s: tuple(w for w in WORKPLACES if w in s)),
    employment=st.sets(st.sampled_from(EMPLOYMENT)).map(lambda s: tuple(e for e in EMPLOYMENT if e in s)),
    pay_from=st.none() | st.integers(1, 1_000_000),
    pay_gross=st.booleans(),
    links=st.lists(LINK, unique=True, max_size=5).map(tuple),
    skills=st.dictionaries(CONCEPT, st.sampled_from(MARKS), max_size=30),
    proofs=st.lists(PROOFS, max_size=4).map(tuple),
)


def exported(candidate: Candidate) -> str:
    resume = to_resume(candidate, TAXONOMY, name="Nigar", email="nigar@paylas.example", language=str.upper)
    return json.dumps(resume)


@given(CANDIDATES)
def test_export_then_import_gives_the_same_profile(candidate: Candidate) -> None:
    assert from_resume(json.loads(exported(candidate)), TAXONOMY) == candidate


@given(CANDIDATES)
def test_every_export_is_a_valid_json_resume(candidate: Candidate) -> None:
    jsonschema.validate(
        json.loads(exported(candidate)), SCHEMA, format_checker=jsonschema.Draft7Validator.FORMAT_CHECKER
    )


@given(CANDIDATES)
def test_a_stored_profile_comes_back_as_it_was(candidate: Candidate) -> None:
    assert Candidate.from_json(json.loads(json.dumps(candidate.to_json()))) == candidate


@pytest.mark.parametrize(
    "wrong",
    [
        {"skills": {}},
        {"basics": {"label": 7}},
        {"projects": [{"startDate": "November"}]},
        {"hobbies": []},
        {"basics": {"profiles": [{"url": 3}]}},
    ],
)
def test_the_schema_tells_a_wrong_resume(wrong: dict[str, object]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, SCHEMA)

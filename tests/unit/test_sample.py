"""The sample vacancies hold what the pages, the bands and the searches need to show something."""

import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import jobboard

SAMPLE = Path(jobboard.__file__).parent / "sample"
AMOUNT = r"\d[\d.,\s]*\s*(?:-|–|—|до|to|AZN)?\s*"
CURRENCY = r"(?:AZN|азн|манат|manat|USD|доллар|\$|₼)"
PAY = re.compile(rf"{AMOUNT}{CURRENCY}|{CURRENCY}\s*\d", re.IGNORECASE)
DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.(?:com|az|ru|org|net|io|info|co|me|gl)\b", re.IGNORECASE)
PHONE = re.compile(r"(?:\+994[ \d]+|\b0\d\d[- ]?\d{3}[- ]?\d{2}[- ]?\d{2}\b)")


def _load(name: str) -> dict[str, Any]:
    with (SAMPLE / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


EMPLOYERS: list[dict[str, str]] = _load("employers")["employer"]
BY_LANGUAGE: dict[str, list[dict[str, Any]]] = {lang: _load(lang)["vacancy"] for lang in ("az", "ru", "en")}
VACANCIES = [vacancy for vacancies in BY_LANGUAGE.values() for vacancy in vacancies]
ALL_TEXT = "\n".join(f"{vacancy['title']}\n{vacancy['text']}" for vacancy in VACANCIES)


@pytest.mark.parametrize(("lang", "least"), [("az", 20), ("ru", 14), ("en", 14)])
def test_each_language_has_enough_vacancies(lang: str, least: int) -> None:
    assert len(BY_LANGUAGE[lang]) >= least


def test_employers_are_many_and_complete() -> None:
    assert len({employer["slug"] for employer in EMPLOYERS}) == len(EMPLOYERS) >= 20
    for employer in EMPLOYERS:
        assert set(employer) == {"slug", "name", "about", "city", "field", "size"}
        assert all(employer.values())
        assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*", employer["slug"])
        assert employer["size"] in {"1-10", "11-50", "51-250", "250+"}


def test_every_vacancy_is_complete_and_its_employer_exists() -> None:
    slugs = {employer["slug"] for employer in EMPLOYERS}
    for vacancy in VACANCIES:
        assert {"employer", "days_ago", "title", "text"} <= set(vacancy)
        assert set(vacancy) <= {"employer", "days_ago", "title", "text", "questions", "answer_days"}
        assert vacancy["employer"] in slugs
        assert 0 <= vacancy["days_ago"] <= 20
        assert vacancy["title"].strip()
        assert vacancy["text"].strip()


def test_every_employer_has_a_vacancy_and_none_has_more_than_a_tenth() -> None:
    counts = Counter(vacancy["employer"] for vacancy in VACANCIES)
    assert set(counts) == {employer["slug"] for employer in EMPLOYERS}
    assert max(counts.values()) <= len(VACANCIES) / 10


def test_some_employers_ask_and_promise_and_some_do_neither() -> None:
    asking = [vacancy["questions"] for vacancy in VACANCIES if "questions" in vacancy]
    promised = [vacancy["answer_days"] for vacancy in VACANCIES if "answer_days" in vacancy]
    assert all(1 <= len(questions) <= 3 for questions in asking)
    assert all(1 <= days <= 30 for days in promised)
    assert 5 <= len(asking) < len(VACANCIES) / 2
    assert 5 <= len(promised) < len(VACANCIES) / 2


def test_no_vacancy_stands_twice() -> None:
    assert len({vacancy["text"] for vacancy in VACANCIES}) == len(VACANCIES)


def test_at_least_forty_vacancies_state_their_pay() -> None:
    stated = [v for v in VACANCIES if PAY.search(f"{v['title']}\n{v['text']}")]
    assert len(stated) >= 40


def test_some_vacancies_leave_the_pay_unsaid() -> None:
    assert any(not PAY.search(f"{v['title']}\n{v['text']}") for v in VACANCIES)


def test_addresses_are_those_kept_for_examples() -> None:
    found = DOMAIN.findall(ALL_TEXT)
    assert found
    assert [domain for domain in found if not domain.endswith(".example.com")] == []


def test_telephone_numbers_belong_to_nobody() -> None:
    found = PHONE.findall(ALL_TEXT)
    assert found
    for number in found:
        assert "00000" in re.sub(r"\D", "", number)


@pytest.mark.parametrize(
    ("search", "pattern"),
    [
        ("şəkil redaktəsi", r"(?:şəkil\w*|şəkl\w*|sekil\w*) (?:redaktə|redakte)"),
        ("məzmun planı", r"məzmun plan"),
        ("видеомонтаж", r"видеомонтаж"),
    ],
)
def test_the_searches_shown_to_visitors_find_more_than_one(search: str, pattern: str) -> None:
    hits = [v for v in VACANCIES if re.search(pattern, v["text"], re.IGNORECASE)]
    assert len(hits) >= 2, search


def test_the_sample_is_as_messy_as_real_ads() -> None:
    texts = [vacancy["text"] for vacancy in VACANCIES]
    lengths = [len(text) for text in texts]
    assert min(lengths) < 200
    assert max(lengths) > 2500
    assert any(text.isupper() for text in texts)
    assert any("<li>" in text for text in texts)
    assert any("<script>" in text for text in texts)
    assert any("🔥" in text for text in texts)
    assert any(re.search("[а-я]", text) and "ə" in text for text in texts)
    assert any("axtaririq" in text for text in texts)

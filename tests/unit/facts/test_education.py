"""Schooling: the level, whether it is required, and what only sounds like it."""

import pytest

from jobboard.extract.facts import education
from jobboard.extract.page import Page

ASKED = [
    ("Ali təhsil", "higher", "required"),
    ("ali tehsilli", "higher", "required"),
    ("Ali iqtisadi təhsilə malik olmaq", "higher", "required"),
    ("Təhsil: ali", "higher", "required"),
    ("Ali təhsil üstünlükdür", "higher", "preferred"),
    ("Təhsil\n\nBakalavr", "higher", "required"),
    ("Marketinq üzrə magistr dərəcəsi", "higher", "required"),
    ("Orta təhsil (ali təhsil arzuolunandır)", "secondary", "required"),
    ("Ali təhsil (marketinq ixtisası üstünlükdür)", "higher", "required"),
    ("Orta ixtisas təhsili", "vocational", "required"),
    ("Tam orta təhsil", "secondary", "required"),
    ("Высшее образование", "higher", "required"),
    ("высшее профессиональное образование", "higher", "required"),
    ("Высшее (экономическое) образование", "higher", "required"),
    ("Высшее образование желательно", "higher", "preferred"),
    ("Среднее специальное образование", "vocational", "required"),
    ("среднее образование", "secondary", "required"),
    ("Bachelor's degree in Marketing", "higher", "required"),
    ("BA/BS in Communications", "higher", "required"),
    ("University degree preferred", "higher", "preferred"),
    ("Degree in design is a plus", "higher", "preferred"),
    ("High school diploma", "secondary", "required"),
    ("Associate's degree", "vocational", "required"),
    ("İnsan resursları üzrə ali dərəcəsi olmalıdır", "higher", "required"),
    ("Высшее математическое/техническое образование", "higher", "required"),
    ("two years of experience and a degree", "higher", "required"),
    ("a researcher at postdoctoral level", "higher", "required"),
    ("Высшее в экономике или IT", "higher", "required"),
    ("Вы успешно окончили вуз", "higher", "required"),
    ("B.S. in design or similar", "higher", "required"),
    ("a growing companyUniversity degreeGood English", "higher", "required"),
]

INNOCENT = [
    "Təhsil mərkəzi SMM menecer axtarır",
    "Təhsil - önəmli deyil",
    "Ali məqsədlərə çatmaq",
    "работа в сфере образования",
    "Высшее качество продукции",
    "Мы — онлайн-школа в нише «Образование»",
    "ценообразование",
    "обучение за счёт компании",
    "a high degree of autonomy",
    "360 degree feedback",
    "brand ambassadors and master classes",
]


@pytest.mark.parametrize(("text", "level", "ask"), ASKED)
def test_schooling_is_read(text: str, level: str, ask: str) -> None:
    read = education.read(Page.of(text))
    assert read is not None
    assert (read.level, read.ask) == (level, ask)
    assert all(text[proof.start : proof.end] == proof.text for proof in read.evidence)


@pytest.mark.parametrize("text", INNOCENT)
def test_other_words_are_no_schooling(text: str) -> None:
    assert education.read(Page.of(text)) is None


def test_the_text_beats_its_boards_footer() -> None:
    read = education.read(Page.of("Orta təhsil kifayətdir\n\nTəhsil\n\nBakalavr"))
    assert read is not None
    assert read.level == "secondary"

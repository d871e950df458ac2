"""Years asked for, in three languages; and years that are nobody's ask."""

import pytest

from jobboard.extract.facts import experience
from jobboard.extract.page import Page

Bounds = tuple[float | None, float | None]

ASKED: list[tuple[str, Bounds]] = [
    ("SMM sahəsində ən azı 2 il təcrübə", (2, None)),
    ("Ən az 3 il iş təcrübəsi olmalıdır", (3, None)),
    ("EN AZI 2 IL TECRUBE", (2, None)),
    ("1 il təcrübə", (1, None)),
    ("Minimum 1 (bir) il iş təcrübəsi", (1, None)),
    ("minimum üç il oxşar vəzifədə təcrübəyə", (3, None)),
    ("İş təcrübəsi: 1-3 il", (1, 3)),
    ("İş təcrübəsi 1 ildən 3 ilə qədər", (1, 3)),
    ("təcrübə 1ildən -3 ilədək", (1, 3)),
    ("minimum 2-3 il təcrübə", (2, None)),
    ("2 ildən az olmayaraq iş stajı", (2, None)),
    ("Marketinqdə 4 ildən çox təcrübə", (4, None)),
    ("5+ il peşəkar təcrübə", (5, None)),
    ("6 ay təcrübə kifayətdir", (0.5, None)),
    ("Ən azı 18 ay iş təcrübəsi", (1.5, None)),
    ("Təcrübə\n\n3-4 il\n\nTəhsil", (3, 4)),
    ("Təcrübə\n\n1 ilədək\n\nTəhsil", (None, 1)),
    ("İş təcrübəsi tələb olunmur", (0, 0)),
    ("Təcrübəsi olmayan namizədlər də müraciət edə bilər", (0, 0)),
    ("təcrübə: vacib deyil", (0, 0)),
    ("Опыт работы в SMM от 1 года", (1, None)),
    ("Опыт ведения соцсетей от года", (1, None)),
    ("опыт от полугода", (0.5, None)),
    ("Опыт работы от 2-х лет", (2, None)),
    ("Опыт 2х лет и более в агентстве", (2, None)),
    ("Опыт работы 1–3 года", (1, 3)),
    ("Опыт работы маркетологом от 1-2 лет", (1, None)),
    ("опыт от 1 года до 3 лет", (1, 3)),
    ("стаж не менее 5 лет", (5, None)),
    ("Релевантный опыт — полтора года", (1.5, None)),
    ("Имеется опыт до 3 лет", (None, 3)),
    ("опыт работы таргетологом\nот 3 лет", (3, None)),
    ("Опыт работы не требуется", (0, 0)),
    ("Возьмём без опыта и научим", (0, 0)),
    ("если нет опыта — ничего страшного", (0, 0)),
    ("Опыт работы в сфере SMM от 2...", (2, None)),
    ("At least 3 years of experience in social media", (3, None)),
    ("Minimum of 1-2 years' experience", (1, None)),
    ("2-4 years experience in copywriting", (2, 4)),
    ("4+ years of marketing experience", (4, None)),
    ("three years of work experience", (3, None)),
    ("Requirements:experience5+ years in PR", (5, None)),
    ("6 months of agency experience", (0.5, None)),
    ("No experience needed, we will teach you", (0, 0)),
    ("Previous experience is not required", (0, 0)),
    ("Namizəd ən azı 3 il bu sahədə çalışmalıdır", (3, None)),
    ("Azı iki il oxşar iş.", (2, None)),
    ("İş təcrübəsi\n1 ildən aşağı", (0, 1)),
    ("Müvafiq sahədə iş təcrübəsi;(minimum 8 ay)", (0.67, None)),
    ("is tecrubesi olmasa da olar ozumuz oyredirik", (0, 0)),
    ("Təcrübə önəmli deyil", (0, 0)),
    ("работали в SMM не меньше трёх лет", (3, None)),
    ("Опыт год и больше, покажите ролики", (1, None)),
    ("опыт хотя бы полгода", (0.5, None)),
    ("с опытом до года", (0, 1)),
    ("Четыре года в медиа или рекламе.", (4, None)),
    ("• 3+ года в SMM, опыт с брендами одежды", (3, None)),
    ("* 1-4 years in social media", (1, 4)),
    ("We need a manager with three or more years in social media", (3, None)),
    ("university degree; min. 2 years in communications", (2, None)),
    ("You need 4+ years in digital marketing", (4, None)),
    ("You will need 2 to 3 years in a similar role", (2, 3)),
    ("3 years minimum. 900 AZN.", (3, None)),
    ("Figma, Photoshop. 2 yrs+. Hybrid.", (2, None)),
    ("14 months or more of writing for the web", (1.17, None)),
    ("Must have two years of social media work", (2, None)),
]

INNOCENT = [
    "Şirkətimizin 10 illik təcrübəmiz var",
    "Yaş: 22-35",
    "20 yaşdan 30 yaşa qədər",
    "Sınaq müddəti 3 ay",
    "Мы уже более 7 лет на рынке",
    "Испытательный срок 3 месяца, опыт приветствуется",
    "За 4 года мы открыли 20 студий",
    "Компания с опытом работы более 10 лет",
    "от 18 до 30 лет",
    "С 2014 года мы делаем рекламу",
    "With over 20 years of experience, our company keeps growing",
    "We have 5 years of experience in e-commerce",
    "Must be 18 years old",
    "This is a 4-month contract",
    "Experience with Canva and CapCut",
    "AI-опыт не обязателен",
    "Təcrübəsiz şəxslər müraciət etməsin",
    "Təcrübə müddəti 2 ay, ödənişsizdir",
    "2-3 aylıq təcrübə proqramı",
    "Оплачиваемая стажировка на 3 месяца",
    "Коротко обо мне:\n• 9 лет в продажах",
    "10 ildən artıqdır xidmət göstərən şirkət",
    "Three months, 300 AZN a month",
    "A shop with 12 years in the market",
]


@pytest.mark.parametrize(("text", "bounds"), ASKED)
def test_years_asked_for_are_read(text: str, bounds: Bounds) -> None:
    read = experience.read(Page.of(text))
    assert read is not None
    assert (read.min, read.max) == bounds
    assert all(text[proof.start : proof.end] == proof.text for proof in read.evidence)


@pytest.mark.parametrize("text", INNOCENT)
def test_years_of_something_else_are_not(text: str) -> None:
    assert experience.read(Page.of(text)) is None


def test_the_text_beats_its_boards_footer() -> None:
    page = Page.of("Ən azı 5 il iş təcrübəsi\n\nTəcrübə\n\n1-2 il")
    read = experience.read(page)
    assert read is not None
    assert (read.min, read.max) == (5, None)


def test_a_wish_gives_way_to_a_requirement() -> None:
    page = Page.of("Опыт в бьюти от 5 лет будет плюсом.\nОпыт в SMM от 1 года.")
    read = experience.read(page)
    assert read is not None
    assert read.min == 1


def test_the_title_counts() -> None:
    read = experience.read(Page.of("Bakı", "SMM menecer (ən azı 1 il təcrübə)"))
    assert read is not None
    assert (read.min, read.evidence[0].source) == (1, "title")


def test_the_employers_own_section_does_not() -> None:
    about = Page.of("Ən azı 3 il iş təcrübəsi", section_at=lambda _: "about")
    assert experience.read(about) is None
    asked = Page.of("As our editor you should have 3+ years of experience", section_at=lambda _: "about")
    assert experience.read(asked) is not None

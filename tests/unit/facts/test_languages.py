"""Languages with their level and ask; and names of languages that are something else."""

import pytest

from jobboard.extract.facts import languages
from jobboard.extract.page import Page

Asks = dict[str, tuple[str, str | None]]
R, P = "required", "preferred"

ASKED: list[tuple[str, Asks]] = [
    ("İngilis dilini yaxşı bilmək", {"en": (R, "B2")}),
    ("INGILIS DILI BILIYI", {"en": (R, None)}),
    ("Azərbaycan dilində səlis danışıq", {"az": (R, "C1")}),
    ("Azərbaycan, rus və ingilis dilləri", {"az": (R, None), "ru": (R, None), "en": (R, None)}),
    ("Azərbaycan/ rus/ ingilis dillərini bilmək", {"az": (R, None), "ru": (R, None), "en": (R, None)}),
    ("Azərbaycan dili mütləq, ingilis dili arzuolunandır", {"az": (R, None), "en": (P, None)}),
    (
        "Azərbaycan və rus dilləri mükəmməl (ingilis dili üstünlükdür)",
        {"az": (R, "C2"), "ru": (R, "C2"), "en": (P, None)},
    ),
    (
        "Dil bilikləri: Azərbaycan dili (ana dili), ingilis dili (orta)",
        {"az": (R, "native"), "en": (R, "B1")},
    ),
    ("Səlis Azərbaycan dili biliyi", {"az": (R, "C1")}),
    ("rusca bilən", {"ru": (R, None)}),
    ("Rus dili, ingilis dili üstünlükdür", {"ru": (R, None), "en": (P, None)}),
    (
        "Dil bilikləri: Azərbaycan, Rus (İngilis dili arzuolunandır)",
        {"az": (R, None), "ru": (R, None), "en": (P, None)},
    ),
    (
        "Dil bilikləri: Azərbaycan, Rus, İngilis (üstünlükdür)",
        {"az": (R, None), "ru": (R, None), "en": (P, None)},
    ),
    ("Владение русским, казахским (желательно)", {"ru": (R, None), "kk": (P, None)}),
    ("Знание русского, английский приветствуется", {"ru": (R, None), "en": (P, None)}),
    ("Грамотная письменная речь на русском и казахском", {"ru": (R, None), "kk": (R, None)}),
    ("Казахский — обязательно, английский — преимущество", {"kk": (R, None), "en": (P, None)}),
    ("Рус/eng upper-intermediate", {"ru": (R, "B2"), "en": (R, "B2")}),
    (
        "Knowledge of Azerbaijani and English (Turkish is a plus)",
        {"az": (R, None), "en": (R, None), "tr": (P, None)},
    ),
    ("Excellent English, other languages a plus", {"en": (R, "C1")}),
    ("Fluency in EnglishA passion for work", {"en": (R, "C1")}),
    ("Fluent in English and Polish", {"en": (R, "C1"), "pl": (R, "C1")}),
    ("Superb English copywriting", {"en": (R, None)}),
    ("English at a professional level", {"en": (R, None)}),
    ("Fluency in Bahasa Indonesia", {"id": (R, "C1")}),
    ("Türk dilini bilənlərə üstünlük verilir", {"tr": (P, None)}),
    ("Dil bilikləri: azərbaycan, rus", {"az": (R, None), "ru": (R, None)}),
    ("İngilis dili — minimum B2", {"en": (R, "B2")}),
    ("Xarici dil biliyi: alman dili", {"de": (R, None)}),
    ("Rus dili əla səviyyədə", {"ru": (R, "C1")}),
    ("Знание английского языка будет плюсом", {"en": (P, None)}),
    ("Знание казахского языка обязательно", {"kk": (R, None)}),
    ("Свободное владение русским и азербайджанским языками", {"ru": (R, "C1"), "az": (R, "C1")}),
    ("Английский от В1", {"en": (R, "B1")}),
    ("Английский язык на уровне Upper-Intermediate", {"en": (R, "B2")}),
    ("Грамотная речь на двух языках (казахский и русский)", {"kk": (R, None), "ru": (R, None)}),
    ("Писать тексты на русском и английском языках", {"ru": (R, None), "en": (R, None)}),
    ("Желательно знание турецкого языка", {"tr": (P, None)}),
    ("Уровень английского не ниже B2", {"en": (R, "B2")}),
    ("Русский язык — родной", {"ru": (R, "native")}),
    ("Fluent English", {"en": (R, "C1")}),
    ("Excellent written and spoken English", {"en": (R, "C1")}),
    ("Good knowledge of English; Russian is a plus", {"en": (R, "B2"), "ru": (P, None)}),
    ("Native or fluent ability in English", {"en": (R, "C1")}),
    ("English (C1) and German (B2)", {"en": (R, "C1"), "de": (R, "B2")}),
    ("Nice to have: knowledge of French", {"fr": (P, None)}),
    ("Bonus\n* Fluent in Spanish", {"es": (P, "C1")}),
    ("Azərbaycan dili, rus dili (arzuolunandır)", {"az": (R, None), "ru": (P, None)}),
    ("Basic Turkish language", {"tr": (R, None)}),
    ("Bizə kim lazımdır? Diqqətli adam. İngilis dili: B1.", {"en": (R, "B1")}),
    ("az dilində qüsursuz yazı; ru dilində yazanlar üstündür", {"az": (R, "C2"), "ru": (P, None)}),
    ("Nə olsa, sevinərik? Video çəkmək, türk dili.", {"tr": (P, None)}),
    ("Üstünlüklər: Figma, Notion; Alman dili.", {"de": (P, None)}),
    ("Xarici dil bilməsi arzu olunandır (Rus, ENG)", {"ru": (P, None), "en": (P, None)}),
    ("Свободный русский, грамотность", {"ru": (R, "C1")}),
    ("Хорошо говорите по-английски", {"en": (R, "B2")}),
    ("Желательно: Figma, монтаж, турецкий язык", {"tr": (P, None)}),
    ("Испанский — плюс", {"es": (P, None)}),
    ("азербайджанский — уверенно, русский — как родной", {"az": (R, None), "ru": (R, None)}),
    ("Будет плюсом грузинский.", {"ka": (P, None)}),
    ("тексты на двух языках (az/ru)", {"az": (R, None), "ru": (R, None)}),
    ("Canva, strong spelling, Azerbaijani and Russian.", {"az": (R, None), "ru": (R, None)}),
    ("B2 English and the will to learn", {"en": (R, "B2")}),
    (
        "C1 English, native Azerbaijani; French desirable",
        {"en": (R, "C1"), "az": (R, "native"), "fr": (P, None)},
    ),
    ("fluent Azerbaijani, Russian an advantage", {"az": (R, "C1"), "ru": (P, None)}),
    ("Would be great: Turkish or German, photo skills", {"tr": (P, None), "de": (P, None)}),
    ("Proficiency in Japanese or Chinese (Mandarin) is a plus", {"ja": (P, None), "zh": (P, None)}),
]

INNOCENT = [
    "We sell to English-speaking markets",
    "Azərbaycan Respublikasının Əmək Məcəlləsi",
    "Azərbaycan bazarı üçün reklam",
    "CV-lərini Azərbaycan dilində CV formasında göndərin",
    "İngilis dili müəllimi tələb olunur",
    "İngilis dili kursu pulsuzdur",
    "rus bölməsi üçün şagirdlər",
    "Изучение английского языка за счёт компании",
    "онлайн-обучение английскому языку",
    "русскоязычная аудитория",
    "Работа с русским рынком",
    "Мы помогаем английским брендам",
    "Greek and multinational companies",
    "an English breakfast",
    "Our Russian market grows",
    "Azərbaycanın ən böyük şirkəti",
    "Ünvan: Bakı, Azərbaycan",
    "Our clients: Turkish, German.",
    "marketing engagement, engineering",
]


@pytest.mark.parametrize(("text", "asks"), ASKED)
def test_languages_are_read_with_level_and_ask(text: str, asks: Asks) -> None:
    read = languages.read(Page.of(text))
    assert {code: (ask.ask, ask.level) for code, ask in read.items()} == asks
    for ask in read.values():
        assert all(text[proof.start : proof.end] == proof.text for proof in ask.evidence)


@pytest.mark.parametrize("text", INNOCENT)
def test_a_name_alone_is_no_ask(text: str) -> None:
    assert languages.read(Page.of(text)) == {}


def test_required_beats_preferred_and_a_level_said_once_holds() -> None:
    read = languages.read(Page.of("İngilis dili arzuolunandır.\nİngilis dili B2 səviyyəsində mütləqdir."))
    assert (read["en"].ask, read["en"].level) == ("required", "B2")
    assert len(read["en"].evidence) == 2


def test_what_is_offered_is_not_asked() -> None:
    page = Page.of("Fluent English speaking club", section_at=lambda _: "offer")
    assert languages.read(page) == {}


def test_a_language_with_its_level_is_asked_wherever_it_stands() -> None:
    page = Page.of("İngilis dili B2, rus dili arzuolunandır", section_at=lambda _: "offer")
    assert {code: ask.ask for code, ask in languages.read(page).items()} == {"en": R, "ru": P}

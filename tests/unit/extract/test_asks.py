"""How firmly a thing is asked: the nearest cue, else the section, else a duty."""

import pytest

from jobboard.extract.reader import Reader

REQUIRED, PREFERRED, DUTY, NOT = "required", "preferred", "duty", None


def ask(reader: Reader, text: str, concept: str = "canva", title: str = "") -> str | None:
    mention = reader.read(text, title).skills.get(concept)
    return mention.ask if mention else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tələblər:\n- Canva", REQUIRED),
        ("ТРЕБОВАНИЯ\nCanva", REQUIRED),
        ("Requirements: Canva", REQUIRED),
        ("Öhdəliklər:\n- Canva ilə iş", DUTY),
        ("Обязанности: работа в Canva", DUTY),
        ("Canva ilə post hazırlamaq", DUTY),
        ("Canva, Photoshop", REQUIRED),
        ("Canva bilikləri", REQUIRED),
        ("Знание Canva", REQUIRED),
        ("Proficiency in Canva", REQUIRED),
        ("Canva üstünlükdür", PREFERRED),
        ("Canva будет плюсом", PREFERRED),
        ("Canva is a plus", PREFERRED),
        ("Tələblər:\nCanva arzuolunandır", PREFERRED),
        ("Nice to have:\n- Canva", PREFERRED),
        ("Будет плюсом: Canva", PREFERRED),
        ("Photoshop bacarığı, Canva üstünlükdür", PREFERRED),
        ("Canva bacarığı mütləqdir, Photoshop üstünlükdür", REQUIRED),
        ("Опыт в Canva, Photoshop и CapCut будет плюсом", PREFERRED),
        ("Experience of Canva/Photoshop would be an advantage", PREFERRED),
        ("Опыт в Canva, знание Photoshop будет плюсом", REQUIRED),
        ("Опыт не требуется. Canva обязательна", REQUIRED),
        ("Canva не требуется", NOT),
        ("No need for Canva", NOT),
        ("Biz təklif edirik:\n- Canva Pro hesabı", NOT),
        ("О компании: мы делаем Canva шаблоны", NOT),
        ("About us\nCreate posts with Canva templates", NOT),
        ("About us\nYou will create posts with Canva", DUTY),
        ("Научим работать в Canva", NOT),
        ("Müraciət: Canva portfolionuzu göndərin", NOT),
    ],
)
def test_the_ask_of_a_tool(small_reader: Reader, text: str, expected: str | None) -> None:
    assert ask(small_reader, text) == expected


def test_the_strongest_ask_wins(small_reader: Reader) -> None:
    text = "Vəzifələr:\nCanva ilə postlar\nÜstünlük:\nCanva\nTələblər:\nCanva"
    assert ask(small_reader, text) == REQUIRED


def test_a_title_is_a_duty(small_reader: Reader) -> None:
    assert ask(small_reader, "", "instagram", title="Instagram üçün assistent") == DUTY


@pytest.mark.parametrize(
    ("concept", "expected"),
    [("canva", REQUIRED), ("capcut", REQUIRED), ("account-management", DUTY)],
)
def test_a_cue_reaches_names_further_than_actions(small_reader: Reader, concept: str, expected: str) -> None:
    text = "Знание Canva, Photoshop, ведение страниц, CapCut"
    assert ask(small_reader, text, concept) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kreativlik, dəqiqlik", REQUIRED),
        ("Kreativ postlar hazırlamaq", REQUIRED),
        ("Vəzifələr: kreativlik, dəqiqlik", REQUIRED),
        ("Vəzifələr: kreativ postlar hazırlamaq", DUTY),
    ],
)
def test_a_trait_is_one_to_have_unless_it_tells_how_a_duty_is_done(
    small_reader: Reader, text: str, expected: str
) -> None:
    assert ask(small_reader, text, "creativity") == expected


def test_the_state_says_how_much_was_read(small_reader: Reader) -> None:
    assert small_reader.read("").read == "none"
    assert small_reader.read("Sürücü axtarılır").read == "none"
    assert small_reader.read("Canva ilə iş").read == "thin"
    assert small_reader.read("Tələblər: Canva, Photoshop, CapCut").read == "ok"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Мы дружная команда Обязанности Вести страницу в Canva Требования Опыт от года", DUTY),
        ("Офис в центре Требования Знать Canva Условия Оплата вовремя", REQUIRED),
        ("скидки для своих Что будет входить в Ваши обязанности: макеты в Canva", DUTY),
        ("У нас вы будете заниматься:\nCanva ilə postlar hazırlamaq", DUTY),
        ("От вас ждем:\nCanva", REQUIRED),
        ("Мы сеть кофеен. ОБЯЗАННОСТИ Макеты в Canva УСЛОВИЯ Обучение за наш счет", DUTY),
        ("Rahat ofis ŞƏRTLƏR Nahar verilir TƏLƏBLƏR Canva", REQUIRED),
        ("Biz kimik? Agentlik. Sən nə edəcəksən? Canva ilə iş", DUTY),
        ("Biz kimik? Agentlik. Bizə kim lazımdır? Canva bilən. Nə veririk? Kurs", REQUIRED),
        ("About us\nWe sell tea.About the JobYou will make posts with Canva", DUTY),
        ("О нас: магазин. Кого ищем? Того, кто знает Canva", REQUIRED),
        ("About us:\nWe sell tea\nAbout you:\nCanva", REQUIRED),
    ],
)
def test_headings_are_found_in_text_that_lost_its_lines(
    small_reader: Reader, text: str, expected: str | None
) -> None:
    assert ask(small_reader, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Мы создаём шаблоны в Canva для брендов.", NOT),
        ("Biz Canva ilə dizayn hazırlayan agentliyik.", NOT),
        ("We are a studio that creates Canva templates.", NOT),
        ("Мы ищем человека, чтобы создавать посты в Canva.", DUTY),
        ("Biz Canva bilən əməkdaş axtarırıq.", REQUIRED),
    ],
)
def test_what_the_employer_says_of_itself_is_not_asked(
    small_reader: Reader, text: str, expected: str | None
) -> None:
    assert ask(small_reader, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tələblər:\nAli təhsil (marketinq, analitika üzrə)", NOT),
        ("Требования:\nВысшее образование: аналитика, маркетинг", NOT),
        ("Requirements:\nBachelor's degree in Marketing, Analytics or similar", NOT),
        ("Requirements:\nBachelor's degree, knowledge of analytics", REQUIRED),
        ("Требования:\nВысшее образование, навыки аналитики", REQUIRED),
    ],
)
def test_a_field_of_study_is_not_asked(small_reader: Reader, text: str, expected: str | None) -> None:
    assert ask(small_reader, text, "analytics") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("İş şəraiti:\nNahar verilir\nCanva bacarığı\nPhotoshop", REQUIRED),
        ("Условия:\nОфис в центре\nУмение работать в Canva", REQUIRED),
        ("Условия:\nОбучение: возможность прокачать навык Canva", NOT),
    ],
)
def test_requirements_may_follow_an_offer_without_a_heading(
    small_reader: Reader, text: str, expected: str | None
) -> None:
    assert ask(small_reader, text) == expected

"""Place, schedule, last day and employer."""

from datetime import date

import pytest

from jobboard.core.ad import Place, Schedule
from jobboard.extract.facts import deadline, employer, place, schedule
from jobboard.extract.page import Page

PLACES: list[tuple[str, Place | None]] = [
    ("Ünvan: Bakı şəhəri", Place("Bakı", None)),
    ("İş yeri: Baki, Nesimi rayonu", Place("Bakı", "Nəsimi")),
    ("Nərimanov rayonu, Xan Şuşinski küçəsi", Place("Bakı", "Nərimanov")),
    ("28 May metrosunun yaxınlığında", Place("Bakı", None)),
    ("metro Gənclik", Place("Bakı", None)),
    ("Ünvan: Bakıxanov qəsəbəsi", Place("Bakı", None)),
    ("İş yeri: Sumqayıt", Place("Sumqayıt", None)),
    ("Gəncə şəhərində", Place("Gəncə", None)),
    ("● Bakı, Azərbaycan", Place("Bakı", None)),
    ("Офис в Баку", Place("Bakı", None)),
    ("г. Москва", Place("Moscow", None)),
    ("Город: Алматы", Place("Almaty", None)),
    ("Location: Tbilisi", Place("Tbilisi", None)),
    ("based in London", Place("London", None)),
    ("Ünvan: Lənkəran", Place("Lənkəran", None)),
    ("Работа в Ташкенте", Place("Tashkent", None)),
    ("Баку, Ясамал.", Place("Bakı", "Yasamal")),
    ("İş yeri Sumqayıtdadır", Place("Sumqayıt", None)),
    ("полный день, Баку.", Place("Bakı", None)),
    ("450 - 600 AZN (gross), Baku.", Place("Bakı", None)),
    ("Nizami küçəsi", None),
    ("Ünvan: Bakı, Nizami küçəsi 5", Place("Bakı", None)),
    ("Bakı qeydiyyatında olması arzuolunandır", None),
    ("Bakını yaxşı tanıyan", None),
    ("Правительство Москвы", None),
    ("Наши клиенты в Москве", None),
    ("Gəncəvi poeziyası", None),
]

SCHEDULES: list[tuple[str, Schedule | None]] = [
    ("График 5/2 с 9:00 до 18:00", Schedule("5/2", "09:00-18:00")),
    ("İş qrafiki: 6/1", Schedule("6/1", None)),
    ("2/2", Schedule("2/2", None)),
    ("Сменный график 3/3", Schedule("3/3", None)),
    ("İş rejimi 1-5 günlər", Schedule("1-5", None)),
    ("Həftənin 5 günü, 09:00-dan-18:00-dək", Schedule("5/2", "09:00-18:00")),
    ("6 günlük iş rejimi", Schedule("6/1", None)),
    ("İş saatı 10.00-19.00", Schedule(None, "10:00-19:00")),
    ("İş saatı: 09-00-dan 18-00-dək", Schedule(None, "09:00-18:00")),
    ("Monday to Friday, 9 am - 6 pm", Schedule("1-5", "09:00-18:00")),
    ("пн-пт", Schedule("1-5", None)),
    ("пятидневная рабочая неделя", Schedule("5/2", None)),
    ("bazar ertəsi - cümə 09:00-dan - 18:00-dək", Schedule("1-5", "09:00-18:00")),
    ("5 days a week", Schedule("5/2", None)),
    ("Nahar 13:00-14:00, iş saatı 09:00-18:00", Schedule(None, "09:00-18:00")),
    ("График с 9 до 18", Schedule(None, "09:00-18:00")),
    ("İŞ QRAFİKİ 5/2.", Schedule("5/2", None)),
    ("Növbəli: 12 saat, 2/2. 500 AZN", Schedule("2/2", None)),
    ("5/2, с 10 до 19", Schedule("5/2", "10:00-19:00")),
    ("Shift: Wed-Sun.", Schedule("3-7", None)),
    ("çərşənbə - bazar, 12:00-20:00", Schedule("3-7", "12:00-20:00")),
    ("вторник - суббота", Schedule("2-6", None)),
    ("с 10 до 12 участников", None),
    ("Nahar fasiləsi: 13:00-14:00", None),
    ("Şənbə 10:00-14:00", None),
    ("работа 1-3 часа в день", None),
    ("24/7 dəstək", None),
    ("Əhməd Rəcəbli 1/11", None),
    ("təcrübə 2-3 il", None),
    ("гибкое начало рабочего дня с 8.00 до 10.00", None),
]

DEADLINES: list[tuple[str, date | None]] = [
    ("Son tarix\n\nSeptember 3, 2026", date(2026, 9, 3)),
    ("Son müraciət tarixi: 12.10.2026", date(2026, 10, 12)),
    ("Son müraciət günü 3 sentyabr 2026", date(2026, 9, 3)),
    ("CV-lər 15 may 2026-cı il tarixinədək qəbul olunur", date(2026, 5, 15)),
    ("Bitmə tarixi: Fevral 15, 2027", date(2027, 2, 15)),
    ("Müraciət müddəti: 01/06/2026", date(2026, 6, 1)),
    ("Резюме принимаются до 15 мая 2026", date(2026, 5, 15)),
    ("Срок подачи заявок: 1 июня 2026 г.", date(2026, 6, 1)),
    ("Вакансия открыта до 04.06.2026", date(2026, 6, 4)),
    ("Дедлайн 5 августа 2026", date(2026, 8, 5)),
    ("Application deadline: March 20, 2027", date(2027, 3, 20)),
    ("Apply by 3rd September 2026", date(2026, 9, 3)),
    ("Closing date: 2026-07-01", date(2026, 7, 1)),
    ("Please apply before May 1st, 2026", date(2026, 5, 1)),
    ("Проезд оплачиваем. До 21.06.2026.", date(2026, 6, 21)),
    ("Вакансия открыта до 15 мая", None),
    ("Son tarix: 31.02.2026", None),
    ("Paylaşılıb\n\nAvqust 4, 2026", None),
    ("Şirkət 16.11.1993-cü ildə yaradılıb", None),
    ("С 1 июня 2026 мы переезжаем", None),
    ("Must meet deadlines", None),
    ("Qiymət 20 fevral 2026 tarixinədək keçərlidir", None),
]

EMPLOYERS: list[tuple[str, str | None]] = [
    ("Company: Blue Kite", "Blue Kite"),
    ("**Company:** Blue Kite\n", "Blue Kite"),
    ("Şirkət: Göy Quş", "Göy Quş"),
    ("İşəgötürən: Xəzər Media", "Xəzər Media"),
    ("Компания: Синий Змей", "Синий Змей"),
    ("“Göy Quş” MMC SMM menecer axtarır", "Göy Quş"),
    ("Göy Quş MMC elan edir", "Göy Quş"),
    ("Xəzər Media şirkəti SMM köməkçisi axtarır", "Xəzər Media"),
    ("Xəzər Media şirkətinə SMM menecer tələb olunur", "Xəzər Media"),
    ("ООО «Синий Змей» ищет SMM-щика", "Синий Змей"),
    ("ТОО «Ромашка»", "Ромашка"),
    ("Компания «Ромашка» — лидер рынка", "Ромашка"),
    ("Компания Ромашка ищет контент-менеджера", "Ромашка"),
    ("Blue Kite is looking for an SMM assistant", "Blue Kite"),
    ("The Blue Kite is hiring", "Blue Kite"),
    ("Blue Kite seeks a content creator", "Blue Kite"),
    ("We are looking for an assistant", None),
    ("Şirkətimizə SMM menecer tələb olunur", None),
    ("Компания ищет менеджера", None),
    ("This role is hiring now", None),
    ("развитие компании и бренда", None),
    ("Ищем SMM-менеджера", None),
]


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_places_are_read(text: str, expected: Place | None) -> None:
    read = place.read(Page.of(text))
    assert (read and read[0]) == expected


@pytest.mark.parametrize(("text", "expected"), SCHEDULES)
def test_schedules_are_read(text: str, expected: Schedule | None) -> None:
    read = schedule.read(Page.of(text))
    assert (read and read[0]) == expected


@pytest.mark.parametrize(("text", "expected"), DEADLINES)
def test_last_days_are_read(text: str, expected: date | None) -> None:
    read = deadline.read(Page.of(text))
    assert (read and read[0]) == expected


@pytest.mark.parametrize(("text", "expected"), EMPLOYERS)
def test_employers_are_read(text: str, expected: str | None) -> None:
    read = employer.read(Page.of(text))
    assert (read and read[0]) == expected


def test_a_city_in_the_title_is_a_place() -> None:
    read = place.read(Page.of("", "SMM-менеджер (Челябинск)"))
    assert read is not None
    assert (read[0].city, read[1][0].source) == ("Chelyabinsk", "title")

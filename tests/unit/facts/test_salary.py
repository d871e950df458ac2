"""Pay in every coat it comes in; and money that is not pay."""

import pytest

from jobboard.extract.facts import salary
from jobboard.extract.page import Page

Stated = tuple[float | None, float | None, str, str]

PAID: list[tuple[str, Stated]] = [
    ("Əmək haqqı: 700-900 AZN", (700, 900, "AZN", "month")),
    ("Maaş 600 AZN", (600, 600, "AZN", "month")),
    ("EMEK HAQQI 500 azn", (500, 500, "AZN", "month")),
    ("Əməkhaqqı:500-600 manat", (500, 600, "AZN", "month")),
    ("Əmək haqqı 800-1100Azn +bonus", (800, 1100, "AZN", "month")),
    ("Ə/h: 350 – 400 ₼", (350, 400, "AZN", "month")),
    ("Maaş 500-dən başlayır, AZN-lə", (500, None, "AZN", "month")),
    ("Əmək haqqı 650 AZN-dən başlayaraq", (650, None, "AZN", "month")),
    ("Maaş 900 AZN-dək", (None, 900, "AZN", "month")),
    ("Əmək haqqı 1000 manata qədər", (None, 1000, "AZN", "month")),
    ("Maaş 400.00 – 450.00 azn", (400, 450, "AZN", "month")),
    ("Maaş: 1 200 AZN", (1200, 1200, "AZN", "month")),
    ("Maaş: 1.5 min manat", (1500, 1500, "AZN", "month")),
    ("Əmək haqqı 400 800 azn", (400, 800, "AZN", "month")),
    ("Əmək haqqı 800azn-1300azn", (800, 1300, "AZN", "month")),
    ("Əmək haqqı: 600-1000", (600, 1000, "AZN", "month")),
    ("Əmək haqqı minimal 1500 AZN", (1500, None, "AZN", "month")),
    ("Əmək haqqı: fiks 450 AZN + %", (450, 450, "AZN", "month")),
    ("Əmək haqqı 1200+ AZN", (1200, None, "AZN", "month")),
    ("Əmək haqqı\n\n650 - AZN", (650, None, "AZN", "month")),
    ("Əmək haqqı\n\n500 - 500 AZN", (500, 500, "AZN", "month")),
    ("Bir layihə üçün ödəniş: 150 AZN layihə üzrə", (150, 150, "AZN", "project")),
    ("Зарплата от 40 000 до 60 000 руб.", (40000, 60000, "RUB", "month")),
    ("ЗП 80-120 тыс. руб.", (80000, 120000, "RUB", "month")),
    ("Оклад 70к + премия", (70000, 70000, "RUB", "month")),
    ("От 100 тыс. в месяц на руки", (100000, None, "RUB", "month")),
    ("Бюджет до 53 600р", (None, 53600, "RUB", "month")),
    ("Доход от 250 000 тг", (250000, None, "KZT", "month")),
    ("Заработная плата 1 000 000 ₸", (1000000, 1000000, "KZT", "month")),
    ("Зарплата от 600 манат", (600, None, "AZN", "month")),
    ("Оплата: 1500 рублей за проект", (1500, 1500, "RUB", "project")),
    ("Ставка 500 руб/час", (500, 500, "RUB", "hour")),
    ("Оплата 2 000 руб. за смену", (2000, 2000, "RUB", "day")),
    ("Salary: $50,000-$65,000 annually", (50000, 65000, "USD", "year")),
    ("Salary range: $80,000 to $120,000", (80000, 120000, "USD", "year")),
    ("Compensation $55 - $75k", (55000, 75000, "USD", "year")),
    ("Annual compensation of £40-65,000", (40000, 65000, "GBP", "year")),
    ("Pay: $25-30/hour to start", (25, 30, "USD", "hour")),
    ("Starting pay is $10.50 per hour", (10.5, None, "USD", "hour")),
    ("$300 per week plus tips", (300, 300, "USD", "week")),
    ("Salary from 800 USD", (800, None, "USD", "month")),
    ("Salary up to 1'500 EUR", (None, 1500, "EUR", "month")),
    ("Monthly pay 500 AZN", (500, 500, "AZN", "month")),
    ("Növbəli iş. 420-480 AZN.", (420, 480, "AZN", "month")),
    ("💰 390-460 AZN + faiz", (390, 460, "AZN", "month")),
    ("– 1150–1450 AZN", (1150, 1450, "AZN", "month")),
    ("Həftədə 18 saat, 350 AZN, ofisdə", (350, 350, "AZN", "month")),
    ("620 AZN fiks + 3%", (620, 620, "AZN", "month")),
    ("Əmək haqqı 850 manatdan başlayır", (850, None, "AZN", "month")),
    ("aylıq 370 AZN, sonra ştat", (370, 370, "AZN", "month")),
    ("Hər səhifəyə ayda 230 azn", (230, 230, "AZN", "month")),
    ("Aylıq təqaüd: 220 AZN", (220, 220, "AZN", "month")),
    ("Honorar 900 AZN (bütün layihə üçün)", (900, 900, "AZN", "project")),
    ("Ödəniş: saatı 7 AZN, həftədə 6-9 saat", (7, 7, "AZN", "hour")),
    ("Gündə 5 saat, ödəniş saatı 4 manat", (4, 4, "AZN", "hour")),
    ("Ödəniş gündəlik 45 AZN", (45, 45, "AZN", "day")),
    ("600-700 AZN əldə (vergilər çıxıldıqdan sonra)", (600, 700, "AZN", "month")),
    ("Aylıq 1700-2100 AZN (gross) + illik bonus", (1700, 2100, "AZN", "month")),
    ("Оплата 30 манат в час", (30, 30, "AZN", "hour")),
    ("Баку. ЗП 650 + %", (650, 650, "AZN", "month")),
    ("зп 650 + % от продаж", (650, 650, "AZN", "month")),
    ("До метро 5 минут. 340 манат.", (340, 340, "AZN", "month")),
    ("20 AZN за ролик до минуты", (20, 20, "AZN", "project")),
    ("480-620 AZN monthly, full time", (480, 620, "AZN", "month")),
    ("From 550 AZN + 2% of sales", (550, None, "AZN", "month")),
    ("AZN 1,600-2,100 gross monthly, annual bonus", (1600, 2100, "AZN", "month")),
    ("Hourly, about 10 hours a week at 6-9 USD per hour", (6, 9, "USD", "hour")),
]

INNOCENT = [
    "Əmək haqqı müsahibə əsasında təyin olunacaq",
    "Əmək haqqı\n\n0 - 0 AZN",
    "Yaş: 20-35",
    "İş saatı 09:00-18:00",
    "Premiya 1000-5000 AZN",
    "Reklam büdcəsi 3000 AZN",
    "Təlimin qiyməti 80 AZN, endirimlə 60 AZN",
    "Oплата: фикс + %",
    "Ведение рекламных бюджетов от 200k ₽/мес",
    "Бонус до 155 000 тенге",
    "Компания привлекла $63 млн инвестиций",
    "Оплатим до 3000 рублей в год на книги",
    "150к+ подписчиков",
    "Мы выросли до 10 000 заказов",
    "Managing a monthly ad budget of $10,000",
    "We raised $6.35m in a Series A round",
    "401k with match",
    "Call +994 50 123 45 67",
    "Maaş hər ay 50 AZN qalxır",
    "Competitive salary and 25 days of leave",
    "Приветственный бонус новым сотрудникам - 10 000 руб.",
    "A $700 stipend per semester",
    "Kursun iştirakçılarına 200 AZN dəyərində hədiyyə, sertifikat",
    "Paketlərimiz: 20 AZN, 35 AZN",
    "budgets of over $10k, monthly",
]


@pytest.mark.parametrize(("text", "stated"), PAID)
def test_stated_pay_is_read(text: str, stated: Stated) -> None:
    read = salary.read(Page.of(text))
    assert read is not None
    assert (read.min, read.max, read.currency, read.period) == stated
    assert all(text[proof.start : proof.end] == proof.text for proof in read.evidence)


@pytest.mark.parametrize("text", INNOCENT)
def test_other_money_is_not_pay(text: str) -> None:
    assert salary.read(Page.of(text)) is None


@pytest.mark.parametrize(
    ("text", "gross"),
    [
        ("Əmək haqqı 500 AZN (gross)", True),
        ("Maaş 450 AZN net", False),
        ("Зарплата 60 000 руб. на руки", False),
        ("Оклад 90 000 руб. до вычета налогов", True),
        ("Maaş 450 AZN", None),
        ("700 AZN (vergidən əvvəl)", True),
        ("1,000 AZN before tax", True),
        ("600 AZN əldə", False),
    ],
)
def test_gross_and_net_are_told_apart(text: str, gross: bool | None) -> None:
    read = salary.read(Page.of(text))
    assert read is not None
    assert read.gross is gross


def test_the_fixed_part_beats_what_one_may_earn() -> None:
    read = salary.read(Page.of("Ortalama qazanc: 900-1500 AZN\nFiks maaş: 600 AZN"))
    assert read is not None
    assert read.min == 600


def test_the_title_counts() -> None:
    read = salary.read(Page.of("Canva bilən", "SMM köməkçisi, maaş 500 AZN"))
    assert read is not None
    assert read.evidence[0].source == "title"

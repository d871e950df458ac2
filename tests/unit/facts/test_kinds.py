"""Employment, workplace and restrictions: what says them, and what only sounds like it."""

from types import ModuleType

import pytest

from jobboard.extract.facts import employment, restrictions, workplace
from jobboard.extract.page import Page

EMPLOYMENT: list[tuple[str, list[str]]] = [
    ("Tam ştat", ["full-time"]),
    ("İş qrafiki: tam iş günü", ["full-time"]),
    ("Tam məşğulluq", ["full-time"]),
    ("Yarımştat iş", ["part-time"]),
    ("Vakansiya növü\n\nYarım ştat", ["part-time"]),
    ("Полная занятость", ["full-time"]),
    ("Полный рабочий день", ["full-time"]),
    ("Неполная занятость", ["part-time"]),
    ("частичная занятость, подработка", ["part-time"]),
    ("Полная или частичная занятость", ["full-time", "part-time"]),
    ("This is a full-time position", ["full-time"]),
    ("Part-time role", ["part-time"]),
    ("about 10 hours per week", ["part-time"]),
    ("3 month contract position", ["contract"]),
    ("Оформление по ГПХ или самозанятость", ["contract"]),
    ("Xidməti müqavilə bağlanır", ["contract"]),
    ("Frilans iş", ["freelance"]),
    ("a freelance project", ["freelance"]),
    ("Təcrübə proqramı elan olunur", ["internship"]),
    ("This internship lasts three months", ["internship"]),
    ("a volunteer position", ["volunteer"]),
    ("12 aylıq müqavilə", ["contract"]),
    ("Müvəqqəti müqavilə ilə", ["contract"]),
    ("The museum is seeking a contractor for its archive", ["contract"]),
    ("EUR 400 monthly, remote, contract.", ["contract"]),
    ("full- and part-time interns", ["full-time", "part-time"]),
    ("İş saatı 09:00-18:00, həftədə 5 gün", []),
    ("Şənbə günü yarım iş günü", []),
    ("2 il iş stajı", []),
    ("Работа с фрилансерами", []),
    ("working with freelance writers", []),
    ("about 40 hours per week", []),
    ("internal communications", []),
    ("Частичная компенсация спорта", []),
    ("Əmək müqaviləsi bağlanır", []),
    ("a part of the team", []),
]

WORKPLACE: list[tuple[str, list[str]]] = [
    ("Uzaqdan iş", ["remote"]),
    ("Məsafədən işləmək mümkündür", ["remote"]),
    ("Удалённая работа", ["remote"]),
    ("полная удалёнка", ["remote"]),
    ("Дистанционная работа", ["remote"]),
    ("работа из любой точки мира", ["remote"]),
    ("Fully remote", ["remote"]),
    ("You can work from home", ["remote"]),
    ("Гибридный график работы", ["hybrid"]),
    ("Hibrid iş rejimi", ["hybrid"]),
    ("Удалённо или гибрид (офисы в двух городах)", ["remote", "hybrid"]),
    ("a hybrid remote/in-office role", ["hybrid"]),
    ("гибридный режим (3 дня в офисе, 2 дня удалённо)", ["hybrid"]),
    ("İş ofisdə olacaq", ["on-site"]),
    ("Работа в офисе", ["on-site"]),
    ("Формат работы: офис", ["on-site"]),
    ("Съёмка контента в нашем офисе", ["on-site"]),
    ("based in our London office", ["on-site"]),
    ("Telework is possible", ["remote"]),
    ("Онлайн-работа", ["remote"]),
    ("İş uzaqdandır", ["remote"]),
    ("Частично удалённо", ["hybrid"]),
    ("iş rejimi hibriddir", ["hybrid"]),
    ("This role is based at our headquarters", ["on-site"]),
    ("Ищем помощника в офис", ["on-site"]),
    ("Работа офлайн в Гяндже", ["on-site"]),
    ("Офлайн-мероприятия", []),
    ("Сильный офлайн-продукт", []),
    ("Продвижение онлайн и офлайн", []),
    ("офлайн и онлайн каналы", []),
    ("İş yeri: ofis", ["on-site"]),
    ("Əyani iş", ["on-site"]),
    ("A part-time position at our office in Ganja", ["on-site"]),
    ("You will join our Baku office", ["on-site"]),
    ("Working at home is fine", ["remote"]),
    ("working on-site", ["on-site"]),
    ("İş qrafiki sərbəst, evdən.", ["remote"]),
    ("Unpaid, one hour a week, from home.", ["remote"]),
    ("Ödəniş 800 AZN, uzaqdan və ya ofisdən.", ["remote", "on-site"]),
    ("Формат: офис/удалёнка", ["on-site", "remote"]),
    ("Удалённый формат, офис или гибрид", ["remote", "on-site", "hybrid"]),
    ("Офис, полный день.", ["on-site"]),
    ("On-site, Tuesday to Saturday", ["on-site"]),
    ("working from the Glasgow office", ["on-site"]),
    ("можно из дома два дня", ["hybrid"]),
    ("cümə evdən, qalan günlər ofisdə", ["hybrid"]),
    ("Работа в офисе (3 в офисе, 2 удалённых дня)", ["hybrid"]),
    ("Формат работы: офис на три месяца, далее гибрид", ["hybrid"]),
    ("Гибридный график.\nМассаж в офисе компании", ["hybrid"]),
    ("This is not a remote job", []),
    ("Ofis daxili inzibati işlərin aparılması", []),
    ("без удалёнки", []),
    ("удалёнки нет", []),
    ("Evdən iş mövcud deyil", []),
    ("MS Office proqramları", []),
    ("Ofis meneceri", []),
    ("Ofis Nərimanov metrosunun yanındadır", []),
    ("Комфортный офис в центре", []),
    ("Опыт работы с удалёнными сотрудниками", []),
    ("free on-site snacks", []),
    ("on-site SEO", []),
    ("ofisdə olmaq məcburi deyil", []),
]

RESTRICTIONS: list[tuple[str, list[str]]] = [
    ("Yalnız xanım namizədlər", ["gender"]),
    ("Cins: kişi", ["gender"]),
    ("Xanım operator tələb olunur", ["gender"]),
    ("Xanımlara üstünlük verilir", ["gender"]),
    ("Yaş həddi: 22-35", ["age"]),
    ("20-27 yaş arası", ["age"]),
    ("Yaş: 18 – 30 yaş", ["age"]),
    ("35 yaşa qədər", ["age"]),
    ("Gənclər CV göndərə bilər", ["age"]),
    ("Xoş və səliqəli zahiri görünüş", ["appearance"]),
    ("xoş görünüşlü", ["appearance"]),
    ("Subay xanım namizəd", ["gender", "family"]),
    ("Fiziki cəhətdən sağlam", ["other"]),
    ("Tələbələr narahat etməsin", ["other"]),
    ("Azərbaycan vətəndaşlığı", ["other"]),
    ("Universitetin 2-3-cü kurs tələbələri müraciət edə bilər", ["other"]),
    ("Hərbi xidmət keçmiş olmalı", ["other"]),
    ("Ищем девушку в отдел", ["gender"]),
    ("Пол — женский", ["gender"]),
    ("от 18 до 30 лет", ["age"]),
    ("Возраст: 20-40 лет", ["age"]),
    ("не старше 35 лет", ["age"]),
    ("Приятная внешность", ["appearance"]),
    ("Не замужем", ["family"]),
    ("Female candidates only", ["gender"]),
    ("aged between 18 and 25", ["age"]),
    ("well-groomed", ["appearance"]),
    ("Ability to lift 25 lbs", ["other"]),
    ("You must be a Baku State University student", ["other"]),
    ("A lift to your career", []),
    ("Xanım və bəy namizədlər", []),
    ("Cinsi: kişi; qadın", []),
    ("Qadın geyimləri mağazası", []),
    ("Auditoriya 18-25 yaş", []),
    ("Hədəf auditoriyası: 20-35 yaş qadınlar", []),
    ("ЦА: женщины 25-40 лет", []),
    ("Наша аудитория — девушки от 18 до 30 лет", []),
    ("Опыт от 18 месяцев", []),
    ("Мы 20 лет на рынке", []),
    ("Our audience is women aged 25-40", []),
    ("18+ years of experience", []),
    ("regardless of age, sex or marital status", []),
    ("Mağazanın səliqəli görünüşünün təmin edilməsi", []),
    ("Vətəndaş qüsursuzluğu", []),
]

ROWS = [
    *((employment, text, kinds) for text, kinds in EMPLOYMENT),
    *((workplace, text, kinds) for text, kinds in WORKPLACE),
    *((restrictions, text, kinds) for text, kinds in RESTRICTIONS),
]


@pytest.mark.parametrize(("field", "text", "kinds"), ROWS)
def test_only_what_is_said_is_read(field: ModuleType, text: str, kinds: list[str]) -> None:
    read = field.read(Page.of(text))
    assert sorted(read) == sorted(kinds)
    for proof in read.values():
        assert all(text[evidence.start : evidence.end] == evidence.text for evidence in proof)


@pytest.mark.parametrize(("field", "text", "kinds"), ROWS)
def test_the_stems_of_a_kind_miss_nothing_of_its_pattern(
    field: ModuleType, text: str, kinds: list[str]
) -> None:
    page = Page.of(f"{text} — {'söz ' * 50}{text}")
    for one in field._KINDS:
        everywhere = [hit.match.span() for hit in page.search(one.says)]
        assert [hit.match.span() for hit in page.search(one.says, one.stems)] == everywhere


def test_titles_say_what_texts_only_mention() -> None:
    assert list(employment.read(Page.of("", "SMM stajçı"))) == ["internship"]
    assert list(employment.read(Page.of("", "Стажёр SMM"))) == ["internship"]
    assert list(restrictions.read(Page.of("", "Xanım kassir"))) == ["gender"]
    assert list(workplace.read(Page.of("", "SMM Manager (Remote)"))) == ["remote"]

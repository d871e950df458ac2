"""A platform that is named only as where one advertises is not asked for by itself."""

import pytest

from jobboard.extract.reader import Reader


@pytest.mark.parametrize(
    ("text", "tool", "platform"),
    [
        ("опыт настройки рекламы в TikTok", "tiktok-ads", "tiktok"),
        ("Help our buyer build ads in TikTok", "tiktok-ads", "tiktok"),
        ("Таргетированная реклама в Facebook", "meta-ads", "facebook"),
    ],
)
def test_where_one_advertises_is_a_tool_alone(reader: Reader, text: str, tool: str, platform: str) -> None:
    assert tool in reader.read(text).skills
    assert platform not in reader.read(text).skills


@pytest.mark.parametrize("text", ["Запуск рекламы. Ведение TikTok", "Run our TikTok and edit videos"])
def test_what_one_works_on_is_a_platform(reader: Reader, text: str) -> None:
    assert "tiktok" in reader.read(text).skills


@pytest.mark.parametrize(
    "text",
    [
        "You won't need Ads Manager",
        "Мы не ждем от вас знания Ads Manager",
        "Interns learn Ads Manager on the job",
        "Вы научитесь работать в Ads Manager",
    ],
)
def test_what_is_taught_or_not_needed_is_not_asked(reader: Reader, text: str) -> None:
    assert "meta-ads" not in reader.read(text).skills


@pytest.mark.parametrize(
    ("text", "is_asked"),
    [("Ofis proqramları (Word, Excel)", False), ("Ofis proqramlarını bilmək", True)],
)
def test_a_suite_gives_way_to_its_programs(reader: Reader, text: str, is_asked: bool) -> None:
    assert ("ms-office" in reader.read(text).skills) is is_asked

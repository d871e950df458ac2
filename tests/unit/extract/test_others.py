"""What a clause names but asks of nobody: an organisation's trade, a colleague's job, a field of study."""

import pytest

from jobboard.extract.reader import Reader


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Rəqəmsal marketinq agentliyi SMM menecer axtarır", "digital-marketing"),
        ("SMM-агентство ищет дизайнера", "smm"),
        ("Our photography studio is looking for an assistant", "photography"),
        ("Обязанности: работа вместе с дизайнером и копирайтером", "copywriting"),
        ("Duties: work with the PR and design teams", "public-relations"),
        ("Öhdəliklər: kopirayter ilə birgə post hazırlamaq", "copywriting"),
    ],
)
def test_another_s_trade_is_not_asked(reader: Reader, text: str, concept: str) -> None:
    assert concept not in reader.read(text).skills


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Опыт работы в SMM-агентстве от года", "smm"),
        ("Experience at a digital marketing agency", "digital-marketing"),
        ("Ищем человека с навыками копирайтера", "copywriting"),
        ("Duties: brief the designers", "briefing"),
        ("Kopirayter axtarırıq", "copywriting"),
        ("анализ эффективности, подготовка отчетов, контроль бюджета", "analytics"),
    ],
)
def test_the_candidate_s_own_is_asked(reader: Reader, text: str, concept: str) -> None:
    assert concept in reader.read(text).skills

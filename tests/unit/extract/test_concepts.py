"""What counts as a mention: phrases in any form, joined within a clause, names only where a name is meant."""

import pytest

from jobboard.extract.reader import Reader


def found(reader: Reader, text: str) -> set[str]:
    return set(reader.read(text).skills)


@pytest.mark.parametrize(
    ("text", "concepts"),
    [
        ("Kontent planının hazırlanması", {"content-planning"}),
        ("kontent-plan, контент-плана", {"content-planning"}),
        ("KONTENTPLAN", {"content-planning"}),
        ("Sosial səhifələrin idarə edilməsi", {"account-management"}),
        ("səhifəni aparmaq", {"account-management"}),
        ("ведение страниц бренда", {"account-management"}),
        ("You will run our Instagram page", {"account-management", "instagram"}),
        ("•Canva", {"canva"}),
        ("Canva-da və CapCut'da iş", {"canva", "capcut"}),
        ("Инстаграма и Сanva", {"instagram", "canva"}),
        # a list shares the action of its neighbour, in either direction
        ("Создание постов, сторис и рилс", {"content-creation"}),
        ("видео, рилс, создание постов", {"content-creation"}),
        ("foto, post və paylaşımların hazırlanması", {"content-creation"}),
        # what stands inside a longer name is that name alone
        ("Google Analytics", {"google-analytics"}),
        ("GA4.Photoshop", {"google-analytics", "photoshop"}),
        # sentences glued together
        ("ведение страницСоздание контента", {"account-management", "content-creation"}),
        ("tasks: -  Canva-  Photoshop-  Content plan", {"canva", "photoshop", "content-planning"}),
    ],
)
def test_finds(small_reader: Reader, text: str, concepts: set[str]) -> None:
    assert found(small_reader, text) == concepts


@pytest.mark.parametrize(
    "text",
    [
        "Создание сайта. Ведение переговоров, посты не нужны",
        "Создание сайта, ведение переговоров о постах",
        "Creation of a budget-  Posts are not needed",
    ],
)
def test_does_not_join_across(small_reader: Reader, text: str) -> None:
    assert "content-creation" not in found(small_reader, text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("We work in Notion every day", True),
        ("Üstünlük: Notion", True),
        ("Canva, Notion, CapCut", True),
        ("Tələblər:\nNotion", True),
        ("Experience with Notion", True),
        ("Any notion of design", False),
        ("Notion of beauty is ours", False),
        ("NOTION OF BEAUTY IS OURS", False),
    ],
)
def test_an_everyday_word_is_a_name_only_in_context(small_reader: Reader, text: str, meant: bool) -> None:
    assert ("notion" in found(small_reader, text)) is meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("We plan in Monday and Notion", True),
        ("work from Monday to Friday", False),
        ("tasks live on monday.com", True),
    ],
)
def test_a_name_gives_way_to_its_everyday_neighbours(small_reader: Reader, text: str, meant: bool) -> None:
    assert ("monday" in found(small_reader, text)) is meant


def test_contacts_are_no_mentions(small_reader: Reader) -> None:
    assert found(small_reader, "CV: hr@canva.example.com, https://instagram.com/nar.studio") == set()


def test_evidence_is_the_words_themselves(small_reader: Reader) -> None:
    text = "📌 <b>Canva</b>-da işləmək\r\nSəhifələrin gündəlik aparılması"
    read = small_reader.read(text, "Instagram üçün assistent")
    assert [e.text for e in read.skills["account-management"].evidence] == ["Səhifələrin gündəlik aparılması"]
    assert read.skills["instagram"].evidence[0].source == "title"
    for _, evidence in read.spans():
        source = text if evidence.source == "text" else "Instagram üçün assistent"
        assert source[evidence.start : evidence.end] == evidence.text


@pytest.mark.parametrize(
    "text",
    [
        "Create, edit and manage posts",
        "Postların hazırlanması, paylaşılması",
        "create videos, graphics and posts",
        "experience in creating, managing and running posts",
    ],
)
def test_a_list_of_actions_shares_its_thing_and_a_list_of_things_its_action(
    small_reader: Reader, text: str
) -> None:
    assert "content-creation" in found(small_reader, text)


def test_two_ambiguous_names_vouch_for_each_other(small_reader: Reader) -> None:
    assert found(small_reader, "Notion, Monday") == {"notion", "monday"}

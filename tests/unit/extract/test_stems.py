"""Inflected forms that must come to one key, and words that must not."""

import pytest

from jobboard.core.patterns import Language, Phrase
from jobboard.extract.morphology.stems import Stems

STEMS: dict[Language, str] = {
    "az": "hazırlamaq yazmaq aparmaq etmək cavablandırmaq paylaşmaq çəkmək idarə hesab hesabat bacarıq "
    "səhifə şəkil "
    "rəy mesaj şərh kontent məzmun plan təcrübə dizayn fikir köynək strategiya müştəri bilik kreativ* tələb",
    "ru": "создание ведение вести создавать пост сторис инстаграм контент текст ответственность страница "
    "опыт отзыв",
    "en": "post manage create write plan story edit schedule study content analyse campaign",
    "any": "Canva Instagram Reels CapCut SMM =SEO",
}

FORMS = [
    # Azerbaijani nouns: plural, possessive, case, and their chains
    ("hesablar", "hesab"), ("hesabların", "hesab"), ("hesablarının", "hesab"), ("hesablarımızda", "hesab"),
    ("hesabat", "hesabat"), ("hesabatların", "hesabat"), ("hesabatı", "hesabat"), ("səhifəsi", "sehife"),
    ("səhifələrinin", "sehife"), ("səhifəmizdə", "sehife"), ("sehifelerin", "sehife"), ("planın", "plan"),
    ("planlarından", "plan"), ("planını", "plan"), ("kontentin", "kontent"), ("kontentlə", "kontent"),
    ("məzmunun", "mezmun"), ("rəylərə", "rey"), ("rəyi", "rey"), ("mesajlara", "mesaj"),
    ("şərhlərin", "serh"),
    ("təcrübəsi", "tecrube"), ("təcrübədir", "tecrube"), ("müştərilərimizlə", "musteri"),
    ("dizaynda", "dizayn"),
    ("strategiyasının", "strategiya"), ("tələblər", "teleb"), ("tələbləri", "teleb"),
    # softened and fallen sounds
    ("bacarığı", "bacariq"), ("bacarığına", "bacariq"), ("bacarıqları", "bacariq"), ("biliyi", "bilik"),
    ("biliklərə", "bilik"), ("köynəyi", "koynek"), ("şəkli", "sekil"), ("şəkillərin", "sekil"),
    ("fikri", "fikir"),
    # verbs: voice, verbal nouns, participles, infinitives
    ("hazırlamaq", "hazirla"), ("hazırlanması", "hazirla"), ("hazırlanmasında", "hazirla"),
    ("hazırlayır", "hazirla"),
    ("hazırlayan", "hazirla"), ("hazırlayacaq", "hazirla"), ("hazırlamalı", "hazirla"),
    ("yazılması", "yaz"),
    ("yazmağı", "yaz"), ("yazan", "yaz"), ("aparılmasını", "apar"), ("aparacaq", "apar"),
    ("edilməsi", "et"),
    ("etməyi", "et"), ("edir", "et"), ("cavablandırılması", "cavablandir"), ("paylaşılması", "paylas"),
    ("çəkilməsi", "cek"), ("çəkən", "cek"),
    # without letters, in capitals, with letters of another alphabet
    ("HAZIRLANMASI", "hazirla"), ("hazirlanmasi", "hazirla"), ("Idarə", "idare"), ("İDARƏ", "idare"),
    ("bacarigi", "bacariq"), ("Сanva", "canva"), ("Canvada", "canva"), ("Instagramın", "instagram"),
    ("INSTAGRAMDA", "instagram"), ("reelslərin", "reels"), ("SMM", "smm"),
    # a beginning
    ("kreativlik", "kreativ*"), ("kreativdir", "kreativ*"), ("Kreativ", "kreativ*"),
    # Russian
    ("создания", "создание"), ("создании", "создание"), ("создавать", "создавать"),
    ("создаёт", "создавать"),
    ("ведения", "ведение"), ("ведёт", "вести"), ("постов", "пост"), ("постами", "пост"),
    ("сторисов", "сторис"),
    ("инстаграме", "инстаграм"), ("Инстаграмом", "инстаграм"), ("контента", "контент"),
    ("текстами", "текст"),
    ("ответственностью", "ответственность"), ("страниц", "страница"), ("опытом", "опыт"),
    ("отзывы", "отзыв"),
    # English
    ("posts", "post"), ("posting", "post"), ("posted", "post"), ("managing", "manage"),
    ("manages", "manage"),
    ("created", "create"), ("writing", "write"), ("planning", "plan"), ("stories", "story"),
    ("studies", "study"),
    ("scheduling", "schedule"), ("campaigns", "campaign"), ("edited", "edit"),
]  # fmt: skip

APART = [
    ("hesab", "hesabat"), ("poster", "post"), ("planet", "plan"), ("apartament", "apar"),
    ("manager", "manage"),
    ("writer", "write"), ("editor", "edit"), ("contentment", "content"), ("tələbə", "bacarıq"),
    ("постер", "пост"),
    ("контентщик", "контент"), ("seolar", "SEO"), ("yazıçı", "yazmaq"), ("etibar", "etmək"),
    ("reyting", "rəy"),
]  # fmt: skip


@pytest.fixture(scope="module")
def stems() -> Stems:
    return Stems(Phrase((word,), lang) for lang, words in STEMS.items() for word in words.split())


@pytest.mark.parametrize(("form", "stem"), FORMS)
def test_a_form_has_the_key_of_its_stem(stems: Stems, form: str, stem: str) -> None:
    assert stems.key(form) == stem


@pytest.mark.parametrize(("one", "other"), APART)
def test_another_word_has_another_key(stems: Stems, one: str, other: str) -> None:
    assert stems.key(one) != stems.key(other)


def test_the_last_word_of_a_compound_is_read_as_its_stem() -> None:
    """ "kontent planı" is how a compound is written; the plan in it is the word plan."""
    stems = Stems([Phrase(("kontent", "planı"), "az"), Phrase(("plan",), "az")])
    assert stems.stem("planı", "az") == "plan"
    assert stems.key("planını") == "plan"


def test_a_stem_stands_for_its_inflections_that_are_stems_themselves() -> None:
    stems = Stems([Phrase(("write",), "en"), Phrase(("writing", "skill"), "en")])
    assert stems.key("writing") == "writing"
    assert set(stems.expand("write")) == {"write", "writing"}
    assert stems.expand("writing") == ("writing",)

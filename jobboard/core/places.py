"""Cities and districts under the names that ads keep them by, and what each is called in three languages."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from jobboard.core.text import fold_word

# As an ad's city is kept: Azerbaijani at home, English abroad. Names in Azerbaijani, Russian, English.
_NAMES: Final = {
    "Bakı": ("Bakı", "Баку", "Baku"),
    "Sumqayıt": ("Sumqayıt", "Сумгаит", "Sumgait"),
    "Gəncə": ("Gəncə", "Гянджа", "Ganja"),
    "Mingəçevir": ("Mingəçevir", "Мингечевир", "Mingachevir"),
    "Naxçıvan": ("Naxçıvan", "Нахчыван", "Nakhchivan"),
    "Şirvan": ("Şirvan", "Ширван", "Shirvan"),
    "Lənkəran": ("Lənkəran", "Ленкорань", "Lankaran"),
    "Şəki": ("Şəki", "Шеки", "Sheki"),
    "Yevlax": ("Yevlax", "Евлах", "Yevlakh"),
    "Xırdalan": ("Xırdalan", "Хырдалан", "Khirdalan"),
    "Quba": ("Quba", "Губа", "Guba"),
    "Qusar": ("Qusar", "Гусар", "Gusar"),
    "Xaçmaz": ("Xaçmaz", "Хачмаз", "Khachmaz"),
    "Şamaxı": ("Şamaxı", "Шемаха", "Shamakhi"),
    "Qəbələ": ("Qəbələ", "Габала", "Gabala"),
    "İsmayıllı": ("İsmayıllı", "Исмаиллы", "Ismayilli"),
    "Zaqatala": ("Zaqatala", "Загатала", "Zagatala"),
    "Şəmkir": ("Şəmkir", "Шамкир", "Shamkir"),
    "Bərdə": ("Bərdə", "Барда", "Barda"),
    "Ağdam": ("Ağdam", "Агдам", "Aghdam"),
    "Masallı": ("Masallı", "Масаллы", "Masalli"),
    "Cəlilabad": ("Cəlilabad", "Джалилабад", "Jalilabad"),
    "Salyan": ("Salyan", "Сальян", "Salyan"),
    "Göyçay": ("Göyçay", "Гёйчай", "Goychay"),
    "Tovuz": ("Tovuz", "Товуз", "Tovuz"),
    "Tərtər": ("Tərtər", "Тертер", "Tartar"),
    "Xankəndi": ("Xankəndi", "Ханкенди", "Khankendi"),
    "Şuşa": ("Şuşa", "Шуша", "Shusha"),
    "Abşeron": ("Abşeron", "Абшерон", "Absheron"),
    "Moscow": ("Moskva", "Москва", "Moscow"),
    "Saint Petersburg": ("Sankt-Peterburq", "Санкт-Петербург", "Saint Petersburg"),
    "Almaty": ("Almatı", "Алматы", "Almaty"),
    "Astana": ("Astana", "Астана", "Astana"),
    "Shymkent": ("Şımkənt", "Шымкент", "Shymkent"),
    "Karaganda": ("Qaraqanda", "Караганда", "Karaganda"),
    "Tashkent": ("Daşkənd", "Ташкент", "Tashkent"),
    "Tbilisi": ("Tbilisi", "Тбилиси", "Tbilisi"),
    "Minsk": ("Minsk", "Минск", "Minsk"),
    "Kyiv": ("Kiyev", "Киев", "Kyiv"),
    "Istanbul": ("İstanbul", "Стамбул", "Istanbul"),
    "Ankara": ("Ankara", "Анкара", "Ankara"),
    "Dubai": ("Dubay", "Дубай", "Dubai"),
    "Yekaterinburg": ("Yekaterinburq", "Екатеринбург", "Yekaterinburg"),
    "Kazan": ("Kazan", "Казань", "Kazan"),
    "Novosibirsk": ("Novosibirsk", "Новосибирск", "Novosibirsk"),
    "Nizhny Novgorod": ("Nijni Novqorod", "Нижний Новгород", "Nizhny Novgorod"),
    "Chelyabinsk": ("Çelyabinsk", "Челябинск", "Chelyabinsk"),
    "London": ("London", "Лондон", "London"),
    "New York": ("Nyu-York", "Нью-Йорк", "New York"),
    "Berlin": ("Berlin", "Берлин", "Berlin"),
    # Districts of Baku.
    "Nəsimi": ("Nəsimi", "Насими", "Nasimi"),
    "Nərimanov": ("Nərimanov", "Нариманов", "Narimanov"),
    "Yasamal": ("Yasamal", "Ясамал", "Yasamal"),
    "Səbail": ("Səbail", "Сабаил", "Sabail"),
    "Xətai": ("Xətai", "Хатаи", "Khatai"),
    "Binəqədi": ("Binəqədi", "Бинагади", "Binagadi"),
    "Nizami": ("Nizami", "Низами", "Nizami"),
    "Suraxanı": ("Suraxanı", "Сураханы", "Surakhani"),
    "Sabunçu": ("Sabunçu", "Сабунчи", "Sabunchu"),
    "Xəzər": ("Xəzər", "Хазар", "Khazar"),
    "Qaradağ": ("Qaradağ", "Гарадаг", "Garadagh"),
    "Pirallahı": ("Pirallahı", "Пираллахи", "Pirallahi"),
}
HOME: Final = tuple(_NAMES)[: tuple(_NAMES).index("Moscow")]  # cities of Azerbaijan, the largest first
_LANGUAGES: Final = ("az", "ru", "en")


def name(place: str, lang: str) -> str:
    """What the place is called in this language; a place we do not know keeps its name."""
    return dict(zip(_LANGUAGES, _NAMES.get(place, ()), strict=False)).get(lang, place)


def known(typed: str) -> str:
    """The name a place is kept by, for one typed in any of the languages, with or without its letters.

    What is no place of ours comes back as it was typed.
    """
    return _by_folded().get(_folded(typed), typed)


@lru_cache(maxsize=1)
def _by_folded() -> Mapping[str, str]:
    return dict(_spellings())


def _spellings() -> Iterator[tuple[str, str]]:
    for place, names in _NAMES.items():
        for spelling in (place, *names):
            yield _folded(spelling), place


def _folded(text: str) -> str:
    return " ".join(fold_word(word) for word in text.replace("-", " ").split())

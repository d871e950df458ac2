"""Places are known under whatever name they are typed."""

import pytest

from jobboard.core import places


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("Baku", "Bakı"),
        ("баку", "Bakı"),
        ("GENCE", "Gəncə"),
        ("Гянджа", "Gəncə"),
        ("saint-petersburg", "Saint Petersburg"),
        ("Москва", "Moscow"),
        ("istanbul", "Istanbul"),
        ("Насими", "Nəsimi"),
        ("Atlantis", "Atlantis"),
        ("", ""),
    ],
)
def test_place_is_known_by_each_of_its_names(typed: str, place: str) -> None:
    assert places.known(typed) == place


@pytest.mark.parametrize(("lang", "name"), [("az", "Moskva"), ("ru", "Москва"), ("en", "Moscow")])
def test_place_is_named_in_the_readers_language(lang: str, name: str) -> None:
    assert places.name("Moscow", lang) == name


def test_place_that_is_not_known_keeps_its_name() -> None:
    assert places.name("Atlantis", "ru") == "Atlantis"

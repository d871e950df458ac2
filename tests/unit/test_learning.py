"""What there is to learn: every mistake is named, and what is written is whole, distinct and clean."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from jobboard.cli.records import sample
from jobboard.core.learning import Learning, load
from jobboard.core.taxonomy import UI_LANGUAGES, Taxonomy, TaxonomyError
from jobboard.extract.reader import Reader
from jobboard.resources import SKILLS_DATA

THREE = 'az = "Sınaq"\n{0}.ru = "Проба"\n{0}.en = "Trial"\n'
GOOD = "[canva]\nhours = [2, 4]\n" + "".join(
    f"{name}." + THREE.format(name) for name in ("first", "proof", "question")
)


def load_from(folder: Path, taxonomy: Taxonomy, text: str, file: str = "design-tools.toml") -> Learning:
    (folder / "learning").mkdir()
    (folder / "learning" / file).write_text(text, encoding="utf-8")
    (learning,) = load(folder, taxonomy).values()
    return learning


def test_an_entry_is_read_in_three_languages(tmp_path: Path, taxonomy: Taxonomy) -> None:
    learning = load_from(tmp_path, taxonomy, GOOD)
    assert (learning.concept, learning.hours) == ("canva", (2, 4))
    for texts in (learning.first, learning.proof, learning.question):
        assert texts == {"az": "Sınaq", "ru": "Проба", "en": "Trial"}


def test_a_folder_may_have_nothing_to_learn(tmp_path: Path, taxonomy: Taxonomy) -> None:
    assert load(tmp_path, taxonomy) == {}


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        (GOOD.replace("canva", "falconry"), "falconry: is no concept of the taxonomy"),
        (GOOD.replace("canva", "capcut"), "capcut: belongs in video-tools.toml"),
        (GOOD.replace("[2, 4]", "[4, 2]"), "canva: hours are two whole numbers, the lower first"),
        (GOOD.replace("[2, 4]", "[0, 2]"), "canva: hours are two whole numbers, the lower first"),
        (GOOD.replace("[2, 4]", '"2-4"'), "canva: hours are two whole numbers, the lower first"),
        (GOOD.replace("hours = [2, 4]\n", ""), "canva: hours are two whole numbers, the lower first"),
        (GOOD.replace('proof.ru = "Проба"\n', ""), "canva: proof: needs text in az, ru and en"),
        (GOOD.replace("Trial", " "), "canva: question: needs text in az, ru and en"),
        (GOOD.replace('"Trial"', "7"), "canva: first: needs text in az, ru and en"),
        (GOOD + 'link = "a"\n', "canva: does not know 'link'"),
        ('canva = "soon"\n', "canva: is not a table"),
        ("[canva\n", "-: "),
    ],
)
def test_a_mistake_is_named_with_its_file_and_entry(
    tmp_path: Path, taxonomy: Taxonomy, text: str, mistake: str
) -> None:
    file = "design-tools.toml"
    with pytest.raises(TaxonomyError) as caught:
        load_from(tmp_path, taxonomy, text, file)
    assert f"{file}: {mistake}" in str(caught.value)


def test_all_mistakes_are_named_at_once(tmp_path: Path, taxonomy: Taxonomy) -> None:
    with pytest.raises(TaxonomyError) as caught:
        load_from(tmp_path, taxonomy, GOOD.replace("[2, 4]", "[4, 2]").replace("canva", "falconry"))
    assert len(str(caught.value).splitlines()) == 2


# What is written in skills_data/learning.

LENGTHS: Final = {"first": (120, 320), "proof": (60, 220), "question": (30, 160)}  # characters
LATIN: Final = set("abcdefghijklmnopqrstuvwxyz")
CYRILLIC: Final = set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
LETTERS: Final = {"az": LATIN | set("çəğıöşü"), "ru": LATIN | CYRILLIC, "en": LATIN | set("é")}
UNFINISHED: Final = re.compile(r"…|\.\.\.|TODO|XXX|lorem|https?:|www\.|[{}<>]|%\(|  |^\s|\s$", re.IGNORECASE)
END: Final = re.compile(r"[.?!][»”]?$")


class Text(NamedTuple):
    where: str
    kind: str
    language: str
    words: str


@pytest.fixture(scope="module")
def learning(taxonomy: Taxonomy) -> Mapping[str, Learning]:
    return load(SKILLS_DATA, taxonomy)


@pytest.fixture(scope="module")
def texts(learning: Mapping[str, Learning]) -> list[Text]:
    def each() -> Iterator[Text]:
        for id_, entry in learning.items():
            for kind in LENGTHS:
                for language, words in getattr(entry, kind).items():
                    yield Text(f"{id_}.{kind}.{language}", kind, language, words)

    return list(each())


def test_what_ads_often_ask_can_be_learnt(learning: Mapping[str, Learning], reader: Reader) -> None:
    ads = list(sample())
    asked = Counter(id_ for title, text in ads for id_ in reader.read(text, title).skills)
    often = {id_ for id_, number in asked.items() if number >= 0.05 * len(ads)}
    assert len(often) > 50
    assert often - learning.keys() == set()
    assert len(learning) >= 80


def test_every_kind_of_concept_can_be_learnt(learning: Mapping[str, Learning], taxonomy: Taxonomy) -> None:
    kinds = Counter(taxonomy.get(id_).kind for id_ in learning)
    assert min(kinds["skill"], kinds["soft-skill"], kinds["tool"], kinds["platform"]) >= 10


def test_no_two_concepts_are_one_text_with_another_name(
    learning: Mapping[str, Learning], taxonomy: Taxonomy, texts: list[Text]
) -> None:
    bare: Counter[str] = Counter()
    for text in texts:
        names = taxonomy.get(text.where.partition(".")[0]).name.values()
        words = text.words.casefold()
        for name in names:
            words = words.replace(name.casefold(), "")
        bare[re.sub(r"\W+", " ", words)] += 1
    assert len(bare) == len(learning) * len(LENGTHS) * len(UI_LANGUAGES)


def test_every_text_is_finished_and_of_a_good_length(texts: list[Text]) -> None:
    for text in texts:
        least, most = LENGTHS[text.kind]
        assert least <= len(text.words) <= most, f"{text.where}: {len(text.words)}"
        assert not UNFINISHED.search(text.words), text
        assert END.search(text.words), text


def test_each_language_has_its_own_letters(texts: list[Text]) -> None:
    for text in texts:
        strange = {letter for letter in text.words.lower() if letter.isalpha()} - LETTERS[text.language]
        assert not strange, f"{text.where}: {strange}"


def test_no_word_mixes_scripts(texts: list[Text]) -> None:
    for text in texts:
        for word in re.findall(r"[^\W\d_]+", text.words.lower()):
            assert not (set(word) & LATIN and set(word) & CYRILLIC), f"{text.where}: {word}"


def test_no_text_lacks_the_letters_of_its_language(texts: list[Text]) -> None:
    signs = {"az": set("əı"), "ru": CYRILLIC, "en": LATIN}
    assert [text for text in texts if not set(text.words.lower()) & signs[text.language]] == []


def test_hours_are_of_a_size_that_a_beginner_can_plan(learning: Mapping[str, Learning]) -> None:
    for id_, entry in learning.items():
        low, high = entry.hours
        assert 1 <= low < high <= 60, id_
        assert high <= 4 * low, id_

"""What there is to learn: every mistake is named, and what is written is whole, distinct and clean."""

from pathlib import Path

import pytest

from jobboard.core.learning import Learning, load
from jobboard.core.taxonomy import Taxonomy, TaxonomyError

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

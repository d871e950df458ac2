"""Other fields of work: what is marketing in one ad is something else in the next."""

from pathlib import Path

import pytest

from jobboard.core.taxonomy import Taxonomy, TaxonomyError
from jobboard.extract.reader import Reader

_ENGINEER = (
    "We build pumps for water plants. You will keep the pumps of our customers running, visit them with a "
    "van and write down what you found. Requirements: a degree in engineering, two years in a workshop, a "
    "driving licence and good eyes. We pay well, the canteen is free and nobody works on Sundays. The shop "
    "is near the station. "
)


@pytest.fixture
def reader(small_folder: Path) -> Reader:
    add(small_folder, "analytics", 'within = ["field"]')
    (small_folder / "words/fields.toml").write_text(
        '[field]\nen = ["marketing", "brand"]\n', encoding="utf-8"
    )
    return Reader(Taxonomy.load(small_folder))


def add(folder: Path, id_: str, line: str) -> None:
    """A line more for one concept."""
    skills = folder / "skills/all.toml"
    text = skills.read_text(encoding="utf-8")
    skills.write_text(text.replace(f"[{id_}]\n", f"[{id_}]\n{line}\n"), encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "is_asked"),
    [
        (_ENGINEER + "You will be good at analytics.", False),
        (_ENGINEER + "You will be good at analytics and know our brands.", True),
        ("Marketing for water plants. " + _ENGINEER + "You will be good at analytics.", True),
        # a line or two need not name their field
        ("You will be good at analytics.", True),
    ],
)
def test_long_ad_asks_only_for_what_is_of_its_field(reader: Reader, text: str, is_asked: bool) -> None:
    assert ("analytics" in reader.read(text).skills) is is_asked


def test_title_may_show_the_field(reader: Reader) -> None:
    assert "analytics" in reader.read(_ENGINEER + "You will be good at analytics.", "Brand manager").skills


def test_concept_without_a_field_counts_everywhere(reader: Reader) -> None:
    assert "canva" in reader.read(_ENGINEER + "You will know Canva.").skills


def test_search_asks_no_field_of_a_short_query(reader: Reader) -> None:
    assert reader.query("analytics").concepts == ("analytics",)


def test_words_of_a_field_must_exist(small_folder: Path) -> None:
    add(small_folder, "canva", 'within = ["nowhere"]')
    with pytest.raises(TaxonomyError, match="canva: within names the words 'nowhere', which do not exist"):
        Taxonomy.load(small_folder)

"""A small taxonomy whose patterns show one rule each."""

from pathlib import Path

import pytest

from jobboard.core.taxonomy import Taxonomy
from jobboard.extract.reader import Reader

_HEAD = """version = "test"
[groups.all]
az = "Hamısı"
ru = "Все"
en = "All"
"""
_NAME = 'under = "all"\nname = { az = "a", ru = "р", en = "e" }\n'
_SKILLS = {
    "content-planning": ("skill", 'az = ["kontent plan"]\nru = ["контент план"]\nen = ["content plan"]'),
    "content-creation": ("skill", 'any = ["@create + (content | kontent | контент | @post)"]'),
    "account-management": ("skill", 'any = ["@manage + @account"]'),
    "analytics": ("skill", 'en = ["analytics"]\nru = ["аналитика"]\naz = ["təhlil"]'),
    "video-editing": ("skill", 'any = ["montaj", "монтаж"]\nen = ["video + edit"]'),
    "google-analytics": ("tool", 'any = ["Google Analytics", "=GA4"]'),
    "photoshop": ("tool", 'any = ["Photoshop"]'),
    "canva": ("tool", 'any = ["Canva"]'),
    "capcut": ("tool", 'any = ["CapCut"]'),
    "notion": ("tool", 'names = ["Notion"]'),
    "monday": ("tool", 'names = ["Monday"]\nany = ["monday.com"]\nunless = ["friday"]'),
    "instagram": ("platform", 'any = ["Instagram"]\nru = ["инстаграм"]'),
    "creativity": ("soft-skill", 'az = ["kreativ*", "yaradıcı"]\nru = ["креативность"]\nen = ["creativity"]'),
}
_WORDS = {
    "actions": """[create]
az = ["hazırlamaq", "yaratmaq"]
ru = ["создание", "создавать"]
en = ["create", "creation"]
[manage]
az = ["idarə etmək", "aparmaq"]
ru = ["ведение", "вести"]
en = ["manage", "run"]
""",
    "things": """[account]
az = ["hesab", "səhifə"]
ru = ["аккаунт", "страница", "соцсеть"]
en = ["account", "page"]
[post]
az = ["post", "paylaşım"]
ru = ["пост", "сторис", "рилс"]
en = ["post"]
""",
}


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Taxonomy:
    folder = tmp_path_factory.mktemp("skills_data")
    write(folder)
    return Taxonomy.load(folder)


@pytest.fixture(scope="session")
def small_reader(small: Taxonomy) -> Reader:
    return Reader(small)


@pytest.fixture
def small_folder(tmp_path: Path) -> Path:
    """The small `skills_data` for one test, to be changed."""
    write(tmp_path)
    return tmp_path


def write(folder: Path) -> None:
    """The small `skills_data`, with the real words for headings and cues."""
    reading = Path(__file__).parents[3] / "skills_data/words/reading.toml"
    (folder / "skills").mkdir()
    (folder / "words").mkdir()
    (folder / "taxonomy.toml").write_text(_HEAD, encoding="utf-8")
    (folder / "retired.toml").write_text('[retired]\nold-skill = "canva"\n', encoding="utf-8")
    entries = (f'[{id_}]\nkind = "{kind}"\n{_NAME}{forms}\n' for id_, (kind, forms) in _SKILLS.items())
    (folder / "skills/all.toml").write_text("\n".join(entries), encoding="utf-8")
    for name, text in _WORDS.items():
        (folder / f"words/{name}.toml").write_text(text, encoding="utf-8")
    (folder / "words/reading.toml").write_text(reading.read_text(encoding="utf-8"), encoding="utf-8")

"""Settings come from JOBBOARD_* alone, and each mistake in them is named."""

import os
import stat
from pathlib import Path

import pytest

from jobboard.settings import PREFIX, Settings, SettingsError, described, load

SECRET = {"JOBBOARD_SECRET_KEY": "a secret long enough"}


def test_every_setting_has_a_default_and_one_line_about_it() -> None:
    for setting in described():
        assert setting.name == PREFIX + setting.field.upper()
        assert setting.about.endswith(".")
        assert "\n" not in setting.about


def test_what_is_given_is_read_in_its_type(tmp_path: Path) -> None:
    settings = load(
        {
            **SECRET,
            "JOBBOARD_DATA": str(tmp_path),
            "JOBBOARD_DATABASE_URL": "postgresql://u:p@db/jobs",
            "JOBBOARD_REDIS_URL": "redis://cache",
            "JOBBOARD_PUBLIC_URL": "https://jobs.example/",
            "JOBBOARD_DEBUG": "yes",
            "JOBBOARD_API_LIMIT": "90 per minute",
            "JOBBOARD_PROXIES": "2",
            "HOME": "/somewhere",
        }
    )
    assert settings == Settings(
        data=tmp_path,
        database_url="postgresql://u:p@db/jobs",
        redis_url="redis://cache",
        secret_key=SECRET["JOBBOARD_SECRET_KEY"],
        public_url="https://jobs.example",
        debug=True,
        api_limit="90 per minute",
        proxies=2,
    )


def test_an_empty_variable_counts_as_not_there(tmp_path: Path) -> None:
    settings = load({**SECRET, "JOBBOARD_DATA": str(tmp_path), "JOBBOARD_REDIS_URL": " "})
    assert settings.redis_url is None
    assert settings.database_url == f"sqlite:///{tmp_path}/jobboard.db"


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("JOBBOARD_DEBUG", "perhaps", "neither 1 nor 0"),
        ("JOBBOARD_PROXIES", "-1", "whole number"),
        ("JOBBOARD_PROXIES", "²", "whole number"),
        ("JOBBOARD_API_LIMIT", "plenty", "120 per minute"),
        ("JOBBOARD_API_LIMIT", "0 per minute", "120 per minute"),
        ("JOBBOARD_PUBLIC_URL", "jobs.example", "http"),
        ("JOBBOARD_DATABASE_URL", "mysql://db", "sqlite or postgresql"),
        ("JOBBOARD_REDIS_URL", "http://cache", "redis"),
        ("JOBBOARD_SECRET_KEY", "short", "shorter than 16"),
        ("JOBBOARD_SMTP_URL", "mail.example:587", "smtp://"),
        ("JOBBOARD_SMTP_URL", "smtp://mail.example?tls", "smtp://"),
        ("JOBBOARD_MAIL_FROM", "Paylaş", "mail address"),
    ],
)
def test_a_bad_value_is_an_error_that_names_its_setting(name: str, value: str, said: str) -> None:
    with pytest.raises(SettingsError, match=f"{name} .*{said}"):
        load({**SECRET, name: value})


def test_an_unknown_name_is_an_error_that_names_the_nearest_known_one() -> None:
    with pytest.raises(
        SettingsError, match="JOBBOARD_DATABSE_URL is not a setting: is JOBBOARD_DATABASE_URL"
    ):
        load({**SECRET, "JOBBOARD_DATABSE_URL": "sqlite://"})


def test_all_mistakes_are_told_at_once() -> None:
    with pytest.raises(SettingsError) as caught:
        load({"JOBBOARD_DEMO": "?", "JOBBOARD_QQQQ": "1"})
    assert len(str(caught.value).splitlines()) == 3


def test_without_a_secret_only_demo_and_debug_start(tmp_path: Path) -> None:
    env = {"JOBBOARD_DATA": str(tmp_path)}
    with pytest.raises(SettingsError, match="JOBBOARD_SECRET_KEY is not set"):
        load(env)
    assert load(env, needs_secret=False).secret_key == ""
    assert list(tmp_path.iterdir()) == []
    assert load(env, demo=True).secret_key == load({**env, "JOBBOARD_DEBUG": "1"}).secret_key


def test_the_demo_keeps_its_secret_to_itself_from_start_to_start(tmp_path: Path) -> None:
    env = {"JOBBOARD_DATA": str(tmp_path / "new" / "folder")}
    first = load(env, demo=True)
    kept = first.data / "secret"
    assert len(first.secret_key) >= 32
    assert load(env, demo=True) == first
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert os.listdir(first.data) == ["secret"]
    assert first.secret_key not in repr(first)


def test_two_data_folders_have_two_secrets(tmp_path: Path) -> None:
    secrets = {load({"JOBBOARD_DATA": str(tmp_path / name)}, demo=True).secret_key for name in "ab"}
    assert len(secrets) == 2


def test_a_data_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SettingsError, match=r"JOBBOARD_DATA: .*file"):
        load({"JOBBOARD_DATA": str(tmp_path / "file" / "below")}, demo=True)


def test_a_child_process_loads_the_same_settings(tmp_path: Path) -> None:
    settings = load({"JOBBOARD_DATA": str(tmp_path), "JOBBOARD_PROXIES": "1"}, demo=True)
    assert load(settings.environment()) == settings

"""The wheel, built and installed into a bare environment, works from another folder."""

import json
import os
import subprocess
import sys
import venv
from pathlib import Path
from urllib.request import urlopen
from zipfile import ZipFile

import pytest

from tests.checkout import TOP, tracked
from tests.conftest import StartSite

BIN = Path(sys.executable).parent


def call(*command: str | Path, cwd: Path, given: str = "") -> str:
    done = subprocess.run(
        command, cwd=cwd, env={"PATH": os.environ["PATH"]}, input=given, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    call(BIN / "python", "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=TOP)
    (path,) = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def jobboard(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command in an environment that has the requirements and the wheel, and no checkout."""
    folder = tmp_path_factory.mktemp("bare") / "env"
    venv.create(folder)
    install = (BIN / "uv", "pip", "install", "--quiet", "--python", folder / "bin" / "python")
    env = {**os.environ, "UV_SYSTEM_CERTS": "1"}
    for what in (("--require-hashes", "-r", TOP / "requirements.txt"), ("--no-deps", wheel)):
        done = subprocess.run([*install, *what], env=env, capture_output=True, text=True)
        if done.returncode and "-r" in what:
            pytest.skip(f"the requirements could not be installed: {done.stderr[-300:]}")
        assert done.returncode == 0, done.stderr
    return folder / "bin" / "jobboard"


def test_every_file_of_the_checkout_is_in_the_wheel(wheel: Path) -> None:
    package = {name for name in tracked() if name.startswith("jobboard/")}
    tops = {
        f"jobboard/{name}" for name in tracked() if name.startswith(("templates/", "static/", "skills_data/"))
    }
    wanted = package | tops
    wanted |= {name.removesuffix(".po") + ".mo" for name in wanted if name.endswith(".po")}
    assert wanted - set(ZipFile(wheel).namelist()) == set()
    assert len(wanted) > 100


def test_the_command_reads_from_another_folder(jobboard: Path, tmp_path: Path) -> None:
    assert "Usage: jobboard" in call(jobboard, "--help", cwd=tmp_path)
    assert " concepts (" in call(jobboard, "skills", "check", cwd=tmp_path)
    ad = json.loads(call(jobboard, "read", cwd=tmp_path, given="Requirements: Canva, Instagram, CapCut"))
    assert ad["skills"].keys() >= {"canva", "instagram", "capcut"}


def test_spacy_finds_the_reader_by_its_name(jobboard: Path, tmp_path: Path) -> None:
    code = (
        "import spacy; nlp = spacy.blank('xx'); nlp.add_pipe('paylas_reader');"
        "doc = nlp('Requirements: Canva'); print([span.label_ for span in doc.spans['concepts']])"
    )
    assert call(jobboard.with_name("python"), "-c", code, cwd=tmp_path) == "['canva']\n"


def test_the_site_answers_in_three_languages(jobboard: Path, start_site: StartSite) -> None:
    with start_site(command=(str(jobboard),)) as site:
        pages = {
            lang: urlopen(f"{site.address}/{lang}/vacancies").read().decode() for lang in ("az", "ru", "en")
        }
        assert len(set(pages.values())) == 3
        stylesheet = pages["en"].partition('rel="stylesheet" href="')[2].partition('"')[0]
        assert urlopen(site.address + stylesheet).status == 200
        assert json.load(urlopen(f"{site.address}/api/v1/vacancies"))["total"] >= 48

"""The reader in other people's pipelines: it adds spans and leaves everything else as it was."""

import pickle
import subprocess
import sys
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

from jobboard.core.taxonomy import TaxonomyError
from jobboard.extract import spacy_pipe
from jobboard.extract.reader import Reader

AD = "Tələblər:\n•Canva-da dizayn 🎨 hazırlamaq\n• İnstagram'ı idarə etmək\nCapCut üstünlükdür"


@pytest.fixture(autouse=True)
def _one_reader(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spacy_pipe, "Reader", lambda taxonomy: reader)


def pipeline(lang: str = "xx", **config: object) -> Language:
    nlp = spacy.blank(lang)
    nlp.add_pipe("paylas_reader", config=dict(config))
    return nlp


def found(doc: Doc, key: str = "concepts") -> dict[str, str]:
    return {span.label_: span._.ask for span in doc.spans[key]}


@pytest.mark.parametrize("lang", ["xx", "ru", "en", "az", "tr"])
def test_concepts_stand_in_the_spans_of_any_language(lang: str) -> None:
    doc = pipeline(lang)(AD)
    assert found(doc).items() >= {"canva": "required", "instagram": "required", "capcut": "preferred"}.items()
    assert [span.start for span in doc.spans["concepts"]] == sorted(
        span.start for span in doc.spans["concepts"]
    )


def test_span_covers_whole_tokens_of_another_tokenizer() -> None:
    nlp = pipeline()
    nlp.tokenizer = lambda text: Doc(
        nlp.vocab, words=text.split(" "), spaces=[True] * text.count(" ") + [False]
    )
    doc = nlp("(Canva) bilmək mütləqdir")
    assert [span.text for span in doc.spans["concepts"]] == ["(Canva)"]


def test_whole_ad_is_the_reader_s_own(reader: Reader) -> None:
    assert pipeline()(AD)._.paylas == reader.read(AD)


def test_host_s_vocabulary_keeps_its_norms_and_attributes() -> None:
    plain, nlp = spacy.blank("en"), pipeline("en")
    getters = dict(nlp.vocab.lex_attr_getters)
    text = AD + " I'm gonna post Stories, cos we're social"
    before = [(token.text, token.norm_, token.lower_, token.shape_) for token in plain(text)]
    assert [(token.text, token.norm_, token.lower_, token.shape_) for token in nlp(text)] == before
    assert nlp.vocab.lex_attr_getters == getters
    new = {lexeme.text for lexeme in nlp.vocab} - {lexeme.text for lexeme in plain.vocab}
    assert new == set()


def test_pipeline_is_saved_and_loaded_with_its_settings(tmp_path: Path) -> None:
    pipeline("ru", spans_key="asked").to_disk(tmp_path)
    assert "canva" in found(spacy.load(tmp_path)(AD), "asked")


def test_component_is_pickled_without_its_reader() -> None:
    component = pipeline().get_pipe("paylas_reader")
    packed = pickle.dumps(component)
    assert len(packed) < 500
    assert "canva" in found(pickle.loads(packed)(spacy.blank("xx").make_doc(AD)))


def test_docs_are_saved_with_what_was_read(reader: Reader) -> None:
    nlp = pipeline()
    packed = DocBin(store_user_data=True, docs=[nlp(AD)]).to_bytes()
    (doc,) = DocBin().from_bytes(packed).get_docs(nlp.vocab)
    assert found(doc)["capcut"] == "preferred"
    assert doc._.paylas == reader.read(AD)


def test_two_processes_read_alike() -> None:
    nlp = pipeline()
    docs = list(nlp.pipe([AD, "", AD], n_process=2, batch_size=1))
    assert [len(doc.spans["concepts"]) > 0 for doc in docs] == [True, False, True]


def test_other_taxonomy_is_read_from_its_folder(tmp_path: Path) -> None:
    with pytest.raises(TaxonomyError, match=r"taxonomy\.toml"):
        pipeline(skills_data=str(tmp_path))("Canva")


def test_doc_that_nobody_read_says_so() -> None:
    doc = spacy.blank("xx")(AD)
    pipeline()
    assert doc._.paylas is None
    assert doc[0:1]._.ask is None


def test_component_is_known_to_a_pipeline_that_imports_only_spacy() -> None:
    code = "import spacy; print(spacy.blank('xx').add_pipe('paylas_reader').spans_key)"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout == "concepts\n"

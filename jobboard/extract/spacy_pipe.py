"""The reader as a spaCy component, for anyone's pipeline.

    nlp = spacy.blank("xx")  # or any other pipeline, with any tokenizer
    nlp.add_pipe("paylas_reader")
    doc = nlp("Tələblər: Canva bilmək")
    [(span.text, span.label_, span._.ask) for span in doc.spans["concepts"]]
    # [("Canva", "canva", "required")], and doc._.paylas is the whole ParsedAd

The text is read by our own tokenizer in our own vocabulary, and only spans come back: the host's tokens,
lexemes and norms stay as they are. A component keeps nothing but its settings, so that a pipeline with it
can be saved, loaded, pickled and run in several processes; each process compiles the taxonomy once.
"""

from functools import cache
from pathlib import Path
from typing import Any, Final

from spacy.language import Language
from spacy.tokens import Doc, Span

from jobboard.core.ad import ParsedAd
from jobboard.core.taxonomy import Taxonomy
from jobboard.extract.reader import Reader
from jobboard.resources import SKILLS_DATA

SPANS_KEY: Final = "concepts"
_READ: Final = "paylas"  # key of the ad in `doc.user_data`, as JSON: what spaCy saves must be plain


@Language.factory(
    "paylas_reader",
    assigns=["doc.spans", "doc._.paylas", "span._.ask"],
    default_config={"skills_data": None, "spans_key": SPANS_KEY},
)
def make_reader(nlp: Language, name: str, skills_data: str | None, spans_key: str) -> "ReaderPipe":
    """The factory. `skills_data`: folder of another taxonomy; `spans_key`: where in `doc.spans` to write."""
    if not Doc.has_extension(_READ):
        Doc.set_extension(_READ, getter=_parsed)
    if not Span.has_extension("ask"):
        Span.set_extension("ask", getter=_ask)
    return ReaderPipe(skills_data, spans_key)


class ReaderPipe:
    """Reads each doc as the text of an ad and marks its concepts."""

    def __init__(self, skills_data: str | None, spans_key: str) -> None:
        self.skills_data = skills_data
        self.spans_key = spans_key

    def __call__(self, doc: Doc) -> Doc:
        ad = _reader(self.skills_data).read(doc.text)
        doc.user_data[_READ] = ad.to_json()
        spans = (
            doc.char_span(evidence.start, evidence.end, label=concept, alignment_mode="expand")
            for concept, mention in ad.skills.items()
            for evidence in mention.evidence
        )
        doc.spans[self.spans_key] = sorted(span for span in spans if span is not None)
        return doc


@cache
def _reader(skills_data: str | None) -> Reader:
    """One for each taxonomy and process."""
    return Reader(Taxonomy.load(Path(skills_data) if skills_data else SKILLS_DATA))


def _parsed(doc: Doc) -> ParsedAd | None:
    """What was read; None before the component has run."""
    data = doc.user_data.get(_READ)
    return None if data is None else ParsedAd.from_json(data)


def _ask(span: Span) -> str | None:
    """How firmly the concept that labels a span is asked; None for a span of another kind."""
    skills: dict[str, Any] = span.doc.user_data.get(_READ, {}).get("skills", {})
    return str(skills[span.label_]["ask"]) if span.label_ in skills else None

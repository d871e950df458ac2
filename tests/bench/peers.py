"""What the reader is measured against, on one core and over the same texts."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from statistics import median

import spacy
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from jobboard.core.taxonomy import Taxonomy
from jobboard.extract.morphology.stems import Stems
from jobboard.extract.tokens import pipeline

Ad = tuple[str, str]
Work = Callable[[str], object]


def tuned_tokenizer() -> Work:
    """Our tokenizer alone: the most that a reader on spaCy can reach. Its words need no key here."""
    nlp = pipeline(Stems([]))
    return nlp.make_doc


def default_spacy(taxonomy: Taxonomy) -> Work:
    """What spaCy's own guide shows: its tokenizer, and a PhraseMatcher on lower case over the same names."""
    nlp = spacy.blank("xx")
    matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
    for concept in taxonomy:
        matcher.add(concept.id, [nlp.make_doc(name) for name in names(taxonomy, concept.id)])

    def work(text: str) -> list[tuple[int, int, int]]:
        doc: Doc = nlp.make_doc(text)
        return matcher(doc)

    return work


def names(taxonomy: Taxonomy, id_: str) -> Iterator[str]:
    """All that a concept is called in one phrase, as a plain list of names would have it."""
    concept = taxonomy.get(id_)
    yield from concept.name.values()
    yield from concept.names
    for pattern in concept.patterns:
        if len(pattern.parts) == 1:
            for phrase in pattern.parts[0].phrases:
                yield " ".join(word.removeprefix("=").removesuffix("*") for word in phrase.words)


def seconds(work: Work, texts: Sequence[str]) -> float:
    """Processor time of one pass."""
    began = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - began


def speeds(contenders: Mapping[str, Work], texts: Sequence[str], rounds: int) -> dict[str, float]:
    """Texts a second of each, warm: the median of rounds that alternate, so that noise meets all alike."""
    for work in contenders.values():
        seconds(work, texts)
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, work in contenders.items():
            times[name].append(seconds(work, texts))
    return {name: len(texts) / median(taken) for name, taken in times.items()}

"""The reader: the text of an ad to `ParsedAd`, with the words that prove each part."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from spacy.tokens import Doc

from jobboard.core.ad import Ask, Evidence, Mention, ParsedAd, Proof, ReadState
from jobboard.core.patterns import Phrase
from jobboard.core.taxonomy import Taxonomy
from jobboard.extract import search
from jobboard.extract.asks import Cues, ask
from jobboard.extract.clean import blank
from jobboard.extract.concepts import Hit, Joiner
from jobboard.extract.facts import Facts, read_facts
from jobboard.extract.fields import Fields
from jobboard.extract.language import guess
from jobboard.extract.layout import Clause, lay_out
from jobboard.extract.many import read_many
from jobboard.extract.morphology.stems import Stems
from jobboard.extract.names import Names, spellings
from jobboard.extract.page import Page, Section
from jobboard.extract.phrases import Match, Phrases, with_glued
from jobboard.extract.rules import compile_rules
from jobboard.extract.scanner import Scanner
from jobboard.extract.sentences import Headings
from jobboard.extract.shapes import Tokens

_STRENGTH: Final[Mapping[Ask, int]] = {"required": 0, "preferred": 1, "duty": 2}
_EVIDENCE: Final = 6  # pieces of evidence kept for one concept
_THIN: Final = 3  # fewer concepts than this are no full reading
_TITLE_GAP: Final = "\n"


class Reader:
    """Reads ads. Building one compiles the taxonomy (about a second); reading never raises."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self.taxonomy = taxonomy
        self.stems = Stems(with_glued(_all_phrases(taxonomy)))
        phrases = Phrases(self.stems)
        rules = compile_rules(taxonomy, phrases)
        self._headings = Headings(
            {number: kinds[0] for number, kinds in _kinds(taxonomy, phrases, "heading-").items()},
            frozenset(_kinds(taxonomy, phrases, "glue-heading")),
            rules.actions,
            frozenset(_kinds(taxonomy, phrases, "sign-candidate")),
            frozenset(_kinds(taxonomy, phrases, "sign-gain")),
        )
        cues = _kinds(taxonomy, phrases, "cue-")
        self._required = frozenset(number for number, kinds in cues.items() if "required" in kinds)
        for number in rules.actions:
            cues.setdefault(number, []).append("action")
        self._cues = Cues(cues)
        self._joiner = Joiner(rules)
        self._names = Names(taxonomy, phrases)
        self._fields = Fields(taxonomy, phrases)
        self._scanner = Scanner(self.stems, phrases)

    def read(self, text: str, title: str = "") -> ParsedAd:
        """One ad. Offsets in the answer are into `text` and `title` as given."""
        page = Page.of(text, title)
        tokens, matches = self._scanner.scan(page.title + _TITLE_GAP + page.text)
        doc, shift = tokens.doc, len(page.title) + len(_TITLE_GAP)
        title_end = next((token.i for token in doc if token.idx >= shift), len(doc))
        clauses = lay_out(tokens, matches, self._headings, title_end)
        page = replace(page, section_at=partial(_section_at, _starts(doc, clauses, shift), clauses))
        facts = read_facts(page)
        skills = self._mentions(doc, page, shift, self._hits(tokens, clauses), facts)
        return self._parsed(page, skills, facts)

    def read_many(self, ads: Iterable[tuple[str, str]]) -> Iterator[ParsedAd]:
        """Ads as (text, title), answered in their order as they come; many are read on all cores."""
        return read_many(self, ads)

    def terms(self, text: str) -> list[str]:
        """What a text is found by: its stems, and "c:<concept id>" for each concept that it names."""
        return search.terms(self.stems, self.named(text))

    def query(self, q: str) -> search.Query:
        """What a search asks for, in the same terms."""
        return search.query(self.stems, self.named(q))

    def named(self, text: str) -> search.Named:
        """The clauses of a text and the concepts that it names, asked for or not."""
        tokens, matches = self._scanner.scan(blank(text))
        clauses = lay_out(tokens, matches, self._headings, 0)
        return search.Named(tokens, clauses, self._hits(tokens, clauses))

    def _hits(self, tokens: Tokens, clauses: Sequence[Clause]) -> list[Hit]:
        hits = list(self._joiner.hits(clauses))
        hits.extend(self._names.hits(tokens, clauses, hits, self._required))
        return self._fields.kept(sorted(hits, key=lambda hit: (hit.start, hit.end)), clauses)

    def _mentions(
        self,
        doc: Doc,
        page: Page,
        shift: int,
        hits: Sequence[Hit],
        facts: Facts,
    ) -> dict[str, Mention]:
        masked = [(contact.start + shift, contact.end + shift) for contact in facts.contacts]
        cues: dict[int, dict[str, list[Match]]] = {}
        asked: dict[str, tuple[Ask, list[Evidence]]] = {}
        for hit in hits:
            start, end = doc[hit.start].idx, doc[hit.end - 1].idx + len(doc[hit.end - 1])
            if any(left < end and start < right and (left < start or end < right) for left, right in masked):
                continue
            if hit.clause.start not in cues:
                cues[hit.clause.start] = self._cues.of(hit.clause)
            strength = ask(hit, self.taxonomy.get(hit.concept).kind, cues[hit.clause.start])
            if strength is None:
                continue
            before, proof = asked.get(hit.concept, (strength, []))
            if len(proof) < _EVIDENCE and (evidence := _evidence(page, start, end, shift)) not in proof:
                proof.append(evidence)
            asked[hit.concept] = (min(before, strength, key=_STRENGTH.__getitem__), proof)
        return {concept: Mention(strength, tuple(proof)) for concept, (strength, proof) in asked.items()}

    def _parsed(self, page: Page, skills: Mapping[str, Mention], facts: Facts) -> ParsedAd:
        evidence: dict[str, Mapping[str, Proof] | Proof] = {
            name: found
            for name, found in (
                ("employment", facts.employment),
                ("workplace", facts.workplace),
                ("restrictions", facts.restrictions),
            )
            if found
        }
        for name in ("place", "schedule", "deadline", "employer"):
            if fact := getattr(facts, name):
                evidence[name] = fact[1]
        return ParsedAd(
            lang=guess(page.folded_title + "\n" + page.folded, page.text),
            read=_state(skills, facts),
            taxonomy_version=self.taxonomy.version,
            skills=skills,
            languages=facts.languages,
            experience=facts.experience,
            salary=facts.salary,
            education=facts.education,
            employment=tuple(facts.employment),
            workplace=tuple(facts.workplace),
            restrictions=tuple(facts.restrictions),
            place=facts.place and facts.place[0],
            schedule=facts.schedule and facts.schedule[0],
            deadline=facts.deadline and facts.deadline[0],
            employer=facts.employer and facts.employer[0],
            contacts=tuple(facts.contacts),
            evidence=evidence,
        )


def _all_phrases(taxonomy: Taxonomy) -> Iterator[Phrase]:
    for group in taxonomy.words.values():
        yield from group
    for concept in taxonomy:
        for pattern in concept.patterns:
            for part in pattern.parts:
                yield from part.phrases
        yield from concept.unless
        yield from spellings(concept)


def _kinds(taxonomy: Taxonomy, phrases: Phrases, prefix: str) -> dict[int, list[str]]:
    """Phrase number → what follows the prefix in the names of its word groups."""
    kinds: dict[int, list[str]] = {}
    for name, group in taxonomy.words.items():
        if name.startswith(prefix):
            for phrase in group:
                kinds.setdefault(phrases.number(phrase), []).append(name.removeprefix(prefix))
    return kinds


def _starts(doc: Doc, clauses: Sequence[Clause], shift: int) -> list[int]:
    return [doc[clause.start].idx - shift for clause in clauses]


def _section_at(starts: Sequence[int], clauses: Sequence[Clause], offset: int) -> Section:
    at = bisect_right(starts, offset) - 1
    return clauses[at].section if at >= 0 else "none"


def _evidence(page: Page, start: int, end: int, shift: int) -> Evidence:
    if start < shift:
        return page.evidence(start, min(end, shift - 1), "title")
    return page.evidence(start - shift, end - shift)


def _state(skills: Mapping[str, Mention], facts: Facts) -> ReadState:
    """`none`: nothing asked was found; `thin`: no requirement, or fewer than three concepts."""
    if not skills and not facts.languages and facts.experience is None and facts.education is None:
        return "none"
    required = any(mention.ask == "required" for mention in skills.values())
    return "ok" if required and len(skills) >= _THIN else "thin"

"""The reader: the text of an ad to `ParsedAd`, with the words that prove each part."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Final

from jobboard.core.ad import AdLanguage, Mention, ParsedAd, Proof, ReadState
from jobboard.core.patterns import Phrase
from jobboard.core.taxonomy import Taxonomy
from jobboard.extract import search
from jobboard.extract.clean import blank
from jobboard.extract.concepts import Hit, named
from jobboard.extract.covered import Covered
from jobboard.extract.facts import Facts, read_facts
from jobboard.extract.fields import Fields
from jobboard.extract.language import guess
from jobboard.extract.layout import Clause, lay_out
from jobboard.extract.many import read_many
from jobboard.extract.mentions import mentions
from jobboard.extract.morphology.stems import Stems
from jobboard.extract.names import Names, ambiguous, spellings
from jobboard.extract.page import Page, Section
from jobboard.extract.phrases import Phrases, with_glued
from jobboard.extract.rules import compile_rules
from jobboard.extract.scanner import Scanner
from jobboard.extract.senses import Senses
from jobboard.extract.words import Tokens

_THIN: Final = 3  # fewer concepts than this are no full reading
_TITLE_GAP: Final = "\n"


class Reader:
    """Reads ads. Building one compiles the taxonomy (about a second); reading never raises."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self.taxonomy = taxonomy
        self.stems = Stems(with_glued(_all_phrases(taxonomy)))
        phrases = Phrases(self.stems, list(_tools(taxonomy)))
        rules, names = compile_rules(taxonomy, phrases), ambiguous(taxonomy, phrases)
        senses = Senses(rules, _groups(taxonomy, phrases), names)
        self._names = Names(taxonomy)
        self._fields = Fields(taxonomy, phrases)
        self._covered = Covered(taxonomy)
        self._scanner = Scanner(self.stems, phrases, senses)

    def read(self, text: str, title: str = "") -> ParsedAd:
        """One ad. Offsets in the answer are into `text` and `title` as given."""
        clean, clean_title = blank(text), blank(title)
        scan = self._scanner.scan(clean_title + _TITLE_GAP + clean)
        shift = len(clean_title) + len(_TITLE_GAP)
        clauses = lay_out(scan.tokens, scan.matches, scan.tokens.at(shift))
        page = Page(
            text,
            title,
            clean,
            clean_title,
            scan.folded[shift:],
            scan.folded[: len(clean_title)],
            partial(_section_at, _starts(scan.tokens, clauses, shift), clauses),
            scan.stems,
        )
        facts = read_facts(page)
        hits = self._hits(scan.tokens, clauses)
        skills = mentions(hits, self.taxonomy, scan.tokens, page, facts.contacts)
        return self._parsed(guess(scan.tally, clean.count("ə") + clean.count("Ə")), skills, facts)

    def read_many(self, ads: Iterable[tuple[str, str]]) -> Iterator[ParsedAd]:
        """Ads as (text, title), answered in their order as they come; many are read on all cores."""
        return read_many(self, ads)

    def remembered(self) -> int:
        """How many different chunks of text are remembered: bounded however long a process reads."""
        return self._scanner.remembered()

    def terms(self, text: str) -> list[str]:
        """What a text is found by: its stems, and "c:<concept id>" for each concept that it names."""
        return search.terms(self.stems, self.named(text))

    def query(self, q: str) -> search.Query:
        """What a search asks for, in the same terms."""
        return search.query(self.stems, self.named(q))

    def named(self, text: str) -> search.Named:
        """The clauses of a text and the concepts that it names, asked for or not."""
        scan = self._scanner.scan(blank(text))
        tokens, clauses = scan.tokens, lay_out(scan.tokens, scan.matches, 0)
        return search.Named(tokens, clauses, self._hits(tokens, clauses))

    def _hits(self, tokens: Tokens, clauses: Sequence[Clause]) -> list[Hit]:
        hits = named(clauses)
        hits.extend(self._names.hits(tokens, clauses, hits))
        hits = self._covered.kept(sorted(hits, key=lambda hit: (hit.start, hit.end)))
        return self._fields.kept(hits, clauses)

    def _parsed(self, lang: AdLanguage, skills: Mapping[str, Mention], facts: Facts) -> ParsedAd:
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
            lang=lang,
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


def _tools(taxonomy: Taxonomy) -> Iterator[Phrase]:
    """The names of tools that are several words."""
    for concept in taxonomy:
        for pattern in concept.patterns if concept.kind == "tool" else ():
            yield from (p for p in pattern.parts[0].phrases if len(pattern.parts) == 1 and len(p.words) > 1)


def _groups(taxonomy: Taxonomy, phrases: Phrases) -> dict[int, list[str]]:
    """Phrase number → the names of its word groups."""
    groups: dict[int, list[str]] = {}
    for name, group in taxonomy.words.items():
        for phrase in group:
            groups.setdefault(phrases.number(phrase), []).append(name)
    return groups


def _starts(tokens: Tokens, clauses: Sequence[Clause], shift: int) -> list[int]:
    return [tokens.starts[clause.start] - shift for clause in clauses]


def _section_at(starts: Sequence[int], clauses: Sequence[Clause], offset: int) -> Section:
    at = bisect_right(starts, offset) - 1
    return clauses[at].section if at >= 0 else "none"


def _state(skills: Mapping[str, Mention], facts: Facts) -> ReadState:
    """`none`: nothing asked was found; `thin`: no requirement, or fewer than three concepts."""
    if not skills and not facts.languages and facts.experience is None and facts.education is None:
        return "none"
    required = any(mention.ask == "required" for mention in skills.values())
    return "ok" if required and len(skills) >= _THIN else "thin"

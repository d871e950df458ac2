"""What is found in a clause, decided: whom the words are about, how grave that is, what to write instead."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from jobboard.core.findings import Severity
from jobboard.core.text import fold
from jobboard.extract.morphology import russian
from jobboard.extract.shapes import COLON, SPACE
from jobboard.extract.wording import bearing, people, replacing
from jobboard.extract.wording.around import Around
from jobboard.extract.wording.bearing import Tie
from jobboard.extract.wording.mentions import Mention
from jobboard.extract.wording.people import Person
from jobboard.extract.words import Tokens

REASONS: Final = frozenset({"sex", "audience", "of-age", "young-team", "vague-traits"})
_TRAITS: Final = 4  # traits in one list from which on they say nothing of the work
_KEPT: Final = 2  # of them in the suggestion
_OF_AGE: Final = frozenset({"18"})
_LONG: Final = 14  # tokens; of a longer clause only the words themselves go
_OF_PEOPLE: Final = frozenset("sex age appearance family health native-speaker origin".split())
_TEAM: Final = {"az": "mehriban", "ru": "дружный", "en": "friendly"}


@dataclass(frozen=True, slots=True)
class Draft:
    """A finding as tokens [start, end)."""

    start: int
    end: int
    kind: str
    severity: Severity
    reason: str
    suggestion: str | None = ""


class AudienceLists:
    """Tells which clauses are items of a list about the audience: "Hədəf auditoriya:" and what follows."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._inside = False

    def has(self, around: Around) -> bool:
        """Whether this clause, the next of its text, is in such a list."""
        clause = around.clause
        words = [at for at in range(clause.start, clause.end) if not self._tokens.bits[at] & SPACE]
        if words and self._tokens.bits[words[-1]] & COLON:
            self._inside = bool(around.all("audience")) and not around.all("candidate", "seek")
        inside = self._inside
        if any(self._tokens.text(at).count("\n") > 1 for at in range(clause.start, clause.end)):
            self._inside = False
        return inside


def drafts(around: Around, found: Sequence[Mention], *, in_audience: bool) -> Iterator[Draft]:
    """The findings of one clause; they may overlap."""
    indifferent = around.all("indifferent")
    plain = [mention for mention in found if not mention.rule.tied]
    both = people.both_sexes(around, found)
    plain = [one for one in plain if one.rule.name != "sex-field" or not _holds(one, both)]
    if indifferent:
        plain = [mention for mention in plain if mention.rule.kind not in _OF_PEOPLE]
    yield from (_plain(around, mention) for mention in plain)
    told = {at for one in plain if one.rule.severity == "block" for at in range(one.start, one.end)}
    found = sorted(
        (people.bare_age(around, one, found) for one in found), key=lambda one: (one.start, -one.end)
    )
    tied = [one for one in found if one.rule.tied and one not in both and not _told(one, plain)]
    rest = Around(around.tokens, around.clause, told)
    for person in people.together(rest, tied):
        tie = bearing.tie(rest, person, in_audience=in_audience, described=bool(told))
        yield from _of_person(around, person, tie)
    yield from _traits(around)


def _told(mention: Mention, plain: Sequence[Mention]) -> bool:
    """Whether another rule says all of it: a "young specialist" is an expression of its own."""
    return any(one.start <= mention.start and mention.end <= one.end for one in plain)


def _holds(mention: Mention, others: Collection[Mention]) -> bool:
    return any(mention.start <= other.start and other.end <= mention.end for other in others)


def _plain(around: Around, mention: Mention) -> Draft:
    rule, (start, end) = mention.rule, (mention.start, mention.end)
    if rule.reason == "vague-duty" or rule.kind == "contact":
        return _clausal(around, mention)
    if rule.kind == "age":
        start, end = replacing.aged(around, start, end)
    if rule.severity != "block" and not rule.fix:
        # Whom the brand speaks to only the employer can say: nothing is offered instead.
        offered = None if rule.kind == "audience" else ""
        return Draft(start, end, rule.kind, rule.severity, rule.reason, offered)
    if not rule.fix:
        more = ("candidate",) if around.beside(start, end, 3, "prefer") else ()
        start, end = replacing.cleared(around, start, end, *more)
        return Draft(start, end, rule.kind, rule.severity, rule.reason)
    if rule.kind == "sex":
        start, offered = replacing.title(around, start, end, rule.fix)
    elif rule.kind == "native-speaker":
        offered = replacing.fluent(around, start, end, rule.fix)
    else:
        offered = rule.fix
    return Draft(start, end, rule.kind, rule.severity, rule.reason, offered)


def _clausal(around: Around, mention: Mention) -> Draft:
    """What is better said in no sentence: a short one goes as a whole."""
    rule, clause = mention.rule, around.clause
    if clause.end - clause.start > _LONG:
        return Draft(mention.start, mention.end, rule.kind, rule.severity, rule.reason, None)
    span = replacing.trimmed(around, clause.start, clause.end)
    return Draft(*span, rule.kind, rule.severity, rule.reason, rule.fix)


def _of_person(around: Around, person: Person, tie: Tie) -> Iterator[Draft]:
    if tie == "team":
        yield _team(around, person)
    if tie == "audience":
        yield Draft(*_whole(around, person), "audience", "ask", "audience", None)
    if tie in ("none", "team", "audience"):
        return
    if tie in ("prefer", "must"):
        rule = person.mentions[0].rule
        span = replacing.cleared(around, person.start, person.end, "candidate")
        yield Draft(*span, rule.kind, "block", rule.reason)
        return
    for mention in person.mentions:
        if mention.rule.kind == "sex":
            yield _sex(around, mention, tie)
        else:
            yield _age(around, mention)


def _whole(around: Around, person: Person) -> tuple[int, int]:
    return (
        replacing.aged(around, person.start, person.end)
        if "age" in person.names
        else (person.start, person.end)
    )


def _team(around: Around, person: Person) -> Draft:
    mention = person.mentions[0]
    word = around.tokens.text(mention.start)
    lang = mention.rule.lang
    friendly = _TEAM[lang]
    if lang == "ru":
        friendly = russian.inflected(friendly, fold(word))
    return Draft(mention.start, mention.end, "age", "warn", "young-team", friendly)


def _sex(around: Around, mention: Mention, tie: Tie) -> Draft:
    start, end = mention.start, mention.end
    only = around.beside(start, end, 1, "only")
    if only and tie == "only":
        start, end = min(start, only.start), max(end, only.end)
    span = replacing.cleared(around, start, end)
    if tie in ("noun", "alone") or (span != (start, end) and tie != "seek"):
        return Draft(*span, "sex", "block", "sex")
    word = around.tokens.text(mention.end - 1)
    start, offered = replacing.agreeing(around, start, end, replacing.candidate(word, mention.rule.lang))
    return Draft(start, end, "sex", "block", "sex", offered)


def _age(around: Around, mention: Mention) -> Draft:
    if mention.rule.name == "young":
        return Draft(mention.start, mention.end, "age", "block", mention.rule.reason)
    start, end = replacing.aged(around, mention.start, mention.end)
    figures = {around.tokens.text(at) for at in range(start, end) if around.tokens.text(at).isdigit()}
    if figures == _OF_AGE and not around.within(start, end, "upper"):
        return Draft(start, end, "age", "ask", "of-age", None)
    return Draft(*replacing.cleared(around, start, end), "age", "block", "age")


def _traits(around: Around) -> Iterator[Draft]:
    traits = around.all("trait")
    if len(traits) >= _TRAITS:
        kept = ", ".join(around.tokens.span(one.start, one.end) for one in traits[:_KEPT])
        yield Draft(traits[0].start, traits[-1].end, "vague", "warn", "vague-traits", kept)
